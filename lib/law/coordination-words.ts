import type { Text } from "../text/text.ts";
import { type Fraction, rounded } from "./fraction.ts";
import { benefitName } from "./other-benefits.ts";
import type { PaidPeriod, Payment } from "./payments.ts";
import { kronerWords, listWords, periodWords } from "./words.ts";

/* What the rules on coordination (§§ 37 and 38) say. */

export function reducedForWork({ period }: PaidPeriod): Text {
  const words = periodWords(period.from, period.to);
  return {
    nb: `Stønaden ${words} er redusert etter timene i arbeid.`,
    nn: `Stønaden ${words} er redusert etter timane i arbeid.`,
  };
}

export function differsAfterWork({ period, kroner }: PaidPeriod, rate: Fraction): Text {
  const words = periodWords(period.from, period.to);
  const amounts = [kronerWords(kroner), kronerWords(rounded(rate, 2))];
  return {
    nb: `Stønaden ${words} er ${amounts[0]} per dag. Redusert etter timene i arbeid er den ${amounts[1]}.`,
    nn: `Stønaden ${words} er ${amounts[0]} per dag. Redusert etter timane i arbeid er han ${amounts[1]}.`,
  };
}

export function maybeOutside({ period }: PaidPeriod): Text {
  const words = periodWords(period.from, period.to);
  return {
    nb: `Vurder om arbeidet skal redusere stønaden ${words}. Det kan ligge utenfor programtiden, eller være læretid før 2019.`,
    nn: `Vurder om arbeidet skal redusere stønaden ${words}. Det kan liggje utanfor programtida, eller vere læretid før 2019.`,
  };
}

export const NO_JOB = {
  nb: "Deltakeren har ikke arbeid i tiden det er utbetalt stønad for.",
  nn: "Deltakaren har ikkje arbeid i tida det er utbetalt stønad for.",
};

function benefitNames(payments: readonly Payment[]): Text {
  const each = payments.map(({ benefit }) => benefitName(benefit.kind));
  const words = (texts: readonly string[]) => listWords([...new Set(texts)]);
  return { nb: words(each.map((t) => t.nb)), nn: words(each.map((t) => t.nn)) };
}

export function reducedExactly({ period }: PaidPeriod, listed: readonly Payment[]): Text {
  const words = periodWords(period.from, period.to);
  const by = benefitNames(listed);
  if (!listed.length)
    return {
      nb: `Stønaden ${words} er ikke redusert for andre ytelser.`,
      nn: `Stønaden ${words} er ikkje redusert for andre ytingar.`,
    };
  return {
    nb: `Stønaden ${words} er redusert krone for krone med ${by.nb}.`,
    nn: `Stønaden ${words} er redusert krone for krone med ${by.nn}.`,
  };
}

export function notReducedFor({ period }: PaidPeriod, listed: readonly Payment[]): Text {
  const words = periodWords(period.from, period.to);
  const by = benefitNames(listed);
  return {
    nb: `Deltakeren har ${by.nb} i perioden ${words}, men stønaden er ikke redusert.`,
    nn: `Deltakaren har ${by.nn} i perioden ${words}, men stønaden er ikkje redusert.`,
  };
}

export function reducedWrongly({ period }: PaidPeriod, by: Payment): Text {
  const words = periodWords(period.from, period.to);
  const name = benefitName(by.benefit.kind);
  return {
    nb: `Stønaden ${words} er redusert med ${name.nb}. Den ytelsen skal ikke redusere stønaden.`,
    nn: `Stønaden ${words} er redusert med ${name.nn}. Den ytinga skal ikkje redusere stønaden.`,
  };
}

export function differsAfterBenefits({ period, kroner }: PaidPeriod, right: Fraction): Text {
  const words = periodWords(period.from, period.to);
  const amounts = [kronerWords(kroner), kronerWords(rounded(right, 2))];
  return {
    nb: `Stønaden ${words} er ${amounts[0]} per dag. Etter samordning med dagpenger, sykepenger og foreldrepenger er den ${amounts[1]}.`,
    nn: `Stønaden ${words} er ${amounts[0]} per dag. Etter samordning med dagpengar, sjukepengar og foreldrepengar er han ${amounts[1]}.`,
  };
}

export const NOTHING_ELSE = {
  nb: "Deltakeren har ingen andre ytelser i tiden det er utbetalt stønad for.",
  nn: "Deltakaren har ingen andre ytingar i tida det er utbetalt stønad for.",
};
