import type { AevArea, MeasureGroup } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";
import type { Text } from "../text/text.ts";

/** Why a measure is proposed. */
export type Reason =
  | { readonly kind: "need"; readonly need: Need; readonly quote: string }
  | { readonly kind: "rule"; readonly rule: string; readonly text: Text }
  | { readonly kind: "goal"; readonly quote: string }
  | { readonly kind: "phase"; readonly text: Text };

export interface Suggestion {
  readonly measure: string;
  readonly title: Text;
  readonly group: MeasureGroup;
  readonly area: AevArea;
  readonly source: "tipshefte" | "office";
  /** What the office has of it: place and start in one line; null for none. */
  readonly local: Text | null;
  /** Higher is better; comparable only inside one report. */
  readonly score: number;
  /** One of the ideas after the first fifteen that one seldom thinks of. */
  readonly unusual: boolean;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Text[];
}
