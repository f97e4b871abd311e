import { derivedLeaf, type Findings, type Leaf, readLeaf, type Said } from "./facts-leaf.ts";
import { partsUnless } from "./facts-loose.ts";
import { leavesOf, periodLeaves } from "./facts-parse.ts";
import type { Place } from "./facts-place.ts";
import { weekdayMinutes } from "./facts-week.ts";
import type { Entry } from "./outline.ts";
import { codeOf } from "./values/codes.ts";
import { dayOf } from "./values/day.ts";
import { weeklyMinutesOf } from "./values/hours.ts";
import { percentOf } from "./values/percent.ts";
import { periodOf } from "./values/period.ts";
import { folded, plain } from "./values/words.ts";
import { ACTIVITY_STATUS } from "./vocabulary/case-codes.ts";
import { activityClass, namesActivity } from "./vocabulary/classify.ts";
import { fieldOf } from "./vocabulary/labels.ts";

const SUM = /^(?:sum|totalt|til sammen|til saman|samlet|samla|i alt)(?: |$)/;

/** A card, row or opened dialog as an activity; a sum row tells the hours of the whole programme. */
export function readActivity(entry: Entry, place: Place, into: Findings): void {
  const labelled = entry.values.flatMap((value) => leavesFor(value));
  const loose = looseOf(entry, labelled);
  const title = titleOf(entry, labelled, loose);
  if (!title) return;
  const type = typeOf(entry, labelled, loose, title);
  const hours = weekdayMinutes(entry.values);
  const leaves = [
    readLeaf("activities.title", title.text, { quote: title.text, node: title.node }),
    ...labelled.filter(
      (leaf) => leaf.field !== "activities.title" && leaf.field !== "activities.type",
    ),
    ...(hours ? [hours] : []),
    ...loose.flatMap((said) => looseLeaves(said)),
  ];
  if (isNotice(entry, place, leaves, type, title)) return;
  if (SUM.test(folded(title.text))) sumRow(leaves, into);
  else
    into.things.push({
      list: "activities",
      leaves: whole(leaves, place, type, title),
      source: sourceOf(entry),
    });
}

/** "Får ikke kontakt med …" is a message among the cards: nothing of an activity, but a sentence below it. */
function isNotice(
  entry: Entry,
  place: Place,
  leaves: readonly Leaf[],
  type: string | null,
  title: Title,
): boolean {
  if (place.status || type !== null || leaves.length > 1) return false;
  if (activityClass(null, title.text).kind !== undefined) return false;
  return (
    /(?<!\p{L})(?:ikke|ikkje|feil|laster|lastar)(?!\p{L})/iu.test(title.text) ||
    entry.loose.some(({ text }) => /[.!?]$/.test(text) && text.length > 60)
  );
}

interface Title {
  readonly text: string;
  readonly node: Element;
}

function leavesFor(value: Said): Leaf[] {
  const found = fieldOf(value.label, "activities");
  if (!found) return [];
  if (found.field === "activities.title" || found.field === "activities.type") {
    return value.value === null ? [] : [readLeaf(found.field, plain(value.value), value)];
  }
  if (found.field === "activities.status") return status(value);
  if (!found.field.startsWith("activities.")) return [];
  // "Omfang: 50 %" is a share, "Stilling: 15 timer per uke" an amount.
  const share = percentOf(value.value ?? "", false);
  if (found.field === "activities.minutesPerWeek" && share !== null)
    return [readLeaf("activities.positionPct", share, value)];
  return leavesOf(found.field, value);
}

function status(said: Said): Leaf[] {
  const code = said.value === null ? null : codeOf(ACTIVITY_STATUS, said.value);
  return code ? [readLeaf("activities.status", code, said)] : [];
}

/** Loose texts that no label and no title has told already, longer ones in their parts. */
function looseOf(entry: Entry, labelled: readonly Leaf[]): Said[] {
  const told = new Set(labelled.map((leaf) => leaf.value));
  const texts = entry.heading === null ? firstInParts(entry) : entry.loose;
  return texts
    .filter(({ text }) => !told.has(plain(text)))
    .map(({ text, node }) => ({ label: "", value: text, quote: text, node }));
}

