import { needsMentioned } from "../needs/mentions.ts";
import type { Need } from "../needs/types.ts";
import type { Splitter } from "./compounds.ts";
import { placesOf } from "./places.ts";
import { SYNONYMS } from "./synonyms.ts";
import { plainLetters, plainText, stem, tellingWords, words } from "./words.ts";

/** One word of a search text and what else it may mean. */
export interface Slot {
  readonly term: string;
  /** As typed, folded; null unless it is the last word, which may be unfinished. */
  readonly typing: string | null;
  /** Terms it also means: the parts of compounds, synonyms. */
  readonly related: readonly string[];
}

/** A search text, read once. */
export interface Query {
  /** The whole text, folded: what a title or an abbreviation may equal. */
  readonly plain: string;
  readonly slots: readonly Slot[];
  readonly needs: readonly Need[];
  /** Points of the circular that it names. */
  readonly circulars: readonly string[];
  /** Places of the law that it names. */
  readonly places: readonly string[];
}

export function readQuery(text: string, split: Splitter): Query {
  const all = words(text);
  const telling = [...new Set(tellingWords(text))];
  const meant = phrasesMeant(all.map(stem));
  const last = all.at(-1);
  const slots = telling.map((word) => slotOf(word, word === last, split));
  return {
    plain: plainText(text),
    slots: meant.length > 0 ? withRelated(slots, meant) : slots,
    needs: needsMentioned(text),
    circulars: all.filter((w) => /^\d+(?:\.\d+){2,}$/.test(w)),
    places: placesOf(text),
  };
}

function slotOf(word: string, isLast: boolean, split: Splitter): Slot {
  const term = stem(word);
  const typed = plainLetters(word);
  const parts = split(word);
  const related = [
    ...parts,
    ...(MEANT.get(term) ?? []),
    ...parts.flatMap((part) => MEANT.get(part) ?? []),
  ];
  return {
    term,
    typing: isLast && typed.length >= 2 && !/^\d/.test(typed) ? typed : null,
    related: [...new Set(related)].filter((t) => t !== term),
  };
}

/** What several words mean together stands for the last of them. */
function withRelated(slots: readonly Slot[], meant: readonly string[]): Slot[] {
  return slots.map((slot, n) =>
    n === slots.length - 1 ? { ...slot, related: [...slot.related, ...meant] } : slot,
  );
}

const stemsOf = (text: string) => tellingWords(text).map(stem);
const MEANT = new Map<string, readonly string[]>();
/** First stem of an everyday phrase, then the others and what they mean. */
const PHRASES = new Map<string, { readonly rest: readonly string[]; readonly meant: string[] }[]>();

for (const [word, meaning] of Object.entries(SYNONYMS)) {
  const [first = "", ...rest] = words(word).map(stem);
  if (rest.length === 0) MEANT.set(first, [...(MEANT.get(first) ?? []), ...stemsOf(meaning)]);
  else PHRASES.set(first, [...(PHRASES.get(first) ?? []), { rest, meant: stemsOf(meaning) }]);
}

/** Everyday phrases whose words all stand in the query, in their order. */
function phrasesMeant(stems: readonly string[]): string[] {
  return stems.flatMap((first, n) =>
    (PHRASES.get(first) ?? []).flatMap(({ rest, meant }) =>
      isWithin(rest, stems.slice(n + 1)) ? meant : [],
    ),
  );
}

function isWithin(wanted: readonly string[], stems: readonly string[]): boolean {
  let from = 0;
  return wanted.every((word) => {
    const place = stems.indexOf(word, from);
    from = place + 1;
    return place !== -1;
  });
}
