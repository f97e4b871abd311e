import type { Day } from "../../facts/days.ts";
import type { Plan } from "../../plan/types.ts";
import type { Lang } from "../../text/text.ts";
import type { CaseReport } from "../types.ts";

/** Some words of a line; or a place that somebody must fill in, and with what. */
export type Run =
  | { readonly text: string; readonly strong?: true }
  | { readonly blank: string; readonly text?: undefined };

export type Line = readonly Run[];

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "field"; readonly label: string; readonly line: Line }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  | {
      readonly kind: "table";
      readonly name: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    }
  /** The case page's own words. */
  | { readonly kind: "quote"; readonly text: string }
  /** Told to the one who writes; deleted before the paper is sent. */
  | { readonly kind: "note"; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: "signature"; readonly labels: readonly string[] };

export type PaperId =
  | "program"
  | "deltakerbevis"
  | "vurdering-29"
  | "sjekkliste-for-vedtak"
  | "innvilgelse"
  | "avslag"
  | "forlengelse"
  | "forhaandsvarsel"
  | "avbrudd"
  | "innkalling"
  | "samtykke";

/** A paper as data: what it says, and nothing of how it looks. */
export interface Paper {
  readonly id: PaperId;
  readonly title: string;
  readonly lang: Lang;
  readonly blocks: readonly Block[];
}

/** What a paper is made of. `lang` is the paper's; findings in it are in the report's own. */
export interface PaperInput {
  readonly report: CaseReport;
  readonly plan: Plan;
  readonly lang: Lang;
}

/** An all-day entry in a calendar. */
export interface CalendarEntry {
  /** The same for the same entry of the same plan, however often it is made. */
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
}
