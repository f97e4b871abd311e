import type { Day } from "../facts/days.ts";
import type { FactPath } from "../facts/paths.ts";
import type { InForce, Matter } from "./types.ts";

/**
 * One matter for each law that governs some of the days; `turns` are the first days of newer law. The version's
 * check then looks at the places its own period governs (`isGoverned`).
 */
export function governed<P extends FactPath>(
  facts: Matter<P>["facts"],
  days: readonly Day[],
  turns: readonly Day[],
): Matter<P>[] {
  const lawOf = (day: Day) => turns.filter((t) => t <= day).length;
  const first = new Map<number, Day>();
  for (const day of days) if (!first.has(lawOf(day))) first.set(lawOf(day), day);
  return [...first.values()].sort().map((day) => ({ day, facts }));
}

/** Whether the law of the period governs the day. */
export function isGoverned(day: Day, { from, to }: InForce): boolean {
  return from <= day && (to === undefined || day <= to);
}
