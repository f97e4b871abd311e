import type { Text } from "./text.ts";

/** Checklists in Kontroll. */
export const checklistText = {
  show: { nb: "Vis", nn: "Vis", en: "Show" },
  urgent: { nb: "Det som haster mest", nn: "Det som hastar mest", en: "Most urgent" },
  lists: { nb: "Sjekklister", nn: "Sjekklister", en: "Checklists" },
  otherWays: {
    nb: "KVP eller noe annet?",
    nn: "KVP eller noko anna?",
    en: "The qualification programme or something else?",
  },
  progress: (settled: number, total: number): Text => ({
    nb: `${settled} av ${total} avklart`,
    nn: `${settled} av ${total} avklart`,
    en: `${settled} of ${total} clarified`,
  }),
  notApplicable: (n: number): Text => ({
    nb: n === 1 ? "1 punkt gjelder ikke denne saken." : `${n} punkter gjelder ikke denne saken.`,
    nn: n === 1 ? "1 punkt gjeld ikkje denne saka." : `${n} punkt gjeld ikkje denne saka.`,
    en: n === 1 ? "1 item does not apply to this case." : `${n} items do not apply to this case.`,
  }),
  nothing: {
    nb: "Ingen punkter i listen gjelder denne saken.",
    nn: "Ingen punkt i lista gjeld denne saka.",
    en: "No items in the list apply to this case.",
  },
  printList: { nb: "Skriv ut sjekklisten", nn: "Skriv ut sjekklista", en: "Print the checklist" },
  printTalk: {
    nb: "Skriv ut samtaleark",
    nn: "Skriv ut samtaleark",
    en: "Print a conversation sheet",
  },
  talk: {
    nb: "Spørsmål til neste samtale",
    nn: "Spørsmål til neste samtale",
    en: "Questions for the next conversation",
  },
  noQuestions: { nb: "Ingen åpne spørsmål.", nn: "Ingen opne spørsmål.", en: "No open questions." },
  found: { nb: "Finnes i", nn: "Finst i", en: "Found in" },
  answer: { nb: "Svar", nn: "Svar", en: "Answer" },
  specialCase: {
    yes: { nb: "Gjelder saken.", nn: "Gjeld saka.", en: "Applies to the case." },
    no: { nb: "Gjelder ikke saken.", nn: "Gjeld ikkje saka.", en: "Does not apply to the case." },
    told: {
      nb: "Saken sier noe om det. Avklar:",
      nn: "Saka seier noko om det. Avklar:",
      en: "The case says something about it. Clarify:",
    },
    unknown: { nb: "Ingenting er kjent.", nn: "Ingenting er kjent.", en: "Nothing is known." },
  },
  judged: (day: string): Text => ({
    nb: `Vurdert per ${day}`,
    nn: `Vurdert per ${day}`,
    en: `Assessed as of ${day}`,
  }),
  pointsThere: { nb: "Saken peker dit", nn: "Saka peikar dit", en: "The case points there" },
  nothingPoints: {
    nb: "Ingenting i det som er lest, peker dit.",
    nn: "Ingenting i det som er lese, peikar dit.",
    en: "Nothing that has been read points there.",
  },
  otherHelp: {
    nb: "KVP er for den som ikke får det hun eller han trenger på annen måte. Se også på dette.",
    nn: "KVP er for den som ikkje får det ho eller han treng på annan måte. Sjå òg på dette.",
    en: "The programme is for those who cannot get what they need in another way. Consider this too.",
  },
} as const;
