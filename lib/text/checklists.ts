import type { Text } from "./text.ts";

/** Checklists in Kontroll. */
export const checklistText = {
  show: { nb: "Vis", nn: "Vis" },
  urgent: { nb: "Det som haster mest", nn: "Det som hastar mest" },
  lists: { nb: "Sjekklister", nn: "Sjekklister" },
  otherWays: { nb: "KVP eller noe annet?", nn: "KVP eller noko anna?" },
  progress: (settled: number, total: number): Text => ({
    nb: `${settled} av ${total} avklart`,
    nn: `${settled} av ${total} avklart`,
  }),
  notApplicable: (n: number): Text => ({
    nb: n === 1 ? "1 punkt gjelder ikke denne saken." : `${n} punkter gjelder ikke denne saken.`,
    nn: n === 1 ? "1 punkt gjeld ikkje denne saka." : `${n} punkt gjeld ikkje denne saka.`,
  }),
  nothing: {
    nb: "Ingen punkter i listen gjelder denne saken.",
    nn: "Ingen punkt i lista gjeld denne saka.",
  },
  printList: { nb: "Skriv ut sjekklisten", nn: "Skriv ut sjekklista" },
  printTalk: { nb: "Skriv ut samtaleark", nn: "Skriv ut samtaleark" },
  talk: { nb: "Spørsmål til neste samtale", nn: "Spørsmål til neste samtale" },
  noQuestions: { nb: "Ingen åpne spørsmål.", nn: "Ingen opne spørsmål." },
  found: { nb: "Finnes i", nn: "Finst i" },
  answer: { nb: "Svar", nn: "Svar" },
  specialCase: {
    yes: { nb: "Gjelder saken.", nn: "Gjeld saka." },
    no: { nb: "Gjelder ikke saken.", nn: "Gjeld ikkje saka." },
    told: { nb: "Saken sier noe om det. Avklar:", nn: "Saka seier noko om det. Avklar:" },
    unknown: { nb: "Ingenting er kjent.", nn: "Ingenting er kjent." },
  },
  judged: (day: string): Text => ({ nb: `Vurdert per ${day}`, nn: `Vurdert per ${day}` }),
  pointsThere: { nb: "Saken peker dit", nn: "Saka peikar dit" },
  nothingPoints: {
    nb: "Ingenting i det som er lest, peker dit.",
    nn: "Ingenting i det som er lese, peikar dit.",
  },
  otherHelp: {
    nb: "KVP er for den som ikke får det hun eller han trenger på annen måte. Se også på dette.",
    nn: "KVP er for den som ikkje får det ho eller han treng på annan måte. Sjå òg på dette.",
  },
} as const;
