import { type Lang, say } from "../text/text.ts";
import type { Splitter } from "./compounds.ts";
import type { Lists, Source } from "./documents.ts";
import { type Probe, probesOf } from "./expand.ts";
import { FACT, type Index, indexDocuments, NAME } from "./index-documents.ts";
import { at, weightIn } from "./postings.ts";
import { type Query, readQuery } from "./query.ts";
import { createScores, type Scores } from "./scores.ts";
import { type Best, bestOf } from "./top.ts";

export interface Hit {
  /** Id of the measure; of the rule where `source` is `law`. */
  readonly measure: string;
  readonly title: string;
  readonly source: Source;
  /** Higher is better; comparable inside one answer only. */
  readonly score: number;
  /** The index terms that the query met. */
  readonly matched: readonly string[];
}

export interface Lookup {
  /** The best `limit` hits, best first; equal ones in the order of the lists, the office's own first. */
  search(query: string, limit: number): Hit[];
}

/** One index over office measures, national ones and rules. Hits are the same in both languages but for their titles. */
export function createLookup(lists: Lists, split: Splitter, lang: Lang): Lookup {
  const index = indexDocuments(lists, split);
  const scores = createScores(index);
  return {
    search(text, limit) {
      const query = readQuery(text, split);
      if (query.plain === "") return [];
      const probes = query.slots.map((slot) => probesOf(slot, index));
      return rank(query, probes, index, scores, limit).map(({ document, score }) => {
        const { measure, title, source } = index.entries[document] as Index["entries"][number];
        const matched = matchedTerms(probes, index, document);
        return {
          measure,
          title: say(title, lang),
          source,
          score: Math.round(score * 100) / 100,
          matched,
        };
      });
    },
  };
}

const NEED = 24;
/** A hit only by need, not by any word, comes after those by words. */
const SILENT_NEED = 8;
/** A name or search word that begins as the query does gets so much of what an equal one gets. */
const BEGUN = 0.02;
const SHORTEST_BEGINNING = 3;
const MOST_NAMES = 200;
const LOCAL = 1.01;
function rank(
  query: Query,
  probes: readonly (readonly Probe[])[],
  index: Index,
  scores: Scores,
  limit: number,
): Best[] {
  scores.start();
  for (const slot of probes) scores.addSlot(slot);
  addWhole(query, index, scores);
  const count = Math.max(1, query.slots.length);
  const own = (document: number): number => {
    const text = (scores.of(document) * scores.slotsOf(document)) / count;
    return (text + scores.wholeOf(document)) * at(index.factors, document);
  };
  const nationalScores = new Map<number, number>();
  return bestOf(scores.met, limit, (document) => {
    const score = own(document);
    const national = index.nationals[document] ?? -1;
    if (national < 0 || !scores.isCentral(document)) return score;
    // What the office has of a measure comes before the measure, where the query does not name the measure itself.
    let other = nationalScores.get(national);
    if (other === undefined) {
      other = own(national);
      nationalScores.set(national, other);
    }
    return other < NAME ? Math.max(score, other * LOCAL) : score;
  });
}

/** What the query gives as a whole: needs it is about, a name or search word it equals or begins, points of the circular. */
function addWhole(query: Query, index: Index, scores: Scores): void {
  const { idOf, starts, documents, weights } = index.facts;
  const add = (
    fact: string,
    scoreOf: (before: number, weight: number, document: number) => number,
  ) => {
    const id = idOf.get(fact);
    if (id === undefined) return;
    for (let i = at(starts, id); i < at(starts, id + 1); i++) {
      const document = at(documents, i) >> 1;
      scores.setWhole(document, scoreOf(scores.wholeOf(document), at(weights, i), document));
    }
  };
  for (const [n, need] of query.needs.entries())
    add(FACT.need(need), (before, weight, document) => {
      const full = scores.isMet(document) ? NEED : SILENT_NEED;
      return Math.max(before, (weight * full) / (1 + n));
    });
  const more = (before: number, weight: number) => before + weight;
  add(FACT.phrase(query.plain), more);
  if (query.plain.length >= SHORTEST_BEGINNING)
    for (const { term, likeness } of index.phrases.beginning(FACT.phrase(query.plain), MOST_NAMES))
      add(term, (before, weight) => Math.max(before, weight * BEGUN * likeness));
  for (const point of query.circulars) add(FACT.circular(point), more);
  for (const place of query.places) add(FACT.place(place), more);
}

function matchedTerms(
  probes: readonly (readonly Probe[])[],
  index: Index,
  document: number,
): string[] {
  const met = probes
    .flat()
    .filter(({ id }) => weightIn(index.text, id, document) !== null)
    .map(({ term }) => term);
  return [...new Set(met)];
}
