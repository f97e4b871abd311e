import type { Absence, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-12-28";

/** 29 June – 31 July 2026 is 25 working days. */
const FIVE_WEEKS: Absence = { from: "2026-06-29", to: "2026-07-31", cause: "holiday" };

function holidays(absences: Absence[], more: CaseFacts = {}): CaseFacts {
  return { person: { birthDate: "1990-04-12" }, absences, ...more };
}

function day(from: string, more: Absence = {}): Absence {
  return { from, to: from, cause: "holiday", ...more };
}

const THIRTY: Absence[] = [FIVE_WEEKS, { from: "2026-08-03", to: "2026-08-07", cause: "holiday" }];

export default [
  { name: "25 working days", date: DATE, facts: holidays([FIVE_WEEKS]), expect: "satisfied" },
  {
    name: "the 26th",
    date: DATE,
    facts: holidays([FIVE_WEEKS, day("2026-08-03")]),
    expect: "violation",
  },
  {
    name: "Easter inside uses up only the working days",
    date: DATE,
    facts: holidays([FIVE_WEEKS, { from: "2026-04-02", to: "2026-04-06", cause: "holiday" }]),
    expect: "satisfied",
  },
  {
    name: "Christmas Eve is a working day",
    date: DATE,
    facts: holidays([FIVE_WEEKS, day("2026-12-24")]),
    expect: "violation",
  },
  {
    name: "the year turns: 23 December – 8 January is seven days here",
    date: "2027-02-01",
    facts: holidays([
      { from: "2026-06-29", to: "2026-07-22", cause: "holiday" },
      { from: "2026-12-23", to: "2027-01-08", cause: "holiday" },
    ]),
    expect: "satisfied",
  },
  {
    name: "the same absence counted twice is one",
    date: DATE,
    facts: holidays([FIVE_WEEKS, day("2026-07-01")]),
    expect: "satisfied",
  },
  {
    name: "the 26th is cut by a decision",
    date: DATE,
    facts: holidays([FIVE_WEEKS, day("2026-08-03")], {
      decisions: [{ kind: "fravaerstrekk", from: "2026-08-03", to: "2026-08-03" }],
    }),
    expect: "not-applicable",
  },
  {
    name: "the 26th in approved leave",
    date: DATE,
    facts: holidays([FIVE_WEEKS, day("2026-08-03")], {
      leaves: [{ from: "2026-08-03", to: "2026-08-07", approved: true }],
    }),
    expect: "not-applicable",
  },
  {
    name: "61 in the year: 30 days",
    date: DATE,
    facts: holidays(THIRTY, { person: { birthDate: "1965-12-31" } }),
    expect: "satisfied",
  },
  {
    name: "61 in the year: 31 days",
    date: DATE,
    facts: holidays([...THIRTY, day("2026-08-10")], { person: { birthDate: "1965-12-31" } }),
    expect: "violation",
  },
  {
    name: "60 in the year: 30 days",
    date: DATE,
    facts: holidays(THIRTY, { person: { birthDate: "1966-01-01" } }),
    expect: "cannot-tell",
  },
  {
    name: "59 in the year: 26 days",
    date: DATE,
    facts: holidays([FIVE_WEEKS, day("2026-08-03")], { person: { birthDate: "1967-01-01" } }),
    expect: "violation",
  },
  {
    name: "birth date unknown, 30 days",
    date: DATE,
    facts: { absences: THIRTY },
    expect: "cannot-tell",
  },
  {
    name: "birth date unknown, 31 days",
    date: DATE,
    facts: { absences: [...THIRTY, day("2026-08-10")] },
    expect: "violation",
  },
  {
    name: "age instead of birth date, 30 days",
    date: DATE,
    facts: { person: { age: 36 }, absences: THIRTY },
    expect: "violation",
  },
  {
    name: "cause unknown",
    date: DATE,
    facts: { absences: [{ from: "2026-06-29", to: "2026-08-28" }] },
    expect: "cannot-tell",
  },
  {
    name: "end unknown",
    date: DATE,
    facts: holidays([{ from: "2026-06-29", cause: "holiday" }]),
    expect: "cannot-tell",
  },
  {
    name: "absence unknown",
    date: DATE,
    facts: { programme: { start: "2026-01-05" } },
    expect: "cannot-tell",
  },
  { name: "absence shown blank", date: DATE, facts: { absences: null }, expect: "cannot-tell" },
  { name: "no absence", date: DATE, facts: { absences: [] }, expect: "not-applicable" },
  {
    name: "last day of the 2012 text",
    date: "2019-02-01",
    facts: holidays([
      { from: "2018-11-26", to: "2018-12-31", cause: "holiday" },
      day("2018-06-01"),
      day("2018-06-04"),
      day("2018-06-05"),
    ]),
    expect: "violation",
  },
  {
    name: "first day after it",
    date: "2019-12-01",
    facts: holidays([{ from: "2019-01-01", to: "2019-02-05", cause: "holiday" }]),
    expect: "satisfied",
  },
  {
    name: "last day of the former regulation",
    date: "2012-02-01",
    facts: holidays([{ from: "2011-10-03", to: "2011-12-31", cause: "holiday" }]),
    expect: "not-applicable",
  },
  {
    name: "first year of the regulation",
    date: "2012-12-31",
    facts: holidays([{ from: "2012-01-01", to: "2012-02-10", cause: "holiday" }]),
    expect: "violation",
  },
  {
    name: "no absence: no holiday",
    date: "2026-12-28",
    facts: { absences: [] },
    expect: "not-applicable",
    says: "feriedager",
  },
  {
    name: "two days of holiday",
    date: "2026-12-28",
    facts: { absences: [{ from: "2026-06-29", to: "2026-06-30", cause: "holiday" }] },
    expect: "satisfied",
    says: "feriedager",
  },
  {
    name: "over sixty by the age shown, a second absence of unknown cause",
    date: "2026-12-28",
    facts: {
      person: { age: 61 },
      absences: [
        { from: "2026-06-29", to: "2026-07-31" },
        { from: "2026-08-03", to: "2026-08-07", cause: "holiday" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "holidays on unknown days",
    date: "2026-12-28",
    facts: { absences: [{ cause: "holiday" }, { to: "1966-01-30", cause: "holiday" }] },
    expect: "cannot-tell",
  },
  {
    name: "26 days at 58 by the age shown",
    date: "2026-12-28",
    facts: {
      person: { age: 58 },
      absences: [{ from: "2026-06-29", to: "2026-08-03", cause: "holiday" }],
    },
    expect: "violation",
  },
  {
    name: "26 days at 59 by the age shown: 60 in the year, or not",
    date: "2026-12-28",
    facts: {
      person: { age: 59 },
      absences: [{ from: "2026-06-29", to: "2026-08-03", cause: "holiday" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "26 days, two of them for an hour only",
    date: "2026-12-28",
    facts: {
      person: { birthDate: "1990-04-12" },
      absences: [
        { from: "2026-06-29", to: "2026-07-30", cause: "holiday" },
        { from: "2026-09-07", to: "2026-09-08", cause: "holiday", minutes: 120 },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "28 days, turns 60 this year",
    date: "2026-12-15",
    facts: {
      person: { birthDate: "1966-11-11" },
      programme: { start: "2026-01-05", end: "2027-01-04", status: "running" },
      decisions: [],
      interruptions: [],
      leaves: [],
      absences: [{ from: "2026-06-29", to: "2026-08-05", cause: "holiday", permission: true }],
    },
    expect: "cannot-tell",
  },
  {
    name: "Easter week does not use five",
    date: "2026-12-15",
    facts: {
      person: { birthDate: "1985-05-05" },
      programme: { start: "2026-01-05", end: "2027-01-04", status: "running" },
      decisions: [],
      interruptions: [],
      leaves: [],
      absences: [
        { from: "2026-03-30", to: "2026-04-06", cause: "holiday", permission: true },
        { from: "2026-07-06", to: "2026-08-04", cause: "holiday", permission: true },
      ],
    },
    expect: "satisfied",
  },
] satisfies RuleCase[];
