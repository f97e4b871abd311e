import type { Day } from "../facts/days.ts";
import { parseDay } from "../facts/parse-day.ts";
import { parseHours } from "../facts/parse-hours.ts";
import type { MeasureGroup } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";
import { groupLabels, needLabels } from "../text/need-labels.ts";
import type { Text } from "../text/text.ts";
import { nationalTitled } from "./booklet-titles.ts";
import { plain } from "./plain.ts";

/* How the cells of a table are read. Each gives undefined for what it cannot understand. */

export function groupOf(text: string): MeasureGroup | undefined {
  return keyed(groupLabels, text);
}

export function nationalOf(text: string): string | undefined {
  return nationalTitled(text);
}

export function linesOf(text: string): string[] {
  return parts(text.split("\n").map((line) => line.replace(/^\s*[·•*–-]\s+/, "")));
}

export function wordsOf(text: string): string[] {
  return parts(text.split(/[,;\n]/));
}

export function needsOf(text: string): Need[] | undefined {
  const found = wordsOf(text).map((word) => keyed<Need>(needLabels, word));
  return found.every((need) => need !== undefined) ? [...new Set(found)] : undefined;
}

export function linkOf(text: string): string | undefined {
  return /^https:\/\/[^\s/]+\S*$/.test(text) && URL.canParse(text) ? text : undefined;
}

export function countOf(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

export function dayOf(text: string): Day | undefined {
  // Excel and databases put the hour of midnight behind a day.
  return parseDay(text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, "")) ?? undefined;
}

export function minutesOf(text: string): number | undefined {
  return parseHours(text.replace(/\s*(per|i|pr\.?|\/)\s*(uke|uka|veke|veka)n?$/i, "")) ?? undefined;
}

/** Minutes as `minutesOf` reads them again: "7,5", or "0:50" where a decimal would not be exact. */
export function hoursText(minutes: number | undefined): string {
  if (minutes === undefined) return "";
  if (minutes % 3 === 0) return String(minutes / 60).replace(".", ",");
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

export function monthsOf(text: string): number[] | undefined {
  const months = wordsOf(text).map(monthOf);
  const known = months.every((month) => month >= 1 && month <= 12);
  return known ? [...new Set(months)].sort((a, b) => a - b) : undefined;
}

export function yesNoOf(text: string): boolean | undefined {
  if (/^(ja|j|x|sann|true|1)$/i.test(text)) return true;
  return /^(nei|n|usann|false|0)$/i.test(text) ? false : undefined;
}

export function idOf(text: string): string | undefined {
  return /^[a-z0-9-]+$/.test(text) ? text : undefined;
}

const MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];

function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return MONTHS.indexOf(text.toLowerCase().slice(0, 3)) + 1;
}

function keyed<K extends string>(labels: Readonly<Record<K, Text>>, text: string): K | undefined {
  const wanted = plain(text);
  const keys = Object.keys(labels) as K[];
  return keys.find((key) =>
    [key, labels[key].nb, labels[key].nn].some((name) => plain(name) === wanted),
  );
}

function parts(texts: readonly string[]): string[] {
  return texts.map((part) => part.trim()).filter((part) => part !== "");
}
