import { type Day, earlier } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { kvpForskrift, sotjl } from "../cite.ts";
import { decidedPeriod, lawDay } from "../decided-period.ts";
import { frameOf, limitOf } from "../duration.ts";
import { specialReasons } from "../special-reasons.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, satisfied, violation } from "../verdict.ts";
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
  return oldDecisions(facts, LAST).length > 0;
}

function check(facts: Facts, asOf: Day): Verdict {
  const end = facts.programme?.end ?? lastDecided(facts);
  if (asOf > LAST && (!end || end > LAST)) return transition();
  return gravest([...eachPeriod(facts, asOf), total(facts, end)], NOTHING_DECIDED);
}

/** Decisions governed by the law until 2018, with their place in the list. */
function oldDecisions({ decisions }: Facts, asOf: Day) {
  return (decisions ?? [])
    .map((d, i) => ({ d, path: `decisions[${i}]` }))
    .filter(({ d }) => decidesPeriod(d))
    .filter(({ d }) => lawDay(d, asOf) <= LAST);
}

function eachPeriod(facts: Facts, asOf: Day): Verdict[] {
  if (!facts.decisions) return [decisionsNotKnown()];
  return oldDecisions(facts, asOf).map(({ d, path }) => onePeriod(facts, d, path));
}

function onePeriod(facts: Facts, decision: Decision, path: string): Verdict {
  const { from, to } = decidedPeriod(decision);
  if (!from || !to) return periodNotKnown(path, from, to);
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

function total(facts: Facts, end: Day | null): Verdict {
  const start = facts.programme?.start ?? firstDecided(facts);
  if (!start || !end) return totalNotKnown(start, end);
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

const PERIOD = ["programme.start", "programme.end"];

/** Where the programme's own first day is not known: the first day of its grant. */
function firstDecided(facts: Facts): Day | null {
  const grants = decidedOf(facts).filter((d) => d.kind === "innvilgelse");
  return grants.flatMap((d) => decidedPeriod(d).from ?? []).sort()[0] ?? null;
}

/** Where the programme's own last day is not known: the last one decided, if all of them are known. */
function lastDecided(facts: Facts): Day | null {
  const ends = decidedOf(facts).map((d) => decidedPeriod(d).to ?? "");
  return ends.includes("") ? null : (ends.sort().at(-1) ?? null);
}

function decidedOf({ decisions }: Facts): readonly Decision[] {
  return (decisions ?? []).filter(decidesPeriod);
}

function decidesPeriod({ kind }: Decision): boolean {
  return kind === "innvilgelse" || kind === "varighet" || kind === "forlengelse";
}

function transition(): Verdict {
  return cannotTell(
    {
      nb: "Programmet begynte før 2019 og varer lenger. Hvilke grenser som gjelder, må vurderes konkret.",
      nn: "Programmet tok til før 2019 og varer lenger. Kva grenser som gjeld, må vurderast konkret.",
    },
    [],
    PERIOD,
  );
}

function decisionsNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilke perioder som er vedtatt.",
      nn: "Det må avklarast kva periodar som er vedtekne.",
    },
    ["decisions"],
  );
}

function periodNotKnown(path: string, from: Day | null, to: Day | null): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilken periode vedtaket gjelder for.",
      nn: "Det må avklarast kva periode vedtaket gjeld for.",
    },
    [...(from ? [] : [`${path}.from`]), ...(to ? [] : [`${path}.to`])],
  );
}

function leaveNotKnown(
  end: Day,
  limit: Day,
  missing: readonly string[],
  facts: readonly string[],
): Verdict {
  return cannotTell(
    {
      nb: `Perioden går til ${dayWords(end)}; uten mer permisjon er grensen ${dayWords(limit)}. Godkjent permisjon kommer i tillegg og må avklares.`,
      nn: `Perioden går til ${dayWords(end)}; utan meir permisjon er grensa ${dayWords(limit)}. Godkjend permisjon kjem i tillegg og må avklarast.`,
    },
    missing,
    facts,
  );
}

function totalNotKnown(start: Day | null, end: Day | null): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når programmet starter og slutter.",
      nn: "Det må avklarast når programmet startar og sluttar.",
    },
    [...(start ? [] : ["programme.start"]), ...(end ? [] : ["programme.end"])],
  );
}

function totalKept(end: Day, limit: Day): Verdict {
  return satisfied(
    {
      nb: `Programmet går til ${dayWords(end)}, innenfor grensen ${dayWords(limit)}.`,
      nn: `Programmet går til ${dayWords(end)}, innanfor grensa ${dayWords(limit)}.`,
    },
    PERIOD,
  );
}

function overSixMonths(end: Day, limit: Day): Verdict {
  return violation(
    {
      nb: `Programmet går til ${dayWords(end)}. Utover to år kunne det forlenges med høyst seks måneder, til ${dayWords(limit)}.`,
      nn: `Programmet går til ${dayWords(end)}. Utover to år kunne det forlengjast med høgst seks månader, til ${dayWords(limit)}.`,
    },
    PERIOD,
    { due: limit },
  );
}

function noAssessment(end: Day, limit: Day, facts: readonly string[]): Verdict {
  return violation(
    {
      nb: `Programmet går til ${dayWords(end)}, etter toårsgrensen ${dayWords(limit)}, uten den særskilte vurderingen som kreves.`,
      nn: `Programmet går til ${dayWords(end)}, etter toårsgrensa ${dayWords(limit)}, utan den særskilde vurderinga som er kravd.`,
    },
    [...PERIOD, ...facts],
    { due: limit },
  );
}

function assessmentNotKnown(end: Day, limit: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Programmet går til ${dayWords(end)}, etter toårsgrensen ${dayWords(limit)}. Det må avklares om vedtaket har en særskilt vurdering.`,
      nn: `Programmet går til ${dayWords(end)}, etter toårsgrensa ${dayWords(limit)}. Det må avklarast om vedtaket har ei særskild vurdering.`,
    },
    missing,
    PERIOD,
  );
}

const NOTHING_DECIDED = decisionsNotKnown();
