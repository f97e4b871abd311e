import type { Text } from "./text.ts";

/** The frame of the panel: person strip, search, tabs, states, and words used in every view. */
export const panelText = {
  product: { nb: "Skreddersøm", nn: "Skreddersøm", en: "Skreddersøm" },
  person: { nb: "Personen i saken", nn: "Personen i saka", en: "Person in the case" },
  years: (age: number): Text => ({
    nb: `${age} år`,
    nn: `${age} år`,
    en: `${age} ${age === 1 ? "year" : "years"} old`,
  }),
  readAt: (time: string): Text => ({
    nb: `Lest kl. ${time}`,
    nn: `Lese kl. ${time}`,
    en: `Read at ${time}`,
  }),
  readAgain: { nb: "Les siden på nytt", nn: "Les sida på nytt", en: "Read the page again" },
  week: (n: number, of: number | null): Text => {
    const rest = of === null ? "" : `/${of}`;
    return { nb: `KVP uke ${n}${rest}`, nn: `KVP veke ${n}${rest}`, en: `KVP week ${n}${rest}` };
  },
  dateField: { nb: "Vurder saken per", nn: "Vurder saka per", en: "Assess the case as of" },
  isToday: { nb: "i dag", nn: "i dag", en: "today" },
  backToToday: { nb: "Til i dag", nn: "Til i dag", en: "Back to today" },
  backToTodayHelp: {
    nb: "Til i dag: vurder saken per i dag",
    nn: "Til i dag: vurder saka per i dag",
    en: "Back to today: assess the case as of today",
  },
  otherDay: (day: string): Text => ({
    nb: `Vurdert per ${day}`,
    nn: `Vurdert per ${day}`,
    en: `Assessed as of ${day}`,
  }),
  dayWrong: (first: string, last: string): Text => ({
    nb: `Velg en dato som finnes, fra ${first} til ${last}. Saken er fortsatt vurdert som før.`,
    nn: `Vel ein dato som finst, frå ${first} til ${last}. Saka er framleis vurdert som før.`,
    en: `Choose a valid date from ${first} to ${last}. The case is still assessed as before.`,
  }),
  genericSystem: { nb: "Ukjent fagsystem", nn: "Ukjent fagsystem", en: "Unknown case system" },
  views: { nb: "Visninger", nn: "Visingar", en: "Views" },
  tabCase: { nb: "Sak", nn: "Sak", en: "Case" },
  tabCheck: { nb: "Kontroll", nn: "Kontroll", en: "Check" },
  tabMeasures: { nb: "Tiltak", nn: "Tiltak", en: "Measures" },
  tabProgramme: { nb: "Program", nn: "Program", en: "Programme" },
  checkCount: (violations: number, deadlines: number): Text => ({
    nb: `${violations} å rette og ${deadlines} frister innen 30 dager`,
    nn: `${violations} å rette og ${deadlines} fristar innan 30 dagar`,
    en: `${violations} to correct and ${deadlines} ${deadlines === 1 ? "deadline" : "deadlines"} within 30 days`,
  }),
  measureCount: (n: number): Text => ({
    nb: `${n} forslag`,
    nn: `${n} framlegg`,
    en: `${n} ${n === 1 ? "suggestion" : "suggestions"}`,
  }),
  programmeCount: (n: number): Text => ({ nb: `${n} valgt`, nn: `${n} valde`, en: `${n} chosen` }),
  copy: { nb: "Kopier", nn: "Kopier", en: "Copy" },
  copied: { nb: "Kopiert", nn: "Kopiert", en: "Copied" },
  copyFailed: { nb: "Kunne ikke kopiere", nn: "Kunne ikkje kopiere", en: "Could not copy" },
  show: { nb: "Vis i siden", nn: "Vis i sida", en: "Show on the page" },
  showFact: (label: string): Text => ({
    nb: `Vis «${label}» i siden`,
    nn: `Vis «${label}» i sida`,
    en: `Show “${label}” on the page`,
  }),
  shown: {
    nb: "Stedet er merket i siden.",
    nn: "Staden er merkt i sida.",
    en: "The place is marked on the page.",
  },
  notShown: {
    nb: "Fant ikke stedet. Siden kan være endret.",
    nn: "Fann ikkje staden. Sida kan vere endra.",
    en: "Could not find the place. The page may have changed.",
  },
  showMore: (n: number): Text => ({ nb: `Vis ${n} til`, nn: `Vis ${n} til`, en: `Show ${n} more` }),
  showFewer: { nb: "Vis færre", nn: "Vis færre", en: "Show fewer" },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  newTab: { nb: "åpnes i ny fane", nn: "opnar i ny fane", en: "opens in a new tab" },
} as const;

