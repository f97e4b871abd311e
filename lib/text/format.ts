import type { Lang, Text } from "./text.ts";

const NBSP = "\u00a0";

/** The months by name, January first. */
export const MONTHS = [
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

export const MONTHS_EN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An ISO day as people write it: "2. mars 2026". Text that is no ISO day comes back as it is. */
export function formatDay(day: string, lang: Lang): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return day;
  const month = (lang === "en" ? MONTHS_EN : MONTHS)[Number(parts[2]) - 1];
  if (!month) return day;
  const number = Number(parts[3]);
  return lang === "en" ? `${number} ${month} ${parts[1]}` : `${number}. ${month} ${parts[1]}`;
}

/** An ISO day in figures: "02.03.2026". */
export function formatDayShort(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : day;
}

/** Whole minutes as hours and minutes: "37 t 30 min", "45 min", "30 t". */
export function formatMinutes(minutes: number, lang: Lang): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const unit = lang === "en" ? "h" : "t";
  if (hours === 0) return `${rest}${NBSP}min`;
  if (rest === 0) return `${hours}${NBSP}${unit}`;
  return `${hours}${NBSP}${unit} ${rest}${NBSP}min`;
}

/** Kroner by thousands; øre only where there are some: "12 345 kr", "1 021,50 kr"; in English "NOK 1,021.50". */
export function formatKroner(kroner: number, lang: Lang): string {
  const [whole = "0", ore] = (
    Number.isInteger(kroner) ? kroner.toString() : kroner.toFixed(2)
  ).split(".");
  const isEnglish = lang === "en";
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, isEnglish ? "," : NBSP);
  const amount = ore ? `${grouped}${isEnglish ? "." : ","}${ore}` : grouped;
  return isEnglish ? `NOK${NBSP}${amount}` : `${amount}${NBSP}kr`;
}

/** A number with the language's decimal sign: "37,5", in English "37.5". */
export function formatNumber(value: number, lang: Lang): string {
  return lang === "en" ? String(value) : String(value).replace(".", ",");
}

/** Eleven digits as Norwegians write them: "010190 12345". Anything else comes back as it is. */
export function formatNationalId(id: string): string {
  return /^\d{11}$/.test(id) ? `${id.slice(0, 6)}${NBSP}${id.slice(6)}` : id;
}

/** How far away a day is: "i dag", "om 3 dager", "om 6 uker", "12 dager siden". Weeks from 21 days on, years from two years on. */
export function distance(days: number): Text {
  if (days === 0) return { nb: "i dag", nn: "i dag", en: "today" };
  if (days === 1) return { nb: "i morgen", nn: "i morgon", en: "tomorrow" };
  if (days === -1) return { nb: "i går", nn: "i går", en: "yesterday" };
  const span = spanOf(Math.abs(days));
  if (days > 0) return { nb: `om ${span.nb}`, nn: `om ${span.nn}`, en: `in ${span.en}` };
  return { nb: `${span.nb} siden`, nn: `${span.nn} sidan`, en: `${span.en} ago` };
}

function spanOf(days: number): Required<Text> {
  if (days < 21) return { nb: `${days} dager`, nn: `${days} dagar`, en: `${days} days` };
  const years = Math.floor(days / 365.25);
  if (years >= 2) return { nb: `${years} år`, nn: `${years} år`, en: `${years} years` };
  const weeks = Math.floor(days / 7);
  return { nb: `${weeks} uker`, nn: `${weeks} veker`, en: `${weeks} weeks` };
}

/** The month of an ISO day: "mars 2026". */
export function formatMonth(day: string, lang: Lang): string {
  const month = (lang === "en" ? MONTHS_EN : MONTHS)[Number(day.slice(5, 7)) - 1];
  return month ? `${month} ${day.slice(0, 4)}` : day;
}
