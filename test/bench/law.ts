import { evaluate } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";
import type { AnyRule } from "../../lib/law/types.ts";
import { wholeCase } from "./cases.ts";
import { CHECKS } from "./checks.ts";
import { apply, compiled, prepared } from "./logic.ts";
import { figure, ratio, timedInTurn, told } from "./ratio.ts";

const CASES = 100;
const AS_OF = "2026-11-22";

/** The law's price: whole cases with explanations against the bare checks, and against a rule engine over JSON. */
export function benchLaw(): string[] {
  const cases = Array.from({ length: CASES }, (_, i) => wholeCase(i));
  const checks = Object.entries(CHECKS);
  const forty = checks.map(([id]) => ruleOf(id));
  const plain = checks.map(([, logic]) => compiled(logic));
  const data = cases.map((one) => prepared(one, AS_OF));
  const agreed = compare(cases, data, forty);
  const took = timedInTurn(60, {
    ours: () => cases.map((one) => evaluate(one, AS_OF)),
    bare: () => cases.map((one) => rules.map((rule) => bare(rule, one))),
    ours40: () => cases.map((one) => evaluate(one, AS_OF, forty)),
    logic40: () =>
      cases.map((one) => all40(prepared(one, AS_OF), checks, ([, logic], d) => apply(logic, d))),
    plain40: () => cases.map((one) => all40(prepared(one, AS_OF), plain, (check, d) => check(d))),
  });
  const median = (name: string) => took[name]?.median ?? Number.NaN;
  const line = (name: string, what: string) => `  ${what.padEnd(66)} ${told(took[name] as never)}`;
  const all = median("ours") / median("bare");
  const peer = median("logic40") / median("ours40");
  const floor = median("ours40") / median("plain40");
  return [
    `Lov: ${CASES} hele saker, ${rules.length} regler`,
    line("ours", "alle regler: versjon, kilde, forklaring på to målformer, mangler"),
    line("bare", "de samme sjekkene kalt rett på, uten valg av fakta og uten kort"),
    line("ours40", `${checks.length} av reglene, med alt`),
    line("logic40", `de samme ${checks.length} i json-logic-js, bare status`),
    line("plain40", `de samme ${checks.length} som nakne funksjoner, bare status`),
    `  alle regler mot de samme sjekkene kalt rett på: ${ratio(all, "≤", 10)}`,
    `  ${checks.length} regler mot nakne funksjoner som bare gir status: × ${figure(floor)}`,
    `  json-logic-js mot våre på de ${checks.length}: ${ratio(peer, "≥", 4)} (samme status i ${figure(agreed * 100)} % av vurderingene)`,
  ];
}

/** Every check of one case, from the facts as they stand: what the checks want ready is part of the work. */
function all40<C>(data: object, checks: readonly C[], check: (one: C, data: object) => unknown) {
  return checks.map((one) => check(one, data));
}

function ruleOf(id: string): AnyRule {
  const rule = rules.find((r) => r.id === id);
  if (!rule) throw new Error(`${id} er ingen regel`);
  return rule;
}

/** A rule's checks as they stand, on the version of the day that governs. */
function bare(rule: AnyRule, one: object): unknown {
  const matters = rule.matters?.(one, AS_OF) ?? [{ day: AS_OF, facts: one }];
  return matters.map(({ day, facts }) => {
    const version = rule.versions.find((v) => v.from <= day && (v.to === undefined || day <= v.to));
    return version?.check(facts, AS_OF, version);
  });
}

/** The engine and the plain functions must say the same of every case; returns how often our rules do too. */
function compare(
  cases: readonly object[],
  data: readonly object[],
  forty: readonly AnyRule[],
): number {
  let agreed = 0;
  const found = cases.map((one) => evaluate(one, AS_OF, forty));
  for (const [i, [id, logic]] of Object.entries(CHECKS).entries())
    for (const [n, one] of data.entries()) {
      const status = apply(logic, one);
      if (status !== compiled(logic)(one))
        throw new Error(`${id}: json-logic-js og den nakne funksjonen er uenige`);
      if (status === found[n]?.[i]?.status) agreed++;
    }
  return agreed / (data.length * forty.length);
}
