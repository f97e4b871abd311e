import type { Benefit, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function paid(from: string, to: string, perDay: number, more: CaseFacts = {}): CaseFacts {
  const benefit: Benefit = { kind: "kvalifiseringsstonad", from, to, perDay };
  return { person: { birthDate: "1988-03-14" }, children: [], benefits: [benefit], ...more };
}

const nothingElse: CaseFacts = { activities: [], absences: [] };

const cases: RuleCase[] = [
  {
    name: "last days with 2 G",
    date: "2024-09-02",
    facts: paid("2024-06-01", "2024-06-30", 954.06),
    expect: "satisfied",
  },
  {
    name: "first days with 2.041 G",
    date: "2024-09-02",
    facts: paid("2024-07-01", "2024-07-31", 973.62),
    expect: "satisfied",
  },
  {
    name: "June 2024 paid with the factor of July",
    date: "2024-09-02",
    facts: paid("2024-06-01", "2024-06-30", 973.62),
    expect: "violation",
  },
  {
    name: "the last day with 2 G paid with the new factor",
    date: "2024-09-02",
    facts: paid("2024-06-28", "2024-06-30", 973.62),
    expect: "violation",
  },
  {
    name: "June 2024 too high, children not known",
    date: "2024-09-02",
    facts: paid("2024-06-01", "2024-06-30", 973.62, { children: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "whole kroner",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 1072),
    expect: "satisfied",
  },
  {
    name: "one krone above whole kroner",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 1073),
    expect: "satisfied",
  },
  {
    name: "more than one krone above both roundings",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 1073.01),
    expect: "violation",
  },
  {
    name: "two thirds for somebody under 25",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 714.61, { person: { birthDate: "2004-03-14" } }),
    expect: "satisfied",
  },
  {
    name: "too low, and nothing that reduces it",
    date: "2024-09-02",
    facts: paid("2024-07-01", "2024-07-31", 954.06, nothingElse),
    expect: "violation",
  },
  {
    name: "too low, work and absence not known",
    date: "2024-09-02",
    facts: paid("2024-07-01", "2024-07-31", 954.06),
    expect: "cannot-tell",
  },
  {
    name: "too low, there is a job",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 535.95, {
      activities: [
        { title: "Butikk", kind: "paid-work", from: "2026-05-04", to: null, minutesPerWeek: 1125 },
      ],
      absences: [],
    }),
    expect: "cannot-tell",
  },
  {
    name: "a twelfth of the year spread over the 22 days of June",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 1055.67, nothingElse),
    expect: "cannot-tell",
  },
  {
    name: "a granted rate that goes on is judged by the day of the case",
    date: "2026-08-05",
    facts: paid("2026-03-02", "2027-03-01", 1071.91),
    expect: "satisfied",
  },
  {
    name: "a long period over a change of G, shown with the latest rate",
    date: "2026-10-05",
    facts: paid("2026-03-02", "2026-09-30", 1071.91),
    expect: "cannot-tell",
  },
  {
    name: "too low, and three days are cut by decision",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 925.74, {
      ...nothingElse,
      decisions: [
        { kind: "fravaerstrekk", date: "2026-06-20", from: "2026-06-10", to: "2026-06-12" },
      ],
    }),
    expect: "not-applicable",
  },
  {
    name: "too low, and the cut is of another month",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 925.74, {
      ...nothingElse,
      decisions: [
        { kind: "fravaerstrekk", date: "2026-05-20", from: "2026-05-11", to: "2026-05-13" },
      ],
    }),
    expect: "violation",
  },
  {
    name: "too low, and an approved leave lies in the month",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 925.74, {
      ...nothingElse,
      leaves: [{ from: "2026-06-10", to: "2026-06-12", approved: true }],
    }),
    expect: "not-applicable",
  },
  {
    name: "the amount may hold the supplement for a child",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 1109.91, { children: [{ birthDate: "2015-05-20" }] }),
    expect: "cannot-tell",
  },
  {
    name: "too high by something else than the supplement",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 1090, { children: [{ birthDate: "2015-05-20" }] }),
    expect: "violation",
  },
  {
    name: "the G of 2027 is not known",
    date: "2027-07-05",
    facts: paid("2027-05-03", "2027-05-31", 1071.91),
    expect: "cannot-tell",
  },
  {
    name: "amount per day not known",
    date: "2026-08-05",
    facts: {
      benefits: [{ kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "no benefits",
    date: "2026-08-05",
    facts: { benefits: [] },
    expect: "not-applicable",
  },
  { name: "nothing known", date: "2026-08-05", facts: {}, expect: "cannot-tell" },
  {
    name: "a long period over a change of G, the full rate paid to one under 25",
    date: "2026-10-05",
    facts: {
      person: { birthDate: "2004-06-30" },
      children: [],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-03-02", to: "2026-09-30", perDay: 1071.91 },
      ],
    },
    expect: "violation",
  },
  {
    name: "a mean over a change of G",
    date: "2026-08-05",
    facts: paid("2026-04-16", "2026-05-15", 1046.84),
    expect: "cannot-tell",
  },
  {
    name: "below both rates over a change of G",
    date: "2026-08-05",
    facts: paid("2026-04-16", "2026-05-15", 900, {
      ...nothingElse,
      decisions: [],
      leaves: [],
      interruptions: [],
    }),
    expect: "violation",
  },
  {
    name: "below both rates, an absence without any fact",
    date: "2026-08-05",
    facts: {
      person: { birthDate: "1988-03-14" },
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-04-16", to: "2026-05-15", perDay: 900 },
      ],
      activities: [],
      absences: [{}],
    },
    expect: "cannot-tell",
  },
  {
    name: "judged on the first day of the payment",
    date: "2024-06-01",
    facts: {
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2024-06-01", to: "2024-06-30", perDay: 973.62 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "too little in a month with an interruption, beside a payment of unknown amount",
    date: "2026-09-01",
    facts: {
      ...nothingElse,
      person: { birthDate: "1988-03-14" },
      interruptions: [{ from: "2026-06-08", to: "2026-06-30", decided: true }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 300 },
        { kind: "kvalifiseringsstonad", from: "2026-07-01", to: "2026-07-31" },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "May on the G from before, while the difference is normally not paid yet",
    date: "2026-07-31",
    facts: paid("2026-05-01", "2026-05-31", 1021.76, nothingElse),
    expect: "cannot-tell",
    says: "Etterbetalingen",
  },
  {
    name: "the same on 1 August",
    date: "2026-08-01",
    facts: paid("2026-05-01", "2026-05-31", 1021.76, nothingElse),
    expect: "violation",
  },
  {
    name: "two thirds by the G from before in June",
    date: "2026-07-06",
    facts: {
      ...paid("2026-06-01", "2026-06-30", 681.17, nothingElse),
      person: { birthDate: "2003-03-14" },
    },
    expect: "cannot-tell",
  },
  {
    name: "neither the new rate nor the one before, in July",
    date: "2026-07-06",
    facts: paid("2026-06-01", "2026-06-30", 990, nothingElse),
    expect: "violation",
  },
  {
    name: "2 G in autumn 2024",
    date: "2026-11-02",
    facts: {
      person: { birthDate: "1985-05-05" },
      activities: [],
      absences: [],
      children: [],
      interruptions: [],
      leaves: [],
      decisions: [],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2024-10-01", to: "2024-10-31", perDay: 954.06 },
      ],
    },
    expect: "violation",
  },
];

export default cases;
