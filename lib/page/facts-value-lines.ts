import { type Leaf, type ListName, readLeaf, type Thing } from "./facts-leaf.ts";
import { looseLeaves } from "./facts-loose.ts";
import { leavesOf } from "./facts-parse.ts";
import type { LabelledValue } from "./outline.ts";
import { codeOf } from "./values/codes.ts";
import { findDays } from "./values/day.ts";
import { BENEFITS } from "./vocabulary/case-codes.ts";

/** "Kvalifiseringsstønad" as heading above its rate and days. */
export function benefitOf(list: ListName, leaves: readonly Leaf[], heading: string): Leaf[] {
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
  "evaluations.date": "evaluations",
  "children.count": "children",
};

/** "4. mai 2026 (egenmelding); 11.–15. mai 2026 (sykmelding)": several in one line, each by itself. */
export function eachThing(field: string, value: LabelledValue): LabelledValue[] {
  const text = value.value ?? "";
  if (!LINES_OF[field] || text.length > LONGEST_LINE) return [value];
  const parts = text.split(/;\s*|,\s+(?=\d{1,2}\.)/u).filter(Boolean);
  const isList =
    parts.length > 1 &&
    parts.every((part) => findDays(part).length > 0) &&
    parts.some((part) => /\p{L}{4}.*[)]|\p{L}{4}$/u.test(part));
  return isList ? parts.map((part) => ({ ...value, value: part, quote: part })) : [value];
}

const LONGEST_LINE = 500;

/** "03.08.2026 (gjennomført)", "4. mai 2026 (egenmelding)": more than the days. */
function tellsMore({ field }: Leaf): boolean {
  return !/\.(?:from|to|date|heldOn|birthDate)$/.test(field);
}

/** A line that says more than the label asks for, as one thing; null where the label's own reading is enough. */
export function wholeThing(field: string, value: LabelledValue): Thing | null {
  const list = LINES_OF[field];
  if (!list || value.value === null || !/\d/.test(value.value)) return null;
  const simple = leavesOf(field, value);
  const leaves = looseLeaves(list, list, value);
  const isSimple = simple.length > 0 && simple.every((leaf) => leaf.state === "read");
  if (!field.endsWith(".kind") && isSimple && !leaves.some(tellsMore)) return null;
  if (new Set(leaves.map((leaf) => leaf.field)).size < (list === "children" ? 1 : 2)) return null;
  return { list, leaves, source: `line ${value.block}` };
}
