import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "AMO-kurs",
    tiltak: "amo-kurs",
    ...(from ? { from } : {}),
    ...(to === undefined ? {} : { to }),
  };
  return { activities: [activity], ...more };
}
const GROWN: CaseFacts = { person: { birthDate: "1990-04-12" } };
const born = (birthDate: string): CaseFacts => ({ person: { birthDate } });

export default [
  {
    name: "three years",
    date: DATE,
    facts: use("2026-09-07", "2029-09-06", GROWN),
    expect: "satisfied",
  },
  {
    name: "a day over three years",
    date: DATE,
    facts: use("2026-09-07", "2029-09-07", GROWN),
    expect: "cannot-tell",
  },
  {
    name: "five years",
    date: DATE,
    facts: use("2026-09-07", "2031-09-06", GROWN),
    expect: "cannot-tell",
  },
  {
    name: "two days over five years",
    date: DATE,
    facts: use("2026-09-07", "2031-09-08", GROWN),
    expect: "violation",
  },
  {
    name: "the year one turns 19",
    date: DATE,
    facts: use("2026-09-07", "2026-12-18", born("2007-12-31")),
    expect: "satisfied",
  },
  {
    name: "the year one turns 18",
    date: DATE,
    facts: use("2026-09-07", "2026-12-18", born("2008-01-01")),
    expect: "cannot-tell",
  },
  {
    name: "the year one turns 15",
    date: DATE,
    facts: use("2026-09-07", "2026-12-18", born("2011-01-01")),
    expect: "violation",
  },
  {
    name: "birth date unknown",
    date: DATE,
    facts: use("2026-09-07", "2026-12-18"),
    expect: "cannot-tell",
  },
  {
    name: "higher education the year one turns 21",
    date: DATE,
    facts: {
      activities: [
        { title: "Høyskole", tiltak: "hoyere-utdanning", from: "2026-08-17", to: "2028-06-20" },
      ],
      ...born("2005-01-01"),
    },
    expect: "violation",
  },
  {
    name: "higher education the year one turns 22",
    date: DATE,
    facts: {
      activities: [
        { title: "Høyskole", tiltak: "hoyere-utdanning", from: "2026-08-17", to: "2028-06-20" },
      ],
      ...born("2004-12-31"),
    },
    expect: "satisfied",
  },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "amo-kurs",
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
    name: "the year one turns 16, end not known",
    date: "2026-09-15",
    facts: {
      activities: [{ title: "AMO-kurs", tiltak: "amo-kurs", from: "2026-09-07" }],
      person: { birthDate: "2010-11-01" },
    },
    expect: "cannot-tell",
  },
] satisfies RuleCase[];
