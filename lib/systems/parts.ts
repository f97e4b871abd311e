import { controlValue } from "../page/outline/controls.ts";
import { headingLevel, isControl } from "../page/outline/kinds.ts";
import { nameOf } from "../page/outline/names.ts";
import type { Current, Sign } from "../page/profile.ts";
import { around, isWords, type Shown, textOf, within } from "../page/tree.ts";
import { folded } from "../page/values/words.ts";
import { type Landmarks, placesOf } from "./signs.ts";

/**
 * Takes the parts out of the tree, as if the page did not show them. Elements keep their numbers.
 */
export function leaveOut(parts: readonly Sign[], landmarks: Landmarks): void {
  for (const part of parts)
    for (const place of placesOf(part, landmarks)) {
      if ("heading" in part) removeSection(place);
      else remove(place);
    }
}

/** Keeps only the parts, and the elements around them. */
export function keepOnly(parts: readonly Sign[], top: Shown, landmarks: Landmarks): void {
  const kept = new Set(parts.flatMap((part) => placesOf(part, landmarks)));
  const path = new Set([...kept].flatMap((shown) => [...around(shown)]));
  const trim = (shown: Shown): void => {
    const { children } = shown;
    const stays = children.filter((c) => !isWords(c) && (kept.has(c) || path.has(c)));
    children.splice(0, children.length, ...stays);
    for (const child of stays) if (!isWords(child) && !kept.has(child)) trim(child);
  };
  if (!kept.has(top)) trim(top);
}

/** The parts that show another time than now: an older period is chosen. */
export function notCurrent(current: Current | undefined, top: Shown): readonly Sign[] {
  if (!current) return [];
  for (const control of within(top))
    if (isControl(control) && folded(nameOf(control) ?? "") === folded(current.label)) {
      const values = controlValue(control)?.values ?? [];
      if (values.some((value) => folded(value) === folded(current.value))) return [];
      return values.length > 0 ? current.holds : [];
    }
  return [];
}

/** A heading with all that stands under it, to the next heading of its level or a higher one. */
function removeSection(heading: Shown): void {
  const level = headingLevel(heading);
  const top = aloneAround(heading);
  const { parent } = top;
  if (!parent) return;
  const from = parent.children.indexOf(top);
  let to = from + 1;
  while (to < parent.children.length && !beginsNext(parent.children[to], level)) to++;
  parent.children.splice(from, to - from);
}

/** The outermost element that shows the heading and nothing else. */
function aloneAround(heading: Shown): Shown {
  let at = heading;
  while (at.parent?.children.every((c) => c === at || isBlank(c))) at = at.parent;
  return at;
}

function isBlank(child: Shown["children"][number]): boolean {
  if (isWords(child)) return child.text.trim() === "";
  return textOf(child, 1) === "" && ![...within(child)].some(isControl);
}

function beginsNext(child: Shown["children"][number] | undefined, level: number): boolean {
  if (child === undefined || isWords(child)) return false;
  for (const inner of within(child)) {
    const found = headingLevel(inner);
    if (found > 0) return found <= level;
  }
  return false;
}

function remove(shown: Shown): void {
  const siblings = shown.parent?.children;
  const at = siblings?.indexOf(shown) ?? -1;
  if (at >= 0) siblings?.splice(at, 1);
}
