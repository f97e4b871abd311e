/**
 * Which documents hold a term and how much it says there: flat, sorted by term and then by document. About eight
 * bytes for each term of each document, where nested maps take ten times that.
 */
export interface Postings {
  readonly idOf: ReadonlyMap<string, number>;
  /** Where the documents of each term begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Document times two, and one more where the term stands in a central field. */
  readonly documents: Uint32Array;
  readonly weights: Float32Array;
}

/** Collects terms document by document, in the order of the documents. */
export interface PostingsBuilder {
  add(document: number, term: number, weight: number, central: boolean): void;
  /** The number of a term, new or known. */
  termId(term: string): number;
  finish(): Postings;
}

export function createPostings(): PostingsBuilder {
  const idOf = new Map<string, number>();
  let [terms, documents, weights] = [
    new Uint32Array(1024),
    new Uint32Array(1024),
    new Float32Array(1024),
  ];
  let size = 0;
  return {
    termId(term) {
      const id = idOf.get(term) ?? idOf.size;
      if (id === idOf.size) idOf.set(term, id);
      return id;
    },
    add(document, term, weight, central) {
      if (size === terms.length)
        [terms, documents, weights] = [grown(terms), grown(documents), grownFloat(weights)];
      terms[size] = term;
      documents[size] = document * 2 + (central ? 1 : 0);
      weights[size++] = weight;
    },
    finish: () => sortedByTerm(idOf, terms.subarray(0, size), documents, weights),
  };
}

/** Counting sort: keeps the documents of a term in their order. */
function sortedByTerm(
  idOf: ReadonlyMap<string, number>,
  terms: Uint32Array,
  documents: Uint32Array,
  weights: Float32Array,
): Postings {
  const starts = new Uint32Array(idOf.size + 1);
  for (const term of terms) starts[term + 1] = at(starts, term + 1) + 1;
  for (let t = 1; t < starts.length; t++) starts[t] = at(starts, t) + at(starts, t - 1);
  const next = starts.slice();
  const sorted = {
    documents: new Uint32Array(terms.length),
    weights: new Float32Array(terms.length),
  };
  for (let i = 0; i < terms.length; i++) {
    const term = at(terms, i);
    const to = at(next, term);
    next[term] = to + 1;
    sorted.documents[to] = at(documents, i);
    sorted.weights[to] = at(weights, i);
  }
  return { idOf, starts, ...sorted };
}

/** In how many documents a term stands. */
export function frequency({ starts }: Postings, term: number): number {
  return at(starts, term + 1) - at(starts, term);
}

/** What a term says in one document; null where it does not stand there. */
export function weightIn(postings: Postings, term: number, document: number): number | null {
  let [low, high] = [at(postings.starts, term), at(postings.starts, term + 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(postings.documents, middle) >> 1 < document) low = middle + 1;
    else high = middle;
  }
  const isThere =
    low < at(postings.starts, term + 1) && at(postings.documents, low) >> 1 === document;
  return isThere ? at(postings.weights, low) : null;
}

/** An element that is known to be there. */
export function at(array: Uint32Array | Float32Array | Uint8Array, index: number): number {
  return array[index] as number;
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function grownFloat(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}
