import type { Absence } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-12-28";

/** 2–13 March 2026 is ten working days. */
const TWO_WEEKS: Absence = { from: "2026-03-02", to: "2026-03-13", cause: "welfare" };

function day(from: string, more: Absence = {}): Absence {
  return { from, to: from, cause: "welfare", ...more };
}

export default [
  { name: "ten days", date: DATE, facts: { absences: [TWO_WEEKS] }, expect: "satisfied" },
  {
    name: "eleven days, whether one is cut is not known",
    date: DATE,
    facts: { absences: [TWO_WEEKS, day("2026-09-01")] },
    expect: "cannot-tell",
  },
  {
    name: "a month right after the birth of a child",
    date: DATE,
    facts: {
      decisions: [],
      children: [{ birthDate: "2026-07-01" }],
      absences: [{ from: "2026-07-02", to: "2026-08-01", cause: "welfare" }],
    },
    expect: "not-applicable",
  },
  {
    name: "a month long after the birth of a child",
    date: DATE,
    facts: {
      decisions: [],
      children: [{ birthDate: "2024-07-01" }],
      absences: [{ from: "2026-07-02", to: "2026-08-01", cause: "welfare" }],
    },
    expect: "violation",
  },
  {
    name: "the eleventh on Ascension Day",
    date: DATE,
    facts: { absences: [TWO_WEEKS, day("2026-05-14")] },
    expect: "satisfied",
  },
  {
    name: "the year turns inside: seven days and seven days",
    date: "2027-02-01",
    facts: { absences: [{ from: "2026-12-21", to: "2027-01-11", cause: "welfare" }] },
    expect: "satisfied",
  },
  {
    name: "the year turns inside: eleven days in the first",
    date: "2027-02-01",
    facts: {
      decisions: [],
      absences: [{ from: "2026-12-15", to: "2027-01-08", cause: "welfare" }],
    },
    expect: "violation",
  },
  {
    name: "calendar year, not twelve months",
    date: "2027-02-01",
    facts: {
      absences: [{ ...TWO_WEEKS, from: "2026-12-14", to: "2026-12-28" }, day("2027-01-04")],
    },
    expect: "satisfied",
  },
  {
    name: "the eleventh cut by a decision",
    date: DATE,
    facts: {
      absences: [TWO_WEEKS, day("2026-09-01")],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-01", to: "2026-09-01" }],
    },
    expect: "satisfied",
    says: "10 dager",
  },
  {
    name: "the eleventh on leave without stønad at the same time",
    date: DATE,
    facts: {
      absences: [TWO_WEEKS, day("2026-09-01")],
      decisions: [],
      leaves: [{ from: "2026-09-01", to: "2026-09-01", approved: true }],
    },
    expect: "not-applicable",
  },
  {
    name: "the eleventh not cut",
    date: DATE,
    facts: { absences: [TWO_WEEKS, day("2026-09-01")], decisions: [] },
    expect: "violation",
  },
  {
    name: "ten days and two hours",
    date: DATE,
    facts: { absences: [{ ...TWO_WEEKS, to: "2026-03-12" }, day("2026-09-01", { minutes: 120 })] },
    expect: "satisfied",
  },
  {
    name: "the eleventh of unknown cause",
    date: DATE,
    facts: { absences: [TWO_WEEKS, { from: "2026-09-01", to: "2026-09-01" }] },
    expect: "cannot-tell",
  },
  {
    name: "cause unknown",
    date: DATE,
    facts: { absences: [{ from: "2026-09-01", to: "2026-09-01", cause: null }] },
    expect: "cannot-tell",
  },
  {
    name: "day unknown",
    date: DATE,
    facts: { absences: [{ cause: "welfare" }] },
    expect: "cannot-tell",
  },
  {
    name: "other causes only",
    date: DATE,
    facts: { absences: [{ from: "2026-06-29", to: "2026-07-31", cause: "holiday" }] },
    expect: "not-applicable",
  },
  { name: "absence unknown", date: DATE, facts: {}, expect: "cannot-tell" },
  {
    name: "last year of the 2012 text",
    date: "2019-02-01",
    facts: {
      decisions: [],
      absences: [{ from: "2018-12-10", to: "2018-12-31", cause: "welfare" }],
    },
    expect: "violation",
  },
  {
    name: "first day after it",
    date: "2019-02-01",
    facts: { absences: [day("2019-01-02")] },
    expect: "satisfied",
  },
  {
    name: "last day of the former regulation",
    date: "2012-02-01",
    facts: { absences: [{ from: "2011-12-01", to: "2011-12-31", cause: "welfare" }] },
    expect: "not-applicable",
  },
  {
    name: "first day of the regulation",
    date: "2012-02-01",
    facts: {
      decisions: [],
      absences: [{ from: "2012-01-01", to: "2012-01-20", cause: "welfare" }],
    },
    expect: "violation",
  },
  {
    name: "fourteen days in the last month of 2018, a child of unknown age",
    date: "2019-02-01",
    facts: {
      decisions: [],
      absences: [{ from: "2018-12-10", to: "2018-12-31", cause: "welfare" }],
      children: [{}],
    },
    expect: "violation",
    says: "registrert 14",
  },
  {
    name: "one day",
    date: "2027-02-01",
    facts: { absences: [{ from: "2027-01-04", to: "2027-01-04", cause: "welfare" }] },
    expect: "satisfied",
    says: "dag velferdspermisjon",
  },
  {
    name: "the eleventh day 29 days before a birth",
    date: "2026-12-28",
    facts: {
      children: [{ birthDate: "2026-10-01" }],
      decisions: [],
      leaves: [],
      interruptions: [],
      absences: [
        { from: "2026-03-02", to: "2026-03-13", cause: "welfare" },
        { from: "2026-09-02", to: "2026-09-02", cause: "welfare" },
      ],
    },
    expect: "violation",
  },
  {
    name: "the eleventh day four weeks before a birth",
    date: "2026-12-28",
    facts: {
      children: [{ birthDate: "2026-10-01" }],
      decisions: [],
      leaves: [],
      interruptions: [],
      absences: [
        { from: "2026-03-02", to: "2026-03-13", cause: "welfare" },
        { from: "2026-09-03", to: "2026-09-03", cause: "welfare" },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "the eleventh day on the last of six weeks after a birth",
    date: "2026-12-28",
    facts: {
      children: [{ birthDate: "2026-10-01" }],
      decisions: [],
      leaves: [],
      interruptions: [],
      absences: [
        { from: "2026-03-02", to: "2026-03-13", cause: "welfare" },
        { from: "2026-11-11", to: "2026-11-11", cause: "welfare" },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "the eleventh day the day after six weeks",
    date: "2026-12-28",
    facts: {
      children: [{ birthDate: "2026-10-01" }],
      decisions: [],
      leaves: [],
      interruptions: [],
      absences: [
        { from: "2026-03-02", to: "2026-03-13", cause: "welfare" },
        { from: "2026-11-12", to: "2026-11-12", cause: "welfare" },
      ],
    },
    expect: "violation",
  },
  {
    name: "11 in one year",
    date: "2026-12-15",
    facts: {
      person: { birthDate: "1985-05-05" },
      programme: { start: "2026-01-05", end: "2027-01-04", status: "running" },
      decisions: [],
      interruptions: [],
      leaves: [],
      absences: [
        { from: "2026-03-02", to: "2026-03-13", cause: "welfare", permission: true },
        { from: "2026-06-08", to: "2026-06-08", cause: "welfare", permission: true },
      ],
    },
    expect: "violation",
  },
  {
    name: "six before and six after New Year",
    date: "2026-12-15",
    facts: {
      person: { birthDate: "1985-05-05" },
      programme: { start: "2025-08-18", end: "2026-08-17", status: "running" },
      decisions: [],
      interruptions: [],
      leaves: [],
      absences: [{ from: "2025-12-18", to: "2026-01-12", cause: "welfare", permission: true }],
    },
    expect: ["satisfied", "cannot-tell"],
  },
] satisfies RuleCase[];
