import { onceEach, type Thing, valueIn } from "./facts-leaf.ts";
import { folded } from "./values/words.ts";

/** What two tellings of the same thing must agree in, besides contradicting each other nowhere. */
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  decisions: ["kind", "date"],
  interruptions: ["from"],
  leaves: ["from"],
  absences: ["from"],
  evaluations: ["heldOn"],
  benefits: ["kind"],
  documents: ["kind", "date"],
  children: ["birthDate"],
};

/** More tellings under one name are not looked through: a page that has them repeats itself without end. */
const MOST_COMPARED = 64;

/** The same decision in a summary and in a table, the same activity on the board and opened, are one element. */
export function merged(things: readonly Thing[]): Thing[] {
  const kept: Thing[] = [];
  const places: Places = new Map();
  for (const thing of things) {
    const at = twinOf(thing, kept, places);
    const other = at === null ? undefined : kept[at];
    if (at === null || !other) remember(thing, kept.push(thing) - 1, places);
    else {
      const whole = { ...other, leaves: onceEach([...other.leaves, ...thing.leaves]) };
      kept[at] = whole;
      remember(whole, at, places);
    }
  }
  return kept;
}

/** Places in what is kept, by what a thing is known by, then by source: things of one source are never the same. */
type Places = Map<string, Map<string, number[]>>;

function remember(thing: Thing, at: number, places: Places): void {
  const names = namesOf(thing);
  const known = isBare(thing)
    ? [...names.own, ...names.kinds, ...names.bare]
    : [...names.own, ...names.kinds];
  for (const name of known) {
    const sources = places.get(name) ?? new Map<string, number[]>();
    const own = sources.get(thing.source);
    if (own) own.push(at);
    else sources.set(thing.source, [at]);
    places.set(name, sources);
  }
}

function twinOf(thing: Thing, kept: readonly Thing[], places: Places): number | null {
  const names = namesOf(thing);
  let compared = 0;
  for (const name of [...names.own, ...(isBare(thing) ? names.kinds : names.bare)])
    for (const [source, own] of places.get(name) ?? [])
      for (const at of source === thing.source ? [] : own) {
        const other = kept[at];
        if (other && isSame(other, thing)) return at;
        if (++compared > MOST_COMPARED) return null;
      }
  return null;
}

/** Under which names its twins are found: the values they must agree in, or the kind alone where one is bare. */
function namesOf(thing: Thing): { own: string[]; kinds: string[]; bare: string[] } {
  const { list } = thing;
  if (list === "activities") return { own: [`${list} ${titleOf(thing)}`], kinds: [], bare: [] };
  const values = (SAME_IN[list] ?? []).map((key) => valueIn(thing, `${list}.${key}`));
  const kind = valueIn(thing, `${list}.kind`);
  return {
    own: values.every((value) => value !== undefined) ? [`${list} ${values.join(" ")}`] : [],
    kinds: kind === undefined ? [] : [`${list} any ${kind}`],
    bare: kind === undefined ? [] : [`${list} bare ${kind}`],
  };
}

function titleOf(thing: Thing): string {
  return folded(String(valueIn(thing, "activities.title") ?? ""));
}

function isSame(a: Thing, b: Thing): boolean {
  if (a.list !== b.list || a.source === b.source || contradict(a, b)) return false;
  if (a.list === "activities") return isSameActivity(a, b);
  const keys = SAME_IN[a.list] ?? [];
  const shared = keys.filter((key) => {
    const value = valueIn(a, `${a.list}.${key}`);
    return value !== undefined && value === valueIn(b, `${a.list}.${key}`);
  });
  // A kind alone is the same decision only where one of them tells nothing else by which it could differ.
  return shared.length === keys.length || (shared.includes("kind") && (isBare(a) || isBare(b)));
}

function isBare(thing: Thing): boolean {
  return ["date", "from", "to"].every(
    (key) => valueIn(thing, `${thing.list}.${key}`) === undefined,
  );
}

/** An opened card is the card of the same title; other tellings must name the same days as well. */
function isSameActivity(a: Thing, b: Thing): boolean {
  if (titleOf(a) !== titleOf(b)) return false;
  if (a.source.startsWith("dialog") || b.source.startsWith("dialog")) return true;
  const from = valueIn(a, "activities.from");
  return from !== undefined && from === valueIn(b, "activities.from");
}

function contradict(a: Thing, b: Thing): boolean {
  return a.leaves.some(({ field, value }) => {
    const other = valueIn(b, field);
    return (
      value !== undefined &&
      other !== undefined &&
      typeof value !== "boolean" &&
      !sameValue(value, other)
    );
  });
}

function sameValue(a: unknown, b: unknown): boolean {
  return typeof a === "string" && typeof b === "string" ? folded(a) === folded(b) : a === b;
}
