export { parseHours } from "../../lib/facts/parse-hours.ts";
