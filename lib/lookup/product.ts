import { points } from "../law/points/index.ts";
import type { LawPoint } from "../law/points/types.ts";
import { rules } from "../law/rules/index.ts";
import type { AnyRule, Cite } from "../law/types.ts";
import { catalogue } from "../measures/catalogue/index.ts";
import { type OfficeMeasure, offered } from "../measures/office.ts";
import type { Lang } from "../text/text.ts";
import { createPartFinder, type PartFinder, type Splitter } from "./compounds.ts";
import type { LawEntry } from "./documents.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { placesOf } from "./places.ts";

/**
 * The product's one look-up: the national catalogue, the office's own measures, and the law with its rules, for all who
 * search. The law has an index of its own, so that its words change nothing in how measures are ranked.
 */
export function productLookup(office: readonly OfficeMeasure[], lang: Lang): Lookup {
  const measures = createLookup(
    { measures: catalogue, office: offered(office), law: [] },
    splitter(),
    lang,
  );
  const law = createLookup(
    { measures: [], office: [], law: [...points.map(pointEntry), ...rules.map(lawEntry)] },
    lawSplitter(),
    lang,
  );
  return {
    search: (query, limit) =>
      [...measures.search(query, limit), ...law.search(query, limit)]
        .sort((a, b) => b.score - a.score)
        .slice(0, limit),
  };
}

/** Compounds by the catalogue's own words, never an office's: what an office writes must not cut others' words. */
export function splitter(): Splitter {
  return (word) => partFinder()(word).map((part) => part.stem);
}

/** The same cuts, with where the parts stand. */
export function partFinder(): PartFinder {
  made ??= createPartFinder(
    catalogue.flatMap((m) => [m.title.nb, m.title.nn, ...m.words.nb, ...m.words.nn]),
  );
  return made;
}

let made: PartFinder | null = null;

/** Compounds by the words of the law as well, for its own index only. */
function lawSplitter(): Splitter {
  madeOfLaw ??= createPartFinder(
    points.flatMap(({ title, words }) => [title.nb, title.nn, ...words.nb, ...words.nn]),
  );
  const ofLaw = madeOfLaw;
  return (word) => {
    const parts = splitter()(word);
    return parts.length > 0 ? parts : ofLaw(word).map((part) => part.stem);
  };
}

let madeOfLaw: PartFinder | null = null;

/** The sources of a rule's version that came last. */
export function citesOf(rule: AnyRule): readonly Cite[] {
  return rule.versions.at(-1)?.cite ?? [];
}

function pointEntry({ id, title, cite, says, words }: LawPoint): LawEntry {
  return {
    id,
    title,
    refs: cite.map(({ ref }) => ref),
    told: {
      words: [...words.nb, ...words.nn],
      says: [...says.nb, ...says.nn],
      places: /^(?:sotjl|nav|r35)-/.test(id) ? withParents(placesOf(cite[0]?.ref ?? "")) : [],
    },
  };
}

/** A point is also found by the point it stands under. */
function withParents(places: readonly string[]): string[] {
  return places.flatMap((place) => [place, ...(place.match(/^\d+\.\d+\.\d+(?=\.)/) ?? [])]);
}

function lawEntry(rule: AnyRule): LawEntry {
  return { id: rule.id, title: rule.title, refs: citesOf(rule).map((cite) => cite.ref) };
}
