import jsonLogic from "json-logic-js";
import { addMonths, daysBetween } from "../../lib/facts/days.ts";

/* The 40 checks as data for json-logic-js, and the same data turned into plain functions: the floor and the peer. */

export type Logic = null | boolean | number | string | { readonly [operator: string]: unknown };

const OWN = {
  addMonths: (day: string | undefined, n: number) => (day ? addMonths(day, n) : null),
  days: (a: string | undefined, b: string | undefined) => (a && b ? daysBetween(a, b) : null),
  count: (list: unknown) => (Array.isArray(list) ? list.length : 0),
};
for (const [name, fn] of Object.entries(OWN)) jsonLogic.add_operation(name, fn);

export function apply(logic: Logic, data: unknown): unknown {
  return jsonLogic.apply(logic as never, data);
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

const WALKS: Record<string, string> = { some: "some", all: "every", filter: "filter" };

function variable(path: string, d: string): string {
  if (path === "") return d;
  const at = path.split(".").reduce((at, key) => `${at}?.[${JSON.stringify(key)}]`, d);
  return `(${at} ?? null)`;
}

function conditional(args: readonly unknown[], d: string): string {
  if (args.length === 1) return source(args[0], d);
  const [when, then, ...rest] = args;
  return `(${source(when, d)}?${source(then, d)}:${conditional(rest, d)})`;
}
