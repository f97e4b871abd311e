import { measureById } from "../measures/catalogue/index.ts";
import { type OfficeList, officeList } from "../measures/office.ts";
import { learnText } from "../text/learn.ts";
import { importErrors } from "../text/office.ts";
import { fileFaults } from "../text/sharing.ts";
import type { Text } from "../text/text.ts";
import { explainIssue } from "./explain-list.ts";

/** A list file that can be used, or everything that is wrong with it. */
export type ParsedList =
  | { readonly list: OfficeList; readonly errors: null }
  | { readonly list: null; readonly errors: readonly Text[] };

/** Reads the text of a list file. Every fault is named with its place. */
export function parseList(text: string): ParsedList {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return wrong([importErrors.notJson(placeIn(error))]);
  }
  if (!claimsToBeList(json)) return wrong([importErrors.notList]);
  const { version } = json as { version: unknown };
  if (typeof version === "number" && version > NEWEST)
    return wrong([fileFaults.newer(String(version))]);
  const parsed = officeList.safeParse(json);
  if (!parsed.success) return wrong(parsed.error.issues.map((issue) => explainIssue(issue, json)));
  const faults = [
    ...doubleIds(parsed.data),
    ...unknownNationals(parsed.data),
    ...badLinks(parsed.data),
    ...doubleOrigins(parsed.data),
  ];
  return faults.length > 0 ? wrong(faults) : { list: parsed.data, errors: null };
}

const NEWEST = 2;

function wrong(errors: readonly Text[]): ParsedList {
  return { list: null, errors };
}

function claimsToBeList(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return false;
  const { format, version } = json as Record<string, unknown>;
  return format === "skreddersom-kontorliste" && Number.isInteger(version) && Number(version) > 0;
}

/** " (linje 4, tegn 5)" where the browser tells. */
function placeIn(error: unknown): string {
  const found = /line (\d+),? column (\d+)/i.exec(error instanceof Error ? error.message : "");
  return found ? ` (linje ${found[1]}, tegn ${found[2]})` : "";
}

function doubleIds(list: OfficeList): Text[] {
  return doubles(list.measures.map((m) => m.id)).map(importErrors.sameId);
}

function doubleOrigins({ systems = [] }: OfficeList): Text[] {
  return doubles(systems.map((s) => s.origin)).map(learnText.sameSystem);
}

function doubles(all: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const one of all) (seen.has(one) ? twice : seen).add(one);
  return [...twice];
}

function unknownNationals(list: OfficeList): Text[] {
  return list.measures.flatMap(({ national, title }, i) =>
    national !== undefined && !measureById(national)
      ? [inMeasure(i, title, importErrors.unknownNational(national))]
      : [],
  );
}

function badLinks(list: OfficeList): Text[] {
  return list.measures.flatMap(({ routineUrl, title }, i) =>
    routineUrl !== undefined && !/^https:\/\//.test(routineUrl)
      ? [inMeasure(i, title, importErrors.badLink)]
      : [],
  );
}

function inMeasure(index: number, title: string, fault: Text): Text {
  const where = importErrors.inMeasure(index + 1, title);
  return { nb: `${where.nb}: ${fault.nb}`, nn: `${where.nn}: ${fault.nn}` };
}
