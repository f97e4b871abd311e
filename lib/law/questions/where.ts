import type { Text } from "../../text/text.ts";

/* Where the answers are found. */

export const PARTICIPANT: Text = { nb: "Spør deltakeren.", nn: "Spør deltakaren." };

export const DECISION: Text = {
  nb: "Står i vedtaket, i kommunens fagsystem.",
  nn: "Står i vedtaket, i fagsystemet til kommunen.",
};

export const PROGRAMME: Text = {
  nb: "Står i programmet eller aktivitetsplanen.",
  nn: "Står i programmet eller aktivitetsplanen.",
};

export const CASE_SYSTEM: Text = {
  nb: "Finnes i kommunens fagsystem.",
  nn: "Finst i fagsystemet til kommunen.",
};

export const MODIA: Text = { nb: "Finnes i Modia.", nn: "Finst i Modia." };

export const ASSESSMENT: Text = {
  nb: "Finnes i Modia, under oppfølgingsvedtak.",
  nn: "Finst i Modia, under oppfølgingsvedtak.",
};

export const REGISTER: Text = {
  nb: "Står i folkeregisteropplysningene i Modia.",
  nn: "Står i folkeregisteropplysningane i Modia.",
};

export const BENEFITS: Text = {
  nb: "Finnes i Modia, under saker og utbetalinger.",
  nn: "Finst i Modia, under saker og utbetalingar.",
};

export const PAYMENTS: Text = {
  nb: "Finnes i utbetalingene i kommunens fagsystem.",
  nn: "Finst i utbetalingane i fagsystemet til kommunen.",
};

export const ATTENDANCE: Text = {
  nb: "Står i fraværslisten, eller spør tiltaksarrangøren.",
  nn: "Står i fråværslista, eller spør tiltaksarrangøren.",
};

export const ORGANISER: Text = {
  nb: "Står i aktivitetsplanen, eller spør tiltaksarrangøren.",
  nn: "Står i aktivitetsplanen, eller spør tiltaksarrangøren.",
};

export const EMPLOYER: Text = {
  nb: "Står i arbeidsavtalen. Spør deltakeren.",
  nn: "Står i arbeidsavtalen. Spør deltakaren.",
};

export const NOTES: Text = {
  nb: "Se notater og dialogen med deltakeren.",
  nn: "Sjå notat og dialogen med deltakaren.",
};
