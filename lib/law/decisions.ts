import type { Decision, DecisionKind } from "../facts/types.ts";
import type { Text } from "../text/text.ts";
import { placeIn } from "./place-paths.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, notApplicable } from "./verdict.ts";
import { dayWords } from "./words.ts";

/** One decision with the path it stands at, `decisions[2]`. */
export interface DecisionAt {
  readonly decision: Decision;
  readonly path: string;
}

/** Which decisions of some kinds the case has. */
export type Decisions =
  | { readonly state: "some"; readonly list: readonly DecisionAt[] }
  /** The page lists decisions, or says that there are none, and none is of these kinds. */
  | { readonly state: "none" }
  /** No list is known, or a decision in it may be of these kinds. */
  | { readonly state: "unknown"; readonly missing: readonly string[] };

type DecisionList = readonly Decision[] | null | undefined;

/** The decisions of the kinds, and whether one of unknown kind may be among them. */
export function decisionsOf(decisions: DecisionList, ...kinds: readonly DecisionKind[]): Decisions {
  if (!decisions) return { state: "unknown", missing: ["decisions"] };
  const list = ofKinds(decisions, kinds);
  if (list.length) return { state: "some", list };
  const unnamed = ofKinds(decisions, ["unknown"]);
  if (!unnamed.length) return { state: "none" };
  return { state: "unknown", missing: unnamed.map(({ path }) => `${path}.kind`) };
}

function ofKinds(decisions: readonly Decision[], kinds: readonly DecisionKind[]): DecisionAt[] {
  const list: DecisionAt[] = [];
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i] as Decision;
    if (kinds.includes(decision.kind)) list.push({ decision, path: placeIn("decisions", i) });
  }
  return list;
}

/** "Vedtaket 2. mars 2026 om innvilgelse" begins a sentence; the day is left out where it is not known. */
export function decisionSubject({ kind, date }: Decision): Text {
  const on = date ? ` ${dayWords(date)}` : "";
  const about = ABOUT[kind];
  return {
    nb: `Vedtaket${on}${about ? ` om ${about.nb}` : ""}`,
    nn: `Vedtaket${on}${about ? ` om ${about.nn}` : ""}`,
  };
}

const ABOUT: Readonly<Record<DecisionKind, Text | null>> = {
  innvilgelse: { nb: "innvilgelse", nn: "innvilging" },
  avslag: { nb: "avslag", nn: "avslag" },
  varighet: { nb: "varighet", nn: "varigheit" },
  forlengelse: { nb: "forlengelse", nn: "forlenging" },
  avbrudd: { nb: "avbrudd", nn: "avbrot" },
  stans: { nb: "stans", nn: "stans" },
  avslutning: { nb: "avslutning", nn: "avslutning" },
  igjeninntak: { nb: "igjeninntak", nn: "nytt inntak" },
  fravaerstrekk: { nb: "trekk for fravær", nn: "trekk for fråvær" },
  unknown: null,
};

/** No programme has been granted, so the rule does not concern the case. */
export function notGranted(): Verdict {
  return notApplicable(
    {
      nb: "Saken viser ikke noe vedtak om innvilgelse.",
      nn: "Saka viser ikkje noko vedtak om innvilging.",
    },
    ["decisions"],
  );
}

/** Whether a programme has been granted, and when, is not known. */
export function grantNotKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om programmet er innvilget, og når.",
      nn: "Det må avklarast om programmet er innvilga, og når.",
    },
    missing,
  );
}
