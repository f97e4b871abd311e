import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { sotjl } from "../cite.ts";
import { maybeCovidExtension } from "../covid.ts";
import { type Frame, frameOf, limitOf } from "../duration.ts";
import {
  begunBefore2019,
  endBeforeStart,
  excludedNotKnown,
  noReasons,
  PERIOD,
  reasonsNotKnown,
  tooLong,
  unknownPeriod,
  withinTwoYears,
  withSpecialReasons,
} from "../duration-verdicts.ts";
import { specialReasons } from "../special-reasons.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "leaves",
  "interruptions",
  "decisions",
  "absences",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "duration-max-two-years",
  title: {
    nb: "Programmet varer høyst to år (tre med særlige grunner)",
    nn: "Programmet varer høgst to år (tre med særlege grunnar)",
  },
  stage: "varighet",
  needs,
  versions: [
    {
      from: "2019-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 32")],
      fix: {
        nb: "Kort ned perioden, eller fatt begrunnet vedtak om forlengelse av særlige grunner før toårsgrensen.",
        nn: "Kort ned perioden, eller gjer grunngjeve vedtak om forlenging av særlege grunnar før toårsgrensa.",
      },
      check,
    },
  ],
});

function check(facts: Facts): Verdict {
  const { start, end } = facts.programme ?? {};
  if (!start || !end) return unknownPeriod(start, end);
  if (start < "2019-01-01") return begunBefore2019(start, end);
  if (end < start) return endBeforeStart();
  return judge(facts, start, end);
}

function judge(facts: Facts, start: Day, end: Day): Verdict {
  const frame = frameOf(facts, start, end, "leave-and-interruption");
  const two = limitOf(frame, 24);
  if (end <= two.low) return withinTwoYears(frame, end, two.low);
  if (frame.unknown.length) return excludedNotKnown(frame, end, two.low);
  const three = limitOf(frame, 36);
  if (end > three.high) return covidOr(facts, frame, end, 42, tooLong(end, three.high));
  const reasons = specialReasons(facts, two.high);
  if (end > three.low) return excludedNotKnown(frame, end, three.low);
  if (reasons.state === "given") return withSpecialReasons(end, three.low, reasons.facts);
  if (end <= two.high) return excludedNotKnown(frame, end, two.low);
  if (reasons.state === "none")
    return covidOr(facts, frame, end, 30, noReasons(end, two.high, reasons.facts));
  return reasonsNotKnown(end, two.high, reasons.missing);
}

/** In 2020 and 2021 a programme could be prolonged by six months more because of the pandemic. */
function covidOr(facts: Facts, frame: Frame, end: Day, months: number, verdict: Verdict): Verdict {
  const { decisions } = facts;
  const maybe = decisions
    ? decisions.some((d) => maybeCovidExtension(d, frame.start))
    : frame.start <= "2021-12-31";
  if (!maybe || end > limitOf(frame, months).high) return verdict;
  return cannotTell(
    {
      nb: `Programmet går til ${dayWords(end)}. Om det er forlenget etter covid-forskriften, må avklares.`,
      nn: `Programmet går til ${dayWords(end)}. Det må avklarast om det er forlengt etter covid-forskrifta.`,
    },
    decisions ? reasonsMissing(decisions) : ["decisions"],
    PERIOD,
  );
}

function reasonsMissing(decisions: readonly Decision[]): string[] {
  return decisions.flatMap((d, i) => (d.reason ? [] : [`decisions[${i}].reason`]));
}
