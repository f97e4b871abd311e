import type { Picked } from "../../components/programme/types.ts";
import type { Day } from "../../lib/facts/days.ts";
import { type Choices, NO_CHOICES } from "../../lib/report/choices.ts";
import type { Override } from "../../lib/report/overrides.ts";
import type { Answer } from "../../lib/report/types.ts";

/** What the caseworker has done on one person. In memory only. */
export interface Work {
  readonly answers: readonly Answer[];
  readonly overrides: readonly Override[];
  /** Needs struck out or added, measures hidden. */
  readonly choices: Choices;
  readonly picks: readonly Picked[];
  /** The latest measure taken out, and where it stood. */
  readonly removed: { readonly pick: Picked; readonly index: number } | null;
  /** The day to judge by; null is today. */
  readonly date: Day | null;
}

export const EMPTY_WORK: Work = {
  answers: [],
  overrides: [],
  choices: NO_CHOICES,
  picks: [],
  removed: null,
  date: null,
};

/** The answers with one more, or with one changed; a changed answer keeps its place. */
export function withAnswer(answers: readonly Answer[], next: Answer): readonly Answer[] {
  const { question } = next;
  if (!answers.some((a) => a.question === question)) return [...answers, next];
  return answers.map((a) => (a.question === question ? next : a));
}

/** The overrides with one more; one finding is set aside for one reason. */
export function withOverride(overrides: readonly Override[], next: Override): readonly Override[] {
  return [...overrides.filter((o) => o.rule !== next.rule), next];
}

/** Takes a measure out, and remembers it for undoing. */
export function removePick(work: Work, measure: string): Work {
  const index = work.picks.findIndex((p) => p.measure === measure);
  const pick = work.picks[index];
  if (!pick) return work;
  return { ...work, picks: work.picks.filter((p) => p !== pick), removed: { pick, index } };
}

export function setMinutes(work: Work, measure: string, minutesPerWeek: number | null): Work {
  const picks = work.picks.map((p) => (p.measure === measure ? { ...p, minutesPerWeek } : p));
  return { ...work, picks };
}

/** Puts the latest measure taken out back where it stood. */
export function undoRemove(work: Work): Work {
  if (!work.removed) return work;
  const { pick, index } = work.removed;
  return { ...work, picks: work.picks.toSpliced(index, 0, pick), removed: null };
}
