import { type Day, daysBetween } from "../facts/days.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "./verdict.ts";
import { daysWords, dayWords } from "./words.ts";

/* The words of adequate-followup. */

export function recent(last: Day): Verdict {
  return satisfied(
    {
      nb: `Siste kontakt med deltakeren var ${dayWords(last)}.`,
      nn: `Siste kontakt med deltakaren var ${dayWords(last)}.`,
    },
    ["contactDates"],
  );
}

/** No contact is logged, yet an evaluation was held: there is nothing to warn of. */
export function metAtEvaluation(day: Day): Verdict {
  return notApplicable(
    {
      nb: `Evaluering ble holdt ${dayWords(day)}.`,
      nn: `Evaluering vart halden ${dayWords(day)}.`,
    },
    ["evaluations"],
  );
}

export function justBegun(start: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet startet ${dayWords(start)}. Ingen kontakt er notert ennå.`,
      nn: `Programmet starta ${dayWords(start)}. Ingen kontakt er notert enno.`,
    },
    [],
    ["contactDates", "programme.start"],
  );
}

export function quiet(last: Day | null, since: Day, asOf: Day): Verdict {
  const days = daysWords(daysBetween(since, asOf));
  return violation(
    last
      ? {
          nb: `Siste noterte kontakt var ${dayWords(last)}, for ${days.nb} siden.`,
          nn: `Siste noterte kontakt var ${dayWords(last)}, for ${days.nn} sidan.`,
        }
      : {
          nb: `Ingen kontakt er notert siden programmet startet ${dayWords(since)}, for ${days.nb} siden.`,
          nn: `Ingen kontakt er notert sidan programmet starta ${dayWords(since)}, for ${days.nn} sidan.`,
        },
    ["contactDates"],
    { severity: "should" },
  );
}

export function suspended(): Verdict {
  return notApplicable(
    {
      nb: "Deltakeren har eller har nettopp hatt permisjon eller avbrudd.",
      nn: "Deltakaren har eller har nettopp hatt permisjon eller avbrot.",
    },
    ["leaves", "interruptions"],
  );
}

export function notRunning(): Verdict {
  return notApplicable({ nb: "Programmet går ikke nå.", nn: "Programmet går ikkje no." }, [
    "programme.status",
  ]);
}

export const NOT_VISIBLE = {
  nb: "Det må avklares når deltakeren sist hadde kontakt med veileder.",
  nn: "Det må avklarast når deltakaren sist hadde kontakt med rettleiar.",
};
