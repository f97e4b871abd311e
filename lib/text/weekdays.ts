import type { Text } from "./text.ts";

/** Monday first. */
export const weekdayNames: readonly Required<Text>[] = [
  { nb: "Mandag", nn: "Måndag", en: "Monday" },
  { nb: "Tirsdag", nn: "Tysdag", en: "Tuesday" },
  { nb: "Onsdag", nn: "Onsdag", en: "Wednesday" },
  { nb: "Torsdag", nn: "Torsdag", en: "Thursday" },
  { nb: "Fredag", nn: "Fredag", en: "Friday" },
  { nb: "Lørdag", nn: "Laurdag", en: "Saturday" },
  { nb: "Søndag", nn: "Søndag", en: "Sunday" },
];

export const weekdayShort: readonly Required<Text>[] = [
  { nb: "man", nn: "mån", en: "Mon" },
  { nb: "tir", nn: "tys", en: "Tue" },
  { nb: "ons", nn: "ons", en: "Wed" },
  { nb: "tor", nn: "tor", en: "Thu" },
  { nb: "fre", nn: "fre", en: "Fri" },
  { nb: "lør", nn: "lau", en: "Sat" },
  { nb: "søn", nn: "søn", en: "Sun" },
];
