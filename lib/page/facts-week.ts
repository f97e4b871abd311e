import { derivedLeaf, type Leaf } from "./facts-leaf.ts";
import type { Entry, LabelledValue } from "./outline.ts";
import { minutesOf } from "./values/hours.ts";
import { folded, plain } from "./values/words.ts";

const WEEKDAY = /^(?:m[aå]n|tirs|tys|ons|tors|fre|lør|laur|søn|sun)(?:dag)?\.?$/;
const CLOCKS = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))? ?- ?(\d{1,2})(?:[.:](\d{2}))?$/;

/** Hours of a week plan with a column for each day, added up; null when a day says something else than hours. */
export function weekdayMinutes(values: readonly LabelledValue[]): Leaf | null {
  const days = values.filter((value) => WEEKDAY.test(folded(value.label)));
  const filled = days.filter((day) => day.value !== null);
  const [first] = filled;
  if (days.length < 3 || !first) return null;
  const minutes = filled.map((day) => dayMinutes(day.value ?? ""));
  if (minutes.some((amount) => amount === null)) return null;
  const sum = minutes.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const quote = filled.map((day) => day.quote).join(" · ");
  return derivedLeaf("activities.minutesPerWeek", sum, { quote, node: first.node });
}

const DAY_COLUMN = /^(?:dag|ukedag|vekedag)$/;
const TIME_COLUMN = /^(?:tid|tidspunkt|klokkeslett|når|timer|timar|antall timer)$/;
const DAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"];

/** A week plan with a row for each day: the rows of one activity as one, its days as columns. */
export function weekRowsAsOne(entries: readonly Entry[]): Entry[] {
  const groups = Map.groupBy(entries, (entry) => (dayOfRow(entry) ? keyOf(entry) : entry));
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first && dayOfRow(first) ? [inColumns(first, rows)] : rows;
  });
}

/** A week plan as a timetable: a column for each day, a row for each time of day, the name of what happens in the cell. */
export function timetableAsEntries(entries: readonly Entry[]): Entry[] {
  const tables = Map.groupBy(entries, (entry) => (timesOf(entry) ? entry.trail.join("|") : entry));
  return [...tables.values()].flatMap((rows) => {
    const [first] = rows;
    return first && timesOf(first) ? byActivity(rows) : rows;
  });
}

/** The time a row stands for, where its other cells are days with names in them. */
function timesOf({ kind, heading, values }: Entry): string | null {
  const days = values.filter(({ label }) => WEEKDAY.test(folded(label)));
  const time = values.find(({ label }) => !WEEKDAY.test(folded(label)))?.value ?? heading;
  if (kind !== "row" || days.length < 4 || time === null || dayMinutes(time) === null) return null;
  const names = days.flatMap(({ value }) => value ?? []);
  return names.every((name) => /^\p{L}{3}/u.test(name)) ? time : null;
}

function byActivity(rows: readonly Entry[]): Entry[] {
  const cells = rows.flatMap((row) =>
    row.values
      .filter(({ label, value }) => WEEKDAY.test(folded(label)) && value !== null)
      .map((value) => ({ value, row, minutes: dayMinutes(timesOf(row) ?? "") ?? 0 })),
  );
  const named = cells.filter(({ value }) => !PAUSE.test(folded(value.value ?? "")));
  return [...Map.groupBy(named, ({ value }) => plain(value.value ?? "")).entries()].flatMap(
    ([heading, own]) => {
      const [first] = own;
      const minutes = own.reduce((sum, cell) => sum + cell.minutes, 0);
      if (!first) return [];
      const amount = { ...first.value, label: "Minutter per uke", value: `${minutes} minutter` };
      return [
        {
          ...first.row,
          kind: "card" as const,
          heading,
          values: [amount],
          loose: [],
          trail: [...first.row.trail, "Ukeplan"],
        },
      ];
    },
  );
}

const PAUSE = /^(?:lunsj|pause|fri|matpause|ferie|helligdag|-)/;

function keyOf({ trail, values }: Entry): string {
  const named = values.filter(({ label }) => !DAY_COLUMN.test(folded(label)) && !isTime(label));
  return [...trail, ...named.map(({ label, value }) => `${label}=${value}`)].join("|");
}

function dayOfRow({ kind, values }: Entry): string | null {
  const day = values.find(({ label }) => DAY_COLUMN.test(folded(label)))?.value;
  return kind === "row" && day && WEEKDAY.test(folded(day)) ? day : null;
}

function isTime(label: string): boolean {
  return TIME_COLUMN.test(folded(label));
}

/** Days on which nothing stands are blank, so that it is known for a whole week. */
function inColumns(first: Entry, rows: readonly Entry[]): Entry {
  const told = rows.flatMap((row) => {
    const time = row.values.find(({ label }) => isTime(label));
    return time ? [{ ...time, label: dayOfRow(row) ?? "" }] : [];
  });
  const named = first.values.filter(
    ({ label }) => !DAY_COLUMN.test(folded(label)) && !isTime(label),
  );
  const [sample] = told;
  const blank = sample
    ? DAYS.map((label) => ({ ...sample, label, value: null, quote: label }))
    : [];
  const heading = dayOfRow(first) === first.heading ? (named[0]?.value ?? null) : first.heading;
  return { ...first, heading, values: [...named, ...told, ...blank] };
}

function dayMinutes(text: string): number | null {
  const clocks = CLOCKS.exec(folded(text));
  if (!clocks) return minutesOf(text, { unit: "hours" });
  const [, from, fromMinutes = "0", to, toMinutes = "0"] = clocks;
  const length = Number(to) * 60 + Number(toMinutes) - Number(from) * 60 - Number(fromMinutes);
  return length > 0 && length <= 12 * 60 ? length : null;
}
