import type MiniSearch from "minisearch";
import { needsMentioned } from "../needs/mentions.ts";
import type { Need } from "../needs/types.ts";
import type { Splitter } from "./compounds.ts";
import type { Entry } from "./documents.ts";
import { SYNONYMS } from "./synonyms.ts";
import { plainLetters, plainText, stem, termsOf, words } from "./words.ts";

/** A search text, read once. */
export interface Query {
  /** The whole text, folded: what a title or an abbreviation may equal. */
  readonly plain: string;
  readonly terms: readonly string[];
  /** Terms it also means: the parts of compounds, synonyms. */
  readonly related: readonly string[];
  /** The last word as typed so far. */
  readonly typing: string;
  readonly needs: readonly Need[];
}

export function readQuery(text: string, split: Splitter): Query {
  const terms = termsOf(text);
  const related = [
    ...terms.flatMap((t) => split(t)),
    ...words(text).flatMap((w) => SYNONYM_TERMS.get(stem(w)) ?? []),
  ];
  return {
    plain: plainText(text),
    terms,
    related: [...new Set(related)].filter((t) => !terms.includes(t)),
    typing: plainLetters(words(text).at(-1) ?? ""),
    needs: needsMentioned(text),
  };
}

const SYNONYM_TERMS = new Map(
  Object.entries(SYNONYMS).map(([word, meant]) => [stem(word), termsOf(meant)] as const),
);

export interface TextMatch {
  readonly score: number;
  readonly matched: readonly string[];
  /** Met in the title or the search words, not only in the description. */
  readonly central: boolean;
}

/** How the text of each entry meets the query, by the entry's key. */
export function matchText(
  index: MiniSearch<Entry>,
  query: Query,
  known: ReadonlySet<string>,
): Map<number, TextMatch> {
  const found = new Map<number, TextMatch>();
  const add = (terms: readonly string[], weight: number, options: object) => {
    if (terms.length === 0) return;
    const results = index.search(terms.join(" "), { ...PLAIN, ...options });
    for (const { id, score, terms: matched, queryTerms, match } of results) {
      const before = found.get(id as number);
      const share = queryTerms.length / terms.length;
      found.set(id as number, {
        score: (before?.score ?? 0) + weight * score * share,
        matched: [...new Set([...(before?.matched ?? []), ...matched])],
        central: before?.central || Object.values(match).some((fields) => fields.some(isCentral)),
      });
    }
  };
  add(query.terms, 1, {
    fuzzy: (term: string) => slips(term, known),
    prefix: (term: string) => !known.has(term) && isLongEnough(term),
  });
  add(query.related, RELATED, {});
  if (query.typing.length >= 2 && !/^\d/.test(query.typing))
    add([query.typing], known.has(query.typing) ? TYPED : TYPING, { prefix: true });
  return found;
}

function isCentral(field: string): boolean {
  return field !== "bullets";
}

/** Query terms are stems already: they are neither split nor stemmed again. */
const PLAIN = {
  tokenize: (text: string) => text.split(" "),
  processTerm: (term: string) => term,
  boost: { title: 5, words: 3, bullets: 1 },
  weights: { fuzzy: 0.35, prefix: 0.5 },
};
const RELATED = 0.6;
/** The last word may be unfinished; less likely so where it is a word of the index. */
const TYPING = 0.5;
const TYPED = 0.1;

/** Typing errors are looked for only in words the index does not have: one in short words, two in long ones. */
function slips(term: string, known: ReadonlySet<string>): number | false {
  if (known.has(term) || term.length < 5 || /\d/.test(term)) return false;
  return term.length > 7 ? 2 : 1;
}

function isLongEnough(term: string): boolean {
  return term.length >= 3 && !/^\d/.test(term);
}
