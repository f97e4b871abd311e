import type { LearnedRule } from "../facts/learned.ts";
import { knownAs } from "./learned-fields.ts";
import { HEADING, type Spot } from "./learned-spots.ts";
import type { Entry, LabelledValue, Outline } from "./outline.ts";

/**
 * The outline in words that the label reader knows: taught values of lists get the label of their fact and stand below
 * the heading of their list; taught single facts, and what is to be ignored, are taken out. Words that are quoted
 * stay the page's own.
 */
export function rewritten(outline: Outline, found: ReadonlyMap<Spot, LearnedRule>): Outline {
  if (found.size === 0) return outline;
  const taken = new Set([...found.keys()].map(({ node }) => node));
  const bySpot = Map.groupBy(found, ([{ entry }]) => entry);
  const alone = bySpot.get(null) ?? [];
  const fields = new Map(
    alone.flatMap(([spot, rule]) => (spot.kind === "field" ? [[spot.at, rule] as const] : [])),
  );
  return {
    ...outline,
    values: [
      ...outline.values.flatMap((value, at) => valueBy(value, fields.get(at))),
      ...alone.flatMap(([spot, rule]) => (spot.kind === "text" ? textAsValue(spot, rule) : [])),
    ],
    entries: outline.entries.map((entry) => entryBy(entry, bySpot.get(entry) ?? [])),
    loose: outline.loose.filter(({ node }) => !taken.has(node)),
    texts: outline.texts.filter(({ node }) => !ignored(node, found)),
  };
}

function valueBy(value: LabelledValue, rule: LearnedRule | undefined): LabelledValue[] {
  if (!rule) return [value];
  const known = rule.fact === null ? null : knownAs(rule.fact, value.label);
  return known ? [{ ...value, label: known.label, trail: [known.heading] }] : [];
}

/** A text of its own that is an element of a list. Its block is its own: it belongs to nothing else. */
function textAsValue(spot: Spot, rule: LearnedRule): LabelledValue[] {
  const known = rule.fact === null ? null : knownAs(rule.fact, null);
  const { value, quote, node } = spot;
  const at = { value, quote, node, block: -1 - node };
  return known ? [{ ...at, label: known.label, trail: [known.heading] }] : [];
}

type Found = readonly (readonly [Spot, LearnedRule])[];

/** A row or card whose values are taught is one of the list that they belong to. */
function entryBy(entry: Entry, found: Found): Entry {
  if (found.length === 0) return entry;
  const at = (isLabelled: boolean) =>
    new Map(found.flatMap(([s, r]) => ((s.label !== null) === isLabelled ? [[s.at, r]] : [])));
  const [labelled, bare] = [at(true), at(false)];
  const heading = headingOf(found);
  const trail = heading === null ? entry.trail : [...entry.trail, heading];
  const known = found.flatMap(([spot, rule]) => knownValue(entry, spot, rule, trail));
  const kept = entry.values.filter((_, i) => !labelled.has(i));
  return {
    ...entry,
    heading: bare.has(HEADING) ? null : entry.heading,
    values: [...known, ...kept].sort((a, b) => a.node - b.node),
    loose: entry.loose.filter((_, i) => !bare.has(i)),
    trail,
  };
}

function knownValue(
  entry: Entry,
  spot: Spot,
  { fact }: LearnedRule,
  trail: readonly string[],
): LabelledValue[] {
  const known = fact === null ? null : knownAs(fact, spot.label);
  if (!known) return [];
  const { value, quote, node, checked } = spot;
  const said = { label: known.label, value, quote, node, trail, block: entry.block };
  return [checked === undefined ? said : { ...said, checked }];
}

function headingOf(found: Found): string | null {
  for (const [, { fact }] of found) {
    const known = fact === null ? null : knownAs(fact, null);
    if (known) return known.heading;
  }
  return null;
}

/** A text that is to be ignored is no free text of the case either. */
function ignored(node: number, found: ReadonlyMap<Spot, LearnedRule>): boolean {
  for (const [spot, rule] of found) if (spot.node === node && rule.fact === null) return true;
  return false;
}
