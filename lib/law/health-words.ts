import type { Day } from "../facts/days.ts";
import type { Period } from "./periods.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, satisfied, violation } from "./verdict.ts";
import { periodWords } from "./words.ts";

/* The words of health-need-not-excessive. */

function words({ from, to }: { readonly from: Day; readonly to: Day }): string {
  return periodWords(from, to);
}

export function tooMuch(period: Period): Verdict {
  return violation(
    {
      nb: `Helsehjelp og hvile tar mer enn halve uka ${words(period)}, lenger enn tre måneder.`,
      nn: `Helsehjelp og kvile tek meir enn halve veka ${words(period)}, lenger enn tre månader.`,
    },
    ["activities"],
  );
}

export function unclear(period: Period, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Helsehjelp og hvile kan ta mer enn halve uka ${words(period)}. Vurder om programmet passer nå.`,
      nn: `Helsehjelp og kvile kan ta meir enn halve veka ${words(period)}. Vurder om programmet passar no.`,
    },
    missing,
    ["activities"],
  );
}

export function hoursUnknown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvor mye tid helsehjelp og hvile tar.",
      nn: "Det må avklarast kor mykje tid helsehjelp og kvile tek.",
    },
    missing,
    ["activities"],
  );
}

export function little(): Verdict {
  return satisfied(
    {
      nb: "Helsehjelp og hvile tar ikke mer enn halve uka i over tre måneder.",
      nn: "Helsehjelp og kvile tek ikkje meir enn halve veka i over tre månader.",
    },
    ["activities"],
  );
}

export function stayAssessed(title: string) {
  return { nb: `«${title}» er vurdert.`, nn: `«${title}» er vurdert.` };
}

export function stayUnclear(title: string) {
  return {
    nb: `Det må avklares om «${title}» er vurdert. Døgnbehandling kan bare inngå i begrenset omfang.`,
    nn: `Det må avklarast om «${title}» er vurdert. Døgnbehandling kan berre gå inn i avgrensa omfang.`,
  };
}

export function stayUnassessed(title: string) {
  return {
    nb: `«${title}» er døgnbehandling uten vurdering av om programmet passer nå.`,
    nn: `«${title}» er døgnbehandling utan vurdering av om programmet passar no.`,
  };
}

export const NONE = {
  nb: "Programmet har ikke helsehjelp eller hviletid.",
  nn: "Programmet har ikkje helsehjelp eller kviletid.",
};
