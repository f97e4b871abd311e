import { headingParts, labelledLeaves, textLeaves, textsOf } from "./facts-activity-texts.ts";
import {
  derivedLeaf,
  type Findings,
  type Leaf,
  onceEach,
  readLeaf,
  type Said,
} from "./facts-leaf.ts";
import type { Place } from "./facts-place.ts";
import { weekdayMinutes } from "./facts-week.ts";
import type { Entry } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { folded, plain } from "./values/words.ts";
import { activityClass, namesActivity } from "./vocabulary/classify.ts";

const SUM = /^(?:sum|totalt|til sammen|til saman|samlet|samla|i alt)(?: |$)/;

/** A card, row or opened dialog as an activity; a sum row tells the hours of the whole programme. */
export function readActivity(entry: Entry, place: Place, into: Findings): void {
  const labelled = entry.values.flatMap(labelledLeaves);
  const texts = textsOf(entry, labelled);
  const title = titleOf(entry, labelled, texts);
  if (!title) return;
  const type = typeOf(entry, labelled, texts, title);
  const hours = weekdayMinutes(entry.values);
  const leaves = [
    readLeaf("activities.title", title.value ?? "", title),
    ...labelled.filter(({ field }) => field !== "activities.title" && field !== "activities.type"),
    ...(hours ? [hours] : []),
    ...texts.flatMap(textLeaves),
  ];
  if (isNotice(entry, place, leaves, type)) return;
  if (SUM.test(folded(title.value ?? ""))) sumRow(leaves, into);
  else
    into.things.push({
      list: "activities",
      leaves: whole(leaves, place, type, title),
      source: sourceOf(entry),
    });
}

/** Its own title, else its heading, else the first text that says nothing else. */
function titleOf(entry: Entry, labelled: readonly Leaf[], texts: readonly Said[]): Said | null {
  const own = labelled.find((leaf) => leaf.field === "activities.title");
  if (typeof own?.value === "string") return titled(own.value, own.node);
  const heading = entry.heading === null ? undefined : headingParts(entry.heading)[0];
  if (heading && textLeaves(titled(heading, entry.node)).length === 0)
    return titled(heading, entry.node);
  const named = texts.find((text) => textLeaves(text).length === 0 && isTitle(text.value ?? ""));
  return named ? titled(named.value ?? "", named.node) : null;
}

function titled(words: string, node: NodeNumber): Said {
  const text = plain(words);
  return { label: "", value: text, quote: text, node };
}

function isTitle(text: string): boolean {
  return text.length <= 120 && /\p{L}{3}/u.test(text) && !/[.?!] \p{Lu}/u.test(text);
}

/** The type column, the second part of an opened card's line, a card's type line, a heading that is a type. */
function typeOf(
  entry: Entry,
  labelled: readonly Leaf[],
  texts: readonly Said[],
  title: Said,
): string | null {
  const own = labelled.find((leaf) => leaf.field === "activities.type");
  if (typeof own?.value === "string") return own.value;
  const above = plain(entry.trail.at(-1) ?? "");
  const lines = [...texts.map((text) => plain(text.value ?? "")), above];
  const opened = lines
    .map((line) => / \/ (.+)$/.exec(line)?.[1])
    .find((type) => type !== undefined);
  return opened ?? lines.find((line) => line !== title.value && namesActivity(line)) ?? null;
}

/** "Får ikke kontakt med …" is a message among the cards: nothing of an activity, but a sentence below it. */
function isNotice(
  entry: Entry,
  place: Place,
  leaves: readonly Leaf[],
  type: string | null,
): boolean {
  const title = String(leaves[0]?.value ?? "");
  if (place.status || type !== null || leaves.length > 1 || activityClass(null, title).kind)
    return false;
  const tells = entry.loose.some(({ text }) => /[.!?]$/.test(text) && text.length > 60);
  return tells || /(?<!\p{L})(?:ikke|ikkje|feil|laster|lastar)(?!\p{L})/iu.test(title);
}

/** Fields once, the column's status before a tag's, kind and measure as far as the words say. */
function whole(leaves: readonly Leaf[], place: Place, type: string | null, title: Said): Leaf[] {
  const once = onceEach(leaves);
  const column =
    place.status &&
    readLeaf("activities.status", place.status.code, { ...title, quote: place.status.quote });
  const kept = column ? [...once.filter((leaf) => leaf.field !== column.field), column] : once;
  return [
    ...kept,
    ...classLeaves(type, title.value ?? "", { ...title, quote: type ?? title.quote }),
  ];
}

/** Kind and catalogue id, as far as type line and title tell them. */
export function classLeaves(
  type: string | null,
  title: string,
  of: Pick<Said, "quote" | "node">,
): Leaf[] {
  const { kind, tiltak } = activityClass(type, title);
  return [
    ...(kind ? [derivedLeaf("activities.kind", kind, of)] : []),
    ...(tiltak ? [derivedLeaf("activities.tiltak", tiltak, of)] : []),
  ];
}

function sumRow(leaves: readonly Leaf[], into: Findings): void {
  const minutes = leaves.find(
    (leaf) => leaf.field === "activities.minutesPerWeek" && leaf.value !== undefined,
  );
  if (minutes) into.singles.push({ ...minutes, field: "programme.minutesPerWeek" });
}

function sourceOf(entry: Entry): string {
  return entry.kind === "dialog"
    ? `dialog ${entry.block}`
    : `${entry.kind}:${entry.trail.join(">")}`;
}