/** A list item is one line: "Norskkurs – 15 timer per uke (01.02.2026–30.06.2026)". */
function firstInParts(entry: Entry): { text: string; node: Element }[] {
  const [first, ...others] = entry.loose;
  if (!first || first.text.length > 160) return [...entry.loose];
  return [
    ...partsUnless(first.text, isUnderstood).map((text) => ({ text, node: first.node })),
    ...others,
  ];
}

function isUnderstood(part: string): boolean {
  return weeklyMinutesOf(part, {}) !== null || periodOf(part) !== null;
}

function titleOf(entry: Entry, labelled: readonly Leaf[], loose: readonly Said[]): Title | null {
  const own = labelled.find((leaf) => leaf.field === "activities.title");
  if (typeof own?.value === "string") return { text: own.value, node: own.node };
  const heading = entry.heading === null ? null : plain(entry.heading);
  if (
    heading &&
    looseLeaves({ label: "", value: heading, quote: heading, node: entry.node }).length === 0
  ) {
    return { text: heading, node: entry.node };
  }
  const named = loose.find((said) => looseLeaves(said).length === 0 && isTitle(said.value ?? ""));
  return named ? { text: plain(named.value ?? ""), node: named.node } : null;
}

function isTitle(text: string): boolean {
  return text.length <= 120 && /\p{L}{3}/u.test(text) && !/[.?!] \p{Lu}/u.test(text);
}

/** The type line of a card ("Møte med Nav") or the second part of an opened one ("Planlegger / Behandling"). */
function typeOf(
  entry: Entry,
  labelled: readonly Leaf[],
  loose: readonly Said[],
  title: Title,
): string | null {
  const own = labelled.find((leaf) => leaf.field === "activities.type");
  if (typeof own?.value === "string") return own.value;
  const lines = [...loose.map((said) => said.value ?? ""), ...entry.trail.slice(-1)];
  const opened = lines
    .map((line) => / \/ (.+)$/.exec(plain(line))?.[1])
    .find((type) => type !== undefined);
  if (opened) return opened;
  return (
    loose
      .map((said) => plain(said.value ?? ""))
      .find((text) => text !== title.text && namesActivity(text)) ?? null
  );
}

/** What a text without label says of an activity. */
function looseLeaves(said: Said): Leaf[] {
  const text = said.value ?? "";
  if (periodOf(text) || dayOf(text)) return periodLeaves("activities", said);
  const minutes = weeklyMinutesOf(text, {});
  if (minutes !== null) return [readLeaf("activities.minutesPerWeek", minutes, said)];
  const share = percentOf(text, false);
  if (share !== null) return [readLeaf("activities.positionPct", share, said)];
  if (/^avtalt med nav$/.test(folded(text))) return [readLeaf("activities.agreed", true, said)];
  const opened = /^(.+?) \/ .+$/.exec(plain(text))?.[1];
  return status(opened ? { ...said, value: opened } : said);
}

/** Fields once, the column's status where no label tells one, kind and measure as far as the words say. */
function whole(leaves: readonly Leaf[], place: Place, type: string | null, title: Title): Leaf[] {
  const fields = [...new Set(leaves.map((leaf) => leaf.field))];
  const once = fields.flatMap((field) => {
    const own = leaves.filter((leaf) => leaf.field === field);
    return own.find((leaf) => leaf.value !== undefined) ?? own[0] ?? [];
  });
  const of = { quote: type ?? title.text, node: title.node };
  return [
    ...once.filter((leaf) => leaf.field !== "activities.status"),
    ...statusOf(once, place, title),
    ...classLeaves(type, title.text, of),
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

function statusOf(once: readonly Leaf[], place: Place, title: Title): Leaf[] {
  if (place.status)
    return [
      readLeaf("activities.status", place.status.code, {
        quote: place.status.quote,
        node: title.node,
      }),
    ];
  const own = once.find((leaf) => leaf.field === "activities.status");
  return own ? [own] : [];
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
