import type { Absence, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-12-28";

function days(from: string, to: string, more: Absence = {}): Absence {
  return { from, to, cause: "religious", permission: true, ...more };
}

function facts(absences: Absence[], decisions: CaseFacts["decisions"] = []): CaseFacts {
  return { absences, decisions };
}

export default [
  {
    name: "Friday and Monday",
    date: DATE,
    facts: facts([days("2026-04-10", "2026-04-13")]),
    expect: "satisfied",
  },
  {
    name: "three days",
    date: DATE,
    facts: facts([days("2026-04-10", "2026-04-14")]),
    expect: "violation",
  },
  {
    name: "three days, decisions unknown",
    date: DATE,
    facts: { absences: [days("2026-04-10", "2026-04-14")] },
    expect: "cannot-tell",
  },
  {
    name: "two before and one after the New Year",
    date: "2027-02-01",
    facts: facts([days("2026-12-30", "2027-01-04")]),
    expect: "satisfied",
  },
  {
    name: "the third cut by a decision",
    date: DATE,
    facts: facts(
      [days("2026-04-10", "2026-04-14")],
      [{ kind: "fravaerstrekk", from: "2026-04-14", to: "2026-04-14" }],
    ),
    expect: "cannot-tell",
  },
  {
    name: "one day, and the stønad cut: notice in time?",
    date: DATE,
    facts: facts(
      [days("2026-04-10", "2026-04-10")],
      [{ kind: "fravaerstrekk", from: "2026-04-10", to: "2026-04-10" }],
    ),
    expect: "cannot-tell",
  },
  {
    name: "permission unknown",
    date: DATE,
    facts: facts([days("2026-04-10", "2026-04-10", { permission: undefined })]),
    expect: "cannot-tell",
  },
  {
    name: "decisions unknown",
    date: DATE,
    facts: { absences: [days("2026-04-10", "2026-04-10")] },
    expect: "cannot-tell",
  },
  {
    name: "first day unknown",
    date: DATE,
    facts: facts([{ cause: "religious", permission: true }]),
    expect: "cannot-tell",
  },
  {
    name: "nothing is asked where no such day is registered",
    date: DATE,
    facts: facts([{ from: "2026-04-10", to: "2026-04-13" }]),
    expect: "not-applicable",
  },
  { name: "absence unknown", date: DATE, facts: {}, expect: "not-applicable" },
  {
    name: "last day of the 2012 text",
    date: "2019-02-01",
    facts: facts([days("2018-12-27", "2018-12-31")]),
    expect: "violation",
  },
  {
    name: "first working day after it",
    date: "2019-02-01",
    facts: facts([days("2019-01-02", "2019-01-04")]),
    expect: "violation",
  },
  {
    name: "last day of the former regulation",
    date: "2012-02-01",
    facts: facts([days("2011-12-27", "2011-12-31")]),
    expect: "not-applicable",
  },
  {
    name: "first days of the regulation",
    date: "2012-02-01",
    facts: facts([days("2012-01-01", "2012-01-04")]),
    expect: "violation",
  },
  {
    name: "one day",
    date: DATE,
    facts: facts([days("2026-04-10", "2026-04-10")]),
    expect: "satisfied",
    says: "1 religiøs høytidsdag i",
  },
  {
    name: "two days",
    date: DATE,
    facts: facts([days("2026-04-10", "2026-04-13")]),
    expect: "satisfied",
    says: "2 religiøse høytidsdager i",
  },
  {
    name: "cut: ten working days before, Easter between",
    date: DATE,
    facts: facts(
      [days("2026-04-16", "2026-04-16")],
      [{ kind: "fravaerstrekk", from: "2026-04-16", to: "2026-04-16" }],
    ),
    expect: "cannot-tell",
    says: "senest 30. mars 2026",
  },
  {
    name: "another day is cut",
    date: DATE,
    facts: facts(
      [days("2026-04-16", "2026-04-16")],
      [{ kind: "fravaerstrekk", from: "2026-04-17", to: "2026-04-17" }],
    ),
    expect: "satisfied",
  },
  {
    name: "three days, permission not known",
    date: DATE,
    facts: {
      ...facts([days("2026-04-10", "2026-04-14", { permission: undefined })]),
      leaves: [],
      interruptions: [],
    },
    expect: "violation",
  },
] satisfies RuleCase[];
