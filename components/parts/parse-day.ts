export { parseDay, parseDays } from "../../lib/facts/parse-day.ts";
