import jsonLogic from "json-logic-js";
import { addDays, addMonths, ageOn } from "../../lib/facts/days.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";

/* Checks as data for json-logic-js, and the same data turned into plain functions: the peer and the floor. */

export type Logic = null | boolean | number | string | { readonly [operator: string]: unknown };

const GRAVITY = ["violation", "upcoming", "cannot-tell", "satisfied"];

const OWN = {
  gravest: (statuses: readonly unknown[], none: unknown) =>
    GRAVITY.find((status) => statuses.includes(status)) ?? none,
  addMonths: (day: string | null, n: number) => (day ? addMonths(day, n) : null),
  addDays: (day: string | null, n: number) => (day ? addDays(day, n) : null),
};
for (const [name, fn] of Object.entries(OWN)) jsonLogic.add_operation(name, fn);

export function apply(logic: Logic, data: unknown): unknown {
  return jsonLogic.apply(logic, data);
}

/** The case as the checks want it: what an item needs of the rest of the case stands on the item. */
export function prepared(facts: CaseFacts, asOf: string): object {
  const { person, programme, decisions, children, activities } = facts;
  const read = programme?.fullyRead === true || facts.wholeCaseRead === true;
  const group = person?.innsatsgruppe;
  const reduced = group ? group !== "standard" && group !== "situasjonsbestemt" : null;
  const extended = (decisions ?? []).findLast((d) => d.kind === "forlengelse")?.from ?? null;
  const [start, end] = [programme?.start ?? "", programme?.end ?? "9"];
  const count = (list: readonly unknown[] | null | undefined) => list?.length ?? null;
  return {
    ...facts,
    asOf,
    activities: activities?.map((a) => ({ ...a, asOf, reduced, read })),
    decisions: decisions?.map((d) => ({ ...d, birthDate: person?.birthDate ?? null })),
    children: children?.map((c) => ({ ...c, age: c.birthDate ? ageOn(c.birthDate, asOf) : null })),
    received: facts.applicationReceived ? [{ day: facts.applicationReceived }] : [],
    evaluationDays: (programme?.evaluationDates ?? []).map((day) => ({
      isInside: start <= day && day <= end,
      isAfterExtension: start <= day && day <= end && day >= (extended ?? ""),
    })),
    count: {
      benefits: count(facts.benefits),
      activities: count(activities),
      children: count(children),
      evaluationDates: count(programme?.evaluationDates),
    },
  };
}

type Check = (data: unknown) => unknown;

/** The check as a function of JavaScript source: what one would write by hand without explanations. */
export function compiled(logic: Logic): Check {
  const body = `return (d) => ${source(logic, "d")};`;
  return new Function("own", body)(OWN) as Check;
}

function source(logic: unknown, d: string): string {
  if (typeof logic !== "object" || logic === null) return JSON.stringify(logic);
  if (Array.isArray(logic)) return `[${logic.map((l) => source(l, d)).join(",")}]`;
  const [operator, given] = Object.entries(logic)[0] as [string, unknown];
  const args = Array.isArray(given) ? given : [given];
  const s = (i: number) => source(args[i], d);
  if (operator === "var") return variable(String(args[0]), d);
  if (operator === "if") return conditional(args, d);
  if (operator === "and" || operator === "or")
    return `(${args.map((a) => source(a, d)).join(operator === "and" ? "&&" : "||")})`;
  if (operator === "!") return `!${s(0)}`;
  if (operator === "in") return `(${s(1)}??[]).includes(${s(0)})`;
  if (operator in WALKS) return `(${s(0)}??[]).${WALKS[operator]}((x)=>${source(args[1], "x")})`;
  if (operator in OWN) return `own.${operator}(${args.map((a) => source(a, d)).join(",")})`;
  return `(${s(0)}${operator}${s(1)})`;
}

const WALKS: Record<string, string> = { some: "some", filter: "filter", map: "map" };

function variable(path: string, d: string): string {
  const at = path.split(".").reduce((at, key) => `${at}?.[${JSON.stringify(key)}]`, d);
  return `(${at} ?? null)`;
}

function conditional(args: readonly unknown[], d: string): string {
  if (args.length === 1) return source(args[0], d);
  const [when, then, ...rest] = args;
  return `(${source(when, d)}?${source(then, d)}:${conditional(rest, d)})`;
}
