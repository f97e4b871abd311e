import type { OfficeField, OfficeMeasure } from "./office.ts";

/** Something that both have changed since they last had the same, each in another way. */
export interface Clash {
  readonly id: string;
  readonly title: string;
  /** Null: one has deleted the entry that the other has changed. */
  readonly field: OfficeField | null;
  /** What each has there; undefined for nothing. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** With the own version wherever there is a clash; what only one has deleted and the other has changed is there. */
  readonly measures: readonly OfficeMeasure[];
  readonly clashes: readonly Clash[];
}

/** Whose version is to stand, by `clashKey`. */
export type ClashChoices = Readonly<Record<string, "mine" | "theirs">>;

/** Of this very clash: a choice says nothing of what somebody has written there since. */
export function clashKey({ id, field, mine, theirs }: Clash): string {
  return JSON.stringify([id, field, plain(mine), plain(theirs)]);
}

/** Where it is: one place may clash again, with other values. */
export function clashPlace({ id, field }: Clash): string {
  return `${id}/${field ?? ""}`;
}

/**
 * Two editions of a list that began as the same one, by entry and field: what one has changed is taken, what both have
 * changed alike as well, and what they have changed differently is a clash, until `choices` says whose stands.
 */
export function merge(
  base: readonly OfficeMeasure[],
  mine: readonly OfficeMeasure[],
  theirs: readonly OfficeMeasure[],
  choices: ClashChoices,
): Merged {
  const [was, own, other] = [base, mine, theirs].map(byId);
  const clashes: Clash[] = [];
  const ids = new Set([...theirs, ...mine].map(({ id }) => id));
  const measures = [...ids].flatMap((id) => {
    const entry: Entry = { was: was?.get(id), mine: own?.get(id), theirs: other?.get(id) };
    return entryOf(id, entry, choices, clashes) ?? [];
  });
  return { measures, clashes };
}

/** Whether everything that `mine` has changed since `base` stands in `theirs`. */
export function holds(
  base: readonly OfficeMeasure[],
  mine: readonly OfficeMeasure[],
  theirs: readonly OfficeMeasure[],
): boolean {
  const { measures, clashes } = merge(base, mine, theirs, {});
  if (clashes.length > 0 || measures.length !== theirs.length) return false;
  const there = byId(theirs);
  return measures.every((measure) => isSame(measure, there.get(measure.id)));
}

/** What was written over `base`, and what of it was seen standing afterwards. */
export interface Sent {
  readonly measures: readonly OfficeMeasure[];
  readonly seen: readonly OfficeMeasure[];
  /** Ids that had been sent and are deleted since: `base` may never have had them. */
  readonly gone: readonly string[];
}

/**
 * What both have in common when something was written over `base` that may not have stayed: of every field what was sent
 * where it stands there, else what was before. What was seen standing and is as before again may have been taken back
 * by somebody or been swallowed by a race: that is like neither side, and so becomes a clash.
 */
export function common(
  base: readonly OfficeMeasure[],
  { measures, seen, gone }: Sent,
  theirs: readonly OfficeMeasure[],
): readonly OfficeMeasure[] {
  const [was, own, stood, other] = [base, measures, seen, theirs].map(byId);
  const ids = new Set([...[...base, ...measures, ...seen].map(({ id }) => id), ...gone]);
  return [...ids].flatMap((id) => {
    const [before, mine, then, there] = [was, own, stood, other].map((list) => list?.get(id));
    if (isSame(mine, there)) return mine ?? [];
    if (!mine || !there) {
      const isBack = there !== undefined && before === undefined && gone.includes(id);
      const isTakenBack = isSame(there, before) && isSame(mine, then) && seen.length > 0;
      const isUnsure = isBack || isTakenBack;
      return isUnsure ? ({ id, title: NEITHER } as OfficeMeasure) : (before ?? []);
    }
    const fields = fieldsIn(mine, there, before ?? mine).map((field) => {
      const [own, now, old] = [mine[field], there[field], before?.[field]];
      if (isSame(own, now)) return [field, own] as const;
      const isUnsure = isSame(now, old) && isSame(own, then?.[field]);
      return [field, isUnsure ? NEITHER : old] as const;
    });
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as OfficeMeasure;
  });
}

/** No value of any list. */
const NEITHER = "\u0000";

/** `list` with everything in which `after` differs from `before`. */
export function withChanges(
  list: readonly OfficeMeasure[],
  before: readonly OfficeMeasure[],
  after: readonly OfficeMeasure[],
): readonly OfficeMeasure[] {
  const { clashes } = merge(before, list, after, {});
  const theirs = Object.fromEntries(clashes.map((c) => [clashKey(c), "theirs"] as const));
  return merge(before, list, after, theirs).measures;
}

interface Entry {
  readonly was: OfficeMeasure | undefined;
  readonly mine: OfficeMeasure | undefined;
  readonly theirs: OfficeMeasure | undefined;
}

function entryOf(
  id: string,
  { was, mine, theirs }: Entry,
  choices: ClashChoices,
  clashes: Clash[],
): OfficeMeasure | undefined {
  if (isSame(mine, theirs) || isSame(theirs, was)) return mine;
  if (isSame(mine, was)) return theirs;
  if (mine && theirs) return fieldsOf({ was, mine, theirs }, choices, clashes);
  const left = mine ?? theirs;
  const clash: Clash = { id, title: left?.title ?? "", field: null, mine, theirs };
  const choice = choices[clashKey(clash)];
  if (choice) return choice === "mine" ? mine : theirs;
  clashes.push(clash);
  return left;
}

function fieldsOf(
  {
    was,
    mine,
    theirs,
  }: { was: OfficeMeasure | undefined; mine: OfficeMeasure; theirs: OfficeMeasure },
  choices: ClashChoices,
  clashes: Clash[],
): OfficeMeasure {
  const merged: Partial<Record<OfficeField, unknown>> = {};
  for (const field of fieldsIn(mine, theirs)) {
    const [before, own, other] = [was?.[field], mine[field], theirs[field]];
    const clash: Clash = { id: mine.id, title: mine.title, field, mine: own, theirs: other };
    const isClash = !isSame(own, other) && !isSame(own, before) && !isSame(other, before);
    const choice = isClash ? choices[clashKey(clash)] : undefined;
    if (isClash && !choice) clashes.push(clash);
    const isTheirs = isClash ? choice === "theirs" : isSame(own, before);
    const value = isTheirs ? other : own;
    if (value !== undefined) merged[field] = value;
  }
  return merged as OfficeMeasure;
}

function fieldsIn(...entries: readonly OfficeMeasure[]): OfficeField[] {
  return [...new Set(entries.flatMap((entry) => Object.keys(entry)))] as OfficeField[];
}

function byId(list: readonly OfficeMeasure[]): Map<string, OfficeMeasure> {
  return new Map(list.map((measure) => [measure.id, measure]));
}

/** The same values, however the fields are ordered. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(value: unknown): string | undefined {
  const isEntry = typeof value === "object" && value !== null && !Array.isArray(value);
  return JSON.stringify(value, isEntry ? Object.keys(value).sort() : undefined);
}
