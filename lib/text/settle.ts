import { formatDay } from "./format.ts";
import type { Text } from "./text.ts";

/** Etterbetaling, refusjon og trekk in the calculator. */
export const settleText = {
  title: {
    nb: "Etterbetaling, refusjon og trekk",
    nn: "Etterbetaling, refusjon og trekk",
    en: "Back payment, refund and deduction",
  },
  paid: {
    nb: "Utbetalt for perioden, kroner",
    nn: "Utbetalt for perioden, kroner",
    en: "Paid for the period, kroner",
  },
  deducted: {
    nb: "Trukket til nå, kroner",
    nn: "Trekt til no, kroner",
    en: "Deducted so far, kroner",
  },
  back: {
    nb: "Ytelse etterbetalt (§ 38), kroner",
    nn: "Yting etterbetalt (§ 38), kroner",
    en: "Back-paid benefit (§ 38), kroner",
  },
  backHelp: {
    nb: "Bare dagpenger, sykepenger og foreldrepenger.",
    nn: "Berre dagpengar, sjukepengar og foreldrepengar.",
    en: "Only unemployment, sickness and parental benefits.",
  },
  compute: { nb: "Gjør opp", nn: "Gjer opp", en: "Settle" },
  nothing: {
    nb: "Skriv minst ett beløp.",
    nn: "Skriv minst eitt beløp.",
    en: "Enter at least one amount.",
  },
  paidNeeded: {
    nb: "Skriv også hva som er utbetalt for perioden.",
    nn: "Skriv også kva som er utbetalt for perioden.",
    en: "Also enter what has been paid for the period.",
  },
  backwards: {
    nb: "Perioden slutter før den begynner. Bytt om datoene.",
    nn: "Perioden sluttar før han byrjar. Byt om datoane.",
    en: "The period ends before it begins. Swap the dates.",
  },
  owed: {
    nb: "Etterbetales deltakeren",
    nn: "Blir etterbetalt til deltakaren",
    en: "Owed to the participant",
  },
  overpaid: { nb: "Utbetalt for mye", nn: "Utbetalt for mykje", en: "Overpaid" },
  even: { nb: "Utbetalt riktig beløp", nn: "Utbetalt rett beløp", en: "Correct amount paid" },
  section23: {
    nb: "Kan trekkes i framtidig stønad, med vedtak og klagerett. Skyldes det uriktige opplysninger, gjelder § 23.",
    nn: "Kan trekkjast i framtidig stønad, med vedtak og klagerett. Kjem det av urette opplysningar, gjeld § 23.",
    en: "Can be deducted from future benefit, by a decision that can be appealed. If incorrect information is the cause, § 23 applies.",
  },
  left: { nb: "Igjen å trekke", nn: "Att å trekkje", en: "Left to deduct" },
  tooMuchDeducted: { nb: "Trukket for mye", nn: "Trekt for mykje", en: "Too much deducted" },
  tooMuchDeductedFix: {
    nb: "Trekkene kan ikke være større enn det som er utbetalt for mye. Betal tilbake.",
    nn: "Trekka kan ikkje vere større enn det som er utbetalt for mykje. Betal tilbake.",
    en: "Deductions cannot exceed what was overpaid. Pay back the difference.",
  },
  refund: { nb: "Refusjon, høyst", nn: "Refusjon, høgst", en: "Refund, at most" },
  sameMoney: {
    nb: "Bare for dager der begge er betalt. Det som kreves i refusjon, skal ikke også trekkes etter § 40.",
    nn: "Berre for dagar der begge er betalte. Det som blir kravd i refusjon, skal ikkje også trekkjast etter § 40.",
    en: "Only for days when both have been paid. What is claimed as a refund must not also be deducted under § 40.",
  },
  withoutSupplement: (amount: string): Text => ({
    nb: `Hvis barnetillegget ikke regnes med (§ 38 nevner bare stønaden): ${amount} kr. Det som kreves i refusjon, skal ikke også trekkes etter § 40.`,
    nn: `Dersom barnetillegget ikkje blir rekna med (§ 38 nemner berre stønaden): ${amount} kr. Det som blir kravd i refusjon, skal ikkje også trekkjast etter § 40.`,
    en: `If the child supplement is not included (§ 38 mentions only the qualification benefit): ${amount} kr. What is claimed as a refund must not also be deducted under § 40.`,
  }),
  amountOwed: (amount: string): Text => ({
    nb: `${amount} kr i etterbetaling`,
    nn: `${amount} kr i etterbetaling`,
    en: `${amount} kr in back payment`,
  }),
  amountOver: (amount: string): Text => ({
    nb: `${amount} kr for mye`,
    nn: `${amount} kr for mykje`,
    en: `${amount} kr too much`,
  }),
  between: (least: Text, most: Text): Text => ({
    nb: `Der kildene er åpne: fra ${least.nb} til ${most.nb}.`,
    nn: `Der kjeldene er opne: frå ${least.nn} til ${most.nn}.`,
    en: `Where the sources leave it open: from ${least.en ?? least.nb} to ${most.en ?? most.nb}.`,
  }),
  arrears: (day: string): Text => ({
    nb: `Betales etterskuddsvis (§ 39): tidligst ${formatDay(day, "nb")}, når oppmøtet er registrert. Kommunen bestemmer dag og måte.`,
    nn: `Blir betalt etterskotsvis (§ 39): tidlegast ${formatDay(day, "nn")}, når oppmøtet er registrert. Kommunen bestemmer dag og måte.`,
    en: `Paid in arrears (§ 39): ${formatDay(day, "en")} at the earliest, once attendance has been registered. The municipality decides the day and method.`,
  }),
} as const;
