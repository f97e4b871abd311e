import type { Activity } from "../facts/types.ts";
import type { Role } from "./by-deadline.ts";
import { isEmployment, isSupport, isWageSubsidy, kindOf, measureOf } from "./work-directed.ts";

/**
 * Work-directed measures for the halfway rule, state or municipal. Lønnstilskudd and AMO are on the list whatever
 * kind the page gives them; supports (mentor …) need a measure beside them. An ordinary job, an apprenticeship and
 * education are not named as measures, yet the tip booklet has the job under the same heading: arguable.
 */
export function workMeasureRole(activity: Activity): Role {
  const kind = kindOf(activity);
  const measure = measureOf(activity);
  if (!kind) return "unknown";
  if (isSupport(activity)) return "arguable";
  if (kind === "work-directed" || isWageSubsidy(activity) || measure?.id === "amo-kurs")
    return "counts";
  if (kind === "paid-work" || kind === "apprenticeship") return "arguable";
  if (kind === "education") return isPlainSchooling(activity) ? "no" : "arguable";
  return measure?.kind === "work-directed" ? "arguable" : "no";
}

/** Norwegian, basic reading and general school prepare for work, but no reading makes them a work measure. */
function isPlainSchooling(activity: Activity): boolean {
  return /^(spraktrening-norskkurs|grunnskole-og-videregaende|lese-og-skriveferdigheter|dataopplaering)$/.test(
    measureOf(activity)?.id ?? "",
  );
}

/** Job search; going on in the job one has can be its concrete form (tip booklet, 4.30.2.3): arguable. */
export function jobSearchRole(activity: Activity): Role {
  const kind = kindOf(activity);
  if (!kind) return "unknown";
  if (kind === "job-search") return "counts";
  if (isEmployment(activity)) return "arguable";
  return measureOf(activity)?.kind === "job-search" ? "arguable" : "no";
}
