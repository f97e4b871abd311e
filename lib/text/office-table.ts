import type { Text } from "./text.ts";

/** The heads of the office list's columns. */
export const columnNames = {
  title: { nb: "Tiltak", nn: "Tiltak", en: "Measure" },
  group: { nb: "Gruppe", nn: "Gruppe", en: "Group" },
  place: { nb: "Sted", nn: "Stad", en: "Place" },
  start: { nb: "Oppstart", nn: "Oppstart", en: "Start" },
  places: { nb: "Ledig", nn: "Ledig", en: "Places free" },
  reviewBy: { nb: "Ses over", nn: "Sjåast over", en: "Review by" },
} as const;

/** Earlier editions of a measure. */
export const historyText = {
  title: { nb: "Tidligere endringer", nn: "Tidlegare endringar", en: "Earlier changes" },
  changedOn: (day: string): Text => ({
    nb: `Endret ${day}`,
    nn: `Endra ${day}`,
    en: `Changed ${day}`,
  }),
  restore: {
    nb: "Gå tilbake til det som sto før",
    nn: "Gå tilbake til det som stod før",
    en: "Go back to what was there before",
  },
  restoreFrom: (day: string): Text => ({
    nb: `Gå tilbake til det som sto før endringen ${day}`,
    nn: `Gå tilbake til det som stod før endringa ${day}`,
    en: `Go back to what was there before the change of ${day}`,
  }),
} as const;

/** The office's list as a table. */
export const officeTableText = {
  table: { nb: "Lokale tiltak", nn: "Lokale tiltak", en: "Local measures" },
  search: { nb: "Søk i listen", nn: "Søk i lista", en: "Search the list" },
  actions: { nb: "Endre eller slett", nn: "Endre eller slett", en: "Change or delete" },
  hidden: { nb: "Skjult i panelet", nn: "Gøymt i panelet", en: "Hidden in the panel" },
  shown: (n: number, of: number): Text => ({
    nb: n === of ? `${count(of)} tiltak` : `${count(n)} av ${count(of)} tiltak`,
    nn: n === of ? `${count(of)} tiltak` : `${count(n)} av ${count(of)} tiltak`,
    en:
      n === of
        ? `${count(of, "en-GB")} ${of === 1 ? "measure" : "measures"}`
        : `${count(n, "en-GB")} of ${count(of, "en-GB")} measures`,
  }),
} as const;

function count(n: number, locale = "nb"): string {
  return n.toLocaleString(locale);
}
