import { nationalHit, officeHit } from "../../components/measures/catalogue-hits.ts";
import type { Search, SearchHit } from "../../components/search/types.ts";
import { pointById } from "../../lib/law/points/index.ts";
import { rules } from "../../lib/law/rules/index.ts";
import type { AnyRule } from "../../lib/law/types.ts";
import type { Hit, Lookup } from "../../lib/lookup/lookup.ts";
import { createMarker, type Marker } from "../../lib/lookup/mark.ts";
import { citesOf, partFinder, productLookup } from "../../lib/lookup/product.ts";
import { measureById } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import { pointHit } from "./law-hit.ts";

const MOST_HITS = 20;

/**
 * The search box over booklet, office list and rules: the same index as the command line's. It is made at the first
 * query: findings come before it.
 */
export function makeSearch(office: readonly OfficeMeasure[], lang: Lang): Search {
  let lookup: Lookup | null | undefined;
  return (query) => {
    lookup ??= lookup === undefined ? tried(() => productLookup(office, lang)) : null;
    const hits = lookup?.search(query, MOST_HITS);
    return hits?.flatMap((hit) => hitOf(hit, query, office, lang) ?? []) ?? null;
  };
}

function tried<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function hitOf(
  hit: Hit,
  query: string,
  office: readonly OfficeMeasure[],
  lang: Lang,
): SearchHit | null {
  const mark = createMarker(query, hit.matched, partFinder());
  const key = `${hit.source} ${hit.measure}`;
  if (hit.source === "law") {
    const point = pointById(hit.measure);
    if (point) return { ...pointHit(point, lang), key, mark };
    const rule = rules.find((r) => r.id === hit.measure);
    return rule ? { ...ruleHit(rule, lang), key, mark } : null;
  }
  const own = office.find((m) => m.id === hit.measure);
  const national = measureById(hit.measure);
  const found =
    hit.source === "office" && own ? officeHit(own) : national && nationalHit(national, lang);
  if (!found) return null;
  const bullets =
    own?.bullets ?? (lang === "nn" ? national?.bullets.nn : national?.bullets.nb) ?? [];
  return { ...found, key, mark, text: tellingBullet(bullets, mark) };
}

/** The first sentence that holds a word searched for, else the first of all. */
function tellingBullet(bullets: readonly string[], mark: Marker): string {
  const telling = bullets.find((bullet) => mark(bullet).some((piece) => piece.hit));
  return telling ?? bullets[0] ?? "";
}

function ruleHit(rule: AnyRule, lang: Lang): Omit<SearchHit, "key" | "mark"> {
  return {
    kind: "rule",
    id: rule.id,
    title: say(rule.title, lang),
    text: "",
    group: null,
    source: "law",
    local: null,
    law: null,
    sources: citesOf(rule).map(({ ref, url }) => ({ ref, url: url ?? null })),
  };
}
