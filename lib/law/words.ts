import type { Day } from "../facts/days.ts";
import type { Text } from "../text/text.ts";
import { known } from "./known.ts";

/* How days, lists, hours and money are written in messages. Bokmål and nynorsk differ only where noted. */

const MONTHS = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];

/** `2. mars 2026`; the same in both languages. */
export const dayWords: (day: Day) => string = known(wordsOf);

function wordsOf(day: Day): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date}. ${MONTHS[month - 1]} ${year}`;
}

/** `2. mars 2026 – 1. mars 2027`; the same in both languages. */
export function periodWords(from: Day, to: Day): string {
  return from === to ? dayWords(from) : `${dayWords(from)} – ${dayWords(to)}`;
}

/** `én dag`, `12 dager` / `ein dag`, `12 dagar`. */
export function daysWords(days: number): Text {
  return days === 1
    ? { nb: "én dag", nn: "ein dag" }
    : { nb: `${days} dager`, nn: `${days} dagar` };
}

/** `37 t 30 min`, `20 t`, `45 min`; the same in both languages. */
export const hoursWords: (minutes: number) => string = known((minutes) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && `${hours} t`, (rest || !hours) && `${rest} min`].filter(Boolean).join(" ");
});

/** `278 697 kr`, `1 071,91 kr`: no-break spaces, decimal comma, øre only where there are any. */
export const kronerWords: (kroner: number) => string = known((kroner) => {
  const [whole = "", ore = "00"] = kroner.toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return `${ore === "00" ? grouped : `${grouped},${ore}`}\u00a0kr`;
});

/** `a`, `a og b`, `a, b og c`; the same in both languages. */
export function listWords(items: readonly string[]): string {
  const last = items.length - 1;
  let words = items[0] ?? "";
  for (let i = 1; i < last; i++) words += `, ${items[i]}`;
  return last > 0 ? `${words} og ${items[last]}` : words;
}
