import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { MeasureGroup } from "../../lib/measures/types.ts";
import type { Need } from "../../lib/needs/types.ts";
import { formatMinutes } from "../../lib/text/format.ts";
import { parseHours } from "../parts/parse-hours.ts";

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
    needs: measure?.needs ?? [],
  };
}

export type DraftError = "title" | "routineUrl" | "hours" | "places" | "months";

/** What must be mended before the measure can be saved. */
export function draftErrors(draft: Draft): readonly DraftError[] {
  const { title, routineUrl, hours, places, months } = draft;
  return [
    ...(title.trim() === "" ? (["title"] as const) : []),
    ...(routineUrl.trim() !== "" && !isHttps(routineUrl) ? (["routineUrl"] as const) : []),
    ...(hours.trim() !== "" && parseHours(hours) === null ? (["hours"] as const) : []),
    ...(places.trim() !== "" && parsePlaces(places) === null ? (["places"] as const) : []),
    ...(months.trim() !== "" && parseMonths(months) === null ? (["months"] as const) : []),
  ];
}

/** The measure that the form describes; empty fields are left out. `id` is kept when an old measure is changed. */
export function measureOf(draft: Draft, id: string): OfficeMeasure {
  const minutes = parseHours(draft.hours);
  const places = parsePlaces(draft.places);
  const months = parseMonths(draft.months);
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
    ...(minutes === null ? {} : { minutesPerWeek: minutes }),
    ...(places === null ? {} : { places }),
    ...(months === null ? {} : { months }),
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
