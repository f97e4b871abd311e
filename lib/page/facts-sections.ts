import { decisionKind } from "./facts-decision.ts";
import { placeOf } from "./facts-place.ts";
import type { Entry, LabelledValue, Outline, TextBlock } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { dayOf, findDays } from "./values/day.ts";
import { periodOf } from "./values/period.ts";
import { plain } from "./values/words.ts";

const ONE_THING = new Set<string>(["decisions", "leaves", "interruptions", "absences"]);
const LONGEST = 60;

/**
 * Parts of the page that are one decision or one leave without being a card: "Vedtak 12.01.2026" as heading, "Innvilgelse
 * av kvalifiseringsprogram" as bare words below it. Their labelled values go along and are no longer read by themselves.
 */
export function sectionsAsEntries(outline: Outline): { entries: Entry[]; values: LabelledValue[] } {
  const entries: Entry[] = [];
  const taken = new Set<LabelledValue>();
  const values = Map.groupBy(outline.values.filter(isOurs), keyOf);
  const loose = Map.groupBy(outline.loose.filter(isOurs), keyOf);
  const nodes = new Map(outline.headings.toReversed().map(({ text, node }) => [text, node]));
  for (const key of new Set([...values.keys(), ...loose.keys()])) {
    const part = { values: values.get(key) ?? [], loose: loose.get(key) ?? [] };
    const trail = (part.values[0] ?? part.loose[0])?.trail ?? [];
    if (!ONE_THING.has(placeOf(trail).theme ?? "")) continue;
    const entry = entryOf(trail, part, nodes);
    if (!entry) continue;
    entries.push(entry);
    for (const value of part.values) taken.add(value);
  }
  return { entries, values: outline.values.filter((value) => !taken.has(value)) };
}

function isOurs({ other }: { readonly other?: unknown }): boolean {
  return other === undefined;
}

function keyOf({ trail }: { readonly trail: readonly string[] }): string {
  return trail.join(" > ");
}

interface Part {
  readonly values: readonly LabelledValue[];
  readonly loose: readonly TextBlock[];
}

function entryOf(
  trail: readonly string[],
  { values, loose: texts }: Part,
  nodes: ReadonlyMap<string, NodeNumber>,
): Entry | null {
  const last = trail.at(-1) ?? "";
  const heading = says(last) ? last : null;
  const loose = texts.filter((text) => says(text.text));
  const labels = new Set(values.map(({ label }) => label));
  if ((heading === null && loose.length === 0) || labels.size < values.length) return null;
  const node = values[0]?.node ?? loose[0]?.node ?? nodes.get(last);
  const block = values[0]?.block ?? loose[0]?.block ?? 0;
  return node ? { kind: "row", heading, values, loose, trail, block, node } : null;
}

/** Whether short words tell a kind, a day or a period of their own. */
function says(text: string): boolean {
  const words = plain(text);
  if (words.length > LONGEST || /[.!?]$/.test(words.replace(/\d\.$/, ""))) return false;
  return (
    decisionKind(words) !== null ||
    dayOf(words) !== null ||
    periodOf(words) !== null ||
    (/^vedtak/i.test(words) && findDays(words).length > 0)
  );
}
