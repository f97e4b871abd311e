import type { Day } from "../../facts/days.ts";
import { pointById } from "../../law/points/index.ts";
import { rules } from "../../law/rules/index.ts";
import type { RuleId } from "./rule-ids.ts";

/** The places a rule's version in force on the day cites; empty where no version was in force. */
export function citesOf(rule: RuleId, day: Day): readonly string[] {
  const versions = rules.find(({ id }) => id === rule)?.versions ?? [];
  const inForce = versions.find((v) => v.from <= day && (v.to === undefined || day <= v.to));
  return (inForce?.cite ?? []).map(({ ref }) => ref);
}

/** The same for several rules, each place of law or circular once, in the order of the rules. What only tells of practice is no ground for a letter. */
export function placesOf(all: readonly RuleId[], day: Day): string {
  const places = all.flatMap((rule) => citesOf(rule, day)).filter((ref) => /§|punkt/.test(ref));
  return [...new Set(places)].join(", ");
}

/** What the law's entries say, each sentence once, with what is uncertain and where it stands. They tell the law of today's wording. */
export function pointLines(ids: readonly string[], day: Day, lang: "nb" | "nn"): string[] {
  if (day < POINTS_FROM) return [];
  return ids.flatMap((id) => {
    const point = pointById(id);
    if (!point) return [];
    const open = point.open ? [point.open[lang]] : [];
    return [`${point.cite[0]?.ref ?? id}: ${[...point.says[lang], ...open].join(" ")}`];
  });
}

/** The entries tell the law as it has been since the revision of the programme's chapter. */
const POINTS_FROM: Day = "2019-01-01";
