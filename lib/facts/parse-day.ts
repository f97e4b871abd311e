import { type Day, isDay } from "./days.ts";

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

const MONTHS_EN = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * A day as caseworkers type or paste it: 2.3.2026, 02.03.26, 020326, 2026-03-02, "2. mars 2026", "21. jan. 2023", "2 March 2026".
 * Null for anything else and for days that do not exist: never rolled over. Two figures mean 2000–2099.
 */
export function parseDay(text: string): Day | null {
  const clean = text.trim().toLowerCase();
  if (isDay(clean)) return clean;
  const figures =
    /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4}|\d{2})$/.exec(clean) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(clean);
  if (figures) return dayOf(figures[1], Number(figures[2]), figures[3]);
  const words = /^(\d{1,2})\.?\s*([a-z]{3,9})\.?\s+(\d{4})$/.exec(clean);
  if (!words) return null;
  const begins = (name: string | undefined) => name?.startsWith(words[2] ?? " ");
  const month = MONTHS.findIndex((name, n) => begins(name) || begins(MONTHS_EN[n])) + 1;
  return dayOf(words[1], month, words[3]);
}

function dayOf(day = "", month: number, year = ""): Day | null {
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : null;
}

/** Several days with commas, semicolons, "og" or "and" between, as ISO days with commas between; null when one of them is none. */
export function parseDays(text: string): string | null {
  const days = text
    .split(/[,;\n]|\s+(?:og|and)\s+/)
    .filter((part) => part.trim() !== "")
    .map(parseDay);
  const known = days.flatMap((day) => day ?? []);
  if (known.length === 0 || known.length < days.length) return null;
  return [...new Set(known)].sort().join(",");
}
