import { measureById } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { formatDay } from "../../lib/text/format.ts";
import { groupLabels, needLabels } from "../../lib/text/need-labels.ts";
import { type Lang, say } from "../../lib/text/text.ts";

export const COLUMNS = ["title", "group", "place", "start", "places", "reviewBy"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly isDown: boolean;
}

/** One measure as the table shows, sorts and searches it. */
export interface TableRow {
  readonly measure: OfficeMeasure;
  /** What it is about: the national measure it makes concrete, else its needs. */
  readonly about: string;
  readonly cells: Readonly<Record<Column, string>>;
  /** What each column is sorted by, where that is not its words. */
  readonly sortBy: Readonly<Partial<Record<Column, string>>>;
  readonly searched: string;
}

/** Every measure ready to be shown. */
export function prepared(measures: readonly OfficeMeasure[], lang: Lang): TableRow[] {
  return measures.map((measure) => rowOf(measure, lang));
}

/** The rows that hold every word of the query, in the order asked for; rows without a value stand last either way. */
export function sorted(all: readonly TableRow[], query: string, sorting: Sorting): TableRow[] {
  const words = query.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  const found =
    words.length === 0
      ? [...all]
      : all.filter(({ searched }) => words.every((w) => searched.includes(w)));
  const { column, isDown } = sorting;
  const keyOf = (row: TableRow) => row.sortBy[column] ?? row.cells[column];
  const order = isDown ? -1 : 1;
  return found.sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === "" || second === "") return Number(first === "") - Number(second === "");
    return order * NORWEGIAN.compare(first, second);
  });
}

/** One collator for all: making one for each comparison takes most of the time. */
const NORWEGIAN = new Intl.Collator("nb", { numeric: true });

function rowOf(measure: OfficeMeasure, lang: Lang): TableRow {
  const national = measure.national ? measureById(measure.national) : undefined;
  const needs = measure.needs.map((need) => say(needLabels[need], lang)).join(", ");
  const about = national ? say(national.title, lang) : needs;
  const { title, place, start, nextStart, places, reviewBy } = measure;
  const cells = {
    title,
    group: say(groupLabels[measure.group], lang),
    place: place ?? "",
    start: nextStart ? formatDay(nextStart, lang) : (start ?? ""),
    places: places === undefined ? "" : String(places),
    reviewBy: reviewBy ? formatDay(reviewBy, lang) : "",
  };
  const sortBy = { ...(nextStart && { start: nextStart }), ...(reviewBy && { reviewBy }) };
  const { bullets, words, contactRole, note } = measure;
  const searched = [...Object.values(cells), about, needs, ...bullets, ...words, contactRole, note]
    .join("\n")
    .toLocaleLowerCase("nb");
  return { measure, about, cells, sortBy, searched };
}
