import { readActivity } from "./facts-activities.ts";
import { headingParts } from "./facts-activity-texts.ts";
import type { Findings } from "./facts-leaf.ts";
import { noneOf } from "./facts-none.ts";
import { placeOf } from "./facts-place.ts";
import type { LabelledValue } from "./outline.ts";
import { fieldOf } from "./vocabulary/labels.ts";
import { type Theme, themeOf } from "./vocabulary/sections.ts";

/**
 * A block of labels that is one activity: it names it, or stands right below its name under "Aktiviteter". Without
 * such a heading it must begin with the name. False for every other block.
 */
export function readAsActivity(block: readonly LabelledValue[], into: Findings): boolean {
  const [first] = block;
  if (!first || noneOf("activities.title", first)) return false;
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
