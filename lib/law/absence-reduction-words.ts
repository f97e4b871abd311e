import type { Day } from "../facts/days.ts";
import type { Text } from "../text/text.ts";
import type { Piece } from "./absence-cut.ts";
import { asPeriods } from "./absences.ts";
import { hoursWords, listWords, periodWords } from "./words.ts";

/* What absence-reduction (§ 36) says of one absence. */

export function wronglyCut(piece: Piece): Text {
  const days = daysWords(piece.cut);
  return {
    nb: `Stønaden er trukket for ${days}, selv om fraværet har gyldig grunn eller er tillatt.`,
    nn: `Stønaden er trekt for ${days}, sjølv om fråværet har gyldig grunn eller er tillate.`,
  };
}

export const RESTORE = {
  nb: "Gi tilbake stønaden for dagene.",
  nn: "Gi tilbake stønaden for dagane.",
};

export function cutForSelfDeclared(piece: Piece): Text {
  return {
    nb: `Stønaden er trukket for egenmeldt sykdom ${words(piece)}, som går ut over det egenmelding dekker.`,
    nn: `Stønaden er trekt for eigenmeld sjukdom ${words(piece)}, som går ut over det eigenmelding dekkjer.`,
  };
}

export function cutOverLimit(piece: Piece): Text {
  return {
    nb: `Stønaden er trukket for fraværet ${words(piece)}, som har gyldig grunn og er tillatt. Det må avklares om det gikk ut over grensen for fravær med stønad.`,
    nn: `Stønaden er trekt for fråværet ${words(piece)}, som har gyldig grunn og er tillate. Det må avklarast om det gjekk ut over grensa for fråvær med stønad.`,
  };
}

export function rightlyKept(piece: Piece): Text {
  return {
    nb: `Fraværet ${words(piece)} har gyldig grunn eller er tillatt, og det er ikke vedtatt trekk for det.`,
    nn: `Fråværet ${words(piece)} har gyldig grunn eller er tillate, og det er ikkje vedteke trekk for det.`,
  };
}

export function rightlyCut(piece: Piece): Text {
  return {
    nb: `Stønaden er trukket for fraværet ${words(piece)}.`,
    nn: `Stønaden er trekt for fråværet ${words(piece)}.`,
  };
}

export function paidLess(piece: Piece): Text {
  return {
    nb: `Det er ikke utbetalt stønad for fraværet ${words(piece)}.`,
    nn: `Det er ikkje utbetalt stønad for fråværet ${words(piece)}.`,
  };
}

export function notCut(piece: Piece, kept: readonly Day[]): Text {
  const days = daysWords(kept);
  return {
    nb: `Fraværet ${words(piece)} er uten gyldig grunn og tillatelse, men stønaden er ikke trukket for ${days}.`,
    nn: `Fråværet ${words(piece)} er utan gyldig grunn og løyve, men stønaden er ikkje trekt for ${days}.`,
  };
}

export function assess(piece: Piece): Text {
  return {
    nb: `Fraværet ${words(piece)} har ikke både gyldig grunn og tillatelse. Det må vurderes om stønaden skal settes ned.`,
    nn: `Fråværet ${words(piece)} har ikkje både gyldig grunn og løyve. Det må vurderast om stønaden skal setjast ned.`,
  };
}

export function outside(piece: Piece): Text {
  const days = daysWords(piece.outside);
  return {
    nb: `Fraværet ${words(piece)} ligger eller kan ligge i permisjon eller avbrudd (${days}). Kontroller datoene.`,
    nn: `Fråværet ${words(piece)} ligg eller kan liggje i permisjon eller avbrot (${days}). Kontroller datoane.`,
  };
}

export const OWN_RULES = {
  nb: "Ferie, høytidsdager og covid-fravær har egne regler.",
  nn: "Ferie, høgtidsdagar og covid-fråvær har eigne reglar.",
};

export const CUT_NOT_KNOWN = {
  nb: "Det må avklares hvilke dager vedtaket trekker stønaden for.",
  nn: "Det må avklarast kva dagar vedtaket trekkjer stønaden for.",
};

export const LESS = {
  nb: "Sett ned trekket til den tiden fraværet varte.",
  nn: "Set ned trekket til den tida fråværet varte.",
};

export const NONE = {
  nb: "Saken viser ikke fravær som kan påvirke stønaden.",
  nn: "Saka viser ikkje fråvær som kan påverke stønaden.",
};

export function cutUnderOwnRules(piece: Piece): Text {
  return {
    nb: `Stønaden er trukket for ${words(piece)}. Ferie, høytidsdager og covid-fravær har egne regler, så trekket må vurderes etter dem.`,
    nn: `Stønaden er trekt for ${words(piece)}. Ferie, høgtidsdagar og covid-fråvær har eigne reglar, så trekket må vurderast etter dei.`,
  };
}

export function onlyFreeDays(piece: Piece): Text {
  return {
    nb: `Det kan være trukket for fraværet ${words(piece)}, som bare omfatter fridager. Det må vurderes.`,
    nn: `Det kan vere trekt for fråværet ${words(piece)}, som berre omfattar fridagar. Det må vurderast.`,
  };
}

export function notKnown(piece: Piece): Text {
  return {
    nb: `Det må avklares om fraværet ${words(piece)} har gyldig grunn og tillatelse, og om stønaden er trukket for det.`,
    nn: `Det må avklarast om fråværet ${words(piece)} har gyldig grunn og løyve, og om stønaden er trekt for det.`,
  };
}

export function noAbsence(days: readonly Day[]): Text {
  return {
    nb: `Stønaden er trukket for ${daysWords(days)}, men det er ikke registrert fravær da.`,
    nn: `Stønaden er trekt for ${daysWords(days)}, men det er ikkje registrert fråvær då.`,
  };
}

export function noAbsenceSeen(days: readonly Day[]): Text {
  const { nb, nn } = noAbsence(days);
  return {
    nb: `${nb} Det må avklares om alt fravær er registrert.`,
    nn: `${nn} Det må avklarast om alt fråvær er registrert.`,
  };
}

function words({ span, absence }: Piece): string {
  const { minutes } = absence;
  const time = minutes ? ` (${hoursWords(minutes)})` : "";
  return `${periodWords(span.sure.from, span.sure.to)}${time}`;
}

function daysWords(days: readonly Day[]): string {
  return listWords(asPeriods(days).map((p) => periodWords(p.from, p.to)));
}
