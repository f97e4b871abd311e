import type { Absence, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-10-30";

function hour(more: Absence = {}, rest: CaseFacts = {}): CaseFacts {
  const absence: Absence = { from: "2026-10-01", to: "2026-10-01", minutes: 60, ...more };
  return { absences: [absence], decisions: [CUT], ...rest };
}

const CUT = { kind: "fravaerstrekk" as const, from: "2026-10-01", to: "2026-10-01" };

export default [
  { name: "one hour of unknown cause, cut", date: DATE, facts: hour(), expect: "cannot-tell" },
  {
    name: "90 minutes: above one hour is agreed",
    date: DATE,
    facts: hour({ minutes: 90 }),
    expect: "cannot-tell",
  },
  {
    name: "cause shown blank",
    date: DATE,
    facts: hour({ cause: null }),
    expect: "cannot-tell",
  },
  {
    name: "whether it was cut is unknown",
    date: DATE,
    facts: hour({}, { decisions: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "another cause",
    date: DATE,
    facts: hour({ cause: "none" }),
    expect: "not-applicable",
  },
  {
    name: "not cut",
    date: DATE,
    facts: hour({}, { decisions: [{ ...CUT, from: "2026-10-02", to: "2026-10-02" }] }),
    expect: "not-applicable",
  },
  { name: "no children", date: DATE, facts: hour({}, { children: [] }), expect: "not-applicable" },
  {
    name: "a whole day",
    date: DATE,
    facts: hour({ minutes: undefined }),
    expect: "not-applicable",
  },
  { name: "absence unknown", date: DATE, facts: {}, expect: "not-applicable" },
  {
    name: "former regulation",
    date: "2012-02-01",
    facts: hour({ from: "2011-12-30", to: "2011-12-30" }, { decisions: undefined }),
    expect: "not-applicable",
  },
  {
    name: "first days of the regulation",
    date: "2012-02-01",
    facts: hour({ from: "2012-01-02", to: "2012-01-02" }, { decisions: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "last day of the 2012 text",
    date: "2019-02-01",
    facts: hour({ from: "2018-12-31", to: "2018-12-31" }, { decisions: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "first day after it",
    date: "2019-02-01",
    facts: hour({ from: "2019-01-02", to: "2019-01-02" }, { decisions: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "a whole day is no time for breastfeeding",
    date: "2026-12-28",
    facts: { absences: [{ from: "2026-09-15", to: "2026-09-15", minutes: 450 }] },
    expect: "not-applicable",
  },
  {
    name: "hours before and after the regulation: the newest governs",
    date: "2012-03-01",
    facts: {
      absences: [
        { from: "2011-12-30", to: "2011-12-30", minutes: 60 },
        { from: "2012-01-02", to: "2012-01-02", minutes: 60 },
      ],
    },
    expect: "cannot-tell",
  },
] satisfies RuleCase[];
