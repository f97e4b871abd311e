import { type Day, daysBetween } from "../facts/days.ts";
import type { Frame } from "./duration.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "./verdict.ts";
import { daysWords, dayWords } from "./words.ts";

/* What the duration rules say. */

export const PERIOD = ["programme.start", "programme.end"];

export function unknownPeriod(start: unknown, end: unknown): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når programmet starter og slutter, før lengden kan vurderes.",
      nn: "Det må avklarast når programmet startar og sluttar, før lengda kan vurderast.",
    },
    [...(start ? [] : ["programme.start"]), ...(end ? [] : ["programme.end"])],
  );
}

export function begunBefore2019(start: Day, end: Day): Verdict {
  if (end < "2019-01-01")
    return notApplicable(
      {
        nb: "Programmet var avsluttet før reglene fra 2019 begynte å gjelde.",
        nn: "Programmet var avslutta før reglane frå 2019 tok til å gjelde.",
      },
      PERIOD,
    );
  return cannotTell(
    {
      nb: `Programmet startet ${dayWords(start)}, før dagens regler. Hvilke grenser som gjelder, må vurderes konkret.`,
      nn: `Programmet starta ${dayWords(start)}, før reglane i dag. Kva grenser som gjeld, må vurderast konkret.`,
    },
    [],
    PERIOD,
  );
}

export function endBeforeStart(): Verdict {
  return cannotTell(
    {
      nb: "Sluttdatoen står før startdatoen. Rett datoene før lengden kan vurderes.",
      nn: "Sluttdatoen står før startdatoen. Rett datoane før lengda kan vurderast.",
    },
    [],
    PERIOD,
  );
}

export function withinTwoYears(frame: Frame, end: Day, limit: Day): Verdict {
  const because = frame.sure.length
    ? { nb: " (permisjon og avbrudd er lagt til)", nn: " (permisjon og avbrot er lagt til)" }
    : { nb: "", nn: "" };
  return satisfied(
    {
      nb: `Programmet går til ${dayWords(end)}, innenfor toårsgrensen ${dayWords(limit)}${because.nb}.`,
      nn: `Programmet går til ${dayWords(end)}, innanfor toårsgrensa ${dayWords(limit)}${because.nn}.`,
    },
    PERIOD,
  );
}

export function withSpecialReasons(end: Day, limit: Day, facts: readonly string[]): Verdict {
  return satisfied(
    {
      nb: `Programmet går til ${dayWords(end)} etter vedtak om særlige grunner, innenfor treårsgrensen ${dayWords(limit)}.`,
      nn: `Programmet går til ${dayWords(end)} etter vedtak om særlege grunnar, innanfor treårsgrensa ${dayWords(limit)}.`,
    },
    [...PERIOD, ...facts],
  );
}

export function excludedNotKnown(frame: Frame, end: Day, limit: Day): Verdict {
  return cannotTell(
    {
      nb: `Programmet går til ${dayWords(end)}. Med det som er kjent, er grensen ${dayWords(limit)}; godkjent permisjon og vedtatt avbrudd kommer i tillegg og må avklares.`,
      nn: `Programmet går til ${dayWords(end)}. Med det som er kjent, er grensa ${dayWords(limit)}; godkjend permisjon og vedteke avbrot kjem i tillegg og må avklarast.`,
    },
    frame.unknown.length ? frame.unknown : frame.unsure,
    PERIOD,
  );
}

export function reasonsNotKnown(end: Day, limit: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Programmet går til ${dayWords(end)}, etter toårsgrensen ${dayWords(limit)}. Det må avklares om et begrunnet vedtak bygger på særlige grunner.`,
      nn: `Programmet går til ${dayWords(end)}, etter toårsgrensa ${dayWords(limit)}. Det må avklarast om eit grunngjeve vedtak byggjer på særlege grunnar.`,
    },
    missing,
    PERIOD,
  );
}

export function noReasons(end: Day, limit: Day, facts: readonly string[]): Verdict {
  const over = daysWords(daysBetween(limit, end));
  return violation(
    {
      nb: `Programmet går til ${dayWords(end)}, ${over.nb} etter toårsgrensen ${dayWords(limit)}, uten vedtak om særlige grunner.`,
      nn: `Programmet går til ${dayWords(end)}, ${over.nn} etter toårsgrensa ${dayWords(limit)}, utan vedtak om særlege grunnar.`,
    },
    [...PERIOD, ...facts],
    { due: limit },
  );
}

export function tooLong(end: Day, limit: Day): Verdict {
  const over = daysWords(daysBetween(limit, end));
  return violation(
    {
      nb: `Programmet går til ${dayWords(end)}, ${over.nb} etter treårsgrensen ${dayWords(limit)}, som er det lengste loven gir rom for.`,
      nn: `Programmet går til ${dayWords(end)}, ${over.nn} etter treårsgrensa ${dayWords(limit)}, som er det lengste lova gir rom for.`,
    },
    PERIOD,
    { due: limit },
  );
}

export const DATES_DISAGREE = {
  nb: "Datoene og varigheten i vedtaket stemmer ikke overens. Rett opplysningene.",
  nn: "Datoane og varigheita i vedtaket stemmer ikkje overeins. Rett opplysningane.",
};
