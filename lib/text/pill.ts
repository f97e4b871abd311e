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
  }),
  move: {
    nb: "Flytt tallene: dra, eller bruk piltastene",
    nn: "Flytt tala: dra, eller bruk piltastane",
  } satisfies Text,
  fold: {
    nb: "Vis bare det viktigste tallet",
    nn: "Vis berre det viktigaste talet",
  } satisfies Text,
  unfold: { nb: "Vis alle tallene", nn: "Vis alle tala" } satisfies Text,
  off: {
    nb: "Skjul tallene i dette fagsystemet. Du kan slå dem på igjen på kontorsiden.",
    nn: "Gøym tala i dette fagsystemet. Du kan slå dei på igjen på kontorsida.",
  } satisfies Text,
  /** The extension was updated or removed while the page stood open. */
  reload: {
    nb: "Skreddersøm er oppdatert. Last siden på nytt.",
    nn: "Skreddersøm er oppdatert. Last sida på nytt.",
  } satisfies Text,
};

/** What is said while the caseworker points at a value in the page. */
export const pick = {
  help: {
    nb: "Pek på verdien og klikk. Piltaster eller Tab går videre, Enter velger, Esc avslutter.",
    nn: "Peik på verdien og klikk. Piltastar eller Tab går vidare, Enter vel, Esc avsluttar.",
  } satisfies Text,
};
