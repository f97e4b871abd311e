import { type Day, earlier } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { kvpForskrift, sotjl } from "../cite.ts";
import { decidedPeriod } from "../decided-period.ts";
import { frameOf, limitOf } from "../duration.ts";
import { DATES_DISAGREE, PERIOD } from "../duration-verdicts.ts";
import {
  assessmentNotKnown,
  dateNotKnown,
  decisionsNotKnown,
  leaveNotKnown,
  noAssessment,
  overSixMonths,
  periodNotKnown,
  totalKept,
  totalNotKnown,
  transition,
} from "../duration-verdicts-old.ts";
import { placeIn } from "../place-paths.ts";
import { gravestOrSilent, silent } from "../silent.ts";
import { specialReasons } from "../special-reasons.ts";
import { defineRule, type Verdict } from "../types.ts";
import { satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["programme.start", "programme.end", "leaves", "decisions", "wholeCaseRead"] as const;

type Facts = FactView<(typeof needs)[number]>;

const LAST = "2018-12-31";

export default defineRule({
  id: "duration-max-old",
  title: {
    nb: "Varighet etter reglene før 2019 (1 + 1 år og seks måneder)",
    nn: "Varigheit etter reglane før 2019 (1 + 1 år og seks månader)",
  },
  stage: "varighet",
  needs,
  matters: (facts, asOf) =>
    asOf <= LAST || begunBefore2019(facts) ? [{ day: earlier(asOf, LAST), facts }] : [],
  versions: [
    {
      from: "2010-01-01",
      to: LAST,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 32 (lovteksten til 2018)"), kvpForskrift("§ 2")],
      fix: {
        nb: "Fatt nytt vedtak med riktig periode.",
        nn: "Gjer nytt vedtak med rett periode.",
      },
      check,
    },
  ],
});

function begunBefore2019(facts: Facts): boolean {
  const start = facts.programme?.start;
  if (start) return start <= LAST;
  return (facts.decisions ?? []).some((d) => decidesPeriod(d) && d.date && d.date <= LAST);
}

function check(facts: Facts, asOf: Day): Verdict {
  const end = facts.programme?.end;
  if (asOf > LAST && (!end || end > LAST)) return transition();
  return gravestOrSilent([...eachPeriod(facts, asOf), total(facts)], NOTHING_DECIDED);
}

/** Decisions governed by the law until 2018, with their place in the list. */
function oldDecisions({ decisions }: Facts, asOf: Day) {
  return (decisions ?? [])
    .map((d, i) => ({ d, path: placeIn("decisions", i) }))
    .filter(({ d }) => decidesPeriod(d))
    .filter(({ d }) => asOf <= LAST || (d.date ?? LAST) <= LAST);
}

function eachPeriod(facts: Facts, asOf: Day): Verdict[] {
  if (!facts.decisions) return [decisionsNotKnown()];
  return oldDecisions(facts, asOf).map(({ d, path }) =>
    d.date || asOf <= LAST ? onePeriod(facts, d, path) : dateNotKnown(path),
  );
}

/** By the decision's dates and by its months, which must agree where it has both. */
function onePeriod(facts: Facts, decision: Decision, path: string): Verdict {
  const { from, to } = decidedPeriod(decision);
  if (!from || !to) return periodNotKnown(path, from, to);
  const byMonths = decidedPeriod({ ...decision, to: undefined }).to;
  const verdict = ofPeriod(facts, from, to, path);
  if (byMonths && ofPeriod(facts, from, byMonths, path).status !== verdict.status)
    return silent(DATES_DISAGREE, [`${path}.to`, `${path}.months`]);
  return verdict;
}

function ofPeriod(facts: Facts, from: Day, to: Day, path: string): Verdict {
  if (to < from) return silent(DATES_DISAGREE, [`${path}.from`, `${path}.to`]);
  const frame = frameOf(facts, from, to, "leave");
  const year = limitOf(frame, 12);
  const seen = [`${path}.from`, `${path}.to`];
  if (to <= year.low)
    return satisfied(
      {
        nb: `Vedtaksperioden ${dayWords(from)} – ${dayWords(to)} er ikke over ett år.`,
        nn: `Vedtaksperioden ${dayWords(from)} – ${dayWords(to)} er ikkje over eitt år.`,
      },
      seen,
    );
  if (frame.unknown.length || to <= year.high)
    return leaveNotKnown(to, year.low, [...frame.unknown, ...frame.unsure], seen);
  return violation(
    {
      nb: `Vedtaksperioden ${dayWords(from)} – ${dayWords(to)} er over ett år; siste dag skulle vært ${dayWords(year.high)}.`,
      nn: `Vedtaksperioden ${dayWords(from)} – ${dayWords(to)} er over eitt år; siste dag skulle vore ${dayWords(year.high)}.`,
    },
    seen,
    { due: year.high },
  );
}

function total(facts: Facts): Verdict {
  const { start, end } = facts.programme ?? {};
  if (!start || !end || end < start) return totalNotKnown(start, end);
  const frame = frameOf(facts, start, end, "leave");
  const two = limitOf(frame, 24);
  const most = limitOf(frame, 30);
  if (end <= two.low) return totalKept(end, two.low);
  if (frame.unknown.length)
    return leaveNotKnown(end, two.low, [...frame.unknown, ...frame.unsure], PERIOD);
  if (end > most.high) return overSixMonths(end, most.high);
  const reasons = specialReasons(facts, two.high);
  if (reasons.state === "given" && end <= most.low) return totalKept(end, most.low);
  if (reasons.state === "given" || end <= two.high)
    return leaveNotKnown(end, two.low, frame.unsure, PERIOD);
  if (reasons.state === "none") return noAssessment(end, two.high, reasons.facts);
  return assessmentNotKnown(end, two.high, reasons.missing);
}

function decidesPeriod({ kind }: Decision): boolean {
  return kind === "innvilgelse" || kind === "varighet" || kind === "forlengelse";
}

const NOTHING_DECIDED = decisionsNotKnown();
