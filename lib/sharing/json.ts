import type { OfficeMeasure } from "../measures/office.ts";
import { exportList } from "../store/office.ts";
import { entriesOf, parseList } from "../store/parse-list.ts";
import type { Text } from "../text/text.ts";
import { FIELDS } from "./fields.ts";
import type { Incoming, IncomingRow } from "./types.ts";

/** The list as our own format, with what the office has taught the reader. */
export async function jsonOf(office: string): Promise<string> {
  return `${JSON.stringify(await exportList(office), null, 2)}\n`;
}

/**
 * Reads our own format. A row is a measure's number; every measure tells all its fields. What is wrong with one measure
 * leaves the others; what is wrong with the file itself leaves none.
 */
export function incomingOfJson(text: string): Incoming {
  const { list, errors } = parseList(text);
  if (list)
    return { rows: list.measures.map(whole), faults: [], notes: [], systems: list.systems ?? [] };
  const read = entriesOf(text);
  if (!read) return { rows: [], faults: errors.map((e) => wrong(null, e)), notes: [], systems: [] };
  const { entries, systems = [] } = read;
  return {
    rows: entries.flatMap(({ measure }, n) => (measure ? [whole(measure, n)] : [])),
    faults: entries.flatMap(({ faults }, n) => faults.map((fault) => wrong(n + 1, fault))),
    notes: [],
    systems,
  };
}

function wrong(row: number | null, text: Text): Incoming["faults"][number] {
  return { kind: "wrong", row, text };
}

function whole(measure: OfficeMeasure, n: number): IncomingRow {
  const fields = FIELDS.map(({ field }) => [field, measure[field] ?? null] as const);
  return { row: n + 1, fields: Object.fromEntries(fields) };
}
