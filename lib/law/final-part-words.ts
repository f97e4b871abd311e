import type { Day } from "../facts/days.ts";
import type { Candidate } from "./by-deadline.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, satisfied, violation } from "./verdict.ts";
import { dayWords, listWords } from "./words.ts";

/* The words of job-search-in-final-part. */

export const END = "programme.end";

export function present({ activity, path }: Candidate): Verdict {
  return satisfied(
    {
      nb: `«${activity.title}» lå i de siste tre månedene av programmet.`,
      nn: `«${activity.title}» låg i dei siste tre månadene av programmet.`,
    },
    [path, END],
  );
}

export function unclear(list: readonly Candidate[]): Verdict {
  const names = listWords(list.map(({ activity }) => `«${activity.title}»`));
  return cannotTell(
    {
      nb: `Det må avklares om ${names} var arbeidssøking i den avsluttende delen av programmet.`,
      nn: `Det må avklarast om ${names} var arbeidssøking i den avsluttande delen av programmet.`,
    },
    list.flatMap(({ activity, path, role }) =>
      role === "unknown"
        ? [`${path}.kind`]
        : (["from", "to"] as const).filter((k) => !activity[k]).map((k) => `${path}.${k}`),
    ),
    [END],
  );
}

export function lacking(from: Day): Verdict {
  return violation(
    {
      nb: `Programmet ble fullført uten arbeidssøking i den avsluttende delen, fra ${dayWords(from)}.`,
      nn: `Programmet vart fullført utan arbeidssøking i den avsluttande delen, frå ${dayWords(from)}.`,
    },
    ["activities", END],
  );
}

export const ENDED_EARLY = {
  nb: "Programmet ble avsluttet før tiden.",
  nn: "Programmet vart avslutta før tida.",
};

export const NOT_OVER = {
  nb: "Programmet er ikke fullført. Vurder om arbeidssøking er planlagt i den avsluttende delen.",
  nn: "Programmet er ikkje fullført. Vurder om arbeidssøking er planlagd i den avsluttande delen.",
};

export const END_UNKNOWN = {
  nb: "Det må avklares når programmet ble fullført.",
  nn: "Det må avklarast når programmet vart fullført.",
};

export const NOT_SEEN = {
  nb: "Siden viser ikke arbeidssøking mot slutten. Hele programmet må leses før noe kan sies sikkert.",
  nn: "Sida viser ikkje arbeidssøking mot slutten. Heile programmet må lesast før noko kan seiast sikkert.",
};

export const HOW_OVER = {
  nb: "Det må avklares om programmet ble fullført eller avsluttet før tiden.",
  nn: "Det må avklarast om programmet vart fullført eller avslutta før tida.",
};
