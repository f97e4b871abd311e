import type { Index } from "./index-documents.ts";
import type { Near } from "./near-terms.ts";
import { frequency } from "./postings.ts";
import type { Slot } from "./query.ts";

/** A term to look up for a word of the query, and how much it counts. */
export interface Probe {
  readonly id: number;
  readonly term: string;
  readonly weight: number;
}

const RELATED = 0.6;
const PREFIX = 0.5;
const FUZZY = 0.5;
/** The last word may be unfinished; less likely so where it is a word of the index. */
const TYPING = 0.5;
const TYPED = 0.1;
const SHORTEST_PREFIX = 3;
const SHORTEST_FUZZY = 5;
/** Beyond this many places a beginning says too little to be worth the time: the likeliest endings are read. */
const MOST_PLACES = 25_000;
const MOST_TERMS = 5_000;

/** The terms of the index that a word of the query stands for. */
export function probesOf(slot: Slot, index: Index): Probe[] {
  const found = new Map<string, number>();
  const add = (near: readonly Near[], weight: number) => {
    for (const { term, likeness } of near)
      found.set(term, Math.max(found.get(term) ?? 0, likeness * weight));
  };
  const isKnown = index.text.idOf.has(slot.term);
  if (isKnown) add([{ term: slot.term, likeness: 1 }], 1);
  add(slot.related.filter((t) => index.text.idOf.has(t)).map(sure), RELATED);
  if (slot.typing !== null && (slot.typing.length > 2 || !isKnown))
    add(index.terms.beginning(slot.typing, MOST_TERMS), isKnown ? TYPED : TYPING);
  if (!isKnown) add(guesses(slot, index), 1);
  return withinBounds(found, index);
}

/** For a word that the index does not have: other endings, slips of the keys, and at last a slip in what is typed so far. */
function guesses(slot: Slot, index: Index): Near[] {
  const { term } = slot;
  if (/\d/.test(term)) return [];
  const longer =
    term.length >= SHORTEST_PREFIX ? weighed(index.terms.beginning(term, MOST_TERMS), PREFIX) : [];
  const slips = allowedSlips(term);
  const misspelt = slips > 0 ? weighed(index.terms.misspelt(term, slips), FUZZY) : [];
  const near = [...longer, ...misspelt];
  return near.length > 0 || slot.related.length > 0 ? near : shortened(slot, index);
}

/** A slip near the end of what is typed so far: "biblo" for "bibliotek". */
function shortened({ typing }: Slot, index: Index): Near[] {
  const least =
    typing === null ? Number.POSITIVE_INFINITY : Math.max(SHORTEST_PREFIX + 1, typing.length - 2);
  for (let length = (typing?.length ?? 0) - 1; length >= least; length--) {
    const near = index.terms.beginning(typing?.slice(0, length) ?? "", MOST_TERMS);
    if (near.length > 0) return weighed(near, PREFIX * FUZZY);
  }
  return [];
}

function allowedSlips(term: string): number {
  if (term.length < SHORTEST_FUZZY) return 0;
  return term.length > 7 ? 2 : 1;
}

function weighed(near: readonly Near[], weight: number): Near[] {
  return near.map(({ term, likeness }) => ({ term, likeness: likeness * weight }));
}

function sure(term: string): Near {
  return { term, likeness: 1 };
}

function withinBounds(found: ReadonlyMap<string, number>, index: Index): Probe[] {
  const probes = [...found].flatMap(([term, weight]) => {
    const id = index.text.idOf.get(term);
    return id === undefined ? [] : [{ id, term, weight }];
  });
  probes.sort((a, b) => b.weight - a.weight || a.id - b.id);
  let places = 0;
  return probes.filter(({ id }, n) => {
    places += frequency(index.text, id);
    return n === 0 || places <= MOST_PLACES;
  });
}
