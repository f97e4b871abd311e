import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "Oppfølging",
    tiltak: "oppfolging",
    ...(from ? { from } : {}),
    ...(to === undefined ? {} : { to }),
  };
  return { activities: [activity], ...more };
}
const REDUCED: CaseFacts = { person: { innsatsgruppe: "spesielt-tilpasset" } };
const NOT_REDUCED: CaseFacts = { person: { innsatsgruppe: "situasjonsbestemt" } };

export default [
  { name: "six months", date: DATE, facts: use("2026-09-07", "2027-03-06"), expect: "satisfied" },
  {
    name: "six months from 31 August",
    date: DATE,
    facts: use("2026-08-31", "2027-02-27"),
    expect: "satisfied",
  },
  {
    name: "a day over six months, group unknown",
    date: DATE,
    facts: use("2026-09-07", "2027-03-07"),
    expect: "cannot-tell",
  },
  {
    name: "three years, reduced work ability",
    date: DATE,
    facts: use("2026-09-07", "2029-09-06", REDUCED),
    expect: "satisfied",
  },
  {
    name: "a day over three years, reduced",
    date: DATE,
    facts: use("2026-09-07", "2029-09-07", REDUCED),
    expect: "cannot-tell",
  },
  {
    name: "over three and a half years, reduced",
    date: DATE,
    facts: use("2026-09-07", "2030-03-08", REDUCED),
    expect: "violation",
  },
  {
    name: "twelve months, not reduced",
    date: DATE,
    facts: use("2026-09-07", "2027-09-06", NOT_REDUCED),
    expect: "cannot-tell",
  },
  {
    name: "eighteen months and two days, not reduced",
    date: DATE,
    facts: use("2026-09-07", "2028-03-08", NOT_REDUCED),
    expect: "violation",
  },
  {
    name: "group shown and empty",
    date: DATE,
    facts: use("2026-09-07", "2028-03-08", { person: { innsatsgruppe: null } }),
    expect: "cannot-tell",
  },
  {
    name: "started on the last day of the old text",
    date: DATE,
    facts: use("2018-12-31", "2023-12-31", NOT_REDUCED),
    expect: "cannot-tell",
  },
  {
    name: "started on the first day of the new text",
    date: DATE,
    facts: use("2019-01-01", "2023-12-31", NOT_REDUCED),
    expect: "violation",
  },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "oppfolging",
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
    name: "over three and a half years, group not known: the last day it may have",
    date: "2026-09-15",
    facts: {
      activities: [
        { title: "Oppfølging", tiltak: "oppfolging", from: "2026-09-07", to: "2030-03-08" },
      ],
    },
    expect: "violation",
    says: "6. mars",
  },
  {
    name: "over three and a half years, reduced: the last day it may have",
    date: "2026-09-15",
    facts: {
      activities: [
        { title: "AMO-kurs", tiltak: "oppfolging", from: "2026-09-07", to: "2030-03-08" },
      ],
      person: { innsatsgruppe: "spesielt-tilpasset" },
    },
    expect: "violation",
    says: "6. mars",
  },
  {
    name: "five years under the new text, not reduced: the last day it may have",
    date: "2026-09-15",
    facts: {
      activities: [
        { title: "Oppfølging", tiltak: "oppfolging", from: "2019-01-01", to: "2023-12-31" },
      ],
      person: { innsatsgruppe: "situasjonsbestemt" },
    },
    expect: "violation",
    says: "til 30",
  },
  {
    name: "ends the day before it begins",
    date: DATE,
    facts: use("2026-09-07", "2026-09-06", NOT_REDUCED),
    expect: "not-applicable",
  },
  {
    name: "one day",
    date: DATE,
    facts: use("2026-09-07", "2026-09-07", NOT_REDUCED),
    expect: "satisfied",
    says: "6. mars 2027",
  },
  {
    name: "one day under the old text",
    date: DATE,
    facts: use("2018-12-31", "2018-12-31"),
    expect: "satisfied",
    says: "29. juni 2019",
  },
  {
    name: "begun under the old text, still running, no end on the page",
    date: "2020-03-02",
    facts: {
      activities: [
        { title: "Oppfølging", tiltak: "oppfolging", from: "2018-11-05", status: "running" },
      ],
    },
    expect: "cannot-tell",
  },
] satisfies RuleCase[];
