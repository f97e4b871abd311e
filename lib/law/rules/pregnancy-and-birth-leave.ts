import { addDays, addMonths, type Day } from "../../facts/days.ts";
import { isWorkingDay } from "../../facts/holidays.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Decision } from "../../facts/types.ts";
import { kvpForskrift } from "../cite.ts";
import { clip, type Period } from "../periods.ts";
import { regulationVersions } from "../regulation-versions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { type Cut, cutsOf } from "../unpaid-time.ts";
import { cannotTell, gravest, notApplicable, satisfied } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = ["children", "decisions", "programme.start", "programme.end"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "pregnancy-and-birth-leave",
  title: { nb: "Fri ved svangerskap og fødsel", nn: "Fri ved svangerskap og fødsel" },
  stage: "gjennomforing",
  needs,
  matters: (facts, asOf) => {
    const days = birthsOf(facts, asOf).map((birth) => birth.day);
    return [{ day: days.sort().at(-1) ?? asOf, facts }];
  },
  versions: regulationVersions({
    cite: [kvpForskrift("§§ 12–13")],
    confirmedBy: null,
    fix: {
      nb: "Gi tilbake stønaden for de dagene som er fri med stønad ved fødsel, og avklar retten til foreldrepenger.",
      nn: "Gi tilbake stønaden for dei dagane som er fri med stønad ved fødsel, og avklar retten til foreldrepengar.",
    },
    check,
  }),
});

interface Birth {
  readonly day: Day;
  readonly path: string;
  /** Ten working days before, six weeks after. */
  readonly around: Period;
}

/** The record does not say who gave birth, so a cut in these days is asked about, never called wrong. */
function check(facts: Facts, asOf: Day): Verdict {
  const births = birthsOf(facts, asOf);
  const cuts = cutsOf(facts.decisions);
  if (births.length && facts.decisions?.some(isBackwardCut))
    return notApplicable(BACKWARD, ["decisions"]);
  const known = births.map((birth) => one(facts, birth, cuts));
  return gravest([...known, ...(cuts.length ? birthNotKnown(facts) : [])], notApplicable(NO_BIRTH));
}

/** A cut that ends before it begins: which days it means cannot be told. */
function isBackwardCut({ kind, from, to }: Decision): boolean {
  return (kind === "fravaerstrekk" || kind === "unknown") && Boolean(from && to && to < from);
}

function one(facts: Facts, birth: Birth, cuts: readonly Cut[]): Verdict {
  const born = dayWords(birth.day);
  const near = cuts.filter((cut) => clip([cut.widest], birth.around).length > 0);
  if (!facts.decisions || near.length)
    return cannotTell(
      {
        nb: `Barnet ble født ${born}. Det må avklares om stønaden er trukket for dager som er fri med stønad: for mor de siste ti arbeidsdagene før termin og seks uker etter fødselen, for far inntil ti arbeidsdager.`,
        nn: `Barnet vart fødd ${born}. Det må avklarast om stønaden er trekt for dagar som er fri med stønad: for mor dei siste ti arbeidsdagane før termin og seks veker etter fødselen, for far inntil ti arbeidsdagar.`,
      },
      facts.decisions ? near.flatMap((cut) => cut.missing) : ["decisions"],
      [birth.path, ...near.map((cut) => `${cut.path}.from`)],
    );
  return satisfied(
    {
      nb: `Barnet ble født ${born}. Stønaden er ikke trukket for ukene rundt fødselen.`,
      nn: `Barnet vart fødd ${born}. Stønaden er ikkje trekt for vekene rundt fødselen.`,
    },
    [birth.path, "decisions"],
  );
}

/** Births in the time of the programme, as far as that is known. */
function birthsOf(facts: Facts, asOf: Day): Birth[] {
  return (facts.children ?? []).flatMap(({ birthDate }, i) => {
    if (!birthDate || birthDate > asOf) return [];
    const around = { from: workingDaysBefore(birthDate, 10), to: addDays(birthDate, 6 * 7 - 1) };
    if (!isInProgramme(facts, around, asOf)) return [];
    return [{ day: birthDate, path: `children[${i}].birthDate`, around }];
  });
}

/** Where the start is not known: within the last year, or at a cut. */
function isInProgramme({ programme, decisions }: Facts, around: Period, asOf: Day): boolean {
  const { start, end } = programme ?? {};
  if (end && around.from > end) return false;
  if (start) return around.to >= start;
  const isCut = cutsOf(decisions).some((cut) => cut.days && clip([cut.days], around).length > 0);
  return isCut || around.to >= addMonths(asOf, -12);
}

function workingDaysBefore(day: Day, count: number): Day {
  let first = day;
  for (let left = count; left > 0; ) {
    first = addDays(first, -1);
    if (isWorkingDay(first)) left -= 1;
  }
  return first;
}

/** A cut, and a child whose birth may lie near it. */
function birthNotKnown({ children }: Facts): Verdict[] {
  const missing = (children ?? []).flatMap(({ birthDate }, i) =>
    birthDate ? [] : [`children[${i}].birthDate`],
  );
  return missing.length ? [cannotTell(NOT_KNOWN, missing)] : [];
}

const NOT_KNOWN = {
  nb: "Stønaden er trukket for fravær. Det må avklares om det gjelder dager rundt en fødsel.",
  nn: "Stønaden er trekt for fråvær. Det må avklarast om det gjeld dagar rundt ein fødsel.",
};

const BACKWARD = {
  nb: "Et trekk for fravær slutter før det begynner. Rett datoene først.",
  nn: "Eit trekk for fråvær sluttar før det byrjar. Rett datoane først.",
};

const NO_BIRTH = {
  nb: "Saken viser ikke fødsel i programtiden.",
  nn: "Saka viser ikkje fødsel i programtida.",
};
