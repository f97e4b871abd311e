import { defineSystem } from "../define.ts";

/*
 * The lists of an office or a caseworker: many people, none of them open. Even a list filtered down to one row is
 * nobody's case.
 */

export default defineSystem({
  id: "veilarbportefolje",
  title: { nb: "Oversikten i Modia", nn: "Oversynet i Modia", en: "The overview in Modia" },
  matches: [
    { tab: "Enhetens oversikt" },
    { attribute: "id", is: /^oversikt-sideinnhold_/ },
    { attribute: "data-testid", is: /^side-storrelse_/ },
  ],
  unless: [{ tag: "ao-visittkort" }],
  person: "never",
  leaveOut: [],
  pages: [
    {
      id: "enhetens-oversikt",
      title: { nb: "Enhetens oversikt", nn: "Oversynet til eininga", en: "The unit's overview" },
      detect: [
        { tab: "Enhetens oversikt" },
        { attribute: "id", is: "oversikt-sideinnhold_enhetens-oversikt" },
      ],
      fields: [],
      lists: [],
      leaveOut: [],
    },
    {
      id: "min-oversikt",
      title: { nb: "Min oversikt", nn: "Mitt oversyn", en: "My overview" },
      detect: [
        { tab: "Min oversikt" },
        { attribute: "id", is: "oversikt-sideinnhold_min-oversikt" },
      ],
      fields: [],
      lists: [],
      leaveOut: [],
    },
    {
      id: "veilederoversikt",
      title: { nb: "Veilederoversikt", nn: "Rettleiaroversyn", en: "Caseworker overview" },
      detect: [{ tab: "Veilederoversikt" }],
      fields: [],
      lists: [],
      leaveOut: [],
    },
  ],
});
