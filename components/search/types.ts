import type { Marker } from "../../lib/lookup/mark.ts";
import type { MeasureGroup } from "../../lib/measures/types.ts";
import type { Source } from "../parts/Sources.tsx";

/** One hit of the search box, in the panel's language. */
export interface SearchHit {
  readonly key: string;
  readonly kind: "measure" | "rule";
  /** Measure id or rule id. */
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
  /** Marks the words searched for; null where nothing is searched for. */
  readonly mark: Marker | null;
}

/** Null: the index could not be made. */
export type Search = ((query: string) => readonly SearchHit[]) | null;
