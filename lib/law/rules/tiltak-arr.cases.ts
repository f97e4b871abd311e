import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "Arbeidsrettet rehabilitering",
    tiltak: "arbeidsrettet-rehabilitering",
    ...(from ? { from } : {}),
    ...(to === undefined ? {} : { to }),
  };
  return { activities: [activity], ...more };
}

export default [
  { name: "twelve weeks", date: DATE, facts: use("2026-09-07", "2026-11-29"), expect: "satisfied" },
  {
    name: "one day over",
    date: DATE,
    facts: use("2026-09-07", "2026-11-30"),
    expect: "cannot-tell",
  },
  {
    name: "two days over",
    date: DATE,
    facts: use("2026-09-07", "2026-12-01"),
    expect: "violation",
  },
  {
    name: "runs on long after twelve weeks, end unknown",
    date: DATE,
    facts: {
      activities: [
        {
          title: "ARR",
          tiltak: "arbeidsrettet-rehabilitering",
          status: "running",
          from: "2026-05-04",
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "runs, end unknown, not twelve weeks yet",
    date: DATE,
    facts: {
      activities: [
        {
          title: "ARR",
          tiltak: "arbeidsrettet-rehabilitering",
          status: "running",
          from: "2026-08-03",
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "judged before the regulation",
    date: "2015-12-31",
    facts: use("2015-01-31", "2015-12-30"),
    expect: "not-applicable",
  },
  {
    name: "judged on its first day",
    date: "2016-01-01",
    facts: use("2015-01-31", "2015-12-30"),
    expect: "violation",
  },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "arbeidsrettet-rehabilitering",
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
    name: "86 days",
    date: "2026-11-02",
    facts: {
      activities: [
        {
          title: "arbeidsrettet-rehabilitering",
          kind: "work-directed",
          from: "2026-03-02",
          to: "2026-05-26",
          tiltak: "arbeidsrettet-rehabilitering",
        },
      ],
    },
    expect: "violation",
  },
] satisfies RuleCase[];
