import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function grant(from: string, to: string, more: Partial<Decision> = {}): CaseFacts {
  return { decisions: [{ kind: "innvilgelse", date: from, from, to, ...more }] };
}

const cases: RuleCase[] = [
  {
    name: "exactly one year",
    date: "2026-09-01",
    facts: grant("2026-03-02", "2027-03-01"),
    expect: "satisfied",
  },
  {
    name: "one day over a year",
    date: "2026-09-01",
    facts: grant("2026-03-02", "2027-03-02"),
    expect: "violation",
    due: "2027-03-01",
  },
  {
    name: "two years in one decision",
    date: "2026-09-01",
    facts: grant("2026-01-01", "2027-12-31"),
    expect: "violation",
  },
  {
    name: "a leap year of 366 days",
    date: "2027-03-01",
    facts: grant("2027-03-01", "2028-02-29"),
    expect: "satisfied",
  },
  {
    name: "from 29 February, last day by clamping",
    date: "2024-03-01",
    facts: grant("2024-02-29", "2025-02-27"),
    expect: "satisfied",
  },
  {
    name: "from 29 February, the day in between",
    date: "2024-03-01",
    facts: grant("2024-02-29", "2025-02-28"),
    expect: "cannot-tell",
  },
  {
    name: "from 29 February, after it",
    date: "2024-03-01",
    facts: grant("2024-02-29", "2025-03-01"),
    expect: "violation",
  },
  {
    name: "twelve months without dates",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-03-02", months: 12 }] },
    expect: "satisfied",
  },
  {
    name: "eighteen months without dates",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-03-02", months: 18 }] },
    expect: "violation",
  },
  {
    name: "last decision day of the old law",
    date: "2026-09-01",
    facts: grant("2019-01-07", "2020-01-07", { date: "2018-12-31" }),
    expect: "violation",
  },
  {
    name: "first decision day of the new practice",
    date: "2026-09-01",
    facts: grant("2019-01-07", "2020-01-07", { date: "2019-01-01" }),
    expect: "violation",
  },
  {
    name: "decided the day before the regulation",
    date: "2026-09-01",
    facts: grant("2011-12-31", "2013-12-30"),
    expect: "not-applicable",
  },
  {
    name: "decided on the regulation's first day",
    date: "2026-09-01",
    facts: grant("2012-01-01", "2013-12-30"),
    expect: "violation",
  },
  {
    name: "one of two extensions is too long",
    date: "2026-09-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2024-02-01", from: "2024-02-12", to: "2025-02-11" },
        { kind: "forlengelse", date: "2025-02-01", from: "2025-02-12", to: "2026-02-12" },
      ],
    },
    expect: "violation",
  },
  {
    name: "last day not known",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "forlengelse", date: "2026-03-02", from: "2026-03-02" }] },
    expect: "cannot-tell",
  },
  {
    name: "period shown blank",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-03-02", from: null, to: null }] },
    expect: "cannot-tell",
  },
  {
    name: "a refusal has no period",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "avslag", date: "2026-03-02" }] },
    expect: "not-applicable",
  },
  {
    name: "decisions not known",
    date: "2026-09-01",
    facts: { applicationReceived: "2026-02-01" },
    expect: "cannot-tell",
  },
  {
    name: "a year by its dates, eighteen months by its words",
    date: "2027-03-01",
    facts: {
      decisions: [{ kind: "innvilgelse", from: "2027-03-01", to: "2028-02-29", months: 18 }],
    },
    expect: "not-applicable",
  },
  {
    name: "thirteen months without dates",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "innvilgelse", months: 13 }] },
    expect: "violation",
  },
  {
    name: "a period that ends before it begins",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "innvilgelse", from: "2019-05-31", to: "2013-12-30" }] },
    expect: "not-applicable",
  },
  {
    name: "a period of one day",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "innvilgelse", from: "2026-03-02", to: "2026-03-02" }] },
    expect: "satisfied",
  },
  {
    name: "two decided periods too long: the first limit",
    date: "2026-09-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", from: "2019-02-27", to: "2027-02-12" },
        { kind: "forlengelse", from: "2025-02-12", to: "2026-02-12" },
      ],
    },
    expect: "violation",
    due: "2020-02-26",
  },
  {
    name: "one year by the last decision of the old law, too long by the first of the new",
    date: "2026-09-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2018-12-31", from: "2019-01-01", to: "2019-12-31" },
        { kind: "forlengelse", date: "2019-01-01", from: "2020-01-01", to: "2021-01-01" },
      ],
    },
    expect: "violation",
  },
  {
    name: "one year by the first decision of the new law, too long by the last of the old",
    date: "2026-09-01",
    facts: {
      decisions: [
        { kind: "forlengelse", date: "2019-01-01", from: "2020-01-02", to: "2020-12-31" },
        { kind: "innvilgelse", date: "2018-12-31", from: "2019-01-01", to: "2020-01-01" },
      ],
    },
    expect: "violation",
  },
  {
    name: "decided before the regulation, too long on its first day",
    date: "2012-06-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2011-12-31", from: "2011-12-31", to: "2013-12-30" },
        { kind: "forlengelse", date: "2012-01-01", from: "2012-01-01", to: "2013-01-01" },
      ],
    },
    expect: "violation",
  },
];

export default cases;
