import MiniSearch from "minisearch";
import { createSplitter } from "./compounds.ts";
import { type Entry, entriesOf, type Lists, type Source } from "./documents.ts";
import { matchText, type Query, readQuery } from "./query.ts";
import { stem, termsOf, words } from "./words.ts";

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

/** One index over national measures, the office's own and rules, for the panel's search box and the command line. */
export function createLookup(lists: Lists): Lookup {
  const entries = entriesOf(lists);
  const split = createSplitter(vocabularyOf(entries));
  const known = new Set<string>();
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["title", "words", "bullets"],
    tokenize: termsOf,
    processTerm(term) {
      const terms = [term, ...split(term)];
      for (const t of terms) known.add(t);
      return terms;
    },
  });
  index.addAll(entries);
  const nationalOf = entries.map((e) => entries.findIndex((n) => n.measure === e.national));
  return {
    search(text, limit) {
      const query = readQuery(text, split);
      const matches = matchText(index, query, known);
      const scores = entries.map((e) => scoreOf(e, query, matches.get(e.key)?.score ?? 0));
      const hits = entries.flatMap((entry, n) => {
        const match = matches.get(entry.key);
        const score = match?.central ? localFirst(entry, scores, n) : (scores[n] ?? 0);
        return score > 0 ? [{ entry, score, matched: match?.matched ?? [] }] : [];
      });
      hits.sort((a, b) => b.score - a.score || a.entry.key - b.entry.key);
      return hits.slice(0, limit).map(({ entry, score, matched }) => ({
        measure: entry.measure,
        title: entry.shown,
        source: entry.source,
        score: Math.round(score * 100) / 100,
        matched,
      }));
    },
  };

  /** What the office has of a measure comes before the measure, where the query does not name the measure itself. */
  function localFirst(entry: Entry, scores: readonly number[], n: number): number {
    const own = scores[n] ?? 0;
    const national = scores[nationalOf[entry.key] ?? -1] ?? 0;
    return national < NAME ? Math.max(own, national * LOCAL) : own;
  }
}

/** Stems of at least four letters that stand alone somewhere: what compounds are made of. */
function vocabularyOf(entries: readonly Entry[]): ReadonlySet<string> {
  const all = entries.flatMap((e) => words(`${e.title} ${e.words}`)).map(stem);
  return new Set(all.filter((s) => s.length >= 4));
}

const NAME = 1000;
const ALIAS = 60;
const CIRCULAR = 500;
const NEED = 24;
/** A hit only by need, not by any word, comes after those by words. */
const SILENT_NEED = 8;
const OFFICE = 1.15;
const LOCAL = 1.01;
const LAW = 0.6;

function scoreOf(entry: Entry, query: Query, text: number): number {
  if (query.plain === "") return 0;
  let score = text + needScore(entry, query, text > 0 ? NEED : SILENT_NEED);
  if (entry.names.has(query.plain)) score += NAME;
  else if (entry.aliases.has(query.plain)) score += ALIAS;
  score += circularScore(entry, query);
  if (entry.source === "office") return score * OFFICE;
  return entry.source === "law" ? score * LAW : score;
}

/** The first need of a measure is what it is for; a later one counts less. */
function needScore(entry: Entry, query: Query, weight: number): number {
  let best = 0;
  for (const [n, need] of query.needs.entries()) {
    const place = entry.needs.indexOf(need);
    if (place !== -1) best = Math.max(best, weight / (1 + place) / (1 + n));
  }
  return best;
}

function circularScore(entry: Entry, query: Query): number {
  if (!entry.circular) return 0;
  return query.plain.split(" ").some((word) => word === entry.circular) ? CIRCULAR : 0;
}
