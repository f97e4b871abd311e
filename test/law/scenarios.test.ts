import { describe, expect, test } from "vitest";
import { caseFacts } from "../../lib/facts/schema.ts";
import { evaluate } from "../../lib/law/evaluate.ts";
import type { Status } from "../../lib/law/types.ts";
import scenarios from "./scenarios.json" with { type: "json" };

/*
 * Small cases on the limits of each rule, judged from the sources alone before the engine was asked: duration, stønad,
 * absence, coordination, the pandemic and the measures' own frames. `expect` lists what may be said of a rule; any
 * violation that is neither expected nor named in `also` is a false one.
 */

interface Scenario {
  readonly name: string;
  readonly date: string;
  readonly facts: object;
  readonly expect: Readonly<Record<string, Status | readonly Status[]>>;
  readonly also?: readonly string[];
}

describe.each(scenarios as unknown as Scenario[])(
  "$name",
  ({ date, facts, expect: wanted, also = [] }) => {
    const findings = evaluate(caseFacts.parse(facts), date);

    test.each(Object.entries(wanted))("%s", (rule, status) => {
      const found = findings.find((finding) => finding.rule === rule)?.status;
      expect([status].flat()).toContain(found);
    });

    test("breaks nothing else", () => {
      const broken = findings.flatMap((f) => (f.status === "violation" ? f.rule : []));
      expect(broken.filter((rule) => !(rule in wanted) && !also.includes(rule))).toEqual([]);
    });
  },
);
