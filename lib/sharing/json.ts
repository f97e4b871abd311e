import type { OfficeMeasure } from "../measures/office.ts";
import { exportList } from "../store/office.ts";
import { parseList } from "../store/parse-list.ts";
import { FIELDS } from "./fields.ts";
import type { Incoming, IncomingRow } from "./types.ts";

/** The list as our own format, with what the office has taught the reader. */
export async function jsonOf(office: string): Promise<string> {
  return `${JSON.stringify(await exportList(office), null, 2)}\n`;
}

/** Reads our own format. A row is a measure's number; every measure tells all its fields. */
export function incomingOfJson(text: string): Incoming {
  const { list, errors } = parseList(text);
  if (!list)
    return {
      rows: [],
      faults: errors.map((said) => ({ kind: "wrong", row: null, text: said })),
      notes: [],
      systems: [],
    };
  return { rows: list.measures.map(whole), faults: [], notes: [], systems: list.systems ?? [] };
}

function whole(measure: OfficeMeasure, n: number): IncomingRow {
  const fields = FIELDS.map(({ field }) => [field, measure[field] ?? null] as const);
  return { row: n + 1, fields: Object.fromEntries(fields) };
}
