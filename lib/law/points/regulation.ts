import { kvpForskrift, sotjl } from "../cite.ts";
import type { LawPoint } from "./types.ts";

const TEXT_OF_2012 = {
  nb: "Gjengitt etter forskriften slik den ble kunngjort (2012); senere endringer er ikke kontrollert.",
  nn: "Attgitt etter forskrifta slik ho blei kunngjord (2012); seinare endringar er ikkje kontrollerte.",
};

/** The regulation on days away with stønad. */
export const REGULATION: readonly LawPoint[] = [
  {
    id: "forskrift-egenmelding",
    title: { nb: "Egenmelding ved egen sykdom", nn: "Eigenmelding ved eigen sjukdom" },
    cite: [kvpForskrift("§§ 5–8")],
    says: {
      nb: [
        "Deltakeren kan bruke egenmelding inntil tre kalenderdager om gangen, etter minst åtte uker i programmet.",
        "Fra fjerde dag kan kontoret kreve legeerklæring. Blir deltakeren syk igjen innen 16 dager, regnes de første dagene med i de tre.",
        "Retten kan tas bort etter minst fire egenmeldinger på tolv måneder.",
      ],
      nn: [
        "Deltakaren kan bruke eigenmelding inntil tre kalenderdagar om gongen, etter minst åtte veker i programmet.",
        "Frå fjerde dag kan kontoret krevje legeerklæring. Blir deltakaren sjuk att innan 16 dagar, blir dei første dagane rekna med i dei tre.",
        "Retten kan takast bort etter minst fire eigenmeldingar på tolv månader.",
      ],
    },
    open: TEXT_OF_2012,
    words: {
      nb: [
        "egenmelding",
        "sykemelding",
        "syk",
        "sykefravær",
        "legeerklæring",
        "sykdom",
        "karensdager",
      ],
      nn: ["eigenmelding", "sjukmelding", "sjuk", "sjukefråvær", "legeerklæring", "sjukdom"],
    },
    rules: ["egenmelding-own-illness", "covid-egenmelding", "absence-reduction"],
    near: ["sotjl-36", "forskrift-sykt-barn", "forskrift-permisjon"],
  },
  {
    id: "forskrift-sykt-barn",
    title: { nb: "Sykt barn", nn: "Sjukt barn" },
    cite: [kvpForskrift("§§ 9–11")],
    says: {
      nb: [
        "Deltakeren kan være borte med stønad når barnet eller barnepasseren er syk, inntil 10 arbeidsdager de siste tolv månedene, og 15 med tre barn eller flere.",
        "Den som er alene om omsorgen, har det dobbelte. Hvert kronisk sykt barn gir flere dager.",
        "Det gjelder ut året barnet fyller 12, og 18 for kronisk sykt barn. De tre første dagene kan meldes selv.",
      ],
      nn: [
        "Deltakaren kan vere borte med stønad når barnet eller barnepassaren er sjuk, inntil 10 arbeidsdagar dei siste tolv månadene, og 15 med tre barn eller fleire.",
        "Den som er aleine om omsorga, har det doble. Kvart kronisk sjukt barn gir fleire dagar.",
        "Det gjeld ut året barnet fyller 12, og 18 for kronisk sjukt barn. Dei tre første dagane kan ein melde sjølv.",
      ],
    },
    open: TEXT_OF_2012,
    words: {
      nb: [
        "sykt barn",
        "syke barn",
        "omsorgsdager",
        "barns sykdom",
        "hjemme med barn",
        "kronisk sykt barn",
      ],
      nn: ["sjukt barn", "sjuke barn", "omsorgsdagar", "heime med barn"],
    },
    rules: ["child-illness-days"],
    near: ["forskrift-egenmelding", "forskrift-permisjon", "sotjl-36"],
  },
  {
    id: "forskrift-fodsel",
    title: { nb: "Svangerskap, fødsel og amming", nn: "Svangerskap, fødsel og amming" },
    cite: [kvpForskrift("§§ 12–13"), kvpForskrift("§ 14"), sotjl("§ 34")],
    says: {
      nb: [
        "Med stønad: fri til svangerskapskontroll, inntil ti arbeidsdager rett før termin og seks uker etter fødselen. Faren kan ha inntil ti arbeidsdager, og den som ammer, minst en time om dagen.",
        "Programmet kan ikke avsluttes på grunn av fødsel eller adopsjon det første året av fraværet.",
      ],
      nn: [
        "Med stønad: fri til svangerskapskontroll, inntil ti arbeidsdagar rett før termin og seks veker etter fødselen. Faren kan ha inntil ti arbeidsdagar, og den som ammar, minst ein time om dagen.",
        "Programmet kan ikkje avsluttast på grunn av fødsel eller adopsjon det første året av fråværet.",
      ],
    },
    open: TEXT_OF_2012,
    words: {
      nb: [
        "gravid",
        "fødselspermisjon",
        "foreldrepermisjon",
        "mammapermisjon",
        "pappapermisjon",
        "adopsjon",
        "ammefri",
      ],
      nn: ["gravid", "fødselspermisjon", "foreldrepermisjon", "adopsjon", "ammefri"],
    },
    rules: [
      "pregnancy-and-birth-leave",
      "breastfeeding-hour",
      "no-termination-first-year-protected-absence",
    ],
    near: ["sotjl-34", "sotjl-38", "forskrift-permisjon"],
  },
  {
    id: "forskrift-permisjon",
    title: { nb: "Permisjon av velferdsgrunner", nn: "Permisjon av velferdsgrunnar" },
    cite: [kvpForskrift("§ 15")],
    says: {
      nb: [
        "Deltakeren kan få inntil 10 arbeidsdager velferdspermisjon med stønad i et kalenderår.",
        "Eksempler er å følge barn de første dagene i barnehage, første skoledag, eget bryllup, dødsfall og pleie av nære.",
        "Permisjon uten stønad regnes ikke med i varigheten når den er godkjent.",
      ],
      nn: [
        "Deltakaren kan få inntil 10 arbeidsdagar velferdspermisjon med stønad i eit kalenderår.",
        "Døme er å følgje barn dei første dagane i barnehage, første skuledag, eige bryllaup, dødsfall og pleie av nære.",
        "Permisjon utan stønad blir ikkje rekna med i varigheita når ho er godkjend.",
      ],
    },
    open: TEXT_OF_2012,
    words: {
      nb: [
        "permisjon",
        "velferdspermisjon",
        "velferdsgrunner",
        "fri med stønad",
        "begravelse",
        "bryllup",
        "dødsfall",
        "tilvenning i barnehage",
      ],
      nn: ["permisjon", "velferdspermisjon", "fri med stønad", "gravferd", "bryllaup", "dødsfall"],
    },
    rules: ["welfare-leave-10-days", "leave-and-interruption-not-counted"],
    near: ["sotjl-32", "sotjl-36", "forskrift-fodsel", "forskrift-helligdager"],
  },
  {
    id: "forskrift-helligdager",
    title: { nb: "Helligdager og religiøse høytider", nn: "Heilagdagar og religiøse høgtider" },
    cite: [kvpForskrift("§ 16")],
    says: {
      nb: [
        "På offentlige helligdager er det fri med stønad.",
        "Den som ikke hører til Den norske kirke, kan få fri med stønad inntil to arbeidsdager i året ved høytidene sine, med beskjed minst ti arbeidsdager før.",
      ],
      nn: [
        "På offentlege heilagdagar er det fri med stønad.",
        "Den som ikkje høyrer til Den norske kyrkja, kan få fri med stønad inntil to arbeidsdagar i året ved høgtidene sine, med beskjed minst ti arbeidsdagar før.",
      ],
    },
    open: TEXT_OF_2012,
    words: {
      nb: [
        "helligdager",
        "røde dager",
        "id",
        "ramadan",
        "eid",
        "høytid",
        "påske",
        "jul",
        "17. mai",
      ],
      nn: ["heilagdagar", "raude dagar", "eid", "ramadan", "høgtid", "påske", "jul"],
    },
    rules: ["public-holidays", "religious-holidays-2-days"],
    near: ["forskrift-ferie", "forskrift-permisjon", "sotjl-39"],
  },
  {
    id: "forskrift-ferie",
    title: { nb: "Ferie i programmet", nn: "Ferie i programmet" },
    cite: [kvpForskrift("§ 17")],
    says: {
      nb: [
        "Deltakeren kan ha inntil 25 arbeidsdager ferie med stønad i et kalenderår, og fem til etter fylte 60.",
        "Kommunen bestemmer når. Ferie regnes med i programtiden.",
      ],
      nn: [
        "Deltakaren kan ha inntil 25 arbeidsdagar ferie med stønad i eit kalenderår, og fem til etter fylte 60.",
        "Kommunen avgjer når. Ferie blir rekna med i programtida.",
      ],
    },
    open: TEXT_OF_2012,
    words: {
      nb: ["ferie", "feriedager", "sommerferie", "feriepenger", "25 dager", "fri om sommeren"],
      nn: ["ferie", "feriedagar", "sommarferie", "feriepengar", "25 dagar"],
    },
    rules: ["holiday-25-days", "tax-and-holiday-pay-facts", "year-round"],
    near: ["forskrift-helligdager", "forskrift-permisjon", "sotjl-36"],
  },
];
