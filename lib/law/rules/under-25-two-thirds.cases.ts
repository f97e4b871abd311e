import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function paid(birthDate: string, from: string, to: string, perDay: number): CaseFacts {
  return { person: { birthDate }, benefits: [{ kind: "kvalifiseringsstonad", from, to, perDay }] };
}

const cases: RuleCase[] = [
  {
    name: "two thirds up to the day before the birthday",
    date: "2025-10-15",
    facts: paid("2000-09-10", "2025-09-01", "2025-09-09", 681.17),
    expect: "satisfied",
  },
  {
    name: "two thirds still on the birthday",
    date: "2025-10-15",
    facts: paid("2000-09-10", "2025-09-10", "2025-09-30", 681.17),
    expect: "violation",
  },
  {
    name: "full from the birthday",
    date: "2025-10-15",
    facts: paid("2000-09-10", "2025-09-10", "2025-09-30", 1021.76),
    expect: "satisfied",
  },
  {
    name: "full for the days before the birthday",
    date: "2025-10-15",
    facts: paid("2000-09-10", "2025-09-01", "2025-09-30", 1021.76),
    expect: "violation",
  },
  {
    name: "two thirds for the whole month of the birthday",
    date: "2025-10-15",
    facts: paid("2000-09-10", "2025-09-01", "2025-09-30", 681.17),
    expect: "violation",
  },
  {
    name: "neither full nor two thirds",
    date: "2026-08-05",
    facts: paid("1988-03-14", "2026-06-01", "2026-06-30", 900),
    expect: "cannot-tell",
  },
  {
    name: "a granted rate over the birthday, judged the day before",
    date: "2025-09-09",
    facts: paid("2000-09-10", "2025-03-03", "2026-03-02", 681.17),
    expect: "satisfied",
  },
  {
    name: "a granted rate over the birthday, judged on it",
    date: "2025-09-10",
    facts: paid("2000-09-10", "2025-03-03", "2026-03-02", 681.17),
    expect: "violation",
  },
  {
    name: "a long period that is over and holds the birthday",
    date: "2026-01-15",
    facts: paid("2000-09-10", "2025-06-02", "2025-12-31", 681.17),
    expect: "cannot-tell",
  },
  {
    name: "born 29 February, 27 February",
    date: "2025-04-01",
    facts: paid("2000-02-29", "2025-02-26", "2025-02-27", 973.62),
    expect: "violation",
  },
  {
    name: "born 29 February, 28 February",
    date: "2025-04-01",
    facts: paid("2000-02-29", "2025-02-28", "2025-02-28", 649.08),
    expect: "cannot-tell",
  },
  {
    name: "born 29 February, after 1 March",
    date: "2025-04-01",
    facts: paid("2000-02-29", "2025-03-03", "2025-03-31", 649.08),
    expect: "violation",
  },
  {
    name: "25 years inside the programme",
    date: "2026-03-01",
    facts: {
      person: { birthDate: "2001-06-16" },
      programme: { start: "2026-01-05", end: "2027-01-04" },
    },
    expect: "upcoming",
    due: "2026-06-16",
  },
  {
    name: "25 years on the last day of the programme",
    date: "2026-03-01",
    facts: {
      person: { birthDate: "2002-01-04" },
      programme: { start: "2026-01-05", end: "2027-01-04" },
    },
    expect: "upcoming",
  },
  {
    name: "25 years the day after the programme",
    date: "2026-03-01",
    facts: {
      person: { birthDate: "2002-01-05" },
      programme: { start: "2026-01-05", end: "2027-01-04" },
    },
    expect: "cannot-tell",
  },
  {
    name: "over 25 when the programme began",
    date: "2026-03-01",
    facts: {
      person: { birthDate: "1988-03-14" },
      programme: { start: "2026-01-05", end: "2027-01-04" },
    },
    expect: "not-applicable",
  },
  {
    name: "birth date not known",
    date: "2025-10-15",
    facts: {
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2025-09-10", to: "2025-09-30", perDay: 681.17 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "nothing paid",
    date: "2025-09-09",
    facts: { person: { birthDate: "2000-09-10" }, benefits: [] },
    expect: "not-applicable",
  },
  {
    name: "two thirds on the 25th birthday, day of the breach",
    date: "2025-10-15",
    facts: {
      person: { birthDate: "2000-09-10" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2025-09-10", to: "2025-09-30", perDay: 681.17 },
      ],
    },
    expect: "violation",
    due: "2025-09-10",
  },
  {
    name: "a payment ahead is not yet paid",
    date: "2024-03-30",
    facts: {
      person: { birthDate: "2000-02-29" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2025-02-28", to: "2025-02-28", perDay: 649.08 },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "the 25th birthday inside a programme without an end",
    date: "2026-03-01",
    facts: { person: { birthDate: "2001-06-16" }, programme: { start: "2026-01-05" } },
    expect: "cannot-tell",
  },
  {
    name: "born 29 February, an amount between the rates on 28 February",
    date: "2025-04-01",
    facts: {
      person: { birthDate: "2000-02-29" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2025-02-28", to: "2025-02-28", perDay: 649.08 },
      ],
    },
    expect: "cannot-tell",
    says: "Deltakeren",
  },
  {
    name: "25 on the day, payments not known",
    date: "2026-06-16",
    facts: {
      person: { birthDate: "2001-06-16" },
      programme: { start: "2026-01-05", end: "2027-01-03" },
    },
    expect: "cannot-tell",
  },
  {
    name: "begun on the 25th birthday",
    date: "2026-08-03",
    facts: { person: { birthDate: "2001-06-16" }, programme: { start: "2026-06-16" } },
    expect: "cannot-tell",
  },
  {
    name: "begun the day after the 25th birthday",
    date: "2026-08-03",
    facts: { person: { birthDate: "2001-06-16" }, programme: { start: "2026-06-17" } },
    expect: "not-applicable",
  },
  {
    name: "25 for five years less a day, start not known",
    date: "2026-06-15",
    facts: { person: { birthDate: "1996-06-16" } },
    expect: "cannot-tell",
  },
  {
    name: "25 for five years, start not known",
    date: "2026-06-16",
    facts: { person: { birthDate: "1996-06-16" } },
    expect: "not-applicable",
  },
  {
    name: "two thirds at 26, a cut of a third of the days",
    date: "2026-09-01",
    facts: {
      person: { birthDate: "2000-06-16" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 714.61 },
      ],
      decisions: [
        { kind: "fravaerstrekk", date: "2026-06-29", from: "2026-06-01", to: "2026-06-12" },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "two thirds at 26, a cut of one week in the month",
    date: "2026-09-01",
    facts: {
      person: { birthDate: "2000-06-16" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 714.61 },
      ],
      decisions: [
        { kind: "fravaerstrekk", date: "2026-06-29", from: "2026-06-08", to: "2026-06-12" },
      ],
    },
    expect: "violation",
  },
  {
    name: "the full rate at 23, a cut of one week",
    date: "2026-09-01",
    facts: {
      person: { birthDate: "2003-06-16" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 1071.91 },
      ],
      decisions: [
        { kind: "fravaerstrekk", date: "2026-06-29", from: "2026-06-08", to: "2026-06-12" },
      ],
    },
    expect: "violation",
  },
  {
    name: "full on the day itself",
    date: "2026-11-02",
    facts: {
      person: { birthDate: "2001-09-16" },
      activities: [],
      absences: [],
      children: [],
      interruptions: [],
      leaves: [],
      decisions: [],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-09-16", to: "2026-09-30", perDay: 1071.91 },
      ],
    },
    expect: "satisfied",
  },
];

export default cases;
