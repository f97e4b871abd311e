import * as z from "zod/mini";
import type { OfficeField, OfficeMeasure } from "./office.ts";

/*
 * Which edition of each place of a shared list stands there. Values alone do not tell: where the last but one stands
 * again, somebody may have taken the last one back, or never have seen it.
 */

/** The editions that one place has had, the newest first. Each has a name that is given once, by whoever makes it. */
export type Line = readonly string[];

const line = z.readonly(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60)));

/**
 * By entry: its fields' lines, and under "" that of the entry being there at all, which also holds for fields without a
 * line of their own. A deleted entry has only the latter. Under "#" stands a sum of the entry.
 */
export const marksSchema = z.record(z.string(), z.readonly(z.record(z.string(), line)));
export type Marks = Readonly<z.infer<typeof marksSchema>>;

/** A list with its marks. */
export interface Edition {
  readonly measures: readonly OfficeMeasure[];
  readonly marks: Marks;
}

/** One place: what stands there, and of which edition it is. */
export interface Cell {
  readonly value: unknown;
  readonly line: Line;
}

/** An entry place by place. `there`: true or false. */
export interface Entry {
  readonly there: Cell;
  readonly fields: ReadonlyMap<OfficeField, Cell>;
}

/** Under this name stands the entry's sum: where it is another one, somebody has written into the file by other means. */
const SUM = "#";
/** Older editions of a place than so many are forgotten: somebody who comes with one of them is asked. */
const MOST = 12;
/** A deletion names every edition that it deletes. */
const MOST_DELETED = 60;
/** Deleted entries that are remembered. */
const MOST_GONE = 500;

/** An edition without a name: one that was written by other means is named after its value. */
function nameless(value: unknown): string {
  return `=${value === undefined || value === false ? "" : hash(plain(value))}`;
}

export function isNameless(name: string | undefined): boolean {
  return name === undefined || name.startsWith("=");
}

/** An edition by entry, also of those that are deleted. */
export function entriesOf({ measures, marks }: Edition): Map<string, Entry> {
  const here = new Map(measures.map((measure) => [measure.id, measure]));
  const ids = new Set([...here.keys(), ...Object.keys(marks)]);
  return new Map([...ids].map((id) => [id, entryOf(here.get(id), own(marks, id) ?? {})]));
}

function entryOf(measure: OfficeMeasure | undefined, marks: Marks[string]): Entry {
  const sum = own(marks, SUM)?.[0];
  const isByHand = sum !== undefined && sum !== sumOf(measure);
  const lines = isByHand ? {} : marks;
  const there = cellOf(measure !== undefined, own(lines, ""));
  const names = measure ? new Set([...Object.keys(measure), ...Object.keys(lines)]) : [];
  const fields = [...names].filter((name) => !["", SUM, "id"].includes(name)) as OfficeField[];
  const cell = (field: OfficeField) =>
    cellOf(measure?.[field], own(lines, field) ?? own(lines, ""));
  return { there, fields: new Map(fields.map((field) => [field, cell(field)])) };
}

/** The field of an entry; one that it never had is of the edition that the entry is. */
export function fieldOf({ there, fields }: Entry, field: OfficeField): Cell {
  return fields.get(field) ?? cellOf(undefined, named(there.line));
}

export const ABSENT: Entry = {
  there: { value: false, line: [nameless(false)] },
  fields: new Map(),
};

/** The list of these entries, in their order. */
export function editionOf(entries: ReadonlyMap<string, Entry>): Edition {
  const measures: OfficeMeasure[] = [];
  const marks: [string, Marks[string]][] = [];
  const gone: [string, Marks[string]][] = [];
  for (const [id, { there, fields }] of entries) {
    const whole = named(there.line);
    if (there.value !== true) {
      if (whole) gone.push([id, { "": whole.slice(0, MOST_DELETED) }]);
      continue;
    }
    const values = [...fields].flatMap(([field, { value }]) =>
      value === undefined ? [] : [[field, value] as const],
    );
    measures.push({ id, ...Object.fromEntries(values) } as OfficeMeasure);
    const lines = [...fields].flatMap(([field, { value, line }]) => {
      const isPlain = whole
        ? plain(line) === plain(whole)
        : plain(line) === plain([nameless(value)]);
      return isPlain ? [] : [[field, line.slice(0, MOST)] as const];
    });
    if (whole || lines.length > 0) {
      const here = whole ? [["", whole.slice(0, MOST)] as const] : [];
      const sum = [SUM, [sumOf(measures.at(-1))]] as const;
      marks.push([id, Object.fromEntries([...here, ...lines, sum])]);
    }
  }
  return { measures, marks: Object.fromEntries([...marks, ...gone.slice(-MOST_GONE)]) };
}

/** The edition with everything that was changed by hand since, under the name `stamp`. */
export function edited(before: Edition, now: readonly OfficeMeasure[], stamp: string): Edition {
  const was = entriesOf(before);
  const here = entriesOf({ measures: now, marks: {} });
  const ids = [...new Set([...here.keys(), ...was.keys()])];
  const entries = ids.map((id) => {
    const [old, own] = [was.get(id) ?? ABSENT, here.get(id) ?? ABSENT];
    return [id, changed(old, own, stamp)] as const;
  });
  return editionOf(new Map(entries));
}

function changed(old: Entry, now: Entry, stamp: string): Entry {
  if (now.there.value !== old.there.value) {
    const covered = now.there.value ? [] : [...old.fields.values()].flatMap(({ line }) => line);
    const line = unique([stamp, ...old.there.line, ...covered]);
    const fields = [...now.fields].map(([field, { value }]) => [field, { value, line }] as const);
    return { there: { value: now.there.value, line }, fields: new Map(fields) };
  }
  const names = [...new Set([...old.fields.keys(), ...now.fields.keys()])];
  const fields = names.map((field) => {
    const [before, value] = [fieldOf(old, field), now.fields.get(field)?.value];
    if (isSame(before.value, value)) return [field, before] as const;
    return [field, { value, line: [stamp, ...before.line] }] as const;
  });
  return { there: old.there, fields: new Map(fields) };
}

/** The names of all editions that are told of. */
export function namesIn(marks: Marks): Set<string> {
  const lines = Object.values(marks).flatMap((all) => Object.entries(all));
  return new Set(lines.flatMap(([place, line]) => (place === SUM ? [] : line)));
}

function cellOf(value: unknown, line: Line | undefined): Cell {
  return { value, line: line && line.length > 0 ? line : [nameless(value)] };
}

/** The line of an entry that somebody has named. */
function named(line: Line): Line | undefined {
  return isNameless(line[0]) ? undefined : line;
}

function sumOf(measure: OfficeMeasure | undefined): string {
  return hash(plain(measure));
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

export function unique(line: Line): string[] {
  return [...new Set(line)];
}

/** The same values, however the fields are ordered. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || plain(a) === plain(b);
}

export function plain(value: unknown): string | undefined {
  const isEntry = typeof value === "object" && value !== null && !Array.isArray(value);
  return JSON.stringify(value, isEntry ? Object.keys(value).sort() : undefined);
}

/** FNV-1a over code units, 32 bits. */
function hash(text: string | undefined): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < (text?.length ?? 0); at++)
    sum = Math.imul(sum ^ (text?.charCodeAt(at) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36);
}
