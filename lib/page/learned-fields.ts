import type { Learnable } from "../facts/learned.ts";
import { type ListName, listOf } from "./facts-leaf.ts";
import { hoursHint } from "./facts-words.ts";
import { ANYWHERE, UNDER } from "./vocabulary/fields.ts";
import type { Theme } from "./vocabulary/sections.ts";

/** Headings of ours that put what stands below them into a list of the case. */
const HEADING: Readonly<Record<ListName, string>> = {
  decisions: "Vedtak",
  activities: "Aktiviteter",
  interruptions: "Midlertidige avbrudd",
  leaves: "Permisjoner",
  absences: "Fravær",
  evaluations: "Evalueringer",
  children: "Barn",
  benefits: "Ytelser",
  documents: "Dokumenter",
};

/** How the label reader would have been told of a field of a list: the heading and the label that it knows. */
export interface Known {
  readonly list: ListName;
  readonly heading: string;
  readonly label: string;
}

/**
 * The label reader's own words for a field of a list; null for a fact that stands alone. `own`: the page's label, which
 * may tell the unit.
 */
export function knownAs(fact: Learnable, own: string | null): Known | null {
  const list = listOf(fact);
  return list ? { list, heading: HEADING[list], label: labelFor(fact, own) } : null;
}

/** A label that the parsers know, with the unit that the page's own label tells. */
export function labelFor(fact: Learnable, own: string | null): string {
  if (fact.endsWith(".minutesPerWeek")) return hoursLabel(own ?? "");
  if (fact === "absences.minutes") return /minutt/i.test(own ?? "") ? "minutter" : "timer";
  if (fact === "decisions.months") return "antall måneder";
  const list = listOf(fact);
  const labels = (list ? UNDER[list as Theme]?.[fact] : undefined) ?? ANYWHERE[fact];
  return labels?.split("|")[0] ?? own ?? "";
}

/** Hours a week, unless the page's label says otherwise. */
function hoursLabel(own: string): string {
  const { unit, per } = hoursHint(own);
  if (unit !== "minutes" && per !== "day") return "timer per uke";
  return `omfang (${unit === "minutes" ? "minutter" : "timer"} per ${per === "day" ? "dag" : "uke"})`;
}
