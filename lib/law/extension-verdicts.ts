import { type Day, daysBetween } from "../facts/days.ts";
import type { Decision } from "../facts/types.ts";
import type { Frame } from "./duration.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "./verdict.ts";
import { daysWords, dayWords } from "./words.ts";

/* What the rule on time beyond two years says. */

export function periodNotKnown(path: string, start: unknown, to: unknown): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om forlengelsen går utover to år fra oppstart.",
      nn: "Det må avklarast om forlenginga går utover to år frå oppstart.",
    },
    [...(start ? [] : ["programme.start"]), ...(to ? [] : [`${path}.to`])],
  );
}

export function notBeyond(to: Day, limit: Day, path: string): Verdict {
  return notApplicable(
    {
      nb: `Forlengelsen til ${dayWords(to)} er innenfor to år (${dayWords(limit)}).`,
      nn: `Forlenginga til ${dayWords(to)} er innanfor to år (${dayWords(limit)}).`,
    },
    [`${path}.to`, "programme.start"],
  );
}

export function kept(to: Day, limit: Day, path: string): Verdict {
  return satisfied(
    {
      nb: `Forlengelsen til ${dayWords(to)} bygger på særlige grunner og er innenfor grensen ${dayWords(limit)}.`,
      nn: `Forlenginga til ${dayWords(to)} byggjer på særlege grunnar og er innanfor grensa ${dayWords(limit)}.`,
    },
    [`${path}.to`, `${path}.specialReasons`, "programme.start"],
  );
}

export function timeNotKnown(frame: Frame, to: Day, limit: Day, path: string): Verdict {
  return cannotTell(
    {
      nb: `Forlengelsen går til ${dayWords(to)}; med det som er kjent, er grensen ${dayWords(limit)}. Permisjon og avbrudd som kommer i tillegg, må avklares.`,
      nn: `Forlenginga går til ${dayWords(to)}; med det som er kjent, er grensa ${dayWords(limit)}. Permisjon og avbrot som kjem i tillegg, må avklarast.`,
    },
    frame.unknown.length ? frame.unknown : frame.unsure,
    [`${path}.to`],
  );
}

export function reasonsNotKnown(decision: Decision, to: Day, limit: Day, path: string): Verdict {
  const stated = decision.specialReasons === false || decision.specialReasons === null;
  return cannotTell(
    {
      nb: `Forlengelsen til ${dayWords(to)} går utover to år (${dayWords(limit)}). Det må avklares om vedtaket gir særlige grunner.`,
      nn: `Forlenginga til ${dayWords(to)} går utover to år (${dayWords(limit)}). Det må avklarast om vedtaket gir særlege grunnar.`,
    },
    [stated ? `${path}.fullyRead` : `${path}.specialReasons`],
    [`${path}.to`],
  );
}

export function noReasons(to: Day, limit: Day, path: string): Verdict {
  return violation(
    {
      nb: `Forlengelsen til ${dayWords(to)} går utover to år (${dayWords(limit)}) uten at vedtaket gir særlige grunner.`,
      nn: `Forlenginga til ${dayWords(to)} går utover to år (${dayWords(limit)}) utan at vedtaket gir særlege grunnar.`,
    },
    [`${path}.to`, `${path}.specialReasons`, "programme.start"],
    { due: limit },
  );
}

export function tooLong(to: Day, limit: Day, path: string): Verdict {
  const over = daysWords(daysBetween(limit, to));
  return violation(
    {
      nb: `Forlengelsen til ${dayWords(to)} går ${over.nb} utover den lengste forlengelsen loven ga rom for da vedtaket ble fattet, ${dayWords(limit)}.`,
      nn: `Forlenginga til ${dayWords(to)} går ${over.nn} utover den lengste forlenginga lova gav rom for då vedtaket vart gjort, ${dayWords(limit)}.`,
    },
    [`${path}.to`, `${path}.date`, "programme.start"],
    { due: limit },
  );
}

export const NO_EXTENSION = {
  nb: "Programmet er ikke forlenget utover to år.",
  nn: "Programmet er ikkje forlengt utover to år.",
};
