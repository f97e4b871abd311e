import type { Day } from "../facts/days.ts";
import type { FactPath } from "../facts/paths.ts";
import { byDay } from "./periods.ts";
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
  const byLaw: Matter<P>[] = [];
  for (const day of days)
    if (byLaw.every((m) => !isSameLaw(m.day, day, turns))) byLaw.push({ day, facts });
  return byLaw.length < 2 ? byLaw : byLaw.sort((a, b) => byDay(a.day, b.day));
}

function isSameLaw(a: Day, b: Day, turns: readonly Day[]): boolean {
  return turns.every((turn) => turn <= a === turn <= b);
}

/** Whether the law of the period governs the day. */
export function isGoverned(day: Day, { from, to }: InForce): boolean {
  return from <= day && (to === undefined || day <= to);
}
