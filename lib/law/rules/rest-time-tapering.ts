import { type Day, later } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import {
  type ActivityAt,
  activitiesAt,
  activitiesNotKnown,
  kindsNotKnown,
  ofKinds,
  ofUnknownKind,
  pathsTo,
} from "../activity-list.ts";
import { r35 } from "../cite.ts";
import { halfwayOf } from "../halfway.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import {
  afterHalfway,
  lateText,
  NO_COUNTED_DAY,
  NONE,
  notFalling,
  oneStep,
  risingText,
  tapers,
  unclear,
} from "../rest-words.ts";
import { type Load, loadOn, loadsOf } from "../time-load.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.evaluationDates",
  "programme.fullyRead",
  "activities",
  "evaluations",
  "leaves",
  "interruptions",
  "decisions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "rest-time-tapering",
  title: {
    nb: "Hviletiden trappes ned underveis",
    nn: "Kviletida blir trappa ned undervegs",
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
        nb: "Planlegg nedtrapping av hviletiden, eller noter hvorfor den fortsatt trengs.",
        nn: "Planlegg nedtrapping av kviletida, eller noter kvifor ho framleis trengst.",
      },
      check,
    },
  ],
});

function check(facts: Facts): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const all = activitiesAt(facts.activities);
  const rest = ofKinds(all, "rest").filter(({ activity }) => activity.status !== "proposed");
  const unknown = ofUnknownKind(all);
  if (rest.length === 0)
    return unknown.length ? kindsNotKnown(unknown) : notApplicable(NONE, ["activities"]);
  if (isAllLeftOut(facts)) return notApplicable(NO_COUNTED_DAY, ["leaves", "interruptions"]);
  const { loads, missing } = loadsOf(rest, facts.programme?.end ?? null);
  const flags = [late(rest, facts), rising(loads, missing, facts)].flatMap((v) => v ?? []);
  return gravest(flags, falling(rest, loads, missing, facts));
}

/** Leave and interruption take up the whole programme: no day of it is halfway. */
function isAllLeftOut({ programme, ...facts }: Facts): boolean {
  const { start, end } = programme ?? {};
  return Boolean(start && end && start <= end && !halfwayOf(facts, start, end));
}

/** Rest that goes on after halfway needs reasons of its own. */
function late(rest: readonly ActivityAt[], facts: Facts): Verdict | null {
  const turn = halfwayEnds(facts);
  if (!turn) return null;
  const after = rest.filter(
    ({ activity: { to } }) => to === null || (to !== undefined && to > turn.late),
  );
  const bare = after.filter(({ activity }) => !activity.justified);
  if (bare.length === 0) return null;
  const unseen = bare.filter(({ activity }) => activity.justified === undefined);
  const read = documentRead(facts);
  const proven = bare.filter((place) => !unseen.includes(place));
  if (proven.length && read && turn.sure) return afterHalfway(proven, turn.late);
  const missing = [...pathsTo(unseen, "justified"), ...(read ? [] : [NOT_READ]), ...turn.missing];
  return cannotTell(lateText(bare, turn.late), missing, pathsTo(bare, "to"));
}

interface Turn {
  /** Last day that may be halfway. */
  readonly late: Day;
  readonly sure: boolean;
  readonly missing: readonly string[];
}

function halfwayEnds(facts: Facts): Turn | null {
  const { start, end } = facts.programme ?? {};
  const half = start && end ? halfwayOf(facts, start, end) : null;
  if (!half) return null;
  const late = half.readings.reduce((day, r) => later(day, r.late), half.plain.late);
  return { late, sure: half.unknown.length === 0 && !half.incomplete, missing: half.unknown };
}

/** More rest after an evaluation, up to the next, than there was at it. */
function rising(loads: readonly Load[], missing: readonly string[], facts: Facts): Verdict | null {
  if (missing.length) return null;
  const days = evaluationDays(facts);
  const begins = loads.map(({ period }) => period.from);
  const turn = days.flatMap((before, i) => {
    const next = days[i + 1] ?? "";
    const within = begins.filter((day) => before < day && day <= next).sort();
    return within.filter((day) => loadOn(loads, day) > loadOn(loads, before));
  })[0];
  if (!turn) return null;
  const text = risingText(turn, loadOn(loads, turn));
  if (!documentRead(facts)) return cannotTell(text, [NOT_READ], ["activities"]);
  return violation(text, ["activities", "evaluations", "programme.evaluationDates"]);
}

function evaluationDays({ programme, evaluations }: Facts): Day[] {
  const held = (evaluations ?? []).flatMap((e) => e.heldOn ?? []);
  return [...new Set([...(programme?.evaluationDates ?? []), ...held])].sort();
}

/** Falling to zero: at least two steps, none higher than the one before, the last over before the programme. */
function falling(
  rest: readonly ActivityAt[],
  loads: readonly Load[],
  missing: readonly string[],
  facts: Facts,
): Verdict {
  const end = facts.programme?.end;
  if (missing.length) return cannotTell(unclear(rest), missing, ["activities"]);
  const steps = [...new Set(loads.map((l) => l.period.from))].sort();
  if (steps.length < 2) return cannotTell(oneStep(rest), [], ["activities"]);
  const sizes = steps.map((day) => loadOn(loads, day));
  const falls = sizes.every((size, i) => i === 0 || size <= (sizes[i - 1] as number));
  if (!falls) return cannotTell(notFalling(rest), [], ["activities"]);
  const unread = documentRead(facts) ? [] : [NOT_READ];
  const turn = halfwayEnds(facts);
  if (!end || !turn) return cannotTell(unclear(rest), periodMissing(facts), ["activities"]);
  if (unread.length) return cannotTell(unclear(rest), unread, ["activities"]);
  if (!turn.sure) return cannotTell(unclear(rest), turn.missing, ["activities"]);
  if (loads.some((l) => l.period.to >= end))
    return cannotTell(notFalling(rest), [], ["activities"]);
  return satisfied(tapers(rest), ["activities"]);
}

function periodMissing({ programme }: Facts): string[] {
  return (["start", "end"] as const).filter((k) => !programme?.[k]).map((k) => `programme.${k}`);
}
