import type { LawTable, LawView, SearchHit } from "../../components/search/types.ts";
import { pointById } from "../../lib/law/points/index.ts";
import { rateRows } from "../../lib/law/points/rates.ts";
import type { LawPoint } from "../../lib/law/points/types.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { searchText } from "../../lib/text/measures.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** A place of the law as a hit, with what it unfolds to. */
export function pointHit(point: LawPoint, lang: Lang): Omit<SearchHit, "key" | "mark"> {
  const [first = "", ...says] = lang === "nn" ? point.says.nn : point.says.nb;
  return {
    kind: "law",
    id: point.id,
    title: say(point.title, lang),
    text: first,
    group: null,
    source: "law",
    local: null,
    sources: point.cite.map(({ ref, url }) => ({ ref, url: url ?? null })),
    law: viewOf(point, says, lang),
  };
}

function viewOf(point: LawPoint, says: readonly string[], lang: Lang): LawView {
  return {
    says,
    open: point.open ? say(point.open, lang) : null,
    rules: point.rules.flatMap((id) => {
      const rule = rules.find((r) => r.id === id);
      return rule ? [{ id, title: say(rule.title, lang) }] : [];
    }),
    near: point.near.flatMap((id) => {
      const other = pointById(id);
      return other ? [{ label: labelOf(other, lang), query: placeOf(other, lang) }] : [];
    }),
    change: changeOf(point, lang),
    rate: rateOf(point, lang),
  };
}

/** What to search for to find it first: its place, or the title where it has none of its own. */
function placeOf({ cite, id, title }: LawPoint, lang: Lang): string {
  const ref = cite[0]?.ref ?? "";
  const place = /(?:§ \d+(?: a)?|\d+(?:\.\d+)+)$/.exec(ref)?.[0];
  return place && /^(?:sotjl|nav|r35)-/.test(id) ? place : say(title, lang);
}

function labelOf(point: LawPoint, lang: Lang): string {
  const [place, title] = [placeOf(point, lang), say(point.title, lang)];
  return place === title ? title : `${place} ${title}`;
}

function changeOf({ change }: LawPoint, lang: Lang): LawTable | null {
  if (!change) return null;
  return {
    caption: say(searchText.changed(printed(change.from)), lang),
    columns: [searchText.topic, searchText.before, searchText.now].map((text) => say(text, lang)),
    rows: change.rows.map((row) => [row.topic, row.before, row.now].map((t) => say(t, lang))),
  };
}

function rateOf({ rate }: LawPoint, lang: Lang): LawTable | null {
  if (!rate) return null;
  return {
    caption: say(searchText.rates, lang),
    columns: [searchText.rateFrom, ...searchText.rateColumns[rate]].map((t) => say(t, lang)),
    rows: rateRows(rate).map(({ from, kroner }) => [
      printed(from),
      ...kroner.map((n) => n.toLocaleString("nb-NO")),
    ]),
  };
}

function printed(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date}.${month}.${year}`;
}
