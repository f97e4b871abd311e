import type { RuleCase } from "../types.ts";

const benefits = [
  {
    kind: "kvalifiseringsstonad" as const,
    from: "2026-06-01",
    to: "2026-06-30",
    perDay: 1071.91,
  },
];

const cases: RuleCase[] = [
  {
    name: "stønad paid: what to look for",
    date: "2026-07-15",
    facts: { benefits },
    expect: "cannot-tell",
  },
  {
    name: "first day of the page of 2026",
    date: "2026-01-01",
    facts: { benefits },
    expect: "cannot-tell",
  },
  {
    name: "the day before",
    date: "2025-12-31",
    facts: { benefits },
    expect: "cannot-tell",
  },
  {
    name: "no stønad seen",
    date: "2026-07-15",
    facts: { benefits: [] },
    expect: "not-applicable",
  },
  { name: "nothing known", date: "2025-12-31", facts: {}, expect: "not-applicable" },
];

export default cases;
