import { lastDayOfMonths } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import {
  type ActivityAt,
  activitiesAt,
  activitiesNotKnown,
  kindsNotKnown,
  ofKinds,
  ofUnknownKind,
} from "../activity-list.ts";
import { r35 } from "../cite.ts";
import {
  hoursUnknown,
  little,
  NONE,
  stayAssessed,
  stayUnassessed,
  stayUnclear,
  tooMuch,
  unclear,
} from "../health-words.ts";
import { type Period, union } from "../periods.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { loadsIn, loadsOf, steadyPeriods } from "../time-load.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";
import { FULL_WEEK } from "../week.ts";

const needs = ["programme.end", "programme.fullyRead", "activities", "wholeCaseRead"] as const;

type Facts = FactView<(typeof needs)[number]>;

/** Half of the week for more than three months is much. Settings: no source has figures. */
const MONTHS = 3;

export default defineRule({
  id: "health-need-not-excessive",
  title: {
    nb: "Helsehjelp og hvile tar ikke det meste av tiden",
    nn: "Helsehjelp og kvile tek ikkje det meste av tida",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "should",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.2.10")],
      fix: {
        nb: "Vurder om programmet passer nå, om deltakeren kan ha rett til AAP eller sykepenger, og om et avbrudd er bedre.",
        nn: "Vurder om programmet passar no, om deltakaren kan ha rett til AAP eller sjukepengar, og om eit avbrot er betre.",
      },
      check,
    },
  ],
});

function check(facts: Facts): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const all = activitiesAt(facts.activities);
  const care = ofKinds(all, "health", "rehabilitation", "rest");
  const inpatient = all.filter(({ activity }) => isInpatient(activity.title));
  const unknown = ofUnknownKind(all);
  if (care.length === 0 && inpatient.length === 0)
    return unknown.length ? kindsNotKnown(unknown) : notApplicable(NONE, ["activities"]);
  const stays = inpatient.map((place) => judgeStay(place, documentRead(facts)));
  return gravest([...stays, judgeShare(all, care, facts)], notApplicable(NONE));
}

function isInpatient(title: string): boolean {
  return /døgnbehandling|døgnopphold|døgnopphald|døgnplass|innleggelse|innlegging|innlagt|rusinstitusjon/i.test(
    title,
  );
}

function judgeStay({ activity, path }: ActivityAt, read: boolean): Verdict {
  const { assessed, title, status } = activity;
  const fact = `${path}.assessed`;
  if (assessed) return satisfied(stayAssessed(title), [fact]);
  if (assessed === undefined) return cannotTell(stayUnclear(title), [fact], [path]);
  if (!read) return cannotTell(stayUnclear(title), [NOT_READ], [fact]);
  if (status === "proposed") return cannotTell(stayUnclear(title), [], [fact]);
  return violation(stayUnassessed(title), [fact]);
}

/** Time when health and rest take over half of what is planned and of full time; and when they may. */
function judgeShare(
  all: readonly ActivityAt[],
  care: readonly ActivityAt[],
  facts: Facts,
): Verdict {
  const end = facts.programme?.end ?? null;
  const { loads: careLoads, missing } = loadsOf(care, end);
  const { loads, missing: otherMissing } = loadsOf(all, end);
  const sure = careLoads.filter((l) => l.sure);
  const steady = steadyPeriods(loads);
  const planned = loadsIn(steady, loads);
  const taken = loadsIn(steady, sure);
  const perhaps = loadsIn(steady, careLoads);
  const isOver = (part: number[], index: number, whole: number) => 2 * (part[index] ?? 0) > whole;
  const much = steady.filter((_, n) => isOver(taken, n, Math.max(FULL_WEEK, planned[n] ?? 0)));
  const maybe = steady.filter((_, n) => isOver(perhaps, n, Math.min(FULL_WEEK, planned[n] ?? 0)));
  const [long] = longer(much);
  const unread = documentRead(facts) ? [] : [NOT_READ];
  const open = [...new Set([...missing, ...otherMissing])];
  if (long)
    return unread.length || open.length ? unclear(long, [...unread, ...open]) : tooMuch(long);
  if (missing.length) return hoursUnknown(missing);
  const [possible] = longer(maybe);
  if (possible) return unclear(possible, [...unread, ...open]);
  const unknown = ofUnknownKind(all);
  if (unknown.length) return kindsNotKnown(unknown);
  return unread.length ? hoursUnknown(unread) : little();
}

/** Unbroken periods of more than three months. */
function longer(periods: readonly Period[]): Period[] {
  return union(periods).filter(({ from, to }) => lastDayOfMonths(from, MONTHS) < to);
}
