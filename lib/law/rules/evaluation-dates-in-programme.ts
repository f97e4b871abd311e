import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { kvpForskrift, r35 } from "../cite.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, satisfied, violation } from "../verdict.ts";
import { dayWords, listWords } from "../words.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.evaluationDates",
  "programme.fullyRead",
  "decisions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "evaluation-dates-in-programme",
  title: { nb: "Programmet har dato for evaluering", nn: "Programmet har dato for evaluering" },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2012-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 1"), r35("4.30.2.7"), r35("4.30.2.1")],
      fix: {
        nb: "Avtal konkrete datoer for evaluering sammen med deltakeren, og skriv dem inn i programmet.",
        nn: "Avtal konkrete datoar for evaluering saman med deltakaren, og skriv dei inn i programmet.",
      },
      check,
    },
  ],
});

const DATES = "programme.evaluationDates";

function check(facts: Facts): Verdict {
  const { evaluationDates: dates, start, end } = facts.programme ?? {};
  if (dates === undefined) return notKnown([DATES]);
  if (!dates?.length) return documentRead(facts) ? none() : notKnown([NOT_READ]);
  const inside = dates.filter((d) => start && end && start <= d && d <= end);
  if (inside.length) return fits(facts, inside);
  const possible = dates.some((d) => !(start && d < start) && !(end && end < d));
  if (possible) return periodNotKnown(dates, start, end);
  return documentRead(facts) ? outside(dates) : outsideNotRead(dates);
}

/** After an extension at least one date should lie in the extended period (a convention of ours). */
function fits(facts: Facts, inside: readonly Day[]): Verdict {
  const extended = lastExtension(facts);
  if (extended && !inside.some((d) => extended <= d)) return noneAfterExtension(extended);
  const days = listWords(inside.map(dayWords));
  return satisfied(
    {
      nb: `Programmet skal evalueres ${days}.`,
      nn: `Programmet skal evaluerast ${days}.`,
    },
    [DATES],
  );
}

/** First day of the last extension that lies inside the programme. */
function lastExtension({ decisions, programme }: Facts): Day | null {
  const { start, end } = programme ?? {};
  if (!start || !end) return null;
  let last: Day | null = null;
  for (const { kind, from } of decisions ?? [])
    if (kind === "forlengelse" && from && start < from && from <= end && from > (last ?? ""))
      last = from;
  return last;
}

function none(): Verdict {
  return violation(
    {
      nb: "Programmet mangler dato for evaluering.",
      nn: "Programmet manglar dato for evaluering.",
    },
    [DATES, NOT_READ],
  );
}

function outside(dates: readonly Day[]): Verdict {
  const days = listWords(dates.map(dayWords));
  return violation(
    {
      nb: `Ingen evalueringsdato ligger innenfor programmet (${days} gjør det ikke).`,
      nn: `Ingen evalueringsdato ligg innanfor programmet (${days} gjer det ikkje).`,
    },
    [DATES, "programme.start", "programme.end"],
  );
}

function outsideNotRead(dates: readonly Day[]): Verdict {
  const days = listWords(dates.map(dayWords));
  return cannotTell(
    {
      nb: `Evalueringsdatoen ${days} ligger utenfor programmet. Det må avklares om programmet har flere datoer.`,
      nn: `Evalueringsdatoen ${days} ligg utanfor programmet. Det må avklarast om programmet har fleire datoar.`,
    },
    [NOT_READ],
    [DATES],
  );
}

function notKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om programmet har konkrete datoer for evaluering.",
      nn: "Det må avklarast om programmet har konkrete datoar for evaluering.",
    },
    missing,
  );
}

function periodNotKnown(dates: readonly Day[], start: unknown, end: unknown): Verdict {
  const missing = [...(start ? [] : ["programme.start"]), ...(end ? [] : ["programme.end"])];
  const days = listWords(dates.map(dayWords));
  return cannotTell(
    {
      nb: `Programmet skal evalueres ${days}. Det må avklares om det er innenfor programmets start og slutt.`,
      nn: `Programmet skal evaluerast ${days}. Det må avklarast om det er innanfor start og slutt for programmet.`,
    },
    missing,
    [DATES],
  );
}

function noneAfterExtension(from: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet er forlenget fra ${dayWords(from)}, men ingen evalueringsdato ligger i den nye perioden. Vurder ny dato.`,
      nn: `Programmet er forlengt frå ${dayWords(from)}, men ingen evalueringsdato ligg i den nye perioden. Vurder ny dato.`,
    },
    [],
    [DATES, "decisions"],
  );
}
