import { formatDay, formatMinutes } from "./format.ts";
import type { Text } from "./text.ts";

/** The calculator of kvalifiseringsstønad. */
export const stonadText = {
  title: { nb: "Regn ut stønad", nn: "Rekn ut stønad", en: "Calculate benefit" },
  open: {
    nb: "Regn ut stønad for en periode",
    nn: "Rekn ut stønad for ein periode",
    en: "Calculate benefit for a period",
  },
  from: { nb: "Fra og med", nn: "Frå og med", en: "First day" },
  to: { nb: "Til og med", nn: "Til og med", en: "Last day" },
  birth: { nb: "Fødselsdato", nn: "Fødselsdato", en: "Date of birth" },
  basis: { nb: "Kommunen betaler", nn: "Kommunen betaler", en: "The municipality pays" },
  byDay: {
    nb: "Per stønadsdag (året delt på 260)",
    nn: "Per stønadsdag (året delt på 260)",
    en: "Per benefit day (the year divided by 260)",
  },
  byMonth: {
    nb: "Per måned (året delt på 12)",
    nn: "Per månad (året delt på 12)",
    en: "Per month (the year divided by 12)",
  },
  children: { nb: "Barn", nn: "Barn", en: "Children" },
  child: { nb: "Barn", nn: "Barn", en: "Child" },
  entitled: { nb: "Gir barnetillegg", nn: "Gir barnetillegg", en: "Gives child supplement" },
  yes: { nb: "Ja", nn: "Ja", en: "Yes" },
  unsure: { nb: "Må avklares", nn: "Må avklarast", en: "To be clarified" },
  work: { nb: "Arbeid med lønn", nn: "Arbeid med løn", en: "Paid work" },
  hours: { nb: "Timer i uken", nn: "Timar i veka", en: "Hours per week" },
  missed: { nb: "Fravær som gir trekk", nn: "Fråvær som gir trekk", en: "Absence with deduction" },
  missedHours: {
    nb: "Timer (tomt: hele dager)",
    nn: "Timar (tomt: heile dagar)",
    en: "Hours (empty: whole days)",
  },
  benefits: { nb: "Andre ytelser (§ 38)", nn: "Andre ytingar (§ 38)", en: "Other benefits (§ 38)" },
  benefitKind: { nb: "Ytelse", nn: "Yting", en: "Benefit" },
  perDay: { nb: "Kroner per dag", nn: "Kroner per dag", en: "Kroner per day" },
  unpaid: { nb: "Permisjon og avbrudd", nn: "Permisjon og avbrot", en: "Leave and interruption" },
  wholePeriod: {
    nb: "Tomme datoer betyr hele perioden.",
    nn: "Tomme datoar tyder heile perioden.",
    en: "Empty dates mean the whole period.",
  },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  addTo: (title: Text): Text => ({
    nb: `Legg til: ${lower(title.nb)}`,
    nn: `Legg til: ${lower(title.nn)}`,
    en: `Add: ${lower(title.en ?? title.nb)}`,
  }),
  removeFrom: (title: Text, n: number): Text => ({
    nb: `Fjern ${lower(title.nb)} ${n}`,
    nn: `Fjern ${lower(title.nn)} ${n}`,
    en: `Remove row ${n}: ${lower(title.en ?? title.nb)}`,
  }),
  compute: { nb: "Regn ut", nn: "Rekn ut", en: "Calculate" },
  result: { nb: "Stønad før skatt", nn: "Stønad før skatt", en: "Benefit before tax" },
  sum: { nb: "Sum", nn: "Sum", en: "Total" },
  row: { nb: "Post", nn: "Post", en: "Item" },
  law: { nb: "Lov", nn: "Lov", en: "Law" },
  oneDay: { nb: "Per dag", nn: "Per dag", en: "Per day" },
  inAll: { nb: "I alt", nn: "I alt", en: "In total" },
  days: (n: number): Text =>
    n === 1
      ? { nb: "1 stønadsdag", nn: "1 stønadsdag", en: "1 benefit day" }
      : { nb: `${n} stønadsdager`, nn: `${n} stønadsdagar`, en: `${n} benefit days` },
  full: { nb: "Full sats", nn: "Full sats", en: "Full rate" },
  twoThirds: {
    nb: "To tredeler, under 25 år",
    nn: "To tredelar, under 25 år",
    en: "Two thirds, under 25",
  },
  supplement: (children: number, perChild: number): Text => ({
    nb: `Barnetillegg, ${children} × ${perChild} kr`,
    nn: `Barnetillegg, ${children} × ${perChild} kr`,
    en: `Child supplement, ${children} × ${perChild} kr`,
  }),
  workCut: (minutes: number): Text => ({
    nb: `Arbeid, ${formatMinutes(minutes, "nb")} av 37 t 30 min`,
    nn: `Arbeid, ${formatMinutes(minutes, "nn")} av 37 t 30 min`,
    en: `Work, ${formatMinutes(minutes, "en")} of 37 h 30 min`,
  }),
  absenceCut: { nb: "Fravær", nn: "Fråvær", en: "Absence" },
  benefitCut: {
    nb: "Andre ytelser, krone for krone",
    nn: "Andre ytingar, krone for krone",
    en: "Other benefits, krone for krone",
  },
  paid: { nb: "Å betale", nn: "Å betale", en: "To be paid" },
  noDays: {
    nb: "Ingen stønadsdager i perioden.",
    nn: "Ingen stønadsdagar i perioden.",
    en: "No benefit days in the period.",
  },
  alternatives: {
    nb: "Der kildene er åpne",
    nn: "Der kjeldene er opne",
    en: "Where the sources leave it open",
  },
  gives: (amount: string, difference: string): Text => ({
    nb: `${amount} kr (${difference})`,
    nn: `${amount} kr (${difference})`,
    en: `${amount} kr (${difference})`,
  }),
  span: (least: string, most: string): Text => ({
    nb: `Alle lesemåter gir mellom ${least} og ${most} kr.`,
    nn: `Alle lesemåtar gir mellom ${least} og ${most} kr.`,
    en: `All readings give between ${least} and ${most} kr.`,
  }),
  months: { nb: "Måned for måned", nn: "Månad for månad", en: "Month by month" },
  payable: (day: string): Text => ({
    nb: `kan betales fra ${formatDay(day, "nb")}`,
    nn: `kan betalast frå ${formatDay(day, "nn")}`,
    en: `can be paid from ${formatDay(day, "en")}`,
  }),
  notKnown: {
    nb: "Ikke regnet med, fordi saken ikke sier nok",
    nn: "Ikkje rekna med, fordi saka ikkje seier nok",
    en: "Not included, because the case does not say enough",
  },
  copyTable: { nb: "Kopier som tabell", nn: "Kopier som tabell", en: "Copy as table" },
  notes: {
    nb: "Helligdager er stønadsdager. Det trekkes ikke skatt i juni og halv skatt i desember. Det er ikke feriepenger av stønaden.",
    nn: "Heilagdagar er stønadsdagar. Det blir ikkje trekt skatt i juni, og halv skatt i desember. Det er ikkje feriepengar av stønaden.",
    en: "Public holidays are benefit days. No tax is deducted in June, and only half the tax in December. The benefit does not earn holiday pay.",
  },
  monthNote: {
    nb: "Betaling per måned er kommunens valg (§ 39). Delen av en måned er regnet etter stønadsdagene i måneden.",
    nn: "Betaling per månad er kommunen sitt val (§ 39). Delen av ein månad er rekna etter stønadsdagane i månaden.",
    en: "Paying by the month is the municipality's choice (§ 39). Part of a month is calculated from the benefit days in that month.",
  },
  supplementYear: (year: number): Text => ({
    nb: `Satsen for barnetillegg i ${year} er ikke bekreftet; regnet med den siste som er kjent.`,
    nn: `Satsen for barnetillegg i ${year} er ikkje stadfesta; rekna med den siste som er kjend.`,
    en: `The child supplement rate for ${year} has not been confirmed; the last known rate is used.`,
  }),
  dayWrong: {
    nb: "Skriv en dato, for eksempel 01.06.2026.",
    nn: "Skriv ein dato, til dømes 01.06.2026.",
    en: "Enter a date, for example 01.06.2026.",
  },
  hoursWrong: {
    nb: "Skriv timer, for eksempel 18,75 eller 18 t 45 min.",
    nn: "Skriv timar, til dømes 18,75 eller 18 t 45 min.",
    en: "Enter hours, for example 18.75 or 18 h 45 min.",
  },
  kronerWrong: {
    nb: "Skriv et beløp, for eksempel 500 eller 1 071,91.",
    nn: "Skriv eit beløp, til dømes 500 eller 1 071,91.",
    en: "Enter an amount, for example 500 or 1 071,91.",
  },
} as const;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
