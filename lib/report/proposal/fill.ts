import type { ActivityKind } from "../../facts/types.ts";
import { FULL_WEEK } from "../../law/week.ts";
import type { Phase } from "../../measures/types.ts";
import type { ReportSuggestion } from "../types.ts";

/** A suggestion that takes time in the week: how much it usually takes, and in which phases. */
export interface Timed {
  readonly suggestion: ReportSuggestion;
  readonly kind: ActivityKind;
  readonly range: readonly [number, number];
  readonly phases: readonly Phase[];
}

export interface Filled {
  readonly timed: Timed;
  readonly minutes: number;
}

type Part = "work" | "search" | "learning" | "support" | "health";

/*
 * How a full week is shared. Our own proportions, to be talked over: work-directed time is at least half from the
 * first day and grows, support and health shrink, and job search comes in the closing part.
 */
const SHARES: Readonly<Record<Phase, Readonly<Record<Part, number>>>> = {
  start: { work: 1140, search: 0, learning: 600, support: 300, health: 210 },
  underveis: { work: 1380, search: 0, learning: 540, support: 180, health: 150 },
  avslutning: { work: 1230, search: 450, learning: 300, support: 150, health: 120 },
};

/** More different things than these in a week is no programme one can live in. */
const MOST: Readonly<Record<Part, number>> = {
  work: 2,
  search: 2,
  learning: 3,
  support: 4,
  health: 2,
};

/** A full week of the best suggestions of each part; what a part cannot use goes to work. */
export function fillWeek(candidates: readonly Timed[], phase: Phase): Filled[] {
  const shares = SHARES[phase];
  const others = (["search", "learning", "support", "health"] as const).flatMap((part) =>
    fill(ofPart(candidates, part, phase), shares[part], MOST[part]),
  );
  const rest = FULL_WEEK - sum(others);
  const work = fill(ofPart(candidates, "work", phase), rest, MOST.work);
  return [...work, ...others].sort((a, b) => b.minutes - a.minutes);
}

function ofPart(candidates: readonly Timed[], part: Part, phase: Phase): Timed[] {
  return candidates.filter((c) => partOf(c) === part && c.phases.includes(phase));
}

function partOf({ kind, suggestion: { area } }: Timed): Part | null {
  if (kind === "work-directed") return "work";
  if (kind === "job-search") return "search";
  if (kind === "education" || area === "utdanning-og-kompetanse") return "learning";
  if (kind === "other-support" || kind === "meeting") return "support";
  return HEALTH.has(kind) ? "health" : null;
}

const HEALTH: ReadonlySet<ActivityKind> = new Set<ActivityKind>([
  "health",
  "rehabilitation",
  "rest",
  "own-activity",
]);

/** Each gets its least, as long as there is room; then they grow in turn, the first ones first, towards their most. */
function fill(candidates: readonly Timed[], room: number, most: number): Filled[] {
  const taken: { timed: Timed; minutes: number }[] = [];
  for (const timed of candidates) {
    const [least] = timed.range;
    if (taken.length < most && sum(taken) + least <= room) taken.push({ timed, minutes: least });
  }
  let grew = true;
  while (grew) {
    grew = false;
    for (const one of taken) {
      const more = Math.min(STEP, room - sum(taken), one.timed.range[1] - one.minutes);
      one.minutes += Math.max(more, 0);
      grew ||= more > 0;
    }
  }
  return taken;
}

/** Weeks are planned in half hours. */
const STEP = 30;

export function sum(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((total, { minutes }) => total + minutes, 0);
}
