import type { Splitter } from "./compounds.ts";
import { type Content, type Entry, eachDocument, type Lists } from "./documents.ts";
import { createTermFinder, type TermFinder } from "./near-terms.ts";
import { at, createPostings, type Postings, type PostingsBuilder } from "./postings.ts";
import { isCommon, plainText, stem, words } from "./words.ts";

/** Everything the look-up knows of its documents. */
export interface Index {
  readonly entries: readonly Entry[];
  /** What each entry's score is multiplied by, and the place of the national measure it makes concrete (-1 for none): flat, as every hit reads them. */
  readonly factors: Float32Array;
  readonly nationals: Int32Array;
  /** Stems of titles, search words and descriptions. */
  readonly text: Postings;
  readonly terms: TermFinder;
  /** Whole names and search words, needs and points of the circular: what a query is or is about as a whole. */
  readonly facts: Postings;
  /** The phrases of `facts`, to be found by their beginning. */
  readonly phrases: TermFinder;
}

/** How `facts` writes what it knows. */
export const FACT = {
  phrase: (plain: string) => `=${plain}`,
  need: (need: string) => `#${need}`,
  circular: (point: string) => `@${point}`,
  place: (place: string) => `!${place}`,
} as const;

export const NAME = 1000;
const ALIAS = 60;
const CIRCULAR = 500;
const PLACE = 2000;

/** What the office has comes first among equals; law comes first only where it is named, or fits far better. */
const FACTORS = { office: 1.15, tipshefte: 1, law: 0.3 } as const;

/** A need that a measure has in this place counts so much; what it is for comes first. */
const needWeight = (place: number) => 1 / (1 + place);

export function indexDocuments(lists: Lists, split: Splitter): Index {
  const [text, facts, entries] = [createPostings(), createPostings(), [] as Entry[]];
  const addText = textAdder(text, split);
  const addFacts = factAdder(facts);
  eachDocument(lists, (entry, content) => {
    const document = entries.push(entry) - 1;
    addText(document, content);
    addFacts(document, content);
  });
  const [textPostings, factPostings] = [text.finish(), facts.finish()];
  return {
    entries,
    factors: Float32Array.from(entries, ({ source }) => FACTORS[source]),
    nationals: Int32Array.from(entries, ({ national }) => national),
    text: textPostings,
    terms: createTermFinder(textPostings.idOf.keys()),
    facts: factPostings,
    phrases: createTermFinder(factPostings.idOf.keys()),
  };
}

/** Fields: how much a word there counts, and how many words are usual (the national catalogue's mean). */
const FIELDS = [
  { name: "title", boost: 5, usual: 8, central: true },
  { name: "words", boost: 3, usual: 45, central: true },
  { name: "bullets", boost: 1, usual: 110, central: false },
] as const;

/** BM25+ with the usual constants, as MiniSearch has them. */
const [K, B, DELTA] = [1.2, 0.7, 0.5];

function textAdder(postings: PostingsBuilder, split: Splitter) {
  const termsOf = new Map<string, readonly number[]>();
  let [counts, weights] = [new Float32Array(4096), new Float32Array(4096)];
  const idsOf = (word: string): readonly number[] => {
    const known = termsOf.get(word);
    if (known) return known;
    const whole = stem(word);
    const parts = split(word).filter((part) => part !== whole);
    const ids = [...new Set([whole, ...parts])].map(postings.termId);
    while (ids.some((id) => id >= counts.length))
      [counts, weights] = [doubled(counts), doubled(weights)];
    termsOf.set(word, ids);
    return ids;
  };
  return (document: number, content: Content) => {
    const met: number[] = [];
    let central = 0;
    for (const field of FIELDS) {
      const seen: number[] = [];
      let length = 0;
      for (const text of content[field.name])
        for (const word of words(text)) {
          if (isCommon(word) && field.name === "bullets") continue;
          length++;
          for (const id of idsOf(word)) {
            if (counts[id] === 0) seen.push(id);
            counts[id] = at(counts, id) + 1;
          }
        }
      for (const id of seen) {
        const many = at(counts, id);
        const norm = K * (1 - B + (B * length) / field.usual);
        if (weights[id] === 0) met.push(id);
        weights[id] = at(weights, id) + field.boost * (DELTA + (many * (K + 1)) / (many + norm));
        counts[id] = 0;
      }
      if (field.central) central = met.length;
    }
    for (const [n, id] of met.entries()) {
      postings.add(document, id, at(weights, id), n < central);
      weights[id] = 0;
    }
  };
}

function factAdder(postings: PostingsBuilder) {
  const ids = new Map<string, number>();
  const phraseId = (phrase: string): number => {
    const known = ids.get(phrase);
    if (known !== undefined) return known;
    const id = postings.termId(FACT.phrase(plainText(phrase)));
    ids.set(phrase, id);
    return id;
  };
  return (document: number, { names, words: aliases, needs, circular, places }: Content) => {
    const taken = new Set<number>();
    const addPhrase = (phrase: string, weight: number) => {
      if (phrase === "") return;
      const id = phraseId(phrase);
      if (taken.has(id)) return;
      taken.add(id);
      postings.add(document, id, weight, true);
    };
    for (const name of names) addPhrase(name, NAME);
    for (const alias of aliases) addPhrase(alias, ALIAS);
    for (const [place, need] of needs.entries())
      postings.add(document, postings.termId(FACT.need(need)), needWeight(place), true);
    if (circular) postings.add(document, postings.termId(FACT.circular(circular)), CIRCULAR, true);
    for (const place of places)
      postings.add(document, postings.termId(FACT.place(place)), PLACE, true);
  };
}

function doubled(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}
