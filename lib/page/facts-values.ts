import { readAsActivity, readLines, readSeries } from "./facts-activity-blocks.ts";
import { impliedLeaves } from "./facts-decision.ts";
import {
  type Findings,
  type Leaf,
  type ListName,
  listOf,
  readLeaf,
  type Thing,
} from "./facts-leaf.ts";
import { looseLeaves } from "./facts-loose.ts";
import { noneOf } from "./facts-none.ts";
import { leavesOf } from "./facts-parse.ts";
import { placeOf } from "./facts-place.ts";
import type { LabelledValue } from "./outline.ts";
import { codeOf } from "./values/codes.ts";
import { folded } from "./values/words.ts";
import { BENEFITS } from "./vocabulary/case-codes.ts";
import { type FieldFound, fieldOf } from "./vocabulary/labels.ts";
import { namedField } from "./vocabulary/named.ts";
import type { Theme } from "./vocabulary/sections.ts";

/** Labels too common to mean anything but by what stands beside them. */
const VAGUE =
  /^(?:fra|frå|til|fra og med|frå og med|til og med|periode|perioden|dato|tidsrom|f\.?o\.?m\.?|t\.?o\.?m\.?|fra dato|til dato|status|tilstand)$/;
/** Lists whose elements may be told by labelled values alone, without row or card. */
const CHAINED = new Set<string>(["decisions", "leaves", "interruptions", "absences"]);
const SINGLE_ONLY_PRESENT = /^(?:person|programme|office|applicationReceived)/;

interface Resolved {
  readonly value: LabelledValue;
  readonly found: FieldFound;
  readonly past: boolean;
}

/** Facts from labels and values that stand outside rows and cards. */
export function readValues(
  values: readonly LabelledValue[],
  isCase: boolean,
  into: Findings,
): void {
  for (const block of blocksOf(values)) {
    if (!readSeries(block, into) && !readAsActivity(block, into))
      readBlock(resolve(block, isCase), into);
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

/** The field each value of a block is about; values whose label means nothing here are left out. */
function resolve(block: readonly LabelledValue[], isCase: boolean): Resolved[] {
  const { theme: told, past } = placeOf(block[0]?.trail ?? []);
  if (told === "foreign") return [];
  // Above a list of activities stand filters as well: only labels that speak for themselves count there.
  const own = told === "activities" ? null : told;
  const strict = block.flatMap((value) => fieldOf(value.label, own)?.field ?? []);
  const theme = own ?? (told === null ? inferred(strict) : null);
  const resolved: Resolved[] = [];
  let last: ListName | null = null;
  for (const value of block) {
    const found = fieldFor(value.label, theme, {
      last,
      isCase,
      mixed: told === null && theme === null,
      strict,
    });
    if (found && isAllowed(found.field, told)) {
      resolved.push({ value, found, past });
      last = listOf(found.field);
    } else last = null;
  }
  return resolved;
}

/** A block without heading is about one list when every label that speaks for itself leads there. */
function inferred(fields: readonly string[]): Theme | null {
  const lists = new Set(fields.map((field) => listOf(field)));
  const [only] = lists;
  return lists.size === 1 && only && CHAINED.has(only) ? (only as Theme) : null;
}

/** What a part may tell of besides the person: a § 14 a decision or a benefit's decision is none of the programme. */
const ONLY: Readonly<Partial<Record<Theme, RegExp>>> = {
  aside: /^(?:person|office)\./,
  paragraph14a: /^(?:person|office|paragraph14a|documents)\./,
  assistance: /^(?:person|office|socialAssistance|benefits)\./,
  benefits: /^(?:person|office|benefits)\./,
  documents: /^(?:person|office|documents)\./,
  children: /^(?:children|familyConsidered)/,
  contact: /^contactDates$/,
};

function isAllowed(field: string, theme: Theme | null): boolean {
  const only = theme && ONLY[theme];
  return !only || only.test(field);
}

interface Around {
  readonly last: ListName | null;
  readonly isCase: boolean;
  readonly mixed: boolean;
  readonly strict: readonly string[];
}

function fieldFor(label: string, theme: Theme | null, around: Around): FieldFound | null {
  const found = fieldOf(label, theme) ?? namedField(label);
  if (found || !around.mixed) return found;
  // "Vedtak: Innvilget", "Fra: …": a bare label goes on with what stands right before it.
  if (VAGUE.test(folded(label))) {
    return around.last && CHAINED.has(around.last) ? fieldOf(label, around.last as Theme) : null;
  }
  const ofProgramme =
    around.isCase || around.strict.some((field) => /^programme\.|^applicationReceived/.test(field));
  return ofProgramme ? fieldOf(label, "programme") : null;
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
    const whole = wholeThing(found.field, value);
    if (whole) into.things.push(whole);
    else placeAll(leavesOf(found.field, value), found.weak, open, into);
  }
  const above = resolved[0]?.value.trail.at(-1) ?? "";
  for (const [list, leaves] of open)
    close(list, [...leaves, ...benefitOf(list, leaves, above)], into);
}

/** "Kvalifiseringsstønad" as heading above its rate and days. */
function benefitOf(list: ListName, leaves: readonly Leaf[], heading: string): Leaf[] {
  const kind = list === "benefits" ? codeOf(BENEFITS, heading) : null;
  const [first] = leaves;
  if (!kind || !first || leaves.some((leaf) => leaf.field === "benefits.kind")) return [];
  return [readLeaf("benefits.kind", kind, { quote: heading, node: first.node })];
}

/** Labels that head a list and its elements in a line each: "Fravær: 04.09.2026, egen sykdom, egenmelding". */
const LINES_OF: Readonly<Record<string, ListName>> = {
  "leaves.period": "leaves",
  "interruptions.period": "interruptions",
  "absences.period": "absences",
  "benefits.kind": "benefits",
  "documents.kind": "documents",
  "programme.evaluationDates": "evaluations",
  "evaluations.heldOn": "evaluations",
};

/** A line that says more than the label asks for, as one thing; null where the label's own reading is enough. */
function wholeThing(field: string, value: LabelledValue): Thing | null {
  const list = LINES_OF[field];
  if (!list || value.value === null || !/\d/.test(value.value)) return null;
  const simple = leavesOf(field, value);
  if (
    !field.endsWith(".kind") &&
    simple.length > 0 &&
    simple.every((leaf) => leaf.state === "read")
  )
    return null;
  const leaves = looseLeaves(list, list, value);
  if (new Set(leaves.map((leaf) => leaf.field)).size < 2) return null;
  return { list, leaves, source: `line ${value.block}` };
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
