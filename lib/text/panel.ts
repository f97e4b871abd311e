import type { Text } from "./text.ts";

/** The frame of the panel: person strip, search, tabs, states, and words used in every view. */
export const panelText = {
  product: { nb: "Skreddersøm", nn: "Skreddersøm" },
  person: { nb: "Personen i saken", nn: "Personen i saka" },
  years: (age: number): Text => ({ nb: `${age} år`, nn: `${age} år` }),
  readAt: (time: string): Text => ({ nb: `Lest kl. ${time}`, nn: `Lese kl. ${time}` }),
  readAgain: { nb: "Les siden på nytt", nn: "Les sida på nytt" },
  week: (n: number, of: number | null): Text => {
    const rest = of === null ? "" : `/${of}`;
    return { nb: `KVP uke ${n}${rest}`, nn: `KVP veke ${n}${rest}` };
  },
  dateField: { nb: "Vurder saken per", nn: "Vurder saka per" },
  isToday: { nb: "i dag", nn: "i dag" },
  backToToday: { nb: "Til i dag", nn: "Til i dag" },
  backToTodayHelp: {
    nb: "Til i dag: vurder saken per i dag",
    nn: "Til i dag: vurder saka per i dag",
  },
  otherDay: (day: string): Text => ({ nb: `Vurdert per ${day}`, nn: `Vurdert per ${day}` }),
  dayWrong: (first: string, last: string): Text => ({
    nb: `Velg en dato som finnes, fra ${first} til ${last}. Saken er fortsatt vurdert som før.`,
    nn: `Vel ein dato som finst, frå ${first} til ${last}. Saka er framleis vurdert som før.`,
  }),
  genericSystem: { nb: "Ukjent fagsystem", nn: "Ukjent fagsystem" },
  views: { nb: "Visninger", nn: "Visingar" },
  tabCase: { nb: "Sak", nn: "Sak" },
  tabCheck: { nb: "Kontroll", nn: "Kontroll" },
  tabMeasures: { nb: "Tiltak", nn: "Tiltak" },
  tabProgramme: { nb: "Program", nn: "Program" },
  checkCount: (violations: number, deadlines: number): Text => ({
    nb: `${violations} å rette og ${deadlines} frister innen 30 dager`,
    nn: `${violations} å rette og ${deadlines} fristar innan 30 dagar`,
  }),
  measureCount: (n: number): Text => ({ nb: `${n} forslag`, nn: `${n} framlegg` }),
  programmeCount: (n: number): Text => ({ nb: `${n} valgt`, nn: `${n} valde` }),
  copy: { nb: "Kopier", nn: "Kopier" },
  copied: { nb: "Kopiert", nn: "Kopiert" },
  copyFailed: { nb: "Kunne ikke kopiere", nn: "Kunne ikkje kopiere" },
  show: { nb: "Vis i siden", nn: "Vis i sida" },
  showFact: (label: string): Text => ({
    nb: `Vis «${label}» i siden`,
    nn: `Vis «${label}» i sida`,
  }),
  shown: { nb: "Stedet er merket i siden.", nn: "Staden er merkt i sida." },
  notShown: {
    nb: "Fant ikke stedet. Siden kan være endret.",
    nn: "Fann ikkje staden. Sida kan vere endra.",
  },
  showMore: (n: number): Text => ({ nb: `Vis ${n} til`, nn: `Vis ${n} til` }),
  showFewer: { nb: "Vis færre", nn: "Vis færre" },
  undo: { nb: "Angre", nn: "Angre" },
  cancel: { nb: "Avbryt", nn: "Avbryt" },
  save: { nb: "Lagre", nn: "Lagre" },
  newTab: { nb: "åpnes i ny fane", nn: "opnar i ny fane" },
} as const;

