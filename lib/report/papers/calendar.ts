import type { Day } from "../../facts/days.ts";
import { milestonesOf } from "../../plan/timeline.ts";
import type { Milestone, Plan } from "../../plan/types.ts";
import { calendarText as text } from "../../text/papers.ts";
import { type Lang, say } from "../../text/text.ts";
import type { CaseReport } from "../types.ts";
import { citesOf } from "./law.ts";
import type { CalendarEntry } from "./types.ts";

/** The plan's coming days and deadlines, today with them. Nothing in them tells whose they are. */
export function calendarOf(report: CaseReport, plan: Plan, lang: Lang): CalendarEntry[] {
  const seen = new Set<string>();
  const key = fingerprint([plan.start, plan.goal, ...plan.subGoals.map((g) => g.text)].join("|"));
  return milestonesOf(plan, report.facts, report.date)
    .filter(({ day }) => day >= report.date)
    .map((milestone) => entryOf(milestone, key, report.date, lang))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

function entryOf({ kind, day }: Milestone, key: string, date: Day, lang: Lang): CalendarEntry {
  const places = RULES[kind].flatMap((rule) => citesOf(rule, date)).join(", ");
  return {
    id: `kvp-${kind}-${day}-${key}@skreddersom`,
    day,
    summary: say(text[kind], lang),
    description: [places, say(text.seeCase, lang)].filter(Boolean).join(". ").replace(/\.\./g, "."),
  };
}

const RULES = {
  start: ["start-within-6-months"],
  halfway: ["work-measure-by-halfway"],
  "job-search": ["job-search-3-months-before-end"],
  evaluation: ["evaluation-dates-in-programme"],
  "period-end": ["reasoned-extension-decision"],
  end: ["deltakerbevis-issued"],
  "max-end": ["duration-max-two-years"],
  "max-end-special": ["extension-beyond-two-years"],
} as const satisfies Record<Milestone["kind"], readonly string[]>;

/** Tells one plan's entries from another's in the same calendar. No part of it is made of the person. FNV-1a. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const sign of words) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
