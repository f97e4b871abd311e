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

/** The office's list as a table. */
export const officeTableText = {
  table: { nb: "Lokale tiltak", nn: "Lokale tiltak" },
  search: { nb: "Søk i listen", nn: "Søk i lista" },
  actions: { nb: "Endre eller slett", nn: "Endre eller slett" },
  hidden: { nb: "Skjult i panelet", nn: "Gøymt i panelet" },
  shown: (n: number, of: number): Text => ({
    nb: n === of ? `${of} tiltak` : `${n} av ${of} tiltak`,
    nn: n === of ? `${of} tiltak` : `${n} av ${of} tiltak`,
  }),
} as const;
