import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "AFT",
    tiltak: "arbeidsforberedende-trening",
    ...(from ? { from } : {}),
    ...(to === undefined ? {} : { to }),
  };
  return { activities: [activity], ...more };
}

export default [
  { name: "a year", date: DATE, facts: use("2026-09-07", "2027-09-06"), expect: "satisfied" },
  {
    name: "a day over a year: extended?",
    date: DATE,
    facts: use("2026-09-07", "2027-09-07"),
    expect: "cannot-tell",
  },
  {
    name: "three years: extended and qualified?",
    date: DATE,
    facts: use("2026-09-07", "2029-09-06"),
    expect: "cannot-tell",
  },
  {
    name: "two days over three years",
    date: DATE,
    facts: use("2026-09-07", "2029-09-08"),
    expect: "violation",
  },
  {
    name: "a third year that ends before 2026",
    date: DATE,
    facts: use("2022-12-31", "2025-12-30"),
    expect: "violation",
  },
  {
    name: "a third year that reaches into 2026",
    date: DATE,
    facts: use("2023-01-02", "2026-01-01"),
    expect: "cannot-tell",
  },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "arbeidsforberedende-trening",
          status: "cancelled",
          from: "2016-09-07",
          to: "2026-09-07",
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "another measure",
    date: DATE,
    facts: { activities: [{ title: "Norskkurs", tiltak: "spraktrening-norskkurs" }] },
    expect: "not-applicable",
  },
  { name: "no activities", date: DATE, facts: { activities: [] }, expect: "not-applicable" },
  { name: "start unknown", date: DATE, facts: use(undefined, "2026-10-01"), expect: "cannot-tell" },
  {
    name: "a third year before 2026: the last day it may have",
    date: "2026-09-15",
    facts: {
      activities: [
        {
          title: "AFT",
          tiltak: "arbeidsforberedende-trening",
          from: "2022-12-31",
          to: "2025-12-30",
        },
      ],
    },
    expect: "violation",
    says: "desember 2024",
  },
  {
    name: "was to end in time, and still runs after three years",
    date: "2030-01-15",
    facts: {
      activities: [
        {
          title: "AFT",
          tiltak: "arbeidsforberedende-trening",
          from: "2026-09-07",
          to: "2027-09-06",
          status: "running",
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "a third year came with 2026: one that ends before has two years",
    date: "2026-09-15",
    facts: {
      activities: [
        {
          title: "AFT",
          tiltak: "arbeidsforberedende-trening",
          from: "2023-01-01",
          to: "2025-12-30",
        },
      ],
    },
    expect: "violation",
  },
] satisfies RuleCase[];
