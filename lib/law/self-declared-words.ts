import type { Day } from "../facts/days.ts";
import type { Text } from "../text/text.ts";
import type { Illness } from "./self-declared.ts";
import { dayWords, listWords, periodWords } from "./words.ts";

/* What egenmelding-own-illness (F11 §§ 5–8) says of one illness. */

export function maybeOverThree(illnesses: readonly Illness[], isTogether: boolean): Text {
  const list = listWords(illnesses.map(words));
  const why = isTogether ? TOGETHER : NOTHING;
  return {
    nb: `Egenmeldt sykdom kan gjelde mer enn tre kalenderdager (${list}).${why.nb} Det må avklares.`,
    nn: `Eigenmeld sjukdom kan gjelde meir enn tre kalenderdagar (${list}).${why.nn} Det må avklarast.`,
  };
}

export function overThree(illnesses: readonly Illness[], kept: number): Text {
  const list = listWords(illnesses.map(words));
  const why = illnesses.length > 1 ? TOGETHER : NOTHING;
  return {
    nb: `Det er brukt egenmelding for ${kept} kalenderdager med stønad (${list}). Grensen er tre.${why.nb}`,
    nn: `Det er brukt eigenmelding for ${kept} kalenderdagar med stønad (${list}). Grensa er tre.${why.nn}`,
  };
}

export function tooEarly(illness: Illness, first: Day): Text {
  return {
    nb: `Egenmeldingen ${words(illness)} er brukt før deltakeren har vært med i åtte uker. Første dag er ${dayWords(first)}.`,
    nn: `Eigenmeldinga ${words(illness)} er brukt før deltakaren har vore med i åtte veker. Første dag er ${dayWords(first)}.`,
  };
}

export function withinThree(illness: Illness): Text {
  return {
    nb: `Egenmeldingen ${words(illness)} er innenfor tre kalenderdager og ikke fra de åtte første ukene.`,
    nn: `Eigenmeldinga ${words(illness)} er innanfor tre kalenderdagar og ikkje frå dei åtte første vekene.`,
  };
}

export function certified(illness: Illness): Text {
  return {
    nb: `Sykdommen ${words(illness)} er dokumentert med legeerklæring.`,
    nn: `Sjukdomen ${words(illness)} er dokumentert med legeerklæring.`,
  };
}

export function unpaid(illness: Illness): Text {
  return {
    nb: `Det er ikke gitt stønad for egenmeldte dager som kan gå ut over grensen (${words(illness)}).`,
    nn: `Det er ikkje gitt stønad for eigenmelde dagar som kan gå ut over grensa (${words(illness)}).`,
  };
}

export function cutNotKnown(illness: Illness): Text {
  return {
    nb: `Det må avklares hvilke dager det er gitt stønad for i den egenmeldte perioden ${words(illness)}.`,
    nn: `Det må avklarast kva dagar det er gitt stønad for i den eigenmelde perioden ${words(illness)}.`,
  };
}

export function endNotKnown(illness: Illness): Text {
  return {
    nb: `Det må avklares når fraværet fra ${dayWords(illness.span.sure.from)} sluttet.`,
    nn: `Det må avklarast når fråværet frå ${dayWords(illness.span.sure.from)} slutta.`,
  };
}

export function startNotKnown(illness: Illness): Text {
  return {
    nb: `Det må avklares når programmet startet. Egenmelding (${words(illness)}) kan brukes etter åtte uker.`,
    nn: `Det må avklarast når programmet starta. Eigenmelding (${words(illness)}) kan brukast etter åtte veker.`,
  };
}

export function notDocumented(illness: Illness): Text {
  return {
    nb: `Det må avklares hva fraværet ${words(illness)} skyldes, og om sykdom er dokumentert med egenmelding eller legeerklæring.`,
    nn: `Det må avklarast kva fråværet ${words(illness)} kjem av, og om sjukdom er dokumentert med eigenmelding eller legeerklæring.`,
  };
}

export const NONE = {
  nb: "Det er ikke registrert fravær ved egen sykdom.",
  nn: "Det er ikkje registrert fråvær ved eigen sjukdom.",
};

const TOGETHER = {
  nb: " Sykdom på nytt innen 16 kalenderdager regnes sammen med den forrige.",
  nn: " Sjukdom på nytt innan 16 kalenderdagar blir rekna saman med den førre.",
};

const NOTHING = { nb: "", nn: "" };

function words({ span }: Illness): string {
  return periodWords(span.sure.from, span.sure.to);
}
