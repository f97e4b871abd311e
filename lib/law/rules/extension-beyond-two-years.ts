import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { kvpForskrift, sotjl } from "../cite.ts";
import { maybeCovidExtension } from "../covid.ts";
import { decidedPeriod } from "../decided-period.ts";
import { type Frame, type FrameLaw, frameLaw, frameOf, limitOf } from "../duration.ts";
import { DATES_DISAGREE } from "../duration-verdicts.ts";
import {
  kept,
  NO_EXTENSION,
  noReasons,
  notBeyond,
  periodNotKnown,
  reasonsNotKnown,
  timeNotKnown,
  tooLong,
} from "../extension-verdicts.ts";
import { governed, isGoverned } from "../governed.ts";
import { placeIn } from "../place-paths.ts";
import { gravestOrSilent, isSilent, silent } from "../silent.ts";
import { provesNone } from "../special-reasons.ts";
import { defineRule, type InForce, type Verdict } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "leaves",
  "interruptions",
  "decisions",
  "absences",
] as const;

type Facts = FactView<(typeof needs)[number]>;

/** How far beyond two years the law goes, counted in months from the start of the programme. */
const SIX_MONTHS = 30;
const ONE_YEAR = 36;
const TURN = "2019-01-01";

const fix = {
  nb: "Skriv de særlige grunnene i vedtaket, for eksempel at et resultat er ventet i perioden, og hold perioden innenfor grensen.",
  nn: "Skriv dei særlege grunnane i vedtaket, til dømes at eit resultat er venta i perioden, og hald perioden innanfor grensa.",
};

export default defineRule({
  id: "extension-beyond-two-years",
  title: { nb: "Forlengelse utover to år", nn: "Forlenging utover to år" },
  stage: "varighet",
  needs,
  matters: (facts, asOf) =>
    facts.decisions
      ? governed(
          facts,
          extensions(facts, asOf).map((e) => e.day),
          [TURN],
        )
      : [{ day: asOf, facts }],
  versions: [
    {
      from: "2010-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 32 (lovteksten til 2018)"), kvpForskrift("§ 2")],
      fix,
      check: judge,
    },
    {
      from: TURN,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 32")],
      fix,
      check: judge,
    },
  ],
});

interface Extension {
  readonly decision: Decision;
  readonly path: string;
  readonly day: Day;
}

function extensions({ decisions }: Facts, asOf: Day): Extension[] {
  return (decisions ?? [])
    .map((decision, i) => ({
      decision,
      path: placeIn("decisions", i),
      day: asOf < TURN ? asOf : (decision.date ?? asOf),
    }))
    .filter(({ decision }) => ["forlengelse", "varighet"].includes(decision.kind));
}

function judge(facts: Facts, asOf: Day, law: InForce): Verdict {
  if (!facts.decisions) return decisionsNotKnown(facts, asOf);
  const verdicts = extensions(facts, asOf)
    .map((e) => ({
      isHere: isGoverned(e.day, law),
      verdict: one(facts, e, lawOf(facts, law)),
    }))
    .filter(({ isHere, verdict }) => isHere || isSilent(verdict));
  return gravestOrSilent(
    verdicts.map((v) => v.verdict),
    notApplicable(NO_EXTENSION),
  );
}

/** A programme that began under the new law is measured by it, whenever it was decided. */
function lawOf({ programme }: Facts, { from }: InForce): FrameLaw {
  const start = programme?.start;
  return frameLaw(start && start > from ? start : from);
}

/** By the decision's dates and by its months, which must agree where it has both. */
function one(facts: Facts, extension: Extension, law: FrameLaw): Verdict {
  const { decision, path } = extension;
  const verdict = oneReading(facts, extension, law);
  if (!decision.to || !decision.from || !decision.months) return verdict;
  const byMonths = { ...extension, decision: { ...decision, to: undefined } };
  if (oneReading(facts, byMonths, law).status === verdict.status) return verdict;
  return silent(DATES_DISAGREE, [`${path}.to`, `${path}.months`]);
}

function oneReading(facts: Facts, { decision, path }: Extension, law: FrameLaw): Verdict {
  const start = facts.programme?.start;
  const { to } = decidedPeriod(decision);
  if (!start || !to) return periodNotKnown(path, start, to);
  const frame = frameOf(facts, start, to, law);
  const two = limitOf(frame, 24);
  if (to <= two.low) return notBeyond(to, two.low, path);
  const cap = capOf(frame, decision, law);
  if (decision.specialReasons && to <= cap.low) return kept(to, cap.low, path);
  if (frame.unknown.length || to <= two.high) return timeNotKnown(frame, to, two.low, path);
  if (to > cap.high) return covidOr(decision, frame, to, path, tooLong(to, cap.high, path));
  if (decision.specialReasons) return timeNotKnown(frame, to, cap.low, path);
  if (provesNone(decision))
    return covidOr(decision, frame, to, path, noReasons(to, two.high, path));
  return reasonsNotKnown(decision, to, two.high, path);
}

/** The last day the extension may reach; between the two laws' caps when the decision's date is not known. */
function capOf(frame: Frame, decision: Decision, law: FrameLaw): { low: Day; high: Day } {
  if (law === "leave") return limitOf(frame, SIX_MONTHS);
  const year = limitOf(frame, ONE_YEAR);
  const dated = decision.date || frame.start >= TURN;
  return dated ? year : { low: limitOf(frame, SIX_MONTHS).low, high: year.high };
}

function covidOr(
  decision: Decision,
  frame: Frame,
  to: Day,
  path: string,
  verdict: Verdict,
): Verdict {
  const months = (provesNone(decision) ? 24 : ONE_YEAR) + 6;
  if (!maybeCovidExtension(decision, frame.start) || to > limitOf(frame, months).high)
    return verdict;
  return cannotTell(
    {
      nb: `Forlengelsen til ${dayWords(to)} er fra koronatiden. Det må avklares om den bygger på covid-forskriften.`,
      nn: `Forlenginga til ${dayWords(to)} er frå koronatida. Det må avklarast om ho byggjer på covid-forskrifta.`,
    },
    decision.reason ? [] : [`${path}.reason`],
    [`${path}.to`],
  );
}

function decisionsNotKnown(facts: Facts, asOf: Day): Verdict {
  const { start, end } = facts.programme ?? {};
  if (start && end && end <= limitOf(frameOf(facts, start, end, frameLaw(asOf)), 24).low)
    return notApplicable(NO_EXTENSION, ["programme.start", "programme.end"]);
  return cannotTell(
    {
      nb: "Det må avklares om programmet er forlenget utover to år, og i så fall hvorfor.",
      nn: "Det må avklarast om programmet er forlengt utover to år, og i så fall kvifor.",
    },
    ["decisions"],
  );
}