/** What the panel says when it has no case to show: what is so, and what to do. */
export const stateText = {
  reading: { nb: "Leser siden …", nn: "Les sida …" },
  changed: { nb: "Siden ble endret, leser på nytt …", nn: "Sida vart endra, les på nytt …" },
  noCase: { nb: "Ingen sak er åpen", nn: "Inga sak er open" },
  noCaseHelp: (systems: readonly string[]): Text => {
    const list = systems.length > 0 ? ` i ${or(systems)}` : "";
    return {
      nb: `Åpne en sak${list}, eller søk i tipsheftet.`,
      nn: `Opne ei sak${list}, eller søk i tipsheftet.`,
    };
  },
  several: { nb: "Flere personer på siden", nn: "Fleire personar på sida" },
  severalHelp: {
    nb: "Panelet viser bare én person om gangen. Åpne én sak, så leses den.",
    nn: "Panelet viser berre éin person om gongen. Opne éi sak, så blir ho lesen.",
  },
  unsettled: {
    nb: "Det er ikke sikkert hvem siden gjelder",
    nn: "Det er ikkje sikkert kven sida gjeld",
  },
  unsettledHelp: {
    nb: "Siden er ikke ferdig lastet, eller delene av den viser ulike personer. Panelet leser igjen når siden står stille.",
    nn: "Sida er ikkje ferdig lasta, eller delane av ho viser ulike personar. Panelet les igjen når sida står stille.",
  },
  unreachable: { nb: "Siden kan ikke leses", nn: "Sida kan ikkje lesast" },
  unreachableHelp: {
    nb: "Utvidelsen har ikke tilgang til denne siden, eller siden var åpen før utvidelsen ble slått på. Last siden på nytt, eller søk i tipsheftet.",
    nn: "Utvidinga har ikkje tilgang til denne sida, eller sida var open før utvidinga vart slått på. Last sida på nytt, eller søk i tipsheftet.",
  },
  gone: { nb: "Fanen er lukket", nn: "Fana er lukka" },
  goneHelp: {
    nb: "Saken som ble lest, er fjernet fra panelet. Åpne panelet i fanen du jobber i.",
    nn: "Saka som vart lesen, er fjerna frå panelet. Opne panelet i fana du arbeider i.",
  },
  failed: { nb: "Saken kunne ikke vurderes", nn: "Saka kunne ikkje vurderast" },
  failedHelp: {
    nb: "Noe gikk galt i panelet. Ingen opplysninger er lagret eller sendt. Prøv igjen, og last siden på nytt hvis det ikke hjelper.",
    nn: "Noko gjekk gale i panelet. Ingen opplysningar er lagra eller sende. Prøv igjen, og last sida på nytt om det ikkje hjelper.",
  },
  technical: { nb: "Teknisk feilmelding", nn: "Teknisk feilmelding" },
  lookup: {
    nb: "Søk i tipshefte, regler og lokale tiltak",
    nn: "Søk i tipshefte, reglar og lokale tiltak",
  },
  lookupHelp: {
    nb: "Her kan du slå opp uten en sak. Skal en sak vurderes, åpner du panelet ved siden av den.",
    nn: "Her kan du slå opp utan ei sak. Skal ei sak vurderast, opnar du panelet ved sida av ho.",
  },
  retry: { nb: "Prøv igjen", nn: "Prøv igjen" },
  /** `day`: null where the case is judged by today. */
  ready: (day: string | null, violations: number, deadlines: number, questions: number): Text => ({
    nb: `${day ? `Vurdert per ${day}` : "Saken er lest"}. ${count(violations, "ting å rette", "ting å rette")}, ${count(deadlines, "frist innen 30 dager", "frister innen 30 dager")}, ${count(questions, "spørsmål", "spørsmål")} å avklare.`,
    nn: `${day ? `Vurdert per ${day}` : "Saka er lesen"}. ${count(violations, "ting å rette", "ting å rette")}, ${count(deadlines, "frist innan 30 dagar", "fristar innan 30 dagar")}, ${count(questions, "spørsmål", "spørsmål")} å avklare.`,
  }),
} as const;

function or(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} eller ${names.at(-1)}`;
}

function count(n: number, one: string, many: string): string {
  return `${n === 0 ? "Ingen" : n} ${n === 1 ? one : many}`;
}
