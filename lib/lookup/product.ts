import { rules } from "../law/rules/index.ts";
import type { AnyRule, Cite } from "../law/types.ts";
import { catalogue } from "../measures/catalogue/index.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { Lang } from "../text/text.ts";
import { createPartFinder, type PartFinder, type Splitter } from "./compounds.ts";
import type { LawEntry } from "./documents.ts";
import { createLookup, type Lookup } from "./lookup.ts";

/** The product's one look-up: the national catalogue, the office's own measures and every rule, for all who search. */
export function productLookup(office: readonly OfficeMeasure[], lang: Lang): Lookup {
  return createLookup({ measures: catalogue, office, law: rules.map(lawEntry) }, splitter(), lang);
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

/** The sources of a rule's version that came last. */
export function citesOf(rule: AnyRule): readonly Cite[] {
  return rule.versions.at(-1)?.cite ?? [];
}

function lawEntry(rule: AnyRule): LawEntry {
  return { id: rule.id, title: rule.title, refs: citesOf(rule).map((cite) => cite.ref) };
}
