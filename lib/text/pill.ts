import type { Text } from "./text.ts";

interface Numbers {
  readonly violations: number;
  readonly deadlines: number;
  readonly questions: number;
}

/** What the pill in the page says to a screen reader and on hover. */
export const pill = {
  label: ({ violations, deadlines, questions }: Numbers): Text => ({
    nb: `Skreddersøm: ${violations} brudd, ${deadlines} ${deadlines === 1 ? "frist" : "frister"} innen 30 dager, ${questions} må avklares. Åpne panelet.`,
    nn: `Skreddersøm: ${violations} brot, ${deadlines} ${deadlines === 1 ? "frist" : "fristar"} innan 30 dagar, ${questions} må avklarast. Opne panelet.`,
    en: `Skreddersøm: ${violations} ${violations === 1 ? "breach" : "breaches"}, ${deadlines} ${deadlines === 1 ? "deadline" : "deadlines"} within 30 days, ${questions} to clarify. Open the panel.`,
  }),
  move: {
    nb: "Flytt tallene: dra, eller bruk piltastene",
    nn: "Flytt tala: dra, eller bruk piltastane",
    en: "Move the numbers: drag, or use the arrow keys",
  } satisfies Text,
  fold: {
    nb: "Vis bare det viktigste tallet",
    nn: "Vis berre det viktigaste talet",
    en: "Show only the most important number",
  } satisfies Text,
  unfold: {
    nb: "Vis alle tallene",
    nn: "Vis alle tala",
    en: "Show all the numbers",
  } satisfies Text,
  off: {
    nb: "Skjul tallene i dette fagsystemet. Du kan slå dem på igjen på kontorsiden.",
    nn: "Gøym tala i dette fagsystemet. Du kan slå dei på igjen på kontorsida.",
    en: "Hide the numbers in this case system. You can turn them on again on the office page.",
  } satisfies Text,
  /** The extension was updated or removed while the page stood open. */
  reload: {
    nb: "Skreddersøm er oppdatert. Last siden på nytt.",
    nn: "Skreddersøm er oppdatert. Last sida på nytt.",
    en: "Skreddersøm has been updated. Reload the page.",
  } satisfies Text,
};

/** What is said while the caseworker points at a value in the page. */
export const pick = {
  help: {
    nb: "Pek på verdien og klikk. Piltaster eller Tab går videre, Enter velger, Esc avslutter.",
    nn: "Peik på verdien og klikk. Piltastar eller Tab går vidare, Enter vel, Esc avsluttar.",
    en: "Point at the value and click. Arrow keys or Tab move on, Enter selects, Esc ends.",
  } satisfies Text,
};
