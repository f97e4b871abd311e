import { measureById } from "../measures/catalogue/index.ts";
import { type OfficeMeasure, officeMeasure } from "../measures/office.ts";
import { faultText } from "../text/sharing.ts";
import type { Text } from "../text/text.ts";
import { FIELDS, shownField } from "./fields.ts";
import { matcher } from "./match.ts";
import { personalIn } from "./personal.ts";
import type { Fault, Field, Incoming, IncomingRow } from "./types.ts";

/** One field that an import would change, as the user reads both. */
export interface FieldChange {
  readonly field: Field;
  readonly from: Text;
  readonly to: Text;
}

/** One row of a file beside the list. */
export interface PreviewRow {
  readonly row: number;
  readonly kind: "new" | "changed" | "same";
  /** The measure as it would be. */
  readonly measure: OfficeMeasure;
  readonly changes: readonly FieldChange[];
}

/** What an import would do, and what hinders it. */
export interface Preview {
  readonly rows: readonly PreviewRow[];
  readonly faults: readonly Fault[];
}

/** What a file's rows would do to the list. Pure: the list is not touched. */
export function diff(list: readonly OfficeMeasure[], incoming: Incoming): Preview {
  const match = matcher(list);
  const seen = new Map<string, number>();
  const rows: PreviewRow[] = [];
  const faults: Fault[] = [...incoming.faults];
  const broken = new Set(incoming.faults.map(({ row }) => row));
  for (const read of incoming.rows) {
    faults.push(...personalIn(read));
    if (broken.has(read.row) || !read.fields.title) continue;
    const { before, id } = match(read);
    const measure = merged(before, read, id);
    const first = seen.get(id);
    const national = measureById(id);
    if (first !== undefined)
      faults.push(wrong(read, faultText.twice(read.row, measure.title, first)));
    else if (national)
      faults.push(wrong(read, faultText.taken(read.row, measure.title, national.title.nb)));
    else rows.push(rowOf(before, measure, read.row));
    seen.set(id, first ?? read.row);
  }
  return { rows, faults: faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

/** What the user has said of the faults of a preview. */
export interface Choices {
  /** Leave out the rows that cannot be used. */
  readonly withoutFaulty: boolean;
  /** What looks like a private number is none. */
  readonly notPersonal: boolean;
}

/** The measures to import; null while a fault hinders it. A national id is never let through. */
export function toImport(
  { rows, faults }: Preview,
  { withoutFaulty, notPersonal }: Choices,
): OfficeMeasure[] | null {
  const open = faults.filter(({ kind }) => !(kind === "personal" && notPersonal));
  const whole = open.some(({ row }) => row === null);
  if (whole || (open.length > 0 && !withoutFaulty)) return null;
  const out = new Set(open.map(({ row }) => row));
  return rows.filter((r) => r.kind !== "same" && !out.has(r.row)).map(({ measure }) => measure);
}

function wrong({ row }: IncomingRow, text: Fault["text"]): Fault {
  return { kind: "wrong", row, text };
}

const BARE = { group: "andre-tiltak", bullets: [], needs: [], words: [] } as const;

/** The measure in the list with what the row tells of it; null and false empty a field. */
function merged(before: OfficeMeasure | null, { fields }: IncomingRow, id: string): OfficeMeasure {
  const national = measureById(fields.national ?? before?.national ?? "");
  const group = fields.group ?? before?.group ?? national?.group ?? BARE.group;
  const all = { ...BARE, ...before, ...fields, group, id };
  const told = Object.entries(all).map(([field, value]) => [field, value ?? empty(field)]);
  return officeMeasure.parse(Object.fromEntries(told.filter(([, value]) => value !== undefined)));
}

function empty(field: unknown): readonly never[] | undefined {
  return field === "bullets" || field === "needs" || field === "words" ? [] : undefined;
}

function rowOf(before: OfficeMeasure | null, measure: OfficeMeasure, row: number): PreviewRow {
  if (!before) return { row, kind: "new", measure, changes: [] };
  const changes = changesBetween(before, measure);
  return { row, kind: changes.length > 0 ? "changed" : "same", measure, changes };
}

/** The fields that differ, in the order of the columns. */
export function changesBetween(before: OfficeMeasure, after: OfficeMeasure): FieldChange[] {
  return FIELDS.filter(({ field }) => isChanged(before, after, field)).map((spec) => ({
    field: spec.field,
    from: shownField(spec, before),
    to: shownField(spec, after),
  }));
}

function isChanged(before: OfficeMeasure, after: OfficeMeasure, field: Field): boolean {
  return JSON.stringify(told(before[field])) !== JSON.stringify(told(after[field]));
}

/** Nothing, an empty text, an empty row and "no" are the same: not told. */
function told(value: unknown): unknown {
  const nothing = value === "" || value === false || (Array.isArray(value) && value.length === 0);
  return value === undefined || nothing ? null : value;
}
