import { emptyLeaf, type Leaf, readLeaf, type Said, unparsedLeaf } from "./facts-leaf.ts";
import { dayOf } from "./values/day.ts";
import { monthsOf } from "./values/duration.ts";
import { periodOf } from "./values/period.ts";

/** From and to of a stated period; a decision's length as well. */
export function periodLeaves(list: string, said: Said): Leaf[] {
  const [from, to] = [
    `${list}.${list === "programme" ? "start" : "from"}`,
    `${list}.${list === "programme" ? "end" : "to"}`,
  ];
  if (said.value === null) return [emptyLeaf(from, said), emptyLeaf(to, said)];
  const period = periodOf(said.value);
  if (!period) return onlyMonths(list, said) ?? onlyDay(from, said);
  const leaves: Leaf[] = [];
  for (const [field, day] of [
    [from, period.from],
    [to, period.to],
  ] as const) {
    if (day !== undefined)
      leaves.push(day === null ? unparsedLeaf(field, said) : readLeaf(field, day, said));
  }
  if (period.months !== undefined && list === "decisions")
    leaves.push(readLeaf("decisions.months", period.months, said));
  // The one day beside a benefit may be that of its decision.
  if (period.single && list === "benefits") return [];
  // One day of absence begins and ends there; anything else that names one day may go on.
  if (period.single && period.from && list === "absences")
    leaves.push(readLeaf(to, period.from, said));
  return leaves;
}

/** "12 måneder" where a period was asked for. */
function onlyMonths(list: string, said: Said): Leaf[] | null {
  const months = monthsOf(said.value ?? "");
  if (months === null) return null;
  return list === "decisions" ? [readLeaf("decisions.months", months, said)] : [];
}

/** "21. august 2030 kl. 06.00", or words that are no period at all. */
function onlyDay(from: string, said: Said): Leaf[] {
  const day = dayOf(said.value ?? "");
  if (day) return [readLeaf(from, day, said)];
  // "Nåværende periode" is a choice, not a misspelt date.
  return /\d/.test(said.value ?? "") ? [unparsedLeaf(from, said)] : [];
}
