import type { Probe } from "./expand.ts";
import type { Index } from "./index-documents.ts";
import { at, frequency } from "./postings.ts";

/** What the words of a query give each document; made once for an index and used again for every query. */
export interface Scores {
  /** Documents that any word is met in, in no order. */
  readonly met: readonly number[];
  of(document: number): number;
  isMet(document: number): boolean;
  /** Met in the title or the search words, not only in the description. */
  isCentral(document: number): boolean;
  start(): void;
  /** Adds one word of the query: the terms it stands for. */
  addSlot(probes: readonly Probe[]): void;
  /** What the query as a whole gives a document, beside its words; those given something are among the met. */
  wholeOf(document: number): number;
  setWhole(document: number, score: number): void;
  /** How many words of the query the document meets. */
  slotsOf(document: number): number;
}

const SEEN = 1;
const CENTRAL = 2;

export function createScores({ entries, text }: Index): Scores {
  const size = entries.length;
  const [sums, wholes, flags, slots, lastSlot] = [
    new Float32Array(size),
    new Float32Array(size),
    new Uint8Array(size),
    new Uint8Array(size),
    new Uint8Array(size),
  ];
  let [met, slot]: [number[], number] = [[], 0];
  const include = (document: number) => {
    if (flags[document] !== 0) return;
    flags[document] = SEEN;
    met.push(document);
  };
  const begin = (document: number) => {
    lastSlot[document] = slot;
    slots[document] = at(slots, document) + 1;
  };
  return {
    get met() {
      return met;
    },
    of: (document) => at(sums, document),
    isMet: (document) => at(slots, document) > 0,
    isCentral: (document) => (at(flags, document) & CENTRAL) !== 0,
    slotsOf: (document) => at(slots, document),
    wholeOf: (document) => at(wholes, document),
    setWhole(document, score) {
      include(document);
      wholes[document] = score;
    },
    start() {
      for (const document of met) {
        sums[document] = 0;
        wholes[document] = 0;
        flags[document] = 0;
        slots[document] = 0;
        lastSlot[document] = 0;
      }
      [met, slot] = [[], 0];
    },
    addSlot(probes) {
      slot = Math.min(slot + 1, 255);
      for (const { id, weight } of probes) {
        const rarity = weight * idf(size, frequency(text, id));
        const to = at(text.starts, id + 1);
        for (let i = at(text.starts, id); i < to; i++) {
          const coded = at(text.documents, i);
          const document = coded >> 1;
          include(document);
          if (coded & 1) flags[document] = at(flags, document) | CENTRAL;
          if (lastSlot[document] !== slot) begin(document);
          sums[document] = at(sums, document) + rarity * at(text.weights, i);
        }
      }
    },
  };
}

function idf(size: number, many: number): number {
  return Math.log(1 + (size - many + 0.5) / (many + 0.5));
}
