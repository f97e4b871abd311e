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
  /** The extension was updated or removed while the page stood open. */
  reload: {
    nb: "Skreddersøm er oppdatert. Last siden på nytt.",
    nn: "Skreddersøm er oppdatert. Last sida på nytt.",
  } satisfies Text,
};
