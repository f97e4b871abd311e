import type { Text } from "./text.ts";

/** The heads of the office list's columns. */
export const columnNames = {
  title: { nb: "Tiltak", nn: "Tiltak" },
  group: { nb: "Gruppe", nn: "Gruppe" },
  place: { nb: "Sted", nn: "Stad" },
  start: { nb: "Oppstart", nn: "Oppstart" },
  places: { nb: "Ledig", nn: "Ledig" },
  reviewBy: { nb: "Ses over", nn: "Sjåast over" },
} as const;

/** Earlier editions of a measure. */
export const historyText = {
  title: { nb: "Tidligere endringer", nn: "Tidlegare endringar" },
  changedOn: (day: string): Text => ({ nb: `Endret ${day}`, nn: `Endra ${day}` }),
  restore: { nb: "Gå tilbake til det som sto før", nn: "Gå tilbake til det som stod før" },
  restoreFrom: (day: string): Text => ({
    nb: `Gå tilbake til det som sto før endringen ${day}`,
    nn: `Gå tilbake til det som stod før endringa ${day}`,
  }),
} as const;

/** The office's list as a table. */
export const officeTableText = {
  table: { nb: "Lokale tiltak", nn: "Lokale tiltak" },
  search: { nb: "Søk i listen", nn: "Søk i lista" },
  actions: { nb: "Endre eller slett", nn: "Endre eller slett" },
  hidden: { nb: "Skjult i panelet", nn: "Gøymt i panelet" },
  shown: (n: number, of: number): Text => ({
    nb: n === of ? `${count(of)} tiltak` : `${count(n)} av ${count(of)} tiltak`,
    nn: n === of ? `${count(of)} tiltak` : `${count(n)} av ${count(of)} tiltak`,
  }),
} as const;

function count(n: number): string {
  return n.toLocaleString("nb");
}
