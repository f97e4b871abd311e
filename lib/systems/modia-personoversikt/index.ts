import { defineSystem } from "../define.ts";

/*
 * Modia personoversikt: one page for each menu entry, the person's line above them all. Seen: `h2#personinformasjon-
 * heading`, then "(Mann, 41)" and "F.nr.: 101080 00398"; the numbers of spouse, children, guardians and proxies on the
 * overview; searches and news in dialogs that are not opened.
 */

const PARAGRAPH_14A = "Oppfølgingsvedtak § 14 a";

export default defineSystem({
  id: "modia-personoversikt",
  title: { nb: "Modia personoversikt", nn: "Modia personoversikt", en: "Modia personoversikt" },
  matches: [
    { attribute: "app-name", is: "Modia personoversikt" },
    { attribute: "id", is: "personlinje-header" },
  ],
  unless: [],
  person: "head",
  leaveOut: [{ dialog: "Avansert søk" }, { dialog: "Oppdateringslogg" }],
  pages: [
    {
      id: "oversikt",
      title: { nb: "Oversikt", nn: "Oversyn", en: "Overview" },
      detect: [{ tab: "Oversikt" }],
      fields: [],
      lists: [{ fact: "children", under: [{ heading: "Familie" }] }],
      leaveOut: [
        { heading: "Kontaktinformasjon for dødsbo" },
        { heading: "Fullmakter" },
        { heading: "Foreldreansvar" },
        { heading: "Bruker er under vergemål" },
        { heading: "Flytting" },
      ],
    },
    {
      id: "oppfolging",
      title: { nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up" },
      detect: [{ tab: "Oppfølging" }, { heading: PARAGRAPH_14A }],
      fields: [
        { fact: "office.name", label: "Oppfølgingsenhet" },
        { fact: "person.registeredJobseeker", label: "Arbeidssøkerstatus" },
        { fact: "person.innsatsgruppe", label: "Innsatsgruppe", under: PARAGRAPH_14A },
      ],
      lists: [],
      leaveOut: [{ heading: "Sykefraværsoppfølging" }],
    },
    {
      id: "ytelser",
      title: { nb: "Ytelser", nn: "Ytingar", en: "Benefits" },
      detect: [{ tab: "Ytelser" }, { attribute: "aria-label", is: "ytelser" }],
      fields: [],
      lists: [{ fact: "benefits", under: [{ heading: "Ytelser" }] }],
      leaveOut: [{ attribute: "aria-label", is: "ytelser-filter" }],
    },
  ],
});
