import type { LearnedSystem } from "../facts/learned.ts";
import type { OfficeField, OfficeMeasure } from "../measures/office.ts";
import type { Text } from "../text/text.ts";

/** A field of an office measure. */
export type Field = OfficeField;

/** A table as every format but JSON brings it: cells are text, lines in a cell with `\n` between. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** What the user calls it: the row of the sheet, counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * What is wrong with a place in a file. `wrong`: it cannot be understood. `national-id`: a person's number, and must
 * go. `personal`: looks like a private phone or a number of a person; the user may say that it is none.
 */
export interface Fault {
  readonly kind: "wrong" | "national-id" | "personal";
  /** Row (or measure, in JSON); null: the file as a whole. */
  readonly row: number | null;
  /** Where, what stood, what was expected and what to do, as sentences. */
  readonly text: Text;
}

/** One row that was understood: the fields that it tells. */
export interface IncomingRow {
  readonly row: number;
  /** Fields that the row says something of; null empties the field. What is not here stays as it is in the list. */
  readonly fields: Partial<{ [K in Field]: OfficeMeasure[K] | null }>;
}

/** What a file holds: the one form between every format and the list. */
export interface Incoming {
  readonly rows: readonly IncomingRow[];
  readonly faults: readonly Fault[];
  /** What was left out without harm: unknown columns, rows of the booklet that nobody has added to. */
  readonly notes: readonly Text[];
  /** The office's case systems, of a JSON list. */
  readonly systems: readonly LearnedSystem[];
}