/** What the panel says when it has no case to show: what is so, and what to do. */
export const stateText = {
  reading: { nb: "Leser siden …", nn: "Les sida …", en: "Reading the page …" },
  changed: {
    nb: "Siden ble endret, leser på nytt …",
    nn: "Sida vart endra, les på nytt …",
    en: "The page has changed. Reading it again …",
  },
  noCase: { nb: "Ingen sak er åpen", nn: "Inga sak er open", en: "No case is open" },
  noCaseHelp: (systems: readonly string[]): Text => {
    const list = systems.length > 0 ? ` i ${listed(systems, "eller")}` : "";
    const listEn = systems.length > 0 ? ` in ${listed(systems, "or")}` : "";
    return {
      nb: `Åpne en sak${list}, eller søk i tipsheftet.`,
      nn: `Opne ei sak${list}, eller søk i tipsheftet.`,
      en: `Open a case${listEn}, or search the booklet of ideas.`,
    };
  },
  several: {
    nb: "Flere personer på siden",
    nn: "Fleire personar på sida",
    en: "Several people on the page",
  },
  severalHelp: {
    nb: "Panelet viser bare én person om gangen. Åpne én sak, så leses den.",
    nn: "Panelet viser berre éin person om gongen. Opne éi sak, så blir ho lesen.",
    en: "The panel shows only one person at a time. Open one case to have it read.",
  },
  unsettled: {
    nb: "Det er ikke sikkert hvem siden gjelder",
    nn: "Det er ikkje sikkert kven sida gjeld",
    en: "It is unclear who the page is about",
  },
  unsettledHelp: {
    nb: "Siden er ikke ferdig lastet, eller delene av den viser ulike personer. Panelet leser igjen når siden står stille.",
    nn: "Sida er ikkje ferdig lasta, eller delane av ho viser ulike personar. Panelet les igjen når sida står stille.",
    en: "The page has not finished loading, or parts of it show different people. The panel reads it again once the page stops changing.",
  },
  unreachable: {
    nb: "Siden kan ikke leses",
    nn: "Sida kan ikkje lesast",
    en: "The page cannot be read",
  },
  unreachableHelp: {
    nb: "Utvidelsen har ikke tilgang til denne siden, eller siden var åpen før utvidelsen ble slått på. Last siden på nytt, eller søk i tipsheftet.",
    nn: "Utvidinga har ikkje tilgang til denne sida, eller sida var open før utvidinga vart slått på. Last sida på nytt, eller søk i tipsheftet.",
    en: "The extension has no access to this page, or the page was open before the extension was turned on. Reload the page, or search the booklet of ideas.",
  },
  gone: { nb: "Fanen er lukket", nn: "Fana er lukka", en: "The tab is closed" },
  goneHelp: {
    nb: "Saken som ble lest, er fjernet fra panelet. Åpne panelet i fanen du jobber i.",
    nn: "Saka som vart lesen, er fjerna frå panelet. Opne panelet i fana du arbeider i.",
    en: "The case that was read has been removed from the panel. Open the panel in the tab you are working in.",
  },
  failed: {
    nb: "Saken kunne ikke vurderes",
    nn: "Saka kunne ikkje vurderast",
    en: "The case could not be assessed",
  },
  failedHelp: {
    nb: "Noe gikk galt i panelet. Ingen opplysninger er lagret eller sendt. Prøv igjen, og last siden på nytt hvis det ikke hjelper.",
    nn: "Noko gjekk gale i panelet. Ingen opplysningar er lagra eller sende. Prøv igjen, og last sida på nytt om det ikkje hjelper.",
    en: "Something went wrong in the panel. No information has been saved or sent. Try again, and reload the page if that does not help.",
  },
  technical: {
    nb: "Teknisk feilmelding",
    nn: "Teknisk feilmelding",
    en: "Technical error message",
  },
  lookup: {
    nb: "Søk i tipshefte, regler og lokale tiltak",
    nn: "Søk i tipshefte, reglar og lokale tiltak",
    en: "Search the booklet of ideas, rules and local measures",
  },
  lookupHelp: {
    nb: "Her kan du slå opp uten en sak. Skal en sak vurderes, åpner du panelet ved siden av den.",
    nn: "Her kan du slå opp utan ei sak. Skal ei sak vurderast, opnar du panelet ved sida av ho.",
    en: "Here you can look things up without a case. To have a case assessed, open the panel beside it.",
  },
  retry: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
  /** `day`: null where the case is judged by today. */
  ready: (day: string | null, violations: number, deadlines: number, questions: number): Text => ({
    nb: `${day ? `Vurdert per ${day}` : "Saken er lest"}. ${count(violations, "ting å rette", "ting å rette")}, ${count(deadlines, "frist innen 30 dager", "frister innen 30 dager")}, ${count(questions, "spørsmål", "spørsmål")} å avklare.`,
    nn: `${day ? `Vurdert per ${day}` : "Saka er lesen"}. ${count(violations, "ting å rette", "ting å rette")}, ${count(deadlines, "frist innan 30 dagar", "fristar innan 30 dagar")}, ${count(questions, "spørsmål", "spørsmål")} å avklare.`,
    en: `${day ? `Assessed as of ${day}` : "The case has been read"}: ${countEn(violations, "thing to correct", "things to correct")}, ${countEn(deadlines, "deadline within 30 days", "deadlines within 30 days")}, ${countEn(questions, "question to clarify", "questions to clarify")}.`,
  }),
} as const;

function listed(names: readonly string[], or: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${or} ${names.at(-1)}`;
}

function count(n: number, one: string, many: string): string {
  return `${n === 0 ? "Ingen" : n} ${n === 1 ? one : many}`;
}

function countEn(n: number, one: string, many: string): string {
  return `${n === 0 ? "no" : n} ${n === 1 ? one : many}`;
}
