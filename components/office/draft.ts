import { parseDay } from "../../lib/facts/parse-day.ts";
import { parseHours } from "../../lib/facts/parse-hours.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { MeasureGroup } from "../../lib/measures/types.ts";
import type { Need } from "../../lib/needs/types.ts";
import { formatDayShort, formatMinutes } from "../../lib/text/format.ts";

/** A local measure as it stands in the form: every field is text until it is saved. */
export interface Draft {
  readonly title: string;
  readonly group: MeasureGroup;
  readonly national: string;
  readonly place: string;
  readonly start: string;
  readonly note: string;
  readonly bullets: string;
  readonly words: string;
  readonly contactRole: string;
  readonly howToRefer: string;
  readonly routineUrl: string;
  readonly hours: string;
  readonly places: string;
  readonly months: string;
  readonly capacity: string;
  readonly nextStart: string;
  readonly cost: string;
  readonly validUntil: string;
  readonly reviewBy: string;
  readonly hidden: boolean;
  readonly needs: readonly Need[];
}

/** The form for a measure, or an empty form. */
export function draftOf(measure: OfficeMeasure | null): Draft {
  const minutes = measure?.minutesPerWeek;
  return {
    title: measure?.title ?? "",
    group: measure?.group ?? "andre-tiltak",
    national: measure?.national ?? "",
    place: measure?.place ?? "",
    start: measure?.start ?? "",
    note: measure?.note ?? "",
    bullets: measure?.bullets.join("\n") ?? "",
    words: measure?.words.join(", ") ?? "",
    contactRole: measure?.contactRole ?? "",
    howToRefer: measure?.howToRefer ?? "",
    routineUrl: measure?.routineUrl ?? "",
    hours: minutes === undefined ? "" : formatMinutes(minutes, "nb"),
    places: measure?.places === undefined ? "" : String(measure.places),
    months: measure?.months?.join(", ") ?? "",
    capacity: measure?.capacity === undefined ? "" : String(measure.capacity),
    nextStart: formatDayShort(measure?.nextStart ?? ""),
    cost: measure?.cost ?? "",
    validUntil: formatDayShort(measure?.validUntil ?? ""),
    reviewBy: formatDayShort(measure?.reviewBy ?? ""),
    hidden: measure?.hidden ?? false,
    needs: measure?.needs ?? [],
  };
}

export type DraftError =
  | "title"
  | "routineUrl"
  | "hours"
  | "places"
  | "months"
  | "capacity"
  | "nextStart"
  | "validUntil"
  | "reviewBy";

/** What must be mended before the measure can be saved. */
export function draftErrors(draft: Draft): readonly DraftError[] {
  const wrong = Object.entries(CHECKS) as [Exclude<DraftError, "title">, (t: string) => boolean][];
  return [
    ...(draft.title.trim() === "" ? (["title"] as const) : []),
    ...wrong.flatMap(([name, isRight]) =>
      draft[name].trim() !== "" && !isRight(draft[name]) ? [name] : [],
    ),
  ];
}

const isDayText = (text: string) => parseDay(text) !== null;

const CHECKS: Readonly<Record<Exclude<DraftError, "title">, (text: string) => boolean>> = {
  routineUrl: isHttps,
  hours: (text) => parseHours(text) !== null,
  places: (text) => parsePlaces(text) !== null,
  months: (text) => parseMonths(text) !== null,
  capacity: (text) => parsePlaces(text) !== null,
  nextStart: isDayText,
  validUntil: isDayText,
  reviewBy: isDayText,
};

/** The measure that the form describes; empty fields are left out. `id` is kept when an old measure is changed. */
export function measureOf(draft: Draft, id: string): OfficeMeasure {
  return {
    id,
    title: draft.title.trim(),
    group: draft.group,
    bullets: split(draft.bullets, "\n"),
    needs: [...draft.needs],
    words: split(draft.words, ","),
    ...given("national", draft.national),
    ...given("place", draft.place),
    ...given("contactRole", draft.contactRole),
    ...given("howToRefer", draft.howToRefer),
    ...given("routineUrl", draft.routineUrl),
    ...given("start", draft.start),
    ...given("note", draft.note),
    ...given("cost", draft.cost),
    ...known("minutesPerWeek", parseHours(draft.hours)),
    ...known("places", parsePlaces(draft.places)),
    ...known("capacity", parsePlaces(draft.capacity)),
    ...known("months", parseMonths(draft.months)),
    ...known("nextStart", parseDay(draft.nextStart)),
    ...known("validUntil", parseDay(draft.validUntil)),
    ...known("reviewBy", parseDay(draft.reviewBy)),
    ...known("hidden", draft.hidden || null),
  };
}

/** Null for empty and for what is no whole number. */
function parsePlaces(text: string): number | null {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null;
}

/** Null for empty and where one of them is no month. */
function parseMonths(text: string): number[] | null {
  const months = split(text, ",").map(Number);
  const known = months.every((m) => Number.isInteger(m) && m >= 1 && m <= 12);
  return known && months.length > 0 ? [...new Set(months)].sort((a, b) => a - b) : null;
}

export { newId } from "../../lib/measures/new-id.ts";

function isHttps(url: string): boolean {
  return /^https:\/\/[^\s/]+/.test(url.trim()) && URL.canParse(url.trim());
}

function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function given<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  return text.trim() === "" ? {} : ({ [key]: text.trim() } as Record<K, string>);
}

function known<K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> {
  return value === null ? {} : ({ [key]: value } as Record<K, V>);
}
