import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function paid(from: string, to: string, perDay: number): CaseFacts {
  return { benefits: [{ kind: "kvalifiseringsstonad", from, to, perDay }] };
}

const cases: RuleCase[] = [
  {
    name: "April on the G until 30 April",
    date: "2026-08-05",
    facts: paid("2026-04-01", "2026-04-30", 1021.76),
    expect: "satisfied",
  },
  {
    name: "May on the new G",
    date: "2026-08-05",
    facts: paid("2026-05-01", "2026-05-31", 1071.91),
    expect: "satisfied",
  },
  {
    name: "May on the old G, the last day before back pay is expected",
    date: "2026-07-31",
    facts: paid("2026-05-01", "2026-05-31", 1021.76),
    expect: "cannot-tell",
  },
  {
    name: "May on the old G, after back pay is expected",
    date: "2026-08-01",
    facts: paid("2026-05-01", "2026-05-31", 1021.76),
    expect: "violation",
    due: "2026-05-01",
  },
  {
    name: "1 May itself on the old G",
    date: "2026-08-05",
    facts: paid("2026-04-20", "2026-05-01", 1021.76),
    expect: "violation",
  },
  {
    name: "two thirds of the old G",
    date: "2026-08-05",
    facts: paid("2026-05-01", "2026-05-31", 681.17),
    expect: "violation",
  },
  {
    name: "June 2024 on the new G and 2 G",
    date: "2024-09-02",
    facts: paid("2024-06-03", "2024-06-28", 954.06),
    expect: "satisfied",
  },
  {
    name: "July 2024 on the old G and 2.041 G",
    date: "2024-09-02",
    facts: paid("2024-07-01", "2024-07-31", 931.17),
    expect: "violation",
  },
  {
    name: "a granted rate that goes on, still old in October",
    date: "2026-10-05",
    facts: paid("2026-03-02", "2027-03-01", 1021.76),
    expect: "violation",
  },
  {
    name: "another amount",
    date: "2026-08-05",
    facts: paid("2026-05-01", "2026-05-31", 800),
    expect: "cannot-tell",
  },
  {
    name: "the G of the coming May is not adopted",
    date: "2027-09-01",
    facts: paid("2027-05-03", "2027-05-31", 1071.91),
    expect: "cannot-tell",
  },
  {
    name: "amount not known",
    date: "2026-08-05",
    facts: { benefits: [{ kind: "kvalifiseringsstonad", from: "2026-05-01", to: "2026-05-31" }] },
    expect: "cannot-tell",
  },
  {
    name: "no benefits",
    date: "2026-08-05",
    facts: { benefits: [] },
    expect: "not-applicable",
  },
  { name: "nothing known", date: "2024-09-02", facts: {}, expect: "cannot-tell" },
  {
    name: "judged before the payment",
    date: "2023-10-03",
    facts: {
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2024-07-01", to: "2024-07-31", perDay: 931.17 },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "a payment over years",
    date: "2026-08-05",
    facts: {
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2013-01-17", to: "2026-05-31", perDay: 681.17 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "old amount in May, which the new rate less one day comes to as well",
    date: "2026-09-01",
    facts: {
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-05-01", to: "2026-05-31", perDay: 1021.76 },
      ],
      decisions: [
        { kind: "fravaerstrekk", date: "2026-06-29", from: "2026-05-11", to: "2026-05-11" },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "old amount in June, which the new rate less one day does not come to",
    date: "2026-09-01",
    facts: {
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 1021.76 },
      ],
      decisions: [
        { kind: "fravaerstrekk", date: "2026-06-29", from: "2026-06-11", to: "2026-06-11" },
      ],
    },
    expect: "violation",
  },
  {
    name: "old amount in May, the cut in June",
    date: "2026-09-01",
    facts: {
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-05-01", to: "2026-05-31", perDay: 1021.76 },
      ],
      decisions: [
        { kind: "fravaerstrekk", date: "2026-06-29", from: "2026-06-11", to: "2026-06-11" },
      ],
    },
    expect: "violation",
  },
];

export default cases;
