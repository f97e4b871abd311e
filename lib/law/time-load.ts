import { addDays, type Day } from "../facts/days.ts";
import type { ActivityAt } from "./activity-list.ts";
import type { Period } from "./periods.ts";
import { minutesOf } from "./week.ts";

/** One activity as weekly minutes over a period of known days. */
export interface Load {
  readonly period: Period;
  readonly minutes: number;
  /** A proposal may come to nothing. */
  readonly sure: boolean;
}

/** The activities as loads inside the programme; those whose hours or days are not known are listed apart. */
export function loadsOf(
  list: readonly ActivityAt[],
  programmeEnd: Day | null,
): { readonly loads: readonly Load[]; readonly missing: readonly string[] } {
  const loads: Load[] = [];
  const missing: string[] = [];
  for (const { activity, path } of list) {
    const { from, status } = activity;
    const to = activity.to === null ? programmeEnd : activity.to;
    const minutes = minutesOf(activity);
    if (from && to && minutes !== null)
      loads.push({ period: { from, to }, minutes, sure: status !== "proposed" });
    else missing.push(...unknownOf(path, { from, to, minutesPerWeek: minutes }));
  }
  return { loads, missing };
}

function unknownOf(path: string, facts: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(facts)
    .filter((key) => facts[key] === undefined || facts[key] === null)
    .map((key) => `${path}.${key}`);
}

/** Weekly minutes of the loads that cover the day. */
export function loadOn(loads: readonly Load[], day: Day): number {
  let sum = 0;
  for (const { period, minutes } of loads)
    if (period.from <= day && day <= period.to) sum += minutes;
  return sum;
}

/** The periods between the days on which any load begins or ends: in each the week looks the same. */
export function steadyPeriods(loads: readonly Load[]): Period[] {
  const turns = loads.flatMap(({ period }) => [period.from, addDays(period.to, 1)]);
  const days = [...new Set(turns)].sort();
  return days.slice(0, -1).map((from, i) => ({ from, to: addDays(days[i + 1] as Day, -1) }));
}

/** Weekly minutes of the loads in each steady period; all loads must be among those that the periods were made of. */
export function loadsIn(steady: readonly Period[], loads: readonly Load[]): number[] {
  const at = new Map(steady.map(({ from }, index) => [from, index]));
  const changes = new Array<number>(steady.length).fill(0);
  const change = (day: Day, minutes: number) => {
    const index = at.get(day);
    if (index !== undefined) changes[index] = (changes[index] ?? 0) + minutes;
  };
  for (const { period, minutes } of loads) {
    if (period.to < period.from) continue;
    change(period.from, minutes);
    change(addDays(period.to, 1), -minutes);
  }
  let sum = 0;
  return changes.map((more) => {
    sum += more;
    return sum;
  });
}
