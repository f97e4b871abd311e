import type { Day } from "../facts/days.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, notApplicable, satisfied, upcoming, violation } from "./verdict.ts";
import { dayWords } from "./words.ts";

/* The words of evaluation-overdue. */

const DATES = "programme.evaluationDates";

export function done(day: Day): Verdict {
  return satisfied(
    {
      nb: `Evalueringen som var satt til ${dayWords(day)}, er holdt.`,
      nn: `Evalueringa som var sett til ${dayWords(day)}, er halden.`,
    },
    [DATES, "evaluations"],
  );
}

export function near(day: Day): Verdict {
  return upcoming(
    day,
    {
      nb: `Programmet skal evalueres ${dayWords(day)}.`,
      nn: `Programmet skal evaluerast ${dayWords(day)}.`,
    },
    [DATES],
  );
}

export function far(day: Day): Verdict {
  return notApplicable(
    {
      nb: `Neste evaluering er ${dayWords(day)}.`,
      nn: `Neste evaluering er ${dayWords(day)}.`,
    },
    [DATES],
  );
}

export function overdue(day: Day): Verdict {
  return violation(
    {
      nb: `Evalueringen som var satt til ${dayWords(day)}, er ikke holdt.`,
      nn: `Evalueringa som var sett til ${dayWords(day)}, er ikkje halden.`,
    },
    [DATES, "evaluations"],
    { due: day },
  );
}

export function notVisible(day: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares om evalueringen som var satt til ${dayWords(day)}, er holdt.`,
      nn: `Det må avklarast om evalueringa som var sett til ${dayWords(day)}, er halden.`,
    },
    missing,
    [DATES],
  );
}

export function suspended(day: Day): Verdict {
  return notApplicable(
    {
      nb: `Evalueringen ${dayWords(day)} falt i en permisjon eller et avbrudd.`,
      nn: `Evalueringa ${dayWords(day)} fall i ein permisjon eller eit avbrot.`,
    },
    [DATES],
  );
}

export function paused(day: Day): Verdict {
  return notApplicable(
    {
      nb: `Evalueringen ${dayWords(day)} er ikke registrert som holdt. Programmet er i permisjon eller avbrudd nå; avtal ny dato når deltakeren er tilbake.`,
      nn: `Evalueringa ${dayWords(day)} er ikkje registrert som halden. Programmet er i permisjon eller avbrot no; avtal ny dato når deltakaren er tilbake.`,
    },
    [DATES],
  );
}

export function noDates(): Verdict {
  return notApplicable(
    {
      nb: "Programmet har ingen evalueringsdato å følge opp.",
      nn: "Programmet har ingen evalueringsdato å følgje opp.",
    },
    [DATES],
  );
}

export function datesNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når programmet skal evalueres.",
      nn: "Det må avklarast når programmet skal evaluerast.",
    },
    [DATES],
  );
}
