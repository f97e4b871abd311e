import type { Text } from "./text.ts";

/** Tiltak, search and Program. */
export const measureText = {
  none: {
    nb: "Ingen forslag ennå. Forslagene bygger på behov og mål som står i siden.",
    nn: "Ingen framlegg enno. Framlegga byggjer på behov og mål som står i sida.",
    en: "No suggestions yet. Suggestions build on needs and goals found on the page.",
  },
  searchInstead: {
    nb: "Søk i tipsheftet over.",
    nn: "Søk i tipsheftet over.",
    en: "Search the booklet of ideas above.",
  },
  because: { nb: "Fordi", nn: "Fordi", en: "Because" },
  goal: { nb: "Mål og erfaring", nn: "Mål og erfaring", en: "Goal and experience" },
  local: { nb: "Lokalt", nn: "Lokalt", en: "Local" },
  localMeasure: { nb: "Lokalt tiltak", nn: "Lokalt tiltak", en: "Local measure" },
  caution: { nb: "Obs", nn: "Obs", en: "Note" },
  add: { nb: "Program", nn: "Program", en: "Programme" },
  addTitle: (title: string): Text => ({
    nb: `Legg «${title}» i programmet`,
    nn: `Legg «${title}» i programmet`,
    en: `Add “${title}” to the programme`,
  }),
  added: { nb: "I programmet", nn: "I programmet", en: "In the programme" },
  addedTitle: (title: string): Text => ({
    nb: `«${title}» er lagt i programmet.`,
    nn: `«${title}» er lagt i programmet.`,
    en: `“${title}” has been added to the programme.`,
  }),
  removeTitle: (title: string): Text => ({
    nb: `Fjern «${title}» fra programmet`,
    nn: `Fjern «${title}» frå programmet`,
    en: `Remove “${title}” from the programme`,
  }),
  removedTitle: (title: string): Text => ({
    nb: `«${title}» er fjernet.`,
    nn: `«${title}» er fjerna.`,
    en: `“${title}” has been removed.`,
  }),
  more: { nb: "Les mer", nn: "Les meir", en: "Read more" },
  less: { nb: "Les mindre", nn: "Les mindre", en: "Read less" },
  aboutTitle: (title: string): Text => ({
    nb: `Om «${title}»`,
    nn: `Om «${title}»`,
    en: `About “${title}”`,
  }),
  today: { nb: "I dag", nn: "I dag", en: "Today" },
  circular: (point: string): Text => ({
    nb: `Rundskriv 35 punkt ${point}`,
    nn: `Rundskriv 35 punkt ${point}`,
    en: `Circular 35, point ${point}`,
  }),
  notInBooklet: {
    nb: "Ikke med i tipsheftet; kom senere.",
    nn: "Ikkje med i tipsheftet; kom seinare.",
    en: "Not in the booklet; came later.",
  },
  ownRoutine: {
    nb: "Kontoret har egen rutine for dette.",
    nn: "Kontoret har eigen rutine for dette.",
    en: "The office has its own routine for this.",
  },
  typicalHours: (low: string, high: string): Text => ({
    nb:
      low === high ? `Vanlig omfang: ${low} per uke` : `Vanlig omfang: ${low} til ${high} per uke`,
    nn:
      low === high
        ? `Vanleg omfang: ${low} per veke`
        : `Vanleg omfang: ${low} til ${high} per veke`,
    en: low === high ? `Usual hours: ${low} per week` : `Usual hours: ${low} to ${high} per week`,
  }),
} as const;

export const searchText = {
  placeholder: {
    nb: "Finn tiltak, regel eller paragraf",
    nn: "Finn tiltak, regel eller paragraf",
    en: "Find a measure, rule or section",
  },
  clear: { nb: "Tøm søket", nn: "Tøm søket", en: "Clear the search" },
  results: (n: number): Text => ({
    nb: n === 0 ? "Ingen treff" : n === 1 ? "1 treff" : `${n} treff`,
    nn: n === 0 ? "Ingen treff" : n === 1 ? "1 treff" : `${n} treff`,
    en: n === 0 ? "No hits" : n === 1 ? "1 hit" : `${n} hits`,
  }),
  noHits: (query: string): Text => ({
    nb: `Ingen treff på «${query}». Prøv et annet ord, for eksempel det brukeren selv sier.`,
    nn: `Ingen treff på «${query}». Prøv eit anna ord, til dømes det brukaren sjølv seier.`,
    en: `No hits for “${query}”. Try another word (in Norwegian), for example what the person says.`,
  }),
  keys: {
    nb: "Pil opp og ned velger treff, Enter legger det i programmet eller kopierer det, Escape går tilbake.",
    nn: "Pil opp og ned vel treff, Enter legg det i programmet eller kopierer det, Escape går tilbake.",
    en: "Up and down arrows choose a hit, Enter adds it to the programme or copies it, Escape goes back.",
  },
  failed: {
    nb: "Søket virker ikke akkurat nå. Prøv å åpne panelet på nytt.",
    nn: "Søket verkar ikkje akkurat no. Prøv å opne panelet på nytt.",
    en: "Search does not work just now. Try opening the panel again.",
  },
  inCase: { nb: "I saken", nn: "I saka", en: "In the case" },
  rule: { nb: "Regel", nn: "Regel", en: "Rule" },
  rules: { nb: "Regler", nn: "Reglar", en: "Rules" },
  law: { nb: "Lov og rundskriv", nn: "Lov og rundskriv", en: "Act and circular" },
  lawMore: (title: string): Text => ({
    nb: `Hva det betyr: ${title}`,
    nn: `Kva det tyder: ${title}`,
    en: `What it means: ${title}`,
  }),
  uncertain: { nb: "Usikkert", nn: "Usikkert", en: "Uncertain" },
  lawRules: {
    nb: "Regler som følger med på dette",
    nn: "Reglar som følgjer med på dette",
    en: "Rules that watch this",
  },
  near: { nb: "Se også", nn: "Sjå òg", en: "See also" },
  changed: (day: string): Text => ({
    nb: `Hva som er endret fra ${day}`,
    nn: `Kva som er endra frå ${day}`,
    en: `What has changed from ${day}`,
  }),
  topic: { nb: "Tema", nn: "Tema", en: "Topic" },
  before: { nb: "Før", nn: "Før", en: "Before" },
  now: { nb: "Nå", nn: "No", en: "Now" },
  rates: { nb: "Satser i kroner", nn: "Satsar i kroner", en: "Rates in kroner" },
  rateFrom: { nb: "Fra", nn: "Frå", en: "From" },
  rateColumns: {
    barnetillegg: [{ nb: "Per barn og dag", nn: "Per barn og dag", en: "Per child and day" }],
    grunnbelop: [{ nb: "Grunnbeløp", nn: "Grunnbeløp", en: "Basic amount (G)" }],
    stonad: [
      { nb: "År", nn: "År", en: "Year" },
      { nb: "Dag", nn: "Dag", en: "Day" },
      { nb: "År, under 25", nn: "År, under 25", en: "Year, under 25" },
      { nb: "Dag, under 25", nn: "Dag, under 25", en: "Day, under 25" },
    ],
  },
} as const;
