import {
  ABSENT,
  type Cell,
  type Edition,
  type Entry,
  editionOf,
  entriesOf,
  fieldOf,
  isNameless,
  isSame,
  plain,
  unique,
} from "./marks.ts";
import type { OfficeField } from "./office.ts";

/** Something of which neither has seen the other's version. */
export interface Clash {
  readonly id: string;
  readonly title: string;
  /** Null: one has deleted the entry that the other has changed. */
  readonly field: OfficeField | null;
  /** What each has there; undefined for nothing. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Whose version is to stand, by `clashKey`. */
export type ClashChoices = Readonly<Record<string, "mine" | "theirs">>;

/** What merging goes by besides the two editions. */
export interface Merging {
  readonly choices: ClashChoices;
  /** The name of the editions that are made by choosing. */
  readonly stamp: string;
  /** Whether an edition that is missing there now has once stayed: then somebody has taken it away, and no race. */
  readonly hasStayed: (name: string) => boolean;
}

export interface Merged {
  /** With the own version wherever there is a clash; what only one has deleted and the other has changed is there. */
  readonly edition: Edition;
  readonly clashes: readonly Clash[];
}

/** Of this very clash: a choice says nothing of what somebody has written there since. */
export function clashKey({ id, field, mine, theirs }: Clash): string {
  return JSON.stringify([id, field, plain(mine), plain(theirs)]);
}

/** Where it is: one place may clash again, with other values. */
export function clashPlace({ id, field }: Clash): string {
  return `${id}/${field ?? ""}`;
}

/**
 * The own edition of a list and the one that stands on the server, place by place: the one that has seen the other
 * counts, and where neither has, it is a clash until `choices` says whose stands.
 */
export function merge(mine: Edition, theirs: Edition, merging: Merging): Merged {
  const [own, other] = [entriesOf(mine), entriesOf(theirs)];
  const clashes: Clash[] = [];
  const ids = [...new Set([...other.keys(), ...own.keys()])];
  const entries = ids.map((id) => {
    const pair = { mine: own.get(id) ?? ABSENT, theirs: other.get(id) ?? ABSENT };
    return [id, mergedEntry(id, pair, merging, clashes)] as const;
  });
  return { edition: editionOf(new Map(entries)), clashes };
}

/** Whether the lists say the same, whoever has written what. */
export function isSameList(a: Edition, b: Edition): boolean {
  const there = new Map(b.measures.map((measure) => [measure.id, measure]));
  if (a.measures.length !== there.size) return false;
  return a.measures.every((measure) => isSame(measure, there.get(measure.id)));
}

interface Pair<T> {
  readonly mine: T;
  readonly theirs: T;
}

function mergedEntry(id: string, pair: Pair<Entry>, merging: Merging, clashes: Clash[]): Entry {
  const { mine, theirs } = pair;
  const isMine = mine.there.value === true;
  if (isMine === (theirs.there.value === true)) {
    const there = inheritor({ mine: mine.there, theirs: theirs.there });
    return isMine
      ? { there, fields: mergedFields(id, pair, merging, clashes) }
      : { there, fields: new Map() };
  }
  const winner = survivor(pair, merging.hasStayed);
  if (winner) return winner;
  const here = isMine ? mine : theirs;
  const clash: Clash = {
    id,
    title: String(fieldOf(here, "title").value ?? ""),
    field: null,
    mine: isMine ? wholeOf(id, mine) : undefined,
    theirs: isMine ? undefined : wholeOf(id, theirs),
  };
  const choice = merging.choices[clashKey(clash)];
  if (!choice) clashes.push(clash);
  const chosen = choice === "mine" ? mine : choice === "theirs" ? theirs : here;
  const both = unique([merging.stamp, ...linesOf(mine), ...linesOf(theirs)]);
  return { there: { value: chosen.there.value, line: both }, fields: chosen.fields };
}

function wholeOf(id: string, { fields }: Entry): unknown {
  return { id, ...Object.fromEntries([...fields].map(([field, { value }]) => [field, value])) };
}

/** Of an entry that only one has: the version that has seen the other; null where neither has. */
function survivor({ mine, theirs }: Pair<Entry>, hasStayed: Merging["hasStayed"]): Entry | null {
  const [own, other] = [mine.there.line, theirs.there.line];
  const isGone = mine.there.value !== true;
  const isMineSeen = isGone ? hasSeen(other, own[0]) : hasSeenAll(other, mine);
  if (isMineSeen) return theirs;
  const isTheirsSeen = isGone ? hasSeenAll(own, theirs) : hasSeen(own, other[0]);
  const isTakenAway = (isGone ? [mine.there] : cellsOf(mine)).some(({ line }) =>
    hasStayed(line[0] ?? ""),
  );
  return isTheirsSeen && !isTakenAway ? mine : null;
}

/** Whoever made this line has seen the edition; one without a name nobody has a share in. */
function hasSeen(line: readonly string[], name: string | undefined): boolean {
  return isNameless(name) || line.includes(name as string);
}

function hasSeenAll(line: readonly string[], entry: Entry): boolean {
  return cellsOf(entry).every((cell) => hasSeen(line, cell.line[0]));
}

function linesOf(entry: Entry): string[] {
  return cellsOf(entry).flatMap(({ line }) => line);
}

function cellsOf({ there, fields }: Entry): Cell[] {
  return [there, ...fields.values()];
}

function mergedFields(
  id: string,
  pair: Pair<Entry>,
  merging: Merging,
  clashes: Clash[],
): Map<OfficeField, Cell> {
  const { mine, theirs } = pair;
  const names = new Set([...theirs.fields.keys(), ...mine.fields.keys()]);
  const title = String(fieldOf(mine, "title").value ?? "");
  const merged = [...names].map((field) => {
    const cells = { mine: fieldOf(mine, field), theirs: fieldOf(theirs, field) };
    const values = { mine: cells.mine.value, theirs: cells.theirs.value };
    const winner = newest(cells, merging.hasStayed);
    if (winner) return [field, winner] as const;
    const clash: Clash = { id, title, field, ...values };
    const choice = merging.choices[clashKey(clash)];
    if (!choice) clashes.push(clash);
    const line = unique([merging.stamp, ...cells.theirs.line, ...cells.mine.line]);
    return [field, { value: values[choice ?? "mine"], line }] as const;
  });
  return new Map(merged);
}

/** The version that has seen the other; null where neither has. */
function newest(pair: Pair<Cell>, hasStayed: Merging["hasStayed"]): Cell | null {
  const { mine, theirs } = pair;
  if (isSame(mine.value, theirs.value)) return inheritor(pair);
  const [own, other] = [mine.line[0] ?? "", theirs.line[0] ?? ""];
  // The same edition with another value: somebody has written into the file by other means.
  if (own === other && !isNameless(own)) return null;
  if (hasSeen(theirs.line, own)) return theirs;
  return mine.line.includes(other) && !hasStayed(own) ? mine : null;
}

/** Both say the same: what stands there has seen the own version from now on, unless that is the newer one. */
function inheritor({ mine, theirs }: Pair<Cell>): Cell {
  const isOwnFirst = mine.line.includes(theirs.line[0] ?? "");
  const [first, then] = isOwnFirst ? [mine, theirs] : [theirs, mine];
  return { value: mine.value, line: unique([...first.line, ...then.line]) };
}
