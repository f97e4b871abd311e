import { defineSystem } from "../define.ts";

/*
 * Arbeidsmarkedstiltak: a person's participations and the catalogue of offers, an application inside the frame of Modia
 * arbeidsrettet oppfølging. The catalogue filters by the person's own support group: a choice there is no fact.
 */

/** The tab of that name in the frame of Modia arbeidsrettet oppfølging. */
const IN_MODIA = { every: [{ tab: "Arbeidsmarkedstiltak" }, { tag: "ao-visittkort" }] } as const;
const HEAD = [{ tag: "ao-visittkort" }] as const;

export default defineSystem({
  id: "arbeidsmarkedstiltak",
  title: { nb: "Arbeidsmarkedstiltak", nn: "Arbeidsmarknadstiltak", en: "Labour market measures" },
  matches: [
    IN_MODIA,
    { heading: "Oversikt over brukerens tiltak" },
    { attribute: "id", is: "arbeidsmarkedstiltak-flate" },
  ],
  unless: [],
  person: "head",
  leaveOut: [],
  pages: [
    {
      id: "deltakelser",
      title: { nb: "Brukerens tiltak", nn: "Tiltaka til brukaren", en: "The user's measures" },
      detect: [
        { heading: "Oversikt over brukerens tiltak" },
        { attribute: "data-testid", is: "finn-nytt-arbeidsmarkedstiltak-btn" },
      ],
      fields: [],
      lists: [{ fact: "activities", under: [{ heading: "Oversikt over brukerens tiltak" }] }],
      leaveOut: [{ heading: "Får ikke kontakt med baksystemene" }],
    },
    {
      id: "katalog",
      title: { nb: "Finn tiltak", nn: "Finn tiltak", en: "Find measures" },
      detect: [
        { attribute: "data-testid", is: "oversikt_gjennomforinger" },
        { attribute: "data-testid", is: "filterbox" },
      ],
      fields: [],
      lists: [],
      leaveOut: [],
      only: HEAD,
    },
    {
      // One offer, and whatever else the application shows: an offer's place and start are not the person's.
      id: "tiltak",
      title: { nb: "Tiltak", nn: "Tiltak", en: "Measures" },
      detect: [{ attribute: "id", is: "arbeidsmarkedstiltak-flate" }, IN_MODIA],
      fields: [],
      lists: [],
      leaveOut: [],
      only: HEAD,
    },
  ],
});
