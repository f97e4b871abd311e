import { formatDay } from "./format.ts";
import type { Text } from "./text.ts";

/** Etterbetaling, refusjon og trekk in the calculator. */
export const settleText = {
  title: { nb: "Etterbetaling, refusjon og trekk", nn: "Etterbetaling, refusjon og trekk" },
  paid: { nb: "Utbetalt for perioden, kroner", nn: "Utbetalt for perioden, kroner" },
  deducted: { nb: "Trukket til nå, kroner", nn: "Trekt til no, kroner" },
  back: { nb: "Ytelse etterbetalt (§ 38), kroner", nn: "Yting etterbetalt (§ 38), kroner" },
  backHelp: {
    nb: "Bare dagpenger, sykepenger og foreldrepenger.",
    nn: "Berre dagpengar, sjukepengar og foreldrepengar.",
  },
  compute: { nb: "Gjør opp", nn: "Gjer opp" },
  nothing: { nb: "Skriv minst ett beløp.", nn: "Skriv minst eitt beløp." },
  paidNeeded: {
    nb: "Skriv også hva som er utbetalt for perioden.",
    nn: "Skriv også kva som er utbetalt for perioden.",
  },
  backwards: {
    nb: "Perioden slutter før den begynner. Bytt om datoene.",
    nn: "Perioden sluttar før han byrjar. Byt om datoane.",
  },
  owed: { nb: "Etterbetales deltakeren", nn: "Blir etterbetalt til deltakaren" },
  overpaid: { nb: "Utbetalt for mye", nn: "Utbetalt for mykje" },
  even: { nb: "Utbetalt riktig beløp", nn: "Utbetalt rett beløp" },
  section23: {
    nb: "Kan trekkes i framtidig stønad, med vedtak og klagerett. Skyldes det uriktige opplysninger, gjelder § 23.",
    nn: "Kan trekkjast i framtidig stønad, med vedtak og klagerett. Kjem det av urette opplysningar, gjeld § 23.",
  },
  left: { nb: "Igjen å trekke", nn: "Att å trekkje" },
  tooMuchDeducted: { nb: "Trukket for mye", nn: "Trekt for mykje" },
  tooMuchDeductedFix: {
    nb: "Trekkene kan ikke være større enn det som er utbetalt for mye. Betal tilbake.",
    nn: "Trekka kan ikkje vere større enn det som er utbetalt for mykje. Betal tilbake.",
  },
  refund: { nb: "Refusjon, høyst", nn: "Refusjon, høgst" },
  sameMoney: {
    nb: "Bare for dager der begge er betalt. Det som kreves i refusjon, skal ikke også trekkes etter § 40.",
    nn: "Berre for dagar der begge er betalte. Det som blir kravd i refusjon, skal ikkje også trekkjast etter § 40.",
  },
  withoutSupplement: (amount: string): Text => ({
    nb: `Hvis barnetillegget ikke regnes med (§ 38 nevner bare stønaden): ${amount} kr. Det som kreves i refusjon, skal ikke også trekkes etter § 40.`,
    nn: `Dersom barnetillegget ikkje blir rekna med (§ 38 nemner berre stønaden): ${amount} kr. Det som blir kravd i refusjon, skal ikkje også trekkjast etter § 40.`,
  }),
  amountOwed: (amount: string): Text => ({
    nb: `${amount} kr i etterbetaling`,
    nn: `${amount} kr i etterbetaling`,
  }),
  amountOver: (amount: string): Text => ({
    nb: `${amount} kr for mye`,
    nn: `${amount} kr for mykje`,
  }),
  between: (least: Text, most: Text): Text => ({
    nb: `Der kildene er åpne: fra ${least.nb} til ${most.nb}.`,
    nn: `Der kjeldene er opne: frå ${least.nn} til ${most.nn}.`,
  }),
  arrears: (day: string): Text => ({
    nb: `Betales etterskuddsvis (§ 39): tidligst ${formatDay(day, "nb")}, når oppmøtet er registrert. Kommunen bestemmer dag og måte.`,
    nn: `Blir betalt etterskotsvis (§ 39): tidlegast ${formatDay(day, "nn")}, når oppmøtet er registrert. Kommunen bestemmer dag og måte.`,
  }),
} as const;
