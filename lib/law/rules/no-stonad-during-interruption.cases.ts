import type { Benefit, CaseFacts, Interruption } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function paid(from: string | undefined, to: string | undefined, perDay = 1071.91): Benefit {
  return { kind: "kvalifiseringsstonad", from, to, perDay };
}

function interrupted(benefits: Benefit[] | undefined, more: Partial<Interruption> = {}): CaseFacts {
  return {
    interruptions: [{ from: "2026-06-10", to: "2026-06-19", decided: true, ...more }],
    benefits,
  };
}

const cases: RuleCase[] = [
  {
    name: "paid to the day before and from the day after",
    date: "2026-08-05",
    facts: interrupted([paid("2026-06-01", "2026-06-09"), paid("2026-06-20", "2026-06-30")]),
    expect: "satisfied",
  },
  {
    name: "paid on the first day",
    date: "2026-08-05",
    facts: interrupted([paid("2026-06-01", "2026-06-10")]),
    expect: "violation",
    due: "2026-06-10",
  },
  {
    name: "paid on the last day",
    date: "2026-08-05",
    facts: interrupted([paid("2026-06-19", "2026-06-30")]),
    expect: "violation",
  },
  {
    name: "paid right through",
    date: "2026-08-05",
    facts: interrupted([paid("2026-06-01", "2026-06-30")]),
    expect: "violation",
  },
  {
    name: "only a weekend in common",
    date: "2026-08-05",
    facts: interrupted([paid("2026-06-01", "2026-06-07")], { from: "2026-06-06" }),
    expect: "cannot-tell",
  },
  {
    name: "nothing paid",
    date: "2026-08-05",
    facts: interrupted([]),
    expect: "satisfied",
  },
  {
    name: "payments not known",
    date: "2026-08-05",
    facts: interrupted(undefined),
    expect: "cannot-tell",
  },
  {
    name: "only other benefits shown",
    date: "2026-08-05",
    facts: interrupted([{ kind: "sosialhjelp", from: "2026-06-01", to: "2026-06-30" }]),
    expect: "cannot-tell",
  },
  {
    name: "the stønad as granted, into the future",
    date: "2026-08-05",
    facts: interrupted([paid("2026-03-02", "2027-03-01")]),
    expect: "cannot-tell",
  },
  {
    name: "last day of the payment not known",
    date: "2026-08-05",
    facts: interrupted([paid("2026-06-01", undefined)]),
    expect: "cannot-tell",
  },
  {
    name: "decision not known",
    date: "2026-08-05",
    facts: interrupted([paid("2026-06-01", "2026-06-30")], { decided: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "not decided: the stønad is due",
    date: "2026-08-05",
    facts: interrupted([paid("2026-06-01", "2026-06-30")], { decided: false }),
    expect: "not-applicable",
  },
  {
    name: "open interruption, paid after its first day",
    date: "2026-08-05",
    facts: interrupted([paid("2026-07-01", "2026-07-31")], { to: null }),
    expect: "violation",
  },
  {
    name: "end of the interruption not known, paid later",
    date: "2026-08-05",
    facts: interrupted([paid("2026-07-01", "2026-07-31")], { to: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "never interrupted",
    date: "2026-08-05",
    facts: { interruptions: [], benefits: [paid("2026-06-01", "2026-06-30")] },
    expect: "not-applicable",
  },
  {
    name: "interrupted until the day before the rule",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-12-03", to: "2018-12-31", decided: true }],
      benefits: [paid("2018-12-03", "2018-12-31", 745.25)],
    },
    expect: "not-applicable",
  },
  {
    name: "interrupted into the rule's first day",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-12-03", to: "2019-01-01", decided: true }],
      benefits: [paid("2018-12-03", "2019-01-01", 745.25)],
    },
    expect: "violation",
    due: "2019-01-01",
  },
  {
    name: "a payment of nothing on unknown days",
    date: "2026-08-05",
    facts: {
      interruptions: [{ from: "2026-06-10" }],
      benefits: [{ kind: "kvalifiseringsstonad", perDay: 0 }],
    },
    expect: "satisfied",
  },
  {
    name: "end of the interruption not known: its first day was paid",
    date: "2026-08-05",
    facts: {
      interruptions: [{ from: "2026-06-10", decided: true }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 1071.91 },
      ],
    },
    expect: "violation",
    says: "(10. juni 2026)",
  },
  {
    name: "interruption ends before it begins",
    date: "2026-08-05",
    facts: { interruptions: [{ from: "2026-10-06", to: "2026-06-19" }], benefits: [] },
    expect: "not-applicable",
  },
  {
    name: "stated that there was no interruption, payments not known",
    date: "2019-02-01",
    facts: { interruptions: [] },
    expect: "not-applicable",
  },
  {
    name: "paid until the day before the rule",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-12-03" }],
      benefits: [{ kind: "kvalifiseringsstonad", to: "2018-12-31" }],
    },
    expect: "satisfied",
  },
  {
    name: "one day's interruption, paid",
    date: "2026-08-05",
    facts: {
      interruptions: [{ from: "2026-06-19", to: "2026-06-19", decided: true }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 1071.91 },
      ],
    },
    expect: "violation",
    says: "(19. juni 2026)",
  },
  {
    name: "neither days of the interruption nor of the payment known",
    date: "2026-08-05",
    facts: { interruptions: [{}], benefits: [{ kind: "kvalifiseringsstonad" }] },
    expect: "cannot-tell",
    missing: ["interruptions[0].from"],
  },
  {
    name: "open interruption, paid all July",
    date: "2026-08-05",
    facts: {
      interruptions: [{ from: "2026-06-10", to: null, decided: true }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-07-01", to: "2026-07-31", perDay: 1071.91 },
      ],
    },
    expect: "violation",
    says: "31. juli",
  },
  {
    name: "begun before the rule, open, paid on the rule's first day",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-12-03", decided: true }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2018-12-03", to: "2019-01-01", perDay: 745.25 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "open interruption, judged on the last day paid",
    date: "2026-07-31",
    facts: {
      interruptions: [{ from: "2026-06-10", to: null, decided: true }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-07-01", to: "2026-07-31", perDay: 1071.91 },
      ],
    },
    expect: "violation",
  },
  {
    name: "interrupted on the last day before the rule, paid that day",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-12-31", decided: true }],
      benefits: [{ kind: "kvalifiseringsstonad", to: "2018-12-31" }],
    },
    expect: "satisfied",
  },
  {
    name: "open since before the rule, paid in January",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-12-03", to: null, decided: true }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2018-12-20", to: "2019-01-31", perDay: 745.25 },
      ],
    },
    expect: "violation",
    says: "(1. januar 2019 – ",
  },
  {
    name: "interrupted on the rule's first day, end not known",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2019-01-01", decided: true }],
      decisions: [],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2019-01-01", to: "2019-01-31", perDay: 745.25 },
      ],
    },
    expect: "violation",
    says: "(1. januar 2019)",
  },
  {
    name: "interrupted the day before the rule, end not known",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-12-31", decided: true }],
      decisions: [],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2018-12-31", to: "2019-01-31", perDay: 745.25 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "paid for the one day before the decision",
    date: "2026-08-05",
    facts: {
      interruptions: [{ from: "2026-06-10", to: "2026-06-30", decided: true }],
      decisions: [{ kind: "avbrudd", date: "2026-06-11" }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-10", perDay: 1071.91 },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "paid until the decision, judged on the last day paid",
    date: "2026-06-12",
    facts: {
      interruptions: [{ from: "2026-06-10", to: "2026-06-30", decided: true }],
      decisions: [{ kind: "avbrudd", date: "2026-06-15" }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-12", perDay: 1071.91 },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "decided on its last day",
    date: "2026-06-12",
    facts: {
      interruptions: [{ from: "2026-06-10", to: "2026-06-15", decided: true }],
      decisions: [{ kind: "avbrudd", date: "2026-06-15" }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-12", perDay: 1071.91 },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "open since before the rule, paid on its first day",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-12-03", to: null, decided: true }],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2018-12-03", to: "2019-01-01", perDay: 745.25 },
      ],
    },
    expect: "violation",
  },
  {
    name: "first day paid",
    date: "2026-11-02",
    facts: {
      programme: { start: "2025-09-01", end: "2027-02-28", status: "running" },
      interruptions: [{ from: "2026-02-02", to: "2026-05-31", decided: true }],
      leaves: [],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-02-02", to: "2026-02-02", perDay: 1021.76 },
      ],
      decisions: [],
    },
    expect: "violation",
  },
];

export default cases;
