import { readAsActivity, readLines, readSeries } from "./facts-activity-blocks.ts";
import { impliedLeaves } from "./facts-decision.ts";
import { type Findings, type Leaf, type ListName, listOf, type Thing } from "./facts-leaf.ts";
import { noneOf } from "./facts-none.ts";
import { leavesOf } from "./facts-parse.ts";
import { fieldsOf, type Resolved } from "./facts-value-fields.ts";
import { benefitOf, eachThing, wholeThing } from "./facts-value-lines.ts";
import type { LabelledValue } from "./outline.ts";

/** Facts that a part about the past ("Tidligere vedtak") never tells. */
const SINGLE_ONLY_PRESENT = /^(?:person|programme|office|applicationReceived)/;

/** Facts from labels and values that stand outside rows and cards. */
export function readValues(
  values: readonly LabelledValue[],
  isCase: boolean,
  into: Findings,
): void {
  for (const block of blocksOf(values)) {
    if (!readSeries(block, into) && !readAsActivity(block, into))
      readBlock(fieldsOf(block, isCase), into);
  }
}

/** Values of one block, in reading order; a block is never split over the page. */
function blocksOf(values: readonly LabelledValue[]): LabelledValue[][] {
  const blocks = new Map<string, LabelledValue[]>();
  for (const value of values) {
    const key = `${value.block} ${value.trail.join(" > ")}`;
    const block = blocks.get(key);
    if (block) block.push(value);
    else blocks.set(key, [value]);
  }
  return [...blocks.values()];
}

/** Sorts a block's leaves into single facts and things; a field that comes again begins the next thing. */
function readBlock(resolved: readonly Resolved[], into: Findings): void {
  const open = new Map<ListName, Leaf[]>();
  for (const { value, found, past } of resolved) {
    if (past && SINGLE_ONLY_PRESENT.test(found.field)) continue;
    if (found.field === "activities.title" && readLines(value, into)) continue;
    const none = noneOf(found.field, value);
    if (none) {
      into.emptied.push(none);
      continue;
    }
    for (const one of eachThing(found.field, value)) {
      const whole = wholeThing(found.field, one);
      if (whole) into.things.push(whole);
      else placeAll(leavesOf(found.field, one), found.weak, open, into);
    }
  }
  const above = resolved[0]?.value.trail.at(-1) ?? "";
  for (const [list, leaves] of open)
    close(list, [...leaves, ...benefitOf(list, leaves, above)], into);
}

function placeAll(
  leaves: readonly Leaf[],
  weak: boolean,
  open: Map<ListName, Leaf[]>,
  into: Findings,
): void {
  for (const leaf of leaves) place({ ...leaf, weak }, open, into);
}

function place(leaf: Leaf, open: Map<ListName, Leaf[]>, into: Findings): void {
  const list = listOf(leaf.field);
  if (!list) {
    into.singles.push(leaf);
    return;
  }
  const leaves = open.get(list) ?? [];
  if (leaves.some((other) => other.field === leaf.field)) {
    close(list, leaves, into);
    open.set(list, [leaf]);
  } else open.set(list, [...leaves, leaf]);
}

function close(list: ListName, leaves: readonly Leaf[], into: Findings): void {
  const thing: Thing = { list, leaves, source: "values" };
  into.things.push(
    list === "decisions" ? { ...thing, leaves: [...leaves, ...impliedLeaves(leaves)] } : thing,
  );
}
