import type { LearnedRule } from "../facts/learned.ts";
import type { LearnedReport } from "../facts/types.ts";
import { type Leaf, listOf } from "./facts-leaf.ts";
import { leavesOf } from "./facts-parse.ts";
import { labelFor } from "./learned-fields.ts";
import { isThere, keyOf } from "./learned-match.ts";
import { rewritten } from "./learned-outline.ts";
import { type Spot, spotsOf } from "./learned-spots.ts";
import type { Outline } from "./outline.ts";
import type { NodeNumber, Shown } from "./tree.ts";

/** A page with what the office has taught about it. */
export interface Taught {
  /** Taught values of lists stand below labels that the reader knows; what is to be ignored, and taught single facts, stand here no more. */
  readonly outline: Outline;
  /** Taught facts that stand alone. */
  readonly leaves: readonly Leaf[];
  /** Where taught facts stand. */
  readonly nodes: ReadonlySet<NodeNumber>;
  readonly report: LearnedReport | null;
}

/** Applies the rules of this kind of page. What is about somebody else is never taught. */
export function taught(outline: Outline, top: Shown, rules: readonly LearnedRule[]): Taught {
  if (rules.length === 0) return { outline, leaves: [], nodes: new Set(), report: null };
  const found = meant(spotsOf(outline, top), rules);
  const facts = [...found].filter(([, rule]) => rule.fact !== null);
  return {
    outline: rewritten(outline, found),
    leaves: facts.flatMap(([spot, rule]) => leavesFor(spot, rule)),
    nodes: new Set(facts.map(([spot]) => spot.node)),
    report: reportOn(rules, new Set(found.values()), outline),
  };
}

/** The places that rules tell of, each with its rule: one that names the heading before one that does not. */
export function meant(
  spots: readonly Spot[],
  rules: readonly LearnedRule[],
): Map<Spot, LearnedRule> {
  const exact = [...rules.filter((r) => r.under !== null), ...rules.filter((r) => !r.under)];
  const found = new Map<Spot, LearnedRule>();
  for (const spot of spots) {
    if (spot.other !== undefined) continue;
    const rule = exact.find((r) => isThere(r, spot));
    if (rule) found.set(spot, rule);
  }
  return found;
}

/** What stands at a place, as the parsers of its fact understand it. */
export function leavesAt(spot: Spot, fact: NonNullable<LearnedRule["fact"]>): Leaf[] {
  const { value, quote, node, checked } = spot;
  const said = { label: labelFor(fact, spot.label), value, quote, node };
  return leavesOf(fact, checked === undefined ? said : { ...said, checked });
}

function leavesFor(spot: Spot, { fact }: LearnedRule): Leaf[] {
  return fact === null || listOf(fact) ? [] : leavesAt(spot, fact);
}

/**
 * How many taught fields there are on this kind of page, and which of them are gone. Rows and cards are missed only when
 * their heading is gone as well: an empty list has none.
 */
function reportOn(
  rules: readonly LearnedRule[],
  found: ReadonlySet<LearnedRule>,
  outline: Outline,
): LearnedReport {
  const headings = new Set(headingsOf(outline).map(keyOf));
  const isMissed = (rule: LearnedRule) => {
    if (found.has(rule)) return false;
    if (rule.kind === "field" || rule.kind === "text") return true;
    return rule.under !== null && !headings.has(keyOf(rule.under));
  };
  const facts = rules.filter((rule) => rule.fact !== null);
  return { of: facts.length, missed: facts.filter(isMissed).flatMap(({ fact }) => fact ?? []) };
}

function headingsOf({ headings, values, entries, texts }: Outline): string[] {
  const trails = [...values, ...entries, ...texts].flatMap(({ trail }) => trail);
  return [...headings.map(({ text }) => text), ...trails];
}
