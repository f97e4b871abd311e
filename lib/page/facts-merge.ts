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

/** The same decision in a summary and in a table, the same activity on the board and opened, are one element. */
export function merged(things: readonly Thing[]): Thing[] {
  const kept: Thing[] = [];
  const near = new Map<string, number[]>();
  for (const thing of things) {
    const key = nameOf(thing);
    const candidates = near.get(key) ?? [];
    const at = candidates.find((i) => isSame(kept[i] ?? thing, thing));
    const other = at === undefined ? undefined : kept[at];
    if (at !== undefined && other)
      kept[at] = { ...other, leaves: onceEach([...other.leaves, ...thing.leaves]) };
    else near.set(key, [...candidates, kept.push(thing) - 1]);
  }
  return kept;
}

/** Only things of one name are compared: a plan may hold thousands of activities. */
function nameOf(thing: Thing): string {
  return thing.list === "activities"
    ? folded(String(valueIn(thing, "activities.title") ?? ""))
    : thing.list;
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
  const title = (thing: Thing) => folded(String(valueIn(thing, "activities.title") ?? ""));
  if (title(a) !== title(b)) return false;
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
