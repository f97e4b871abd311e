import type { Absence, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-12-28";

function sick(from: string, to: string): Absence {
  return { from, to, cause: "child-illness", permission: true };
}

function family(absences: Absence[], ...births: string[]): CaseFacts {
  return { absences, children: births.map((birthDate) => ({ birthDate })), decisions: [] };
}

/** Ten working days. */
const TEN = sick("2026-03-02", "2026-03-13");

export default [
  { name: "ten days", date: DATE, facts: family([TEN], "2018-05-01"), expect: "satisfied" },
  {
    name: "four calendar days, self-declared",
    date: DATE,
    facts: family(
      [{ ...sick("2026-03-05", "2026-03-08"), documentation: "egenmelding" }],
      "2018-05-01",
    ),
    expect: "satisfied",
    says: "legeerklæring",
  },
  {
    name: "eleven days: sole care or chronic illness is not known",
    date: DATE,
    facts: family([TEN, sick("2026-09-01", "2026-09-01")], "2018-05-01"),
    expect: "cannot-tell",
  },
  {
    name: "41 days with one child",
    date: DATE,
    facts: family([sick("2026-08-03", "2026-09-28")], "2018-05-01"),
    expect: "violation",
  },
  {
    name: "40 days with one child",
    date: DATE,
    facts: family([sick("2026-08-03", "2026-09-25")], "2018-05-01"),
    expect: "cannot-tell",
  },
  {
    name: "two children: ten days",
    date: DATE,
    facts: family([TEN, sick("2026-09-01", "2026-09-01")], "2018-05-01", "2019-05-01"),
    expect: "cannot-tell",
  },
  {
    name: "three children: fifteen days",
    date: DATE,
    facts: family(
      [TEN, sick("2026-09-07", "2026-09-11")],
      "2018-05-01",
      "2019-05-01",
      "2021-05-01",
    ),
    expect: "satisfied",
  },
  {
    name: "three children, sixteen days",
    date: DATE,
    facts: family(
      [TEN, sick("2026-09-07", "2026-09-14")],
      "2018-05-01",
      "2019-05-01",
      "2021-05-01",
    ),
    expect: "cannot-tell",
  },
  {
    name: "rolling twelve months over the New Year",
    date: "2027-03-01",
    facts: family(
      [sick("2026-12-14", "2026-12-18"), sick("2027-01-04", "2027-01-11")],
      "2018-05-01",
    ),
    expect: "cannot-tell",
  },
  {
    name: "twelve months later the old days are gone",
    date: "2027-06-01",
    facts: family([TEN, sick("2027-03-15", "2027-03-19")], "2018-05-01"),
    expect: "satisfied",
  },
  {
    name: "last day of the year the child turns 12",
    date: "2026-02-01",
    facts: family([sick("2025-12-31", "2025-12-31")], "2013-01-15"),
    expect: "satisfied",
  },
  {
    name: "the year after: only if chronically ill",
    date: "2026-02-01",
    facts: family([sick("2026-01-02", "2026-01-02")], "2013-12-31"),
    expect: "cannot-tell",
  },
  {
    name: "last day of the year the child turns 18",
    date: "2026-02-01",
    facts: family([sick("2025-12-31", "2025-12-31")], "2007-01-15"),
    expect: "cannot-tell",
  },
  {
    name: "the year after",
    date: "2026-02-01",
    facts: family([sick("2026-01-02", "2026-01-02")], "2007-12-31"),
    expect: "violation",
  },
  {
    name: "the year after, the stønad cut",
    date: "2026-02-01",
    facts: {
      ...family([sick("2026-01-02", "2026-01-02")], "2007-12-31"),
      decisions: [{ kind: "fravaerstrekk", from: "2026-01-02", to: "2026-01-02" }],
    },
    expect: "satisfied",
  },
  {
    name: "the year after, whether the stønad was cut is not known",
    date: "2026-02-01",
    facts: {
      ...family([sick("2026-01-02", "2026-01-02")], "2007-12-31"),
      decisions: undefined,
    },
    expect: "cannot-tell",
  },
  {
    name: "the year after, on leave at the same time",
    date: "2026-02-01",
    facts: {
      ...family([sick("2026-01-02", "2026-01-02")], "2007-12-31"),
      leaves: [{ from: "2026-01-01", to: "2026-01-31", approved: true }],
    },
    expect: "not-applicable",
  },
  {
    name: "birth date unknown",
    date: DATE,
    facts: { absences: [TEN], children: [{ livesWith: true }] },
    expect: "cannot-tell",
  },
  { name: "children unknown", date: DATE, facts: { absences: [TEN] }, expect: "cannot-tell" },
  {
    name: "children shown blank",
    date: DATE,
    facts: { absences: [TEN], children: null },
    expect: "cannot-tell",
  },
  {
    name: "cause unknown",
    date: DATE,
    facts: family([{ from: "2026-03-02", to: "2026-03-13" }], "2018-05-01"),
    expect: "cannot-tell",
  },
  {
    name: "no children, absence unknown",
    date: DATE,
    facts: { children: [] },
    expect: "not-applicable",
  },
  {
    name: "other absence only",
    date: DATE,
    facts: family([{ from: "2026-03-02", to: "2026-03-13", cause: "holiday" }], "2018-05-01"),
    expect: "not-applicable",
  },
  { name: "absence unknown", date: DATE, facts: {}, expect: "cannot-tell" },
  {
    name: "last day of the former regulation",
    date: "2012-02-01",
    facts: family([sick("2011-12-30", "2011-12-30")], "1985-05-01"),
    expect: "not-applicable",
  },
  {
    name: "first days of the regulation",
    date: "2012-02-01",
    facts: family([sick("2012-01-02", "2012-01-02")], "1985-05-01"),
    expect: "violation",
  },
  {
    name: "last day of the 2012 text",
    date: "2019-02-01",
    facts: family([sick("2018-12-31", "2018-12-31")], "2012-05-01"),
    expect: "satisfied",
  },
  {
    name: "first day after it",
    date: "2019-02-01",
    facts: family([sick("2019-01-02", "2019-01-02")], "2012-05-01"),
    expect: "satisfied",
  },
  {
    name: "absence of unknown kind, no children",
    date: "2026-12-28",
    facts: { absences: [{}], children: [] },
    expect: "not-applicable",
  },
  {
    name: "ten days, the last of them counted",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-03-02", to: "2026-03-13", cause: "child-illness" }],
      children: [{ birthDate: "2018-05-01" }],
    },
    expect: "satisfied",
    says: "(fram til 13",
  },
  {
    name: "last day of the year the child turns 12, noted long ahead",
    date: "2011-12-02",
    facts: {
      absences: [{ from: "2025-12-31", to: "2025-12-31", cause: "child-illness" }],
      children: [{ birthDate: "2013-01-15" }],
    },
    expect: "satisfied",
  },
  {
    name: "no children, an absence without any fact",
    date: "2026-12-28",
    facts: { children: [] },
    expect: "not-applicable",
  },
  {
    name: "the child is 18, absence not known",
    date: "2026-02-01",
    facts: { children: [{ birthDate: "2007-12-31" }] },
    expect: "not-applicable",
  },
  {
    name: "ten days in the year a child turns 12, nothing said of self-declaration",
    date: "2026-12-28",
    facts: {
      absences: [{ from: "2026-03-02", to: "2026-03-13", cause: "child-illness" }],
      children: [{ birthDate: "2014-12-18" }],
    },
    expect: "satisfied",
    says: "10 arbeidsdager med barns sykdom på det meste i tolv måneder (fram til 13. mars 2026), innenfor grensen på 10.",
  },
  {
    name: "a day without an end, on leave at the same time",
    date: "2026-02-01",
    facts: {
      absences: [{ from: "2026-01-02", cause: "child-illness" }],
      children: [{ birthDate: "2007-12-31" }],
      leaves: [{ from: "2026-01-01", to: "2026-01-31", approved: true }],
    },
    expect: "not-applicable",
    says: "stønad",
  },
  {
    name: "10 working days",
    date: "2026-12-15",
    facts: {
      person: { birthDate: "1985-05-05" },
      programme: { start: "2026-01-05", end: "2027-01-04", status: "running" },
      decisions: [],
      interruptions: [],
      leaves: [],
      absences: [
        {
          from: "2026-02-02",
          to: "2026-02-06",
          cause: "child-illness",
          permission: true,
          documentation: "legeerklaering",
        },
        {
          from: "2026-09-07",
          to: "2026-09-11",
          cause: "child-illness",
          permission: true,
          documentation: "legeerklaering",
        },
      ],
      children: [{ birthDate: "2017-03-03", livesWith: true, supported: true }],
    },
    expect: "satisfied",
  },
] satisfies RuleCase[];
