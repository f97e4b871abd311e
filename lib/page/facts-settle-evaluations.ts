import type { Day } from "../facts/days.ts";
import type { Findings, Thing } from "./facts-leaf.ts";

/** Held when the page says so; otherwise a date that the programme sets. */
export function settleEvaluation(thing: Thing, asOf: Day | undefined, into: Findings): void {
  const at = (key: string) => thing.leaves.find((leaf) => leaf.field === `evaluations.${key}`);
  const date = at("date");
  const status = at("status")?.value;
  const held =
    at("heldOn") ?? (isHeld(status, at("withUser")?.value, at("held")?.value) ? date : undefined);
  const planned = at("planned") ?? (held === date || status === "cancelled" ? undefined : date);
  if (planned) into.singles.push({ ...planned, field: "programme.evaluationDates" });
  if (!held) return;
  if (asOf !== undefined && typeof held.value === "string" && held.value > asOf) return;
  const withUser = at("withUser");
  const leaves = [{ ...held, field: "evaluations.heldOn" }, ...(withUser ? [withUser] : [])];
  into.things.push({ list: "evaluations", leaves, source: thing.source });
}

function isHeld(status: unknown, withUser: unknown, held: unknown): boolean {
  return (
    status === "completed" || held === true || (status === undefined && withUser !== undefined)
  );
}
