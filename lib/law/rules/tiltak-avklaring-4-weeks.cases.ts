import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "Avklaring",
    tiltak: "avklaring",
    ...(from ? { from } : {}),
    ...(to === undefined ? {} : { to }),
  };
  return { activities: [activity], ...more };
}

export default [
  { name: "four weeks", date: DATE, facts: use("2026-09-07", "2026-10-04"), expect: "satisfied" },
  {
    name: "a day over four weeks",
    date: DATE,
    facts: use("2026-09-07", "2026-10-05"),
    expect: "cannot-tell",
  },
  {
    name: "twelve weeks",
    date: DATE,
    facts: use("2026-09-07", "2026-11-29"),
    expect: "cannot-tell",
  },
  {
    name: "the day that NAV counts one more",
    date: DATE,
    facts: use("2026-09-07", "2026-11-30"),
    expect: "cannot-tell",
  },
  {
    name: "two days over twelve weeks",
    date: DATE,
    facts: use("2026-09-07", "2026-12-01"),
    expect: "violation",
  },
  { name: "end unknown", date: DATE, facts: use("2026-09-07", undefined), expect: "cannot-tell" },
  {
    name: "end shown and empty",
    date: DATE,
    facts: use("2026-09-07", null),
    expect: "cannot-tell",
  },
  {
    name: "started on the last day of the old text",
    date: DATE,
    facts: use("2018-12-31", "2019-06-30"),
    expect: "cannot-tell",
  },
  {
    name: "started on the first day of the new text",
    date: DATE,
    facts: use("2019-01-01", "2019-06-30"),
    expect: "violation",
  },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "avklaring",
          status: "cancelled",
          from: "2016-09-07",
          to: "2026-09-07",
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "the municipality's own is not the state's measure",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "avklaring",
          provider: "municipal",
          from: "2016-09-07",
          to: "2026-09-07",
          agreed: true,
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
    name: "begun under the old text, still running, no end on the page",
    date: "2020-03-02",
    facts: {
      activities: [
        { title: "Avklaring", tiltak: "avklaring", from: "2018-11-05", status: "running" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "13 weeks",
    date: "2026-11-02",
    facts: {
      activities: [
        {
          title: "avklaring",
          kind: "work-directed",
          from: "2026-06-01",
          to: "2026-08-30",
          tiltak: "avklaring",
        },
      ],
    },
    expect: "violation",
  },
] satisfies RuleCase[];
