import type { Text } from "../text/text.ts";
import { type Fraction, rounded } from "./fraction.ts";
import type { PaidPeriod } from "./payments.ts";
import { kronerWords, periodWords } from "./words.ts";

/* What the rules on the stønad’s rate say. */

export function differsFromRate(paid: PaidPeriod, rate: Fraction): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  const amounts = [kronerWords(paid.kroner), kronerWords(rounded(rate, 2))];
  return {
    nb: `Stønaden ${period} er ${amounts[0]} per dag. Satsen er ${amounts[1]}.`,
    nn: `Stønaden ${period} er ${amounts[0]} per dag. Satsen er ${amounts[1]}.`,
  };
}

export function followsRate(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Stønaden ${period} følger satsen.`,
    nn: `Stønaden ${period} følgjer satsen.`,
  };
}

export function rateChanged(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Satsen endret seg i perioden ${period}. Det må avklares hva som er utbetalt før og etter.`,
    nn: `Satsen endra seg i perioden ${period}. Det må avklarast kva som er utbetalt før og etter.`,
  };
}

export function maybeMonthly(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Stønaden ${period} ser ut til å være en tolvdel av årsbeløpet. Det kan være riktig når kommunen betaler ut per måned.`,
    nn: `Stønaden ${period} ser ut til å vere ein tolvdel av årsbeløpet. Det kan vere rett når kommunen betaler ut per månad.`,
  };
}

export const NO_RATE = {
  nb: "Grunnbeløpet for perioden er ikke kjent, så satsen kan ikke regnes ut.",
  nn: "Grunnbeløpet for perioden er ikkje kjent, så satsen kan ikkje reknast ut.",
};

export const NOT_PAID = { nb: "Det er ikke utbetalt stønad.", nn: "Det er ikkje utbetalt stønad." };

export function maybeReduced(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Stønaden ${period} kan være redusert for arbeid. Se reduksjonen for arbeid.`,
    nn: `Stønaden ${period} kan vere redusert for arbeid. Sjå reduksjonen for arbeid.`,
  };
}

export function maybeCut(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Stønaden ${period} kan være trukket for fravær. Regn ut satsen uten trekket først.`,
    nn: `Stønaden ${period} kan vere trekt for fråvær. Rekn ut satsen utan trekket først.`,
  };
}

export function neitherRate(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Stønaden ${period} er verken full sats eller to tredeler. Det må avklares hvilken sats den bygger på.`,
    nn: `Stønaden ${period} er verken full sats eller to tredelar. Det må avklarast kva sats han byggjer på.`,
  };
}

export function onRightG(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Stønaden ${period} bygger på riktig grunnbeløp.`,
    nn: `Stønaden ${period} byggjer på rett grunnbeløp.`,
  };
}

export function onFormerG(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  const amount = kronerWords(paid.kroner);
  return {
    nb: `Stønaden ${period} (${amount} per dag) bygger på grunnbeløpet fra før 1. mai.`,
    nn: `Stønaden ${period} (${amount} per dag) byggjer på grunnbeløpet frå før 1. mai.`,
  };
}

export function notYetPaid(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Stønaden ${period} er utbetalt med grunnbeløpet fra før 1. mai. Etterbetalingen kommer normalt i juni eller juli.`,
    nn: `Stønaden ${period} er utbetalt med grunnbeløpet frå før 1. mai. Etterbetalinga kjem normalt i juni eller juli.`,
  };
}

export function unclearG(paid: PaidPeriod): Text {
  const period = periodWords(paid.period.from, paid.period.to);
  return {
    nb: `Det må avklares hvilket grunnbeløp stønaden ${period} bygger på.`,
    nn: `Det må avklarast kva grunnbeløp stønaden ${period} byggjer på.`,
  };
}

export const NOT_ADOPTED = {
  nb: "Grunnbeløpet for perioden er ikke fastsatt ennå.",
  nn: "Grunnbeløpet for perioden er ikkje fastsett enno.",
};
