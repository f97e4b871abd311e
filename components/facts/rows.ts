import type { CaseFacts, Evidence, EvidenceState } from "../../lib/facts/types.ts";
import { caseText, type themeLabels } from "../../lib/text/case.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import { evidenceOf } from "./evidence.ts";
import { type FlatFact, isRecord } from "./flatten.ts";
import { formatValue, patternOf } from "./format-value.ts";
import { headingOf, labelOf, labelOfPattern } from "./headings.ts";
import { knownOf } from "./known.ts";

type Theme = keyof typeof themeLabels;

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
  /** Read by a rule that the office has taught. */
  readonly isTaught: boolean;
  /** Read on another page than the open one. */
  readonly origin: Evidence["origin"] | null;
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
      isTaught: e.by === "office",
      origin: e.origin ?? null,
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
    isTaught: known?.by === "office",
    origin: known?.origin ?? null,
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
