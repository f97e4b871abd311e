import type { RuleCase } from "../types.ts";

const june = {
  kind: "kvalifiseringsstonad" as const,
  from: "2026-06-01",
  to: "2026-06-30",
  perDay: 1071.91,
};

const cases: RuleCase[] = [
  {
    name: "on the last day of the period",
    date: "2026-06-30",
    facts: { benefits: [june] },
    expect: "cannot-tell",
  },
  {
    name: "before the period is over",
    date: "2026-06-29",
    facts: { benefits: [june] },
    expect: "cannot-tell",
  },
  {
    name: "no stønad paid",
    date: "2026-07-15",
    facts: { benefits: [] },
    expect: "not-applicable",
  },
  {
    name: "payments not known",
    date: "2026-07-15",
    facts: {},
    expect: "cannot-tell",
  },
  {
    name: "last day of the period: it is over",
    date: "2026-06-30",
    facts: { benefits: [{ kind: "kvalifiseringsstonad", to: "2026-06-30" }] },
    expect: "cannot-tell",
    says: "stønaden",
  },
  {
    name: "the day before: it is not over",
    date: "2026-06-29",
    facts: { benefits: [{ kind: "kvalifiseringsstonad", to: "2026-06-30" }] },
    expect: "cannot-tell",
    says: "Stønaden",
  },
];

export default cases;
