export { type PrivateData, privateDataIn } from "../../lib/measures/private-data.ts";
