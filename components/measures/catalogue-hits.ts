import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { Measure } from "../../lib/measures/types.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import type { SearchHit } from "../search/types.ts";

/** Every measure as a hit, the office's own first in each group. */
export function catalogueHits(
  catalogue: readonly Measure[],
  office: readonly OfficeMeasure[],
  lang: Lang,
): SearchHit[] {
  return [...office.map(officeHit), ...catalogue.map((measure) => nationalHit(measure, lang))];
}

/** A national measure with its first sentence. */
export function nationalHit(measure: Measure, lang: Lang): SearchHit {
  const [first = ""] = lang === "nn" ? measure.bullets.nn : measure.bullets.nb;
  return {
    key: measure.id,
    kind: "measure",
    id: measure.id,
    title: say(measure.title, lang),
    text: first,
    group: measure.group,
    source: "tipshefte",
    local: null,
    sources: [],
    law: null,
    mark: null,
  };
}

/** A measure of the office with its first sentence, place and start. */
export function officeHit(measure: OfficeMeasure): SearchHit {
  return {
    key: measure.id,
    kind: "measure",
    id: measure.id,
    title: measure.title,
    text: measure.bullets[0] ?? "",
    group: measure.group,
    source: "office",
    local: [measure.place, measure.start].filter(Boolean).join(", ") || null,
    sources: [],
    law: null,
    mark: null,
  };
}
