import { formatDay, formatMinutes } from "./format.ts";
import type { Text } from "./text.ts";

/** The calculator of kvalifiseringsstønad. */
export const stonadText = {
  title: { nb: "Regn ut stønad", nn: "Rekn ut stønad" },
  open: { nb: "Regn ut stønad for en periode", nn: "Rekn ut stønad for ein periode" },
  from: { nb: "Fra og med", nn: "Frå og med" },
  to: { nb: "Til og med", nn: "Til og med" },
  birth: { nb: "Fødselsdato", nn: "Fødselsdato" },
  basis: { nb: "Kommunen betaler", nn: "Kommunen betaler" },
  byDay: { nb: "Per stønadsdag (året delt på 260)", nn: "Per stønadsdag (året delt på 260)" },
  byMonth: { nb: "Per måned (året delt på 12)", nn: "Per månad (året delt på 12)" },
  children: { nb: "Barn", nn: "Barn" },
  child: { nb: "Barn", nn: "Barn" },
  entitled: { nb: "Gir barnetillegg", nn: "Gir barnetillegg" },
  yes: { nb: "Ja", nn: "Ja" },
  unsure: { nb: "Må avklares", nn: "Må avklarast" },
  work: { nb: "Arbeid med lønn", nn: "Arbeid med løn" },
  hours: { nb: "Timer i uken", nn: "Timar i veka" },
  missed: { nb: "Fravær som gir trekk", nn: "Fråvær som gir trekk" },
  missedHours: { nb: "Timer (tomt: hele dager)", nn: "Timar (tomt: heile dagar)" },
  benefits: { nb: "Andre ytelser (§ 38)", nn: "Andre ytingar (§ 38)" },
  benefitKind: { nb: "Ytelse", nn: "Yting" },
  perDay: { nb: "Kroner per dag", nn: "Kroner per dag" },
  unpaid: { nb: "Permisjon og avbrudd", nn: "Permisjon og avbrot" },
  wholePeriod: {
    nb: "Tomme datoer betyr hele perioden.",
    nn: "Tomme datoar tyder heile perioden.",
  },
  add: { nb: "Legg til", nn: "Legg til" },
  addTo: (title: Text): Text => ({
    nb: `Legg til: ${lower(title.nb)}`,
    nn: `Legg til: ${lower(title.nn)}`,
  }),
  removeFrom: (title: Text, n: number): Text => ({
    nb: `Fjern ${lower(title.nb)} ${n}`,
    nn: `Fjern ${lower(title.nn)} ${n}`,
  }),
  compute: { nb: "Regn ut", nn: "Rekn ut" },
  result: { nb: "Stønad før skatt", nn: "Stønad før skatt" },
  sum: { nb: "Sum", nn: "Sum" },
  row: { nb: "Post", nn: "Post" },
  law: { nb: "Lov", nn: "Lov" },
  oneDay: { nb: "Per dag", nn: "Per dag" },
  inAll: { nb: "I alt", nn: "I alt" },
  days: (n: number): Text =>
    n === 1
      ? { nb: "1 stønadsdag", nn: "1 stønadsdag" }
      : { nb: `${n} stønadsdager`, nn: `${n} stønadsdagar` },
  full: { nb: "Full sats", nn: "Full sats" },
  twoThirds: { nb: "To tredeler, under 25 år", nn: "To tredelar, under 25 år" },
  supplement: (children: number, perChild: number): Text => ({
    nb: `Barnetillegg, ${children} × ${perChild} kr`,
    nn: `Barnetillegg, ${children} × ${perChild} kr`,
  }),
  workCut: (minutes: number): Text => ({
    nb: `Arbeid, ${formatMinutes(minutes, "nb")} av 37 t 30 min`,
    nn: `Arbeid, ${formatMinutes(minutes, "nn")} av 37 t 30 min`,
  }),
  absenceCut: { nb: "Fravær", nn: "Fråvær" },
  benefitCut: { nb: "Andre ytelser, krone for krone", nn: "Andre ytingar, krone for krone" },
  paid: { nb: "Å betale", nn: "Å betale" },
  noDays: { nb: "Ingen stønadsdager i perioden.", nn: "Ingen stønadsdagar i perioden." },
  alternatives: { nb: "Der kildene er åpne", nn: "Der kjeldene er opne" },
  gives: (amount: string, difference: string): Text => ({
    nb: `${amount} kr (${difference})`,
    nn: `${amount} kr (${difference})`,
  }),
  span: (least: string, most: string): Text => ({
    nb: `Alle lesemåter gir mellom ${least} og ${most} kr.`,
    nn: `Alle lesemåtar gir mellom ${least} og ${most} kr.`,
  }),
  months: { nb: "Måned for måned", nn: "Månad for månad" },
  payable: (day: string): Text => ({
    nb: `kan betales fra ${formatDay(day, "nb")}`,
    nn: `kan betalast frå ${formatDay(day, "nn")}`,
  }),
  notKnown: {
    nb: "Ikke regnet med, fordi saken ikke sier nok",
    nn: "Ikkje rekna med, fordi saka ikkje seier nok",
  },
  copyTable: { nb: "Kopier som tabell", nn: "Kopier som tabell" },
  notes: {
    nb: "Helligdager er stønadsdager. Det trekkes ikke skatt i juni og halv skatt i desember. Det er ikke feriepenger av stønaden.",
    nn: "Heilagdagar er stønadsdagar. Det blir ikkje trekt skatt i juni, og halv skatt i desember. Det er ikkje feriepengar av stønaden.",
  },
  monthNote: {
    nb: "Betaling per måned er kommunens valg (§ 39). Delen av en måned er regnet etter stønadsdagene i måneden.",
    nn: "Betaling per månad er kommunen sitt val (§ 39). Delen av ein månad er rekna etter stønadsdagane i månaden.",
  },
  supplementYear: (year: number): Text => ({
    nb: `Satsen for barnetillegg i ${year} er ikke bekreftet; regnet med den siste som er kjent.`,
    nn: `Satsen for barnetillegg i ${year} er ikkje stadfesta; rekna med den siste som er kjend.`,
  }),
  dayWrong: {
    nb: "Skriv en dato, for eksempel 01.06.2026.",
    nn: "Skriv ein dato, til dømes 01.06.2026.",
  },
  hoursWrong: {
    nb: "Skriv timer, for eksempel 18,75 eller 18 t 45 min.",
    nn: "Skriv timar, til dømes 18,75 eller 18 t 45 min.",
  },
  kronerWrong: {
    nb: "Skriv et beløp, for eksempel 500 eller 1 071,91.",
    nn: "Skriv eit beløp, til dømes 500 eller 1 071,91.",
  },
} as const;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
