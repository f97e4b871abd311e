import { measureById } from "../measures/catalogue/index.ts";
import {
  type OfficeList,
  type OfficeMeasure,
  officeList,
  officeMeasure,
} from "../measures/office.ts";
import { learnText } from "../text/learn.ts";
import { importErrors } from "../text/office.ts";
import { fileFaults } from "../text/sharing.ts";
import { joinTexts, type Text } from "../text/text.ts";
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
    ...parsed.data.measures.flatMap(entryFaults),
    ...doubleOrigins(parsed.data),
  ];
  return faults.length > 0 ? wrong(faults) : { list: parsed.data, errors: null };
}

/** One measure of a list file: what it says, or everything that is wrong with it. */
export interface ListEntry {
  readonly measure: OfficeMeasure | null;
  readonly faults: readonly Text[];
}

/**
 * The measures of a list file one by one, where the file is a list and only some of them have faults; null where it
 * cannot be used at all. `systems`: what it holds besides.
 */
export function entriesOf(
  text: string,
): { readonly entries: readonly ListEntry[]; readonly systems: OfficeList["systems"] } | null {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
  if (!claimsToBeList(json)) return null;
  const { measures } = json as { measures?: unknown };
  const frame = officeList.safeParse({ ...(json as object), measures: [] });
  if (!frame.success || !Array.isArray(measures) || doubleOrigins(frame.data).length > 0)
    return null;
  const seen = new Set<string>();
  const entries = measures.map((one, n) => entryOf(one, n, json, seen));
  return { entries, systems: frame.data.systems };
}

function entryOf(one: unknown, n: number, json: unknown, seen: Set<string>): ListEntry {
  const { data, error } = officeMeasure.safeParse(one);
  if (!data) {
    const issues = error?.issues ?? [];
    const placed = issues.map((issue) => ({ ...issue, path: ["measures", n, ...issue.path] }));
    return { measure: null, faults: placed.map((issue) => explainIssue(issue, json)) };
  }
  const faults = [
    ...(seen.has(data.id) ? [inMeasure(n, data.title, importErrors.sameId(data.id))] : []),
    ...entryFaults(data, n),
  ];
  seen.add(data.id);
  return { measure: data, faults };
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

/** What the shape of a measure does not tell. */
function entryFaults({ national, routineUrl, title }: OfficeMeasure, n: number): Text[] {
  const isUnknown = national !== undefined && !measureById(national);
  const isBad = routineUrl !== undefined && !/^https:\/\//.test(routineUrl);
  return [
    ...(isUnknown ? [inMeasure(n, title, importErrors.unknownNational(national))] : []),
    ...(isBad ? [inMeasure(n, title, importErrors.badLink)] : []),
  ];
}

function inMeasure(index: number, title: string, fault: Text): Text {
  const where = importErrors.inMeasure(index + 1, title);
  return joinTexts([where, fault], ": ");
}
