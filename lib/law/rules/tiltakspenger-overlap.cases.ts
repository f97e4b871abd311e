import type { Benefit, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function tiltakspenger(from: string | undefined, to: string | undefined): Benefit {
  return { kind: "tiltakspenger", from, to, perDay: 312 };
}

const june: Benefit = {
  kind: "kvalifiseringsstonad",
  from: "2026-06-01",
  to: "2026-06-30",
  perDay: 1071.91,
};

const programme = { start: "2026-03-02", end: "2027-03-01" };

function during(benefit: Benefit, more: CaseFacts = {}): CaseFacts {
  return { programme, benefits: [benefit], interruptions: [], ...more };
}

const cases: RuleCase[] = [
  {
    name: "last day of tiltakspenger is the day before the stønad",
    date: "2026-08-05",
    facts: { benefits: [tiltakspenger("2026-03-02", "2026-05-31"), june] },
    expect: "satisfied",
  },
  {
    name: "last day of tiltakspenger is the first day of the stønad",
    date: "2026-08-05",
    facts: { benefits: [tiltakspenger("2026-03-02", "2026-06-01"), june] },
    expect: "violation",
    due: "2026-06-01",
  },
  {
    name: "the day before the programme",
    date: "2026-08-05",
    facts: during(tiltakspenger("2025-12-01", "2026-03-01")),
    expect: "satisfied",
  },
  {
    name: "the first day of the programme",
    date: "2026-08-05",
    facts: {
      programme: { start: "2026-03-02" },
      benefits: [tiltakspenger("2025-12-01", "2026-03-02")],
    },
    expect: "violation",
  },
  {
    name: "in the middle of the programme",
    date: "2026-08-05",
    facts: during(tiltakspenger("2026-05-04", "2026-05-29")),
    expect: "violation",
  },
  {
    name: "in the middle of the programme, interruption not known",
    date: "2026-08-05",
    facts: during(tiltakspenger("2026-05-04", "2026-05-29"), { interruptions: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "while the programme is interrupted",
    date: "2026-08-05",
    facts: during(tiltakspenger("2026-05-04", "2026-05-29"), {
      interruptions: [{ from: "2026-05-04", to: "2026-06-05", decided: true }],
    }),
    expect: "cannot-tell",
  },
  {
    name: "after the programme",
    date: "2027-08-05",
    facts: during(tiltakspenger("2027-03-02", "2027-05-31")),
    expect: "satisfied",
  },
  {
    name: "last day of tiltakspenger not known",
    date: "2026-08-05",
    facts: during(tiltakspenger("2026-01-05", undefined)),
    expect: "cannot-tell",
  },
  {
    name: "only a weekend in common",
    date: "2026-08-05",
    facts: {
      benefits: [tiltakspenger("2026-03-02", "2026-06-07"), { ...june, from: "2026-06-06" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "days with stønad not known",
    date: "2026-08-05",
    facts: { benefits: [tiltakspenger("2026-03-02", "2026-05-31")] },
    expect: "cannot-tell",
  },
  {
    name: "no benefits",
    date: "2026-08-05",
    facts: { benefits: [], programme },
    expect: "satisfied",
  },
  {
    name: "other benefits only",
    date: "2026-08-05",
    facts: { benefits: [june], programme },
    expect: "not-applicable",
  },
  {
    name: "benefits not known",
    date: "2026-08-05",
    facts: { programme },
    expect: "cannot-tell",
  },
  {
    name: "an amount of nothing on days in common",
    date: "2027-03-31",
    facts: {
      programme: { start: "2026-03-02", end: "2027-03-01" },
      benefits: [{ kind: "tiltakspenger", from: "2026-05-04", to: "2026-05-29", perDay: 0 }],
      interruptions: [],
    },
    expect: "not-applicable",
  },
  {
    name: "a payment over years: the first day in common",
    date: "2026-08-05",
    facts: {
      benefits: [
        { kind: "tiltakspenger", from: "2026-03-02", to: "2026-06-01" },
        { kind: "kvalifiseringsstonad", from: "2010-01-02", to: "2026-06-30" },
      ],
    },
    expect: "violation",
  },
  {
    name: "only the end of the programme known",
    date: "2026-08-05",
    facts: {
      benefits: [{ kind: "tiltakspenger", from: "2026-03-02" }],
      programme: { end: "2010-03-12" },
    },
    expect: "cannot-tell",
  },
  {
    name: "programme ends before it begins",
    date: "2026-08-05",
    facts: {
      programme: { start: "2026-03-02" },
      benefits: [{ kind: "tiltakspenger", from: "2026-05-04", to: "2026-05-29" }],
    },
    expect: "cannot-tell",
    missing: ["programme.end"],
  },
  {
    name: "a stønad granted into the future",
    date: "2026-06-16",
    facts: {
      benefits: [
        { kind: "tiltakspenger", from: "2026-03-02", to: "2026-06-07" },
        { kind: "kvalifiseringsstonad", from: "2010-01-08", to: "2026-06-30" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "the stønad ends on the day of judging",
    date: "2026-06-30",
    facts: {
      programme: { start: "2026-03-02", end: "2027-03-01" },
      interruptions: [],
      benefits: [
        { kind: "tiltakspenger", from: "2026-06-30", to: "2026-07-31" },
        { kind: "kvalifiseringsstonad", from: "2026-03-02", to: "2026-06-30" },
      ],
    },
    expect: "violation",
  },
  {
    name: "stønad is paid to today: overlap with its past days",
    date: "2026-06-30",
    facts: {
      benefits: [
        { kind: "tiltakspenger", from: "2026-03-02", to: "2026-06-07" },
        { kind: "kvalifiseringsstonad", from: "2026-01-05", to: "2026-06-30" },
      ],
    },
    expect: "violation",
    due: "2026-03-02",
  },
  {
    name: "tiltakspenger end before they begin",
    date: "2026-05-04",
    facts: {
      programme: { start: "2026-03-01" },
      benefits: [{ kind: "tiltakspenger", from: "2027-03-02", to: "2026-05-29" }],
    },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "the last day of tiltakspenger is not known",
    date: "2026-08-05",
    facts: {
      programme: { start: "2026-03-02" },
      benefits: [{ kind: "tiltakspenger", from: "2026-01-05" }],
      interruptions: [],
    },
    expect: "cannot-tell",
    missing: ["benefits[0].to"],
  },
  {
    name: "one day of tiltakspenger in a programme without known end",
    date: "2026-08-05",
    facts: {
      programme: { start: "2026-03-02" },
      benefits: [{ kind: "tiltakspenger", from: "2026-05-29", to: "2026-05-29" }],
    },
    expect: "cannot-tell",
    missing: ["programme.end"],
  },
];

export default cases;
