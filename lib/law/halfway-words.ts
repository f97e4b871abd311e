import type { Programme } from "../facts/types.ts";
import type { Deadline } from "./by-deadline.ts";
import type { DeadlineWords } from "./deadline-verdict.ts";
import type { Halfway } from "./halfway.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, notApplicable } from "./verdict.ts";
import { dayWords, listWords } from "./words.ts";

/* The words of work-measure-by-halfway. */

export const PERIOD = ["programme.start", "programme.end"];

export const WORDS: DeadlineWords = {
  thing: { nb: "et arbeidsrettet tiltak", nn: "eit arbeidsretta tiltak" },
  none: { nb: "noe arbeidsrettet tiltak", nn: "noko arbeidsretta tiltak" },
  first: { nb: "Det første arbeidsrettede tiltaket", nn: "Det første arbeidsretta tiltaket" },
  deadline: { nb: "halvveis i programmet", nn: "halvvegs i programmet" },
};

export function periodNotKnown(
  programme: Pick<Programme, "start" | "end"> | null | undefined,
): Verdict {
  const missing = (["start", "end"] as const).filter((key) => !programme?.[key]);
  return cannotTell(
    {
      nb: "Datoene for programmet må være kjent for å vite når det er halvveis.",
      nn: "Datoane for programmet må vere kjende for å vite når det er halvvegs.",
    },
    missing.map((key) => `programme.${key}`),
  );
}

export function noCountedDay(): Verdict {
  return cannotTell(
    {
      nb: "Programmets start og slutt gir ingen dager å telle. Sjekk datoene.",
      nn: "Start og slutt for programmet gir ingen dagar å telje. Sjekk datoane.",
    },
    [],
    PERIOD,
  );
}

/** Leave or interruption from the first day to the last: there is no halfway. */
export function allLeftOut(): Verdict {
  return notApplicable(
    {
      nb: "Permisjon eller avbrudd dekker hele programmet, så det er ingen dager å telle.",
      nn: "Permisjon eller avbrot dekkjer heile programmet, så det er ingen dagar å telje.",
    },
    [...PERIOD, "leaves", "interruptions"],
  );
}

export function activitiesNotKnown({ plain }: Halfway): Verdict {
  const day = dayWords(plain.inTime);
  return cannotTell(
    {
      nb: `Programmet er halvveis ${day}. Det må avklares om et arbeidsrettet tiltak går da.`,
      nn: `Programmet er halvvegs ${day}. Det må avklarast om eit arbeidsretta tiltak går då.`,
    },
    ["activities"],
    PERIOD,
    { due: plain.inTime },
  );
}

export function timeUnknown({ plain }: Halfway) {
  const day = dayWords(plain.inTime);
  return {
    nb: `Uten permisjon eller avbrudd er programmet halvveis ${day}. Det må avklares om det har vært permisjon eller avbrudd.`,
    nn: `Utan permisjon eller avbrot er programmet halvvegs ${day}. Det må avklarast om det har vore permisjon eller avbrot.`,
  };
}

export function readingsDiffer(half: Halfway): Verdict {
  const firsts = new Set(half.readings.map((reading) => reading.inTime));
  const days = listWords([...firsts].sort().map(dayWords));
  return cannotTell(
    {
      nb: `Halvveis i programmet kan regnes til ${days}, etter hvilken periode og hvilket avbrudd som teller. Vurder om et arbeidsrettet tiltak er på plass i tide.`,
      nn: `Halvvegs i programmet kan reknast til ${days}, etter kva periode og kva avbrot som tel. Vurder om eit arbeidsretta tiltak er på plass i tide.`,
    },
    half.unsure,
    [...PERIOD, "decisions"],
    { due: half.plain.inTime },
  );
}

export function ended(plain: Deadline): Verdict {
  const day = dayWords(plain.inTime);
  return cannotTell(
    {
      nb: `Programmet er avsluttet uten arbeidsrettet tiltak. Regnet av den tiden det varte, var det halvveis ${day}, men det kan ha vært planlagt lengre.`,
      nn: `Programmet er avslutta utan arbeidsretta tiltak. Rekna av tida det varte, var det halvvegs ${day}, men det kan ha vore planlagt lengre.`,
    },
    ["decisions"],
    [...PERIOD, "programme.status"],
  );
}
