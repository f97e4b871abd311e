import { type Day, daysBetween } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { sotjl } from "../cite.ts";
import { maybeCovidExtension } from "../covid.ts";
import { type Frame, frameOf, limitOf } from "../duration.ts";
import { specialReasons } from "../special-reasons.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { daysWords, dayWords } from "../words.ts";

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

const PERIOD = ["programme.start", "programme.end"];

function judge(facts: Facts, start: Day, end: Day): Verdict {
  const frame = frameOf(facts, start, end, "leave-and-interruption");
  const two = limitOf(frame, 24);
  const three = limitOf(frame, 36);
  if (end <= two.low) return withinTwoYears(frame, end, two.low);
  if (frame.unknown.length) return excludedNotKnown(frame, end, two.low);
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

function unknownPeriod(start: unknown, end: unknown): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når programmet starter og slutter, før lengden kan vurderes.",
      nn: "Det må avklarast når programmet startar og sluttar, før lengda kan vurderast.",
    },
    [...(start ? [] : ["programme.start"]), ...(end ? [] : ["programme.end"])],
  );
}

function begunBefore2019(start: Day, end: Day): Verdict {
  if (end < "2019-01-01")
    return notApplicable(
      {
        nb: "Programmet var avsluttet før reglene fra 2019 begynte å gjelde.",
        nn: "Programmet var avslutta før reglane frå 2019 tok til å gjelde.",
      },
      PERIOD,
    );
  return cannotTell(
    {
      nb: `Programmet startet ${dayWords(start)}, før dagens regler. Hvilke grenser som gjelder, må vurderes konkret.`,
      nn: `Programmet starta ${dayWords(start)}, før reglane i dag. Kva grenser som gjeld, må vurderast konkret.`,
    },
    [],
    PERIOD,
  );
}

function endBeforeStart(): Verdict {
  return cannotTell(
    {
      nb: "Sluttdatoen står før startdatoen. Rett datoene før lengden kan vurderes.",
      nn: "Sluttdatoen står før startdatoen. Rett datoane før lengda kan vurderast.",
    },
    [],
    PERIOD,
  );
}

function withinTwoYears(frame: Frame, end: Day, limit: Day): Verdict {
  const because = frame.sure.length
    ? { nb: " (permisjon og avbrudd er lagt til)", nn: " (permisjon og avbrot er lagt til)" }
    : { nb: "", nn: "" };
  return satisfied(
    {
      nb: `Programmet går til ${dayWords(end)}, innenfor toårsgrensen ${dayWords(limit)}${because.nb}.`,
      nn: `Programmet går til ${dayWords(end)}, innanfor toårsgrensa ${dayWords(limit)}${because.nn}.`,
    },
    PERIOD,
  );
}

function withSpecialReasons(end: Day, limit: Day, facts: readonly string[]): Verdict {
  return satisfied(
    {
      nb: `Programmet går til ${dayWords(end)} etter vedtak om særlige grunner, innenfor treårsgrensen ${dayWords(limit)}.`,
      nn: `Programmet går til ${dayWords(end)} etter vedtak om særlege grunnar, innanfor treårsgrensa ${dayWords(limit)}.`,
    },
    [...PERIOD, ...facts],
  );
}

function excludedNotKnown(frame: Frame, end: Day, limit: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet går til ${dayWords(end)}. Med det som er kjent, er grensen ${dayWords(limit)}; godkjent permisjon og vedtatt avbrudd kommer i tillegg og må avklares.`,
      nn: `Programmet går til ${dayWords(end)}. Med det som er kjent, er grensa ${dayWords(limit)}; godkjend permisjon og vedteke avbrot kjem i tillegg og må avklarast.`,
    },
    frame.unknown.length ? frame.unknown : frame.unsure,
    PERIOD,
  );
}

function reasonsNotKnown(end: Day, limit: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Programmet går til ${dayWords(end)}, etter toårsgrensen ${dayWords(limit)}. Det må avklares om et begrunnet vedtak bygger på særlige grunner.`,
      nn: `Programmet går til ${dayWords(end)}, etter toårsgrensa ${dayWords(limit)}. Det må avklarast om eit grunngjeve vedtak byggjer på særlege grunnar.`,
    },
    missing,
    PERIOD,
  );
}

function noReasons(end: Day, limit: Day, facts: readonly string[]): Verdict {
  const over = daysWords(daysBetween(limit, end));
  return violation(
    {
      nb: `Programmet går til ${dayWords(end)}, ${over.nb} etter toårsgrensen ${dayWords(limit)}, uten vedtak om særlige grunner.`,
      nn: `Programmet går til ${dayWords(end)}, ${over.nn} etter toårsgrensa ${dayWords(limit)}, utan vedtak om særlege grunnar.`,
    },
    [...PERIOD, ...facts],
    { due: limit },
  );
}

function tooLong(end: Day, limit: Day): Verdict {
  const over = daysWords(daysBetween(limit, end));
  return violation(
    {
      nb: `Programmet går til ${dayWords(end)}, ${over.nb} etter treårsgrensen ${dayWords(limit)}, som er det lengste loven gir rom for.`,
      nn: `Programmet går til ${dayWords(end)}, ${over.nn} etter treårsgrensa ${dayWords(limit)}, som er det lengste lova gir rom for.`,
    },
    PERIOD,
    { due: limit },
  );
}
