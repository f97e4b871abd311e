import type { Day } from "../facts/days.ts";
import type { Absence, Decision } from "../facts/types.ts";
import { clip, type Period } from "./periods.ts";

/** The temporary regulation under § 51 a, from its first to its last day. */
export const COVID: Period = { from: "2020-03-16", to: "2021-12-31" };

/** The part of 2020 on which the sources agree. */
export const COVID_2020: Period = { from: "2020-03-16", to: "2020-12-31" };

/** Here one source says that § 3 second paragraph was repealed on 1.1.2021, another on 1.10.2021. */
export const COVID_DISPUTED: Period = { from: "2021-01-01", to: "2021-09-30" };

/** Illness begun in this time keeps the eased self-declaration of § 6 to its end. */
export const COVID_EASED: Period = { from: "2020-03-16", to: "2020-05-31" };

/** Whether a free-text reason names the pandemic; null when there is no text. */
export function namesCovid(reason: string | null | undefined): boolean | null {
  if (!reason?.trim()) return null;
  return /covid|korona|corona|pandemi|smitte/i.test(reason);
}

/** Covid absence that is left out of the duration: surely, and possibly; `unsure` names the facts that would settle it. */
export interface CovidAbsence {
  readonly sure: readonly Period[];
  readonly possible: readonly Period[];
  readonly unsure: readonly string[];
}

/** Covid absence days that do not count in the duration (§ 3 second paragraph of the regulation). */
export function covidAbsence(
  absences: readonly Absence[] | null | undefined,
  programme: Period,
): CovidAbsence {
  if (programme.from > COVID.to || programme.to < COVID.from) return OUTSIDE;
  const windows = clip([COVID_2020, COVID_DISPUTED], programme);
  if (!windows.length) return { sure: [], possible: [], unsure: [] };
  if (!absences) return { sure: [], possible: windows, unsure: ["absences"] };
  const each = absences.map((absence, i) => oneAbsence(absence, i, programme));
  return {
    sure: each.flatMap((e) => e.sure),
    possible: each.flatMap((e) => e.possible),
    unsure: each.flatMap((e) => e.unsure),
  };
}

const OUTSIDE: CovidAbsence = { sure: [], possible: [], unsure: [] };

function oneAbsence(absence: Absence, index: number, programme: Period): CovidAbsence {
  const { cause, from, to } = absence;
  if (cause && cause !== "covid") return { sure: [], possible: [], unsure: [] };
  const widest = { from: from ?? COVID.from, to: to ?? COVID.to };
  const possible = clip([COVID_2020, COVID_DISPUTED], programme).flatMap((w) => clip([w], widest));
  if (!possible.length) return { sure: [], possible: [], unsure: [] };
  const unsure = (["cause", "from", "to"] as const)
    .filter((key) => !absence[key])
    .map((key) => `absences[${index}].${key}`);
  const sure = cause && from && to ? clip(clip([{ from, to }], COVID_2020), programme) : [];
  return { sure, possible, unsure };
}

/** Whether a decision that prolongs the programme may have been made under § 5 of the covid regulation. */
export function maybeCovidExtension(decision: Decision, start: Day): boolean {
  if (!["forlengelse", "varighet", "unknown"].includes(decision.kind)) return false;
  if (namesCovid(decision.reason) === false) return false;
  if (start > COVID.to) return false;
  return !decision.date || (COVID.from <= decision.date && decision.date <= COVID.to);
}
