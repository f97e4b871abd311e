import { defineSystem } from "../define.ts";

/*
 * Modia arbeidsrettet oppfølging: a frame with the person's head, and one application for each tab. Seen: `h2` "Name
 * (36 år)" and "F.nr.: …" in ao-visittkort; the number on each application's host as well; closed shadow roots.
 */

const INNSATSGRUPPE = "Innsatsgruppe (gjeldende § 14 a-vedtak)";

const COLUMNS = ["Forslag", "Planlegger", "Gjennomfører", "Fullført", "Avbrutt"] as const;
const BOARD = { fact: "activities", under: COLUMNS.map((heading) => ({ heading })) };
/** The line of an opened card: "Gjennomfører / Jobbsøking". */
const OPENED = /^(?:forslag|planlegger|gjennomfører|fullført|avbrutt) \/ ./;
/** Notices and menu of the page's own. */
const NOTICES = [
  { heading: "Brukerens kontaktinformasjon i KRR er utdatert" },
  { link: "Hva er aktivitetsplanen?" },
  { link: "Skriv ut" },
  { link: "Journalføring" },
] as const;
/** With an older period chosen, goal and cards are that period's. */
const NOW = {
  label: "Periode",
  value: "Nåværende periode",
  holds: [
    { heading: "Mitt mål" },
    { attribute: "data-testid", is: /^aktivitetstavle\./ },
    ...BOARD.under,
  ],
};

export default defineSystem({
  id: "modia-arbeidsrettet",
  title: {
    nb: "Modia arbeidsrettet oppfølging",
    nn: "Modia arbeidsretta oppfølging",
    en: "Modia arbeidsrettet oppfølging",
  },
  matches: [
    { tag: "ao-visittkort" },
    { tag: "dab-aktivitetsplan" },
    { tag: "dab-dialog" },
    { tag: "veilarb-detaljer" },
    { attribute: "id", is: "aktivitetsplan-app" },
    { attribute: "id", is: "veilarbvedtaksstottefs-root" },
  ],
  unless: [{ tab: "Arbeidsmarkedstiltak" }, { attribute: "id", is: "arbeidsmarkedstiltak-flate" }],
  person: "head",
  leaveOut: [],
  pages: [
    {
      id: "aktivitet",
      title: { nb: "Aktivitet", nn: "Aktivitet", en: "Activity" },
      // An opened card stands over the board.
      detect: [{ heading: OPENED }],
      fields: [
        { fact: "programme.goal", label: "Mitt mål" },
        { fact: "activities.from", label: "Fra dato" },
        { fact: "activities.to", label: "Til dato" },
      ],
      lists: [BOARD],
      leaveOut: [...NOTICES, { heading: "Historikk" }],
      current: NOW,
      helpUnder: OPENED,
      sameAs: "aktivitetsplan",
    },
    {
      id: "aktivitetsplan",
      title: { nb: "Aktivitetsplan", nn: "Aktivitetsplan", en: "Activity plan" },
      detect: [
        { tab: "Aktivitetsplan" },
        { heading: "Aktivitetsplan" },
        { attribute: "id", is: "aktivitetsplan-app" },
        { tag: "dab-aktivitetsplan" },
      ],
      fields: [{ fact: "programme.goal", label: "Mitt mål" }],
      lists: [BOARD],
      leaveOut: NOTICES,
      current: NOW,
    },
    {
      id: "dialog",
      title: { nb: "Dialog", nn: "Dialog", en: "Dialogue" },
      detect: [{ tab: "Dialog" }, { tag: "dab-dialog" }],
      fields: [],
      lists: [],
      leaveOut: [{ attribute: "aria-label", is: "Dialogliste" }],
    },
    {
      id: "overblikk",
      title: { nb: "Overblikk", nn: "Overblikk", en: "Overview" },
      detect: [
        { tab: "Overblikk" },
        { heading: "Nøkkelinformasjon" },
        { attribute: "id", is: "veilarb-detaljer" },
        { tag: "veilarb-detaljer" },
      ],
      fields: [
        { fact: "person.innsatsgruppe", label: INNSATSGRUPPE },
        { fact: "office.name", label: "Oppfølgingsenhet" },
        { fact: "person.partner", label: "Sivilstand" },
      ],
      lists: [{ fact: "children", under: [{ heading: "Barn under 21 år" }] }],
      leaveOut: [
        { heading: "CV" },
        { heading: "Jobbønsker" },
        { heading: "Fullmakter" },
        { heading: "Vergemål" },
      ],
    },
    {
      id: "vedtak",
      title: {
        nb: "Oppfølgingsvedtak § 14 a",
        nn: "Oppfølgingsvedtak § 14 a",
        en: "Follow-up decision § 14 a",
      },
      detect: [
        { tab: "Oppfølgingsvedtak § 14 a" },
        { heading: "Gjeldende oppfølgingsvedtak" },
        { heading: "Tidligere oppfølgingsvedtak i Modia" },
        { attribute: "id", is: "veilarbvedtaksstottefs-root" },
      ],
      fields: [],
      lists: [
        {
          fact: "documents",
          under: [
            { heading: "Gjeldende oppfølgingsvedtak" },
            { heading: "Tidligere oppfølgingsvedtak i Modia" },
            { heading: "Utsendte oppfølgingsvedtak fra Arena" },
          ],
        },
      ],
      leaveOut: [{ heading: "Utkast til oppfølgingsvedtak" }],
    },
  ],
});
