import type { Text } from "./text.ts";

/** Tiltak, search and Program. */
export const measureText = {
  none: {
    nb: "Ingen forslag ennå. Forslagene bygger på behov og mål som står i siden.",
    nn: "Ingen framlegg enno. Framlegga byggjer på behov og mål som står i sida.",
  },
  searchInstead: { nb: "Søk i tipsheftet over.", nn: "Søk i tipsheftet over." },
  because: { nb: "Fordi", nn: "Fordi" },
  goal: { nb: "Mål og erfaring", nn: "Mål og erfaring" },
  local: { nb: "Lokalt", nn: "Lokalt" },
  localMeasure: { nb: "Lokalt tiltak", nn: "Lokalt tiltak" },
  caution: { nb: "Obs", nn: "Obs" },
  add: { nb: "Program", nn: "Program" },
  addTitle: (title: string): Text => ({
    nb: `Legg «${title}» i programmet`,
    nn: `Legg «${title}» i programmet`,
  }),
  added: { nb: "I programmet", nn: "I programmet" },
  addedTitle: (title: string): Text => ({
    nb: `«${title}» er lagt i programmet.`,
    nn: `«${title}» er lagt i programmet.`,
  }),
  removeTitle: (title: string): Text => ({
    nb: `Fjern «${title}» fra programmet`,
    nn: `Fjern «${title}» frå programmet`,
  }),
  removedTitle: (title: string): Text => ({
    nb: `«${title}» er fjernet.`,
    nn: `«${title}» er fjerna.`,
  }),
  more: { nb: "Les mer", nn: "Les meir" },
  less: { nb: "Les mindre", nn: "Les mindre" },
  aboutTitle: (title: string): Text => ({ nb: `Om «${title}»`, nn: `Om «${title}»` }),
  today: { nb: "I dag", nn: "I dag" },
  circular: (point: string): Text => ({
    nb: `Rundskriv 35 punkt ${point}`,
    nn: `Rundskriv 35 punkt ${point}`,
  }),
  notInBooklet: {
    nb: "Ikke med i tipsheftet; kom senere.",
    nn: "Ikkje med i tipsheftet; kom seinare.",
  },
  ownRoutine: {
    nb: "Kontoret har egen rutine for dette.",
    nn: "Kontoret har eigen rutine for dette.",
  },
  typicalHours: (low: string, high: string): Text => ({
    nb:
      low === high ? `Vanlig omfang: ${low} per uke` : `Vanlig omfang: ${low} til ${high} per uke`,
    nn:
      low === high
        ? `Vanleg omfang: ${low} per veke`
        : `Vanleg omfang: ${low} til ${high} per veke`,
  }),
} as const;

export const searchText = {
  placeholder: {
    nb: "Finn tiltak, regel eller paragraf",
    nn: "Finn tiltak, regel eller paragraf",
  },
  clear: { nb: "Tøm søket", nn: "Tøm søket" },
  results: (n: number): Text => ({
    nb: n === 0 ? "Ingen treff" : n === 1 ? "1 treff" : `${n} treff`,
    nn: n === 0 ? "Ingen treff" : n === 1 ? "1 treff" : `${n} treff`,
  }),
  noHits: (query: string): Text => ({
    nb: `Ingen treff på «${query}». Prøv et annet ord, for eksempel det brukeren selv sier.`,
    nn: `Ingen treff på «${query}». Prøv eit anna ord, til dømes det brukaren sjølv seier.`,
  }),
  keys: {
    nb: "Pil opp og ned velger treff, Enter legger det i programmet eller kopierer det, Escape går tilbake.",
    nn: "Pil opp og ned vel treff, Enter legg det i programmet eller kopierer det, Escape går tilbake.",
  },
  failed: {
    nb: "Søket virker ikke akkurat nå. Prøv å åpne panelet på nytt.",
    nn: "Søket verkar ikkje akkurat no. Prøv å opne panelet på nytt.",
  },
  inCase: { nb: "I saken", nn: "I saka" },
  rule: { nb: "Regel", nn: "Regel" },
  rules: { nb: "Regler", nn: "Reglar" },
  law: { nb: "Lov og rundskriv", nn: "Lov og rundskriv" },
  lawMore: (title: string): Text => ({
    nb: `Hva det betyr: ${title}`,
    nn: `Kva det tyder: ${title}`,
  }),
  uncertain: { nb: "Usikkert", nn: "Usikkert" },
  lawRules: { nb: "Regler som følger med på dette", nn: "Reglar som følgjer med på dette" },
  near: { nb: "Se også", nn: "Sjå òg" },
  changed: (day: string): Text => ({
    nb: `Hva som er endret fra ${day}`,
    nn: `Kva som er endra frå ${day}`,
  }),
  topic: { nb: "Tema", nn: "Tema" },
  before: { nb: "Før", nn: "Før" },
  now: { nb: "Nå", nn: "No" },
  rates: { nb: "Satser i kroner", nn: "Satsar i kroner" },
  rateFrom: { nb: "Fra", nn: "Frå" },
  rateColumns: {
    barnetillegg: [{ nb: "Per barn og dag", nn: "Per barn og dag" }],
    grunnbelop: [{ nb: "Grunnbeløp", nn: "Grunnbeløp" }],
    stonad: [
      { nb: "År", nn: "År" },
      { nb: "Dag", nn: "Dag" },
      { nb: "År, under 25", nn: "År, under 25" },
      { nb: "Dag, under 25", nn: "Dag, under 25" },
    ],
  },
} as const;
