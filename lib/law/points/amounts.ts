import { kvpForskrift, sotjl, source } from "../cite.ts";
import type { LawPoint } from "./types.ts";

const NAV_G = source("NAV: grunnbeløpet", "https://www.nav.no/grunnbelopet");
const NAV_KVP = source(
  "NAV: kvalifiseringsprogrammet",
  "https://www.nav.no/kvalifiseringsprogrammet",
);

/** Amounts by the day they hold from; the figures themselves stand in the law's own tables. */
export const AMOUNTS: readonly LawPoint[] = [
  {
    id: "sats-stonad",
    title: { nb: "Hvor stor kvalifiseringsstønaden er", nn: "Kor stor kvalifiseringsstønaden er" },
    cite: [sotjl("§ 35"), NAV_KVP],
    says: {
      nb: [
        "Stønaden følger grunnbeløpet: to ganger fram til juli 2024, litt mer siden. Dagsatsen er et års stønad delt på 260.",
        "Under 25 år er satsen to tredeler.",
      ],
      nn: [
        "Stønaden følgjer grunnbeløpet: to gonger fram til juli 2024, litt meir sidan. Dagsatsen er stønaden for eit år delt på 260.",
        "Under 25 år er satsen to tredelar.",
      ],
    },
    words: {
      nb: [
        "satser",
        "sats",
        "stønadssats",
        "dagsats",
        "hvor mye får de",
        "hvor mye utbetalt",
        "beløp",
        "2 G",
        "2,041 G",
        "årssats",
        "kroner i stønad",
      ],
      nn: ["satsar", "sats", "dagsats", "kor mykje får dei", "beløp", "2 G", "2,041 G"],
    },
    rules: ["stonad-annual-rate", "under-25-two-thirds", "g-adjustment-1-may"],
    near: ["sotjl-35", "sats-grunnbelop", "sats-barnetillegg"],
    rate: "stonad",
  },
  {
    id: "sats-barnetillegg",
    title: { nb: "Barnetillegg", nn: "Barnetillegg" },
    cite: [kvpForskrift("§ 3"), sotjl("§ 35"), NAV_KVP],
    says: {
      nb: [
        "Barnetillegget er et fast beløp for hvert barn og hver stønadsdag, det samme som for AAP.",
        "Er begge foreldrene i program, får begge. Barn med egen inntekt over grunnbeløpet eller rett til barnepensjon gir ikke tillegg.",
        "Tillegget er ikke lavere for dem under 25 år, men settes ned ved lønnet arbeid.",
      ],
      nn: [
        "Barnetillegget er eit fast beløp for kvart barn og kvar stønadsdag, det same som for AAP.",
        "Er begge foreldra i program, får begge. Barn med eiga inntekt over grunnbeløpet eller rett til barnepensjon gir ikkje tillegg.",
        "Tillegget er ikkje lågare for dei under 25 år, men blir sett ned ved lønt arbeid.",
      ],
    },
    open: {
      nb: "Grensen på 18 år sto ikke i teksten som er lest.",
      nn: "Grensa på 18 år stod ikkje i teksten som er lesen.",
    },
    words: {
      nb: ["barnetillegg", "tillegg for barn", "barnesats", "forsørger barn"],
      nn: ["barnetillegg", "tillegg for barn", "forsørgjer barn"],
    },
    rules: ["barnetillegg-rate", "barnetillegg-entitled-child"],
    near: ["sotjl-35", "sotjl-37", "sats-stonad"],
    rate: "barnetillegg",
  },
  {
    id: "sats-grunnbelop",
    title: { nb: "Grunnbeløpet (G)", nn: "Grunnbeløpet (G)" },
    cite: [NAV_G],
    says: {
      nb: [
        "Grunnbeløpet i folketrygden reguleres hvert år fra 1. mai.",
        "Det nye beløpet vedtas i slutten av mai, og forskjellen etterbetales som regel i juni eller juli.",
      ],
      nn: [
        "Grunnbeløpet i folketrygda blir regulert kvart år frå 1. mai.",
        "Det nye beløpet blir vedteke i slutten av mai, og skilnaden blir som regel etterbetalt i juni eller juli.",
      ],
    },
    words: {
      nb: ["grunnbeløp", "G", "1 G", "hvor mye er G", "G-regulering", "regulering 1. mai"],
      nn: ["grunnbeløp", "G", "1 G", "kor mykje er G", "regulering 1. mai"],
    },
    rules: ["g-adjustment-1-may", "stonad-annual-rate"],
    near: ["sats-stonad", "sotjl-35"],
    rate: "grunnbelop",
  },
];
