import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "Sommerjobb",
    tiltak: "sommerjobb",
    ...(from ? { from } : {}),
    ...(to === undefined ? {} : { to }),
  };
  return { activities: [activity], ...more };
}
const BORN_2000: CaseFacts = { person: { birthDate: "2000-07-01" } };

export default [
  {
    name: "from 1 June, four weeks",
    date: DATE,
    facts: use("2026-06-01", "2026-06-28", BORN_2000),
    expect: "satisfied",
  },
  {
    name: "to 31 August",
    date: DATE,
    facts: use("2026-08-10", "2026-08-31", BORN_2000),
    expect: "satisfied",
  },
  {
    name: "from 31 May",
    date: DATE,
    facts: use("2026-05-31", "2026-06-20", BORN_2000),
    expect: "violation",
  },
  {
    name: "to 1 September",
    date: DATE,
    facts: use("2026-08-10", "2026-09-01", BORN_2000),
    expect: "violation",
  },
  {
    name: "29 days",
    date: DATE,
    facts: use("2026-06-01", "2026-06-29", BORN_2000),
    expect: "cannot-tell",
  },
  {
    name: "30 days",
    date: DATE,
    facts: use("2026-06-01", "2026-06-30", BORN_2000),
    expect: "violation",
  },
  {
    name: "turns 30 on the first day",
    date: DATE,
    facts: use("2026-07-01", "2026-07-20", { person: { birthDate: "1996-07-01" } }),
    expect: "violation",
  },
  {
    name: "turns 30 the day after",
    date: DATE,
    facts: use("2026-07-01", "2026-07-20", { person: { birthDate: "1996-07-02" } }),
    expect: "satisfied",
  },
  {
    name: "birth date unknown",
    date: DATE,
    facts: use("2026-07-01", "2026-07-20"),
    expect: "cannot-tell",
  },
  {
    name: "end unknown",
    date: DATE,
    facts: use("2026-07-01", undefined, BORN_2000),
    expect: "cannot-tell",
  },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "sommerjobb",
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
    name: "from 31 August, the last day not known",
    date: "2026-09-15",
    facts: { activities: [{ title: "Sommerjobb", tiltak: "sommerjobb", from: "2026-08-31" }] },
    expect: "cannot-tell",
  },
] satisfies RuleCase[];
