import type { Marker } from "../../lib/lookup/mark.ts";
import type { MeasureGroup } from "../../lib/measures/types.ts";
import type { Source } from "../parts/Sources.tsx";

/** A place of the law, in the panel's language. */
export interface LawView {
  /** What it says, sentence by sentence after the first. */
  readonly says: readonly string[];
  /** What the sources leave uncertain. */
  readonly open: string | null;
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  /** Places to read with it: what is shown and what is searched for. */
  readonly near: readonly { readonly label: string; readonly query: string }[];
  readonly change: LawTable | null;
  readonly rate: LawTable | null;
}

/** The first column heads its row. */
export interface LawTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One hit of the search box, in the panel's language. */
export interface SearchHit {
  readonly key: string;
  readonly kind: "measure" | "rule" | "law";
  /** Id of the measure, the rule or the place of the law. */
  readonly id: string;
  readonly title: string;
  /** A sentence or two of it. */
  readonly text: string;
  readonly group: MeasureGroup | null;
  readonly source: "tipshefte" | "office" | "law";
  /** What the office has of it; null for none. */
  readonly local: string | null;
  /** Where a rule stands. */
  readonly sources: readonly Source[];
  /** What a place of the law unfolds to; null for measures and rules. */
  readonly law: LawView | null;
  /** Marks the words searched for; null where nothing is searched for. */
  readonly mark: Marker | null;
}

/** The hits of a query, best first. Null: the index could not be made. */
export type Search = (query: string) => readonly SearchHit[] | null;
