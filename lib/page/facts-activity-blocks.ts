import { readActivity } from "./facts-activities.ts";
import { headingParts, textLeaves } from "./facts-activity-texts.ts";
import type { Findings } from "./facts-leaf.ts";
import { noneOf } from "./facts-none.ts";
import { placeOf } from "./facts-place.ts";
import type { Entry, LabelledValue } from "./outline.ts";
import { fieldOf } from "./vocabulary/labels.ts";
import { type Theme, themeOf } from "./vocabulary/sections.ts";

/**
 * A block of labels that is one activity: it names it, or stands right below its name under "Aktiviteter". Without
 * such a heading it must begin with the name. False for every other block.
 */
export function readAsActivity(block: readonly LabelledValue[], into: Findings): boolean {
  const [first] = block;
  if (!first || noneOf("activities.title", first)) return false;
  if (block.filter((value) => isTitle(value, null)).length > 1) return false;
  const place = placeOf(first.trail);
  const below = place.theme === "activities";
  const heading = below ? ownHeading(first.trail) : null;
  const named = below
    ? block.some((value) => isTitle(value, "activities"))
    : place.theme === null && block.length > 1 && isTitle(first, null);
  if (!named && heading === null) return false;
  const { trail, block: id, node } = first;
  readActivity(
    { kind: "card", heading, values: block, loose: [], trail, block: id, node },
    place,
    into,
  );
  return true;
}

/** Several activities below one label, each followed by what belongs to it: its period, its hours. */
export function readSeries(block: readonly LabelledValue[], into: Findings): boolean {
  if (block.length < 2 || !block.every((value) => isTitle(value, null) && value.value !== null))
    return false;
  const entries: Entry[] = [];
  for (const { value, trail, block: id, node } of block) {
    const text = value ?? "";
    const last = entries.at(-1);
    const belongs =
      last !== undefined && textLeaves({ label: "", value: text, quote: text, node }).length > 0;
    if (belongs) entries[entries.length - 1] = { ...last, loose: [...last.loose, { text, node }] };
    else
      entries.push({ kind: "item", heading: text, values: [], loose: [], trail, block: id, node });
  }
  for (const entry of entries) readActivity(entry, placeOf(entry.trail), into);
  return true;
}

/** The innermost heading, where it is a name and not a part of the page. */
function ownHeading(trail: readonly string[]): string | null {
  const last = trail.at(-1);
  return last !== undefined && themeOf(last) === null && placeOf([last]).status === null
    ? last
    : null;
}

function isTitle(value: LabelledValue, theme: Theme | null): boolean {
  return fieldOf(value.label, theme)?.field === "activities.title";
}

/** Several activities beside one label, a line each. False where the value is the name of one. */
export function readLines(value: LabelledValue, into: Findings): boolean {
  const lines = (value.value ?? "").split("\n").filter((line) => line.trim() !== "");
  const [only] = lines;
  if (only === undefined || (lines.length === 1 && headingParts(only).length === 1)) return false;
  const { trail, block, node } = value;
  for (const heading of lines) {
    readActivity(
      { kind: "item", heading, values: [], loose: [], trail, block, node },
      placeOf(trail),
      into,
    );
  }
  return true;
}
