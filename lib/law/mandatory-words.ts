import type { Day } from "../facts/days.ts";
import type { Text } from "../text/text.ts";
import type { Candidate } from "./by-deadline.ts";
import { NOT_READ } from "./programme-state.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, violation } from "./verdict.ts";
import { dayWords, listWords } from "./words.ts";

/* The words of mandatory-content-old. */

export const WORK: Text = { nb: "arbeidsrettet tiltak", nn: "arbeidsretta tiltak" };

export const SEARCH: Text = { nb: "arbeidssøking", nn: "arbeidssøking" };

export const BOTH: Text = {
  nb: "Programmet har både arbeidsrettede tiltak og arbeidssøking.",
  nn: "Programmet har både arbeidsretta tiltak og arbeidssøking.",
};

export function lacks(name: Text, late: Day): Verdict {
  return violation(
    {
      nb: `Programmet har ikke ${name.nb}, som skulle være med senest ${dayWords(late)}.`,
      nn: `Programmet har ikkje ${name.nn}, som skulle vere med seinast ${dayWords(late)}.`,
    },
    ["activities", "programme.start", "programme.end"],
  );
}

export function notFinal(name: Text, late: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet har ennå ikke ${name.nb}. Det skal være med senest ${dayWords(late)}.`,
      nn: `Programmet har enno ikkje ${name.nn}. Det skal vere med seinast ${dayWords(late)}.`,
    },
    [],
    ["activities"],
  );
}

export function notRead(name: Text): Verdict {
  return cannotTell(
    {
      nb: `Siden viser ikke ${name.nb}. Hele programmet må leses før noe kan sies sikkert.`,
      nn: `Sida viser ikkje ${name.nn}. Heile programmet må lesast før noko kan seiast sikkert.`,
    },
    [NOT_READ],
    ["activities"],
  );
}

export function noDeadline(name: Text): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares når programmet skulle hatt ${name.nb}.`,
      nn: `Det må avklarast når programmet skulle hatt ${name.nn}.`,
    },
    ["programme.start", "programme.end"],
    ["activities"],
  );
}

export function unclear(name: Text, list: readonly Candidate[]): Verdict {
  const names = listWords(list.map(({ activity }) => `«${activity.title}»`));
  return cannotTell(
    {
      nb: `Det må avklares om ${names} kan regnes som ${name.nb}.`,
      nn: `Det må avklarast om ${names} kan reknast som ${name.nn}.`,
    },
    list.filter((c) => c.role === "unknown").map((c) => `${c.path}.kind`),
    ["activities"],
  );
}

export function moved(name: Text): Text {
  return {
    nb: `Et vedtak kan ha flyttet sluttdatoen, og da er det ikke sikkert når programmet skulle hatt ${name.nb}.`,
    nn: `Eit vedtak kan ha flytt sluttdatoen, og då er det ikkje sikkert når programmet skulle hatt ${name.nn}.`,
  };
}
