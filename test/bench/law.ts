import fc from "fast-check";
import { evaluate } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";
import type { AnyRule } from "../../lib/law/types.ts";
import { facts } from "../law/arbitrary-facts.ts";
import { CHECKS } from "./checks.ts";
import { apply, compiled } from "./logic.ts";
import { ratio, timedInTurn, told } from "./ratio.ts";

const CASES = 100;
const AS_OF = "2026-11-22";

/** The law's price: whole cases with explanations against the bare checks, and against a rule engine over JSON. */
export function benchLaw(): string[] {
  const cases = fc.sample(facts, { numRuns: CASES, seed: 22 });
  const logics = Object.values(CHECKS);
  const plain = logics.map(compiled);
  const data = cases.map((one) => ({ ...one, asOf: AS_OF }));
  compare(data);
  const forty = rules.slice(0, logics.length);
  const took = timedInTurn(15, {
    ours: () => cases.map((one) => evaluate(one, AS_OF)),
    ours40: () => cases.map((one) => evaluate(one, AS_OF, forty)),
    bare: () => cases.map((one) => rules.map((rule) => bare(rule, one))),
    plain40: () => data.map((one) => plain.map((check) => check(one))),
    logic40: () => data.map((one) => logics.map((logic) => apply(logic, one))),
  });
  const median = (name: keyof typeof took) => took[name]?.median ?? Number.NaN;
  const line = (name: string, what: string) => `  ${what.padEnd(62)} ${told(took[name] as never)}`;
  return [
    `Lov: ${CASES} hele saker, ${rules.length} regler`,
    line("ours", "alle regler, med versjon, kilde, forklaring og manglende fakta"),
    line("bare", "de samme sjekkene kalt rett på, uten versjonsvalg og kort"),
    line("ours40", `${forty.length} regler, med alt`),
    line("logic40", `${logics.length} sjekker i json-logic-js, uten forklaring`),
    line("plain40", `${logics.length} sjekker som nakne funksjoner, uten forklaring`),
    `  alle regler mot de samme sjekkene nakne: ${ratio(median("ours") / median("bare"), "≤", 10)}`,
    `  json-logic-js mot våre på ${forty.length} regler: ${ratio(median("logic40") / median("ours40"), "≥", 4)}`,
  ];
}

/** A rule's checks as they stand, on the version of the day that governs. */
function bare(rule: AnyRule, one: object): unknown {
  const matters = rule.matters?.(one, AS_OF) ?? [{ day: AS_OF, facts: one }];
  return matters.map(({ day, facts }) =>
    rule.versions
      .find((v) => v.from <= day && (v.to === undefined || day <= v.to))
      ?.check(facts as never, AS_OF),
  );
}

/** The engine and the plain functions must say the same of every case, or nothing is compared. */
function compare(data: readonly object[]): void {
  for (const [name, logic] of Object.entries(CHECKS)) {
    const check = compiled(logic);
    for (const one of data)
      if (apply(logic, one) !== check(one))
        throw new Error(
          `${name}: json-logic-js (${apply(logic, one)}) og den nakne funksjonen (${check(one)}) er uenige`,
        );
  }
}
