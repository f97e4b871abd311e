import type { CaseFacts, Evidence, EvidenceState } from "../../lib/facts/types.ts";
import { caseText, type themeLabels } from "../../lib/text/case.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import { evidenceOf } from "./evidence.ts";
import { type FlatFact, flatten, isRecord, valueAt } from "./flatten.ts";
import { formatValue, patternOf } from "./format-value.ts";
import { headingOf, labelOf, labelOfPattern } from "./headings.ts";

export type Theme = keyof typeof themeLabels;

/** One fact as it is shown. */
export interface FactRow {
  readonly path: string;
  readonly label: string;
  /** The value in words; null where the field is empty or was not understood. */
  readonly value: string | null;
  readonly quote: string | null;
  /** Null where the facts came from a file and nothing tells how they were known. */
  readonly state: EvidenceState | null;
  /** The single days or words of a list, where each has evidence of its own. */
  readonly items: readonly FactRow[];
  /** The page, a derivation or the caseworker stands behind it. */
  readonly evident: boolean;
}

/** The facts of one list element, or the single facts of a theme when `heading` is null. */
export interface FactGroup {
  readonly path: string;
  readonly heading: string | null;
  readonly evident: boolean;
  readonly rows: readonly FactRow[];
}

export interface FactTheme {
  readonly theme: Theme;
  readonly groups: readonly FactGroup[];
}

const THEMES: Readonly<Record<Theme, readonly (keyof CaseFacts)[]>> = {
  person: ["person"],
  application: ["applicationReceived", "refusalReason"],
  decisions: ["decisions", "assessedGroups"],
  programme: ["programme"],
  activities: ["activities"],
  absence: ["absences", "leaves", "interruptions"],
  followUp: ["contactDates", "evaluations", "familyConsidered"],
  economy: ["children", "benefits", "socialAssistance"],
  documents: ["documents"],
  other: ["office", "wholeCaseRead"],
};

/** Every known fact by theme, in reading order; themes with nothing in them are left out. */
export function themesOf(facts: CaseFacts, evidence: readonly Evidence[], lang: Lang): FactTheme[] {
  const understood = evidence.filter((e) => e.state !== "unparsable");
  return (Object.keys(THEMES) as Theme[]).flatMap((theme) => {
    const known = THEMES[theme].flatMap((key) => knownOf(facts, key, evidence));
    if (known.length === 0) return [];
    const row = (fact: FlatFact) => rowOf(fact, understood, lang);
    const elements = [...new Set(known.flatMap((fact) => fact.element ?? []))];
    const single = known.filter((fact) => fact.element === null).map(row);
    const groups = elements.map((element) => ({
      path: element,
      heading: headingOfElement(element, facts, lang),
      evident: evidenceOf(understood, element) !== undefined,
      rows: known.filter((fact) => fact.element === element).map(row),
    }));
    const first = { path: theme, heading: null, evident: false, rows: single };
    return [{ theme, groups: single.length > 0 ? [first, ...groups] : groups }];
  });
}

/** The facts under one key, and what has evidence without being a fact of its own: a whole list, a shown and empty field. */
function knownOf(
  facts: CaseFacts,
  key: keyof CaseFacts,
  evidence: readonly Evidence[],
): FlatFact[] {
  const lost = lostPaths(evidence);
  const known = flatten(facts, key).filter((fact) => !lost.has(fact.path));
  const shown = new Set(known.flatMap((f) => [f.path, f.element, ...itemPaths(f)]));
  const extra = evidence
    .map((e) => e.fact)
    .filter((path) => !shown.has(path) && !lost.has(path) && isUnder(path, key))
    .map((path) => ({ path, value: valueAt(facts, path) ?? null, element: elementOf(path) }));
  return [...known, ...new Map(extra.map((fact) => [fact.path, fact])).values()];
}

/** Paths where the page shows something and nothing of it was understood. */
function lostPaths(evidence: readonly Evidence[]): ReadonlySet<string> {
  const lost = new Set(evidence.filter((e) => e.state === "unparsable").map((e) => e.fact));
  for (const e of evidence) if (e.state !== "unparsable") lost.delete(e.fact);
  return lost;
}

function isUnder(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
}

function elementOf(path: string): string | null {
  return /^(\w+\[\d+\])\./.exec(path)?.[1] ?? null;
}

function itemPaths(fact: FlatFact): string[] {
  return Array.isArray(fact.value) ? fact.value.map((_, i) => `${fact.path}[${i}]`) : [];
}

/** What stands in the page but could not be understood, with its raw words. */
export function notUnderstood(
  facts: CaseFacts,
  evidence: readonly Evidence[],
  lang: Lang,
): FactRow[] {
  return evidence
    .filter((e) => e.state === "unparsable")
    .map((e) => ({
      path: e.fact,
      label: labelOf(e.fact, facts, lang),
      value: null,
      quote: e.quote,
      state: e.state,
      items: [],
      evident: false,
    }));
}

function rowOf(fact: FlatFact, evidence: readonly Evidence[], lang: Lang): FactRow {
  const known = evidenceOf(evidence, fact.path);
  return {
    path: fact.path,
    label: labelOfPattern(patternOf(fact.path), lang),
    value: wordsFor(fact, lang),
    quote: known?.quote ?? null,
    state: known?.state ?? (fact.value === null ? "empty" : null),
    items: itemsOf(fact, evidence, lang),
    evident: known !== undefined,
  };
}

function wordsFor(fact: FlatFact, lang: Lang): string | null {
  if (fact.value === null) return null;
  if (Array.isArray(fact.value) && fact.value.length === 0) return say(caseText.none, lang);
  if (Array.isArray(fact.value) && fact.value.some(isRecord)) return String(fact.value.length);
  return formatValue(fact.path, fact.value, lang);
}

function itemsOf(fact: FlatFact, evidence: readonly Evidence[], lang: Lang): FactRow[] {
  if (!Array.isArray(fact.value)) return [];
  const items = fact.value.map((value: unknown, i) => ({
    path: `${fact.path}[${i}]`,
    value,
    element: null,
  }));
  return items.some((item) => evidenceOf(evidence, item.path))
    ? items.map((item) => rowOf(item, evidence, lang))
    : [];
}

function headingOfElement(element: string, facts: CaseFacts, lang: Lang): string {
  const [list = "", index = "0"] = element.split(/[[\]]/);
  return headingOf(list, Number(index), facts, lang);
}
