import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function paid(kind: "sykepenger" | "aap", from: string | undefined, to: string): CaseFacts {
  return {
    benefits: [
      { kind, from, to, perDay: 500 },
      { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 1071.91 },
    ],
  };
}

const cases: RuleCase[] = [
  {
    name: "sykepenger for the same days: whether it was back pay is not held",
    date: "2026-08-05",
    facts: paid("sykepenger", "2026-06-15", "2026-07-15"),
    expect: "cannot-tell",
  },
  {
    name: "sykepenger until the first day of the stønad",
    date: "2026-08-05",
    facts: paid("sykepenger", "2026-05-01", "2026-06-01"),
    expect: "cannot-tell",
  },
  {
    name: "sykepenger until the day before",
    date: "2026-08-05",
    facts: paid("sykepenger", "2026-05-01", "2026-05-31"),
    expect: "not-applicable",
  },
  {
    name: "first day of the sykepenger not known",
    date: "2026-08-05",
    facts: paid("sykepenger", undefined, "2026-07-15"),
    expect: "cannot-tell",
  },
  {
    name: "no refund in AAP",
    date: "2026-08-05",
    facts: paid("aap", "2026-06-01", "2026-06-30"),
    expect: "not-applicable",
  },
  {
    name: "last day of the old law",
    date: "2018-12-31",
    facts: paid("sykepenger", "2026-06-15", "2026-07-15"),
    expect: "cannot-tell",
  },
  {
    name: "first day of the new law",
    date: "2019-01-01",
    facts: paid("sykepenger", "2026-06-15", "2026-07-15"),
    expect: "cannot-tell",
  },
  {
    name: "benefits not known",
    date: "2026-08-05",
    facts: {},
    expect: "cannot-tell",
  },
];

export default cases;
