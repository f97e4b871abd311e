import { explain } from "../facts/explain.ts";
import { type OfficeMeasure, officeList } from "../measures/office.ts";
import { readJson } from "./json-file.ts";
import { Unusable } from "./unusable.ts";

/** The measures of an office list file. Throws Unusable with the place that is wrong. */
export function officeFrom(file: string): OfficeMeasure[] {
  const parsed = officeList.safeParse(readJson(file));
  if (parsed.success) return parsed.data.measures;
  const [issue] = parsed.error.issues;
  throw new Unusable(`${file}: ${issue ? explain(issue) : "ventet en kontorliste"}`);
}
