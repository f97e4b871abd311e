import type { Day } from "../facts/days.ts";
import type { Deadline } from "./by-deadline.ts";
import type { DeadlineWords } from "./deadline-verdict.ts";
import type { Verdict } from "./types.ts";
import { cannotTell } from "./verdict.ts";
import { dayWords } from "./words.ts";

/* The words of job-search-3-months-before-end. */

export const END = ["programme.end"];

export const WORDS: DeadlineWords = {
  thing: { nb: "arbeidssøking", nn: "arbeidssøking" },
  none: { nb: "arbeidssøking", nn: "arbeidssøking" },
  first: { nb: "Den første arbeidssøkingen", nn: "Den første arbeidssøkinga" },
  deadline: { nb: "fristen tre måneder før slutt", nn: "fristen tre månader før slutt" },
};

export function endNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Sluttdatoen må være kjent for å vite når arbeidssøking skal være med.",
      nn: "Sluttdatoen må vere kjend for å vite når arbeidssøking skal vere med.",
    },
    END,
  );
}

export function activitiesNotKnown({ inTime }: Deadline): Verdict {
  const day = dayWords(inTime);
  return cannotTell(
    {
      nb: `Arbeidssøking skal være med senest ${day}. Det må avklares om programmet har det.`,
      nn: `Arbeidssøking skal vere med seinast ${day}. Det må avklarast om programmet har det.`,
    },
    ["activities"],
    END,
    { due: inTime },
  );
}

export function startNotKnown({ inTime }: Deadline): Verdict {
  return cannotTell(
    {
      nb: `Arbeidssøking skal være med senest ${dayWords(inTime)}, men startdatoen er ikke kjent.`,
      nn: `Arbeidssøking skal vere med seinast ${dayWords(inTime)}, men startdatoen er ikkje kjend.`,
    },
    ["programme.start"],
    END,
    { due: inTime },
  );
}

export function endMoved(end: Day, inTime: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Programmet har ikke arbeidssøking. Med slutt ${dayWords(end)} var fristen ${dayWords(inTime)}, men sluttdatoen kan være satt etter det. Vurder om arbeidssøking rekkes.`,
      nn: `Programmet har ikkje arbeidssøking. Med slutt ${dayWords(end)} var fristen ${dayWords(inTime)}, men sluttdatoen kan vere sett etter det. Vurder om de rekk arbeidssøking.`,
    },
    missing,
    [...END, "decisions"],
  );
}

/** The time of the interruption is left out, so that the end and the deadline come later. */
export function endMoves(end: Day, inTime: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet har ikke arbeidssøking. Med slutt ${dayWords(end)} var fristen ${dayWords(inTime)}, men programmet er avbrutt, og slutten flyttes. Vurder fristen når deltakeren begynner igjen.`,
      nn: `Programmet har ikkje arbeidssøking. Med slutt ${dayWords(end)} var fristen ${dayWords(inTime)}, men programmet er avbrote, og slutten blir flytt. Vurder fristen når deltakaren tek til att.`,
    },
    [],
    [...END, "programme.status"],
  );
}
