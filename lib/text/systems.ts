import type { Text } from "./text.ts";

/** What the case systems are called, by profile id. A system without a name here is shown by its id. */
export const systemTitles: Readonly<Record<string, Text>> = {
  "modia-arbeidsrettet": {
    nb: "Modia arbeidsrettet oppfølging",
    nn: "Modia arbeidsretta oppfølging",
  },
  "modia-personoversikt": { nb: "Modia personoversikt", nn: "Modia personoversikt" },
  demo: { nb: "Demosystemet", nn: "Demosystemet" },
  generic: { nb: "Ukjent fagsystem", nn: "Ukjent fagsystem" },
};

/** What their pages are called, by page id. */
export const pageTitles: Readonly<Record<string, Text>> = {
  aktivitetsplan: { nb: "Aktivitetsplan", nn: "Aktivitetsplan" },
  aktivitet: { nb: "Aktivitet", nn: "Aktivitet" },
  dialog: { nb: "Dialog", nn: "Dialog" },
  overblikk: { nb: "Overblikk", nn: "Overblikk" },
  vedtak: { nb: "Vedtak", nn: "Vedtak" },
  oversikt: { nb: "Oversikt", nn: "Oversyn" },
  oppfolging: { nb: "Oppfølging", nn: "Oppfølging" },
  ytelser: { nb: "Ytelser", nn: "Ytingar" },
  sak: { nb: "Sak", nn: "Sak" },
  notater: { nb: "Notater", nn: "Notat" },
  program: { nb: "Program", nn: "Program" },
  brev: { nb: "Brev", nn: "Brev" },
};
