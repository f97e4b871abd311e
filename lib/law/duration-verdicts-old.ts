import type { Day } from "../facts/days.ts";
import { PERIOD } from "./duration-verdicts.ts";
import type { Verdict } from "./types.ts";
import { cannotTell, satisfied, violation } from "./verdict.ts";
import { dayWords } from "./words.ts";

/* What the duration rule of the law until 2018 says. */

export function transition(): Verdict {
  return cannotTell(
    {
      nb: "Programmet begynte før 2019 og varer lenger. Hvilke grenser som gjelder, må vurderes konkret.",
      nn: "Programmet tok til før 2019 og varer lenger. Kva grenser som gjeld, må vurderast konkret.",
    },
    [],
    PERIOD,
  );
}

export function decisionsNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilke perioder som er vedtatt.",
      nn: "Det må avklarast kva periodar som er vedtekne.",
    },
    ["decisions"],
  );
}

export function periodNotKnown(path: string, from: Day | null, to: Day | null): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilken periode vedtaket gjelder for.",
      nn: "Det må avklarast kva periode vedtaket gjeld for.",
    },
    [...(from ? [] : [`${path}.from`]), ...(to ? [] : [`${path}.to`])],
  );
}

export function leaveNotKnown(
  end: Day,
  limit: Day,
  missing: readonly string[],
  facts: readonly string[],
): Verdict {
  return cannotTell(
    {
      nb: `Perioden går til ${dayWords(end)}; uten mer permisjon er grensen ${dayWords(limit)}. Godkjent permisjon kommer i tillegg og må avklares.`,
      nn: `Perioden går til ${dayWords(end)}; utan meir permisjon er grensa ${dayWords(limit)}. Godkjend permisjon kjem i tillegg og må avklarast.`,
    },
    missing,
    facts,
  );
}

/** A decision without date: which law governs it is not known. */
export function dateNotKnown(path: string): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når vedtaket ble fattet, for å vite hvilke regler som gjaldt.",
      nn: "Det må avklarast når vedtaket vart gjort, for å vite kva reglar som galdt.",
    },
    [`${path}.date`],
  );
}

export function totalNotKnown(start: unknown, end: unknown): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares når programmet starter og slutter.",
      nn: "Det må avklarast når programmet startar og sluttar.",
    },
    [...(start ? [] : ["programme.start"]), ...(end ? [] : ["programme.end"])],
  );
}

export function totalKept(end: Day, limit: Day): Verdict {
  return satisfied(
    {
      nb: `Programmet går til ${dayWords(end)}, innenfor grensen ${dayWords(limit)}.`,
      nn: `Programmet går til ${dayWords(end)}, innanfor grensa ${dayWords(limit)}.`,
    },
    PERIOD,
  );
}

export function overSixMonths(end: Day, limit: Day): Verdict {
  return violation(
    {
      nb: `Programmet går til ${dayWords(end)}. Utover to år kunne det forlenges med høyst seks måneder, til ${dayWords(limit)}.`,
      nn: `Programmet går til ${dayWords(end)}. Utover to år kunne det forlengjast med høgst seks månader, til ${dayWords(limit)}.`,
    },
    PERIOD,
    { due: limit },
  );
}

export function noAssessment(end: Day, limit: Day, facts: readonly string[]): Verdict {
  return violation(
    {
      nb: `Programmet går til ${dayWords(end)}, etter toårsgrensen ${dayWords(limit)}, uten den særskilte vurderingen som kreves.`,
      nn: `Programmet går til ${dayWords(end)}, etter toårsgrensa ${dayWords(limit)}, utan den særskilde vurderinga som er kravd.`,
    },
    [...PERIOD, ...facts],
    { due: limit },
  );
}

export function assessmentNotKnown(end: Day, limit: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Programmet går til ${dayWords(end)}, etter toårsgrensen ${dayWords(limit)}. Det må avklares om vedtaket har en særskilt vurdering.`,
      nn: `Programmet går til ${dayWords(end)}, etter toårsgrensa ${dayWords(limit)}. Det må avklarast om vedtaket har ei særskild vurdering.`,
    },
    missing,
    PERIOD,
  );
}
