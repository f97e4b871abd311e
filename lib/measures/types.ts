import type { ActivityKind } from "../facts/types.ts";
import type { Need } from "../needs/types.ts";
import type { Text } from "../text/text.ts";

export type MeasureGroup =
  | "medvirkning"
  | "arbeidsrettet"
  | "arbeidssoking"
  | "andre-tiltak"
  | "andre-aktiviteter"
  | "oppfolgingsmater";

/** When in a programme a measure suits. */
export type Phase = "start" | "underveis" | "avslutning";

/** The six areas of the arbeidsevnevurdering. */
export type AevArea =
  | "arbeidserfaring"
  | "utdanning-og-kompetanse"
  | "interesser"
  | "personlige-muligheter"
  | "sosiale-forhold"
  | "helse";

/** One row of the tip booklet or one measure that came later: what it is, whom it helps, which law frames it. */
export interface Measure {
  /** Fixed kebab-case id, the file-wide unique name. */
  readonly id: string;
  readonly group: MeasureGroup;
  readonly title: Text;
  /** Short sentences: what it is and how it can be done. Every fact of the row, in our own words. */
  readonly bullets: { readonly nb: readonly string[]; readonly nn: readonly string[] };
  /** Point of rundskriv 35, "4.30.2.2", as the booklet prints it (later ones: as the presentation does); null for none. */
  readonly circular: string | null;
  /** Needs it meets, the most typical first. */
  readonly needs: readonly Need[];
  readonly phases: readonly Phase[];
  readonly area: AevArea;
  /** What an activity of this measure counts as in the programme. */
  readonly counts: ActivityKind;
  /** Typical volume, minutes a week, lowest and highest: our own starting point for a plan, no source gives it. */
  readonly minutesPerWeek?: readonly [number, number];
  /** Words people search with beyond title and bullets: abbreviations, old names, everyday words. */
  readonly words: { readonly nb: readonly string[]; readonly nn: readonly string[] };
  /** Ids of rules that frame it (durations, caps, rates); never numbers copied from them. */
  readonly rules?: readonly string[];
  /** Ids of measures that it is often followed by or combined with. */
  readonly chains?: readonly string[];
  /** The office has its own routine for it ("se egen rutine"). */
  readonly ownRoutine?: boolean;
  /** What holds today where the booklet is outdated, and since when. */
  readonly today?: Text;
  /** From the tip booklet, or added after it (presentation 2021, today's regulation). */
  readonly origin: "tipshefte" | "senere";
}
