import type { RuleCase } from "../types.ts";

const cases: RuleCase[] = [
  {
    name: "a deduction: the amounts are not held",
    date: "2026-08-05",
    facts: {
      decisions: [
        { kind: "fravaerstrekk", date: "2026-07-01", from: "2026-06-08", to: "2026-06-08" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "no deduction",
    date: "2026-08-05",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-01-05" }] },
    expect: "not-applicable",
  },
  {
    name: "decisions not known",
    date: "2026-08-05",
    facts: {},
    expect: "not-applicable",
  },
];

export default cases;
