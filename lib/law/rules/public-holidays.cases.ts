import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-12-30";

function cut(from: string, to: string, more: CaseFacts = {}): CaseFacts {
  const decision: Decision = { kind: "fravaerstrekk", from, to };
  return { programme: { fullyRead: true }, decisions: [decision], ...more };
}

function on(day: string, more: CaseFacts = {}): CaseFacts {
  return cut(day, day, more);
}

export default [
  { name: "Maundy Thursday 2026", date: DATE, facts: on("2026-04-02"), expect: "violation" },
  { name: "the day before", date: DATE, facts: on("2026-04-01"), expect: "satisfied" },
  { name: "Easter Monday 2026", date: DATE, facts: on("2026-04-06"), expect: "violation" },
  { name: "the day after", date: DATE, facts: on("2026-04-07"), expect: "satisfied" },
  { name: "1 May 2026", date: DATE, facts: on("2026-05-01"), expect: "violation" },
  { name: "Ascension Day 2026", date: DATE, facts: on("2026-05-14"), expect: "violation" },
  { name: "Whit Monday 2026", date: DATE, facts: on("2026-05-25"), expect: "violation" },
  { name: "Christmas Day 2026", date: DATE, facts: on("2026-12-25"), expect: "violation" },
  { name: "Christmas Eve", date: DATE, facts: on("2026-12-24"), expect: "satisfied" },
  { name: "New Year's Eve", date: "2027-01-30", facts: on("2026-12-31"), expect: "satisfied" },
  { name: "New Year's Day", date: "2027-01-30", facts: on("2027-01-01"), expect: "violation" },
  {
    name: "a cut over Easter",
    date: DATE,
    facts: cut("2026-03-30", "2026-04-10"),
    expect: "violation",
  },
  {
    name: "a weekend inside a cut is not cut",
    date: DATE,
    facts: cut("2026-09-11", "2026-09-14"),
    expect: "satisfied",
  },
  {
    name: "a Sunday alone",
    date: DATE,
    facts: on("2026-09-13", {
      activities: [{ title: "Arbeidstrening", timeOfDay: "day" }],
    }),
    expect: "violation",
  },
  {
    name: "a Sunday in a programme that plans weekends",
    date: DATE,
    facts: on("2026-09-13", {
      activities: [{ title: "Arbeidstrening", timeOfDay: "weekend" }],
    }),
    expect: "not-applicable",
  },
  {
    name: "17 May 2026, a Sunday",
    date: DATE,
    facts: on("2026-05-17"),
    expect: "violation",
  },
  {
    name: "the programme is not read",
    date: DATE,
    facts: on("2026-04-02", { programme: { fullyRead: false } }),
    expect: "cannot-tell",
  },
  {
    name: "the whole case is read",
    date: DATE,
    facts: on("2026-04-02", { programme: {}, wholeCaseRead: true }),
    expect: "violation",
  },
  {
    name: "days unknown",
    date: DATE,
    facts: { programme: { fullyRead: true }, decisions: [{ kind: "fravaerstrekk" }] },
    expect: "cannot-tell",
  },
  {
    name: "nothing cut",
    date: DATE,
    facts: { decisions: [{ kind: "innvilgelse" }] },
    expect: "not-applicable",
  },
  { name: "decisions unknown", date: DATE, facts: {}, expect: "cannot-tell" },
  {
    name: "decisions unknown, no absence",
    date: DATE,
    facts: { absences: [] },
    expect: "not-applicable",
  },
  {
    name: "last holiday of the former regulation",
    date: "2012-02-01",
    facts: on("2011-12-26"),
    expect: "not-applicable",
  },
  {
    name: "first holiday on a weekday of the regulation",
    date: "2012-05-30",
    facts: on("2012-04-05"),
    expect: "violation",
  },
  {
    name: "last holiday of the 2012 text",
    date: "2019-02-01",
    facts: on("2018-12-26"),
    expect: "violation",
  },
  { name: "first one after it", date: "2019-02-01", facts: on("2019-01-01"), expect: "violation" },
  {
    name: "a cut over Christmas and New Year, the document read in full",
    date: "2027-02-15",
    facts: {
      programme: { fullyRead: true },
      decisions: [{ kind: "fravaerstrekk", from: "2027-01-01", to: "2027-01-26" }],
    },
    expect: "violation",
  },
  {
    name: "a Saturday and a Sunday in a programme that plans weekends",
    date: "2026-12-30",
    facts: {
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-12", to: "2026-09-13" }],
      activities: [{ title: "Arbeidstrening", timeOfDay: "weekend" }],
    },
    expect: "not-applicable",
  },
  {
    name: "cut before the regulation, and on the first Good Friday under it",
    date: "2012-06-01",
    facts: {
      programme: { fullyRead: true },
      decisions: [
        { kind: "fravaerstrekk", from: "2011-12-30", to: "2011-12-30" },
        { kind: "fravaerstrekk", from: "2012-04-06", to: "2012-04-06" },
      ],
    },
    expect: "violation",
  },
] satisfies RuleCase[];
