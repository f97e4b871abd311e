import type { CaseFacts, Interruption } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function open(more: Partial<Interruption> = {}, facts: CaseFacts = {}): CaseFacts {
  return {
    programme: { start: "2025-09-01", status: "interrupted" },
    interruptions: [{ from: "2026-03-10", to: null, decided: true, ...more }],
    ...facts,
  };
}

const readmitted: CaseFacts = {
  programme: { start: "2025-09-01", status: "running" },
  decisions: [
    { kind: "innvilgelse", date: "2025-08-20" },
    { kind: "igjeninntak", date: "2027-04-01", from: "2027-04-05" },
  ],
};

const cases: RuleCase[] = [
  {
    name: "61 days before the last day",
    date: "2027-01-07",
    facts: open(),
    expect: "satisfied",
  },
  {
    name: "60 days before the last day",
    date: "2027-01-08",
    facts: open(),
    expect: "upcoming",
    due: "2027-03-09",
  },
  {
    name: "on the last day",
    date: "2027-03-09",
    facts: open(),
    expect: "upcoming",
    due: "2027-03-09",
  },
  {
    name: "on the day of the band",
    date: "2027-03-10",
    facts: open(),
    expect: "cannot-tell",
  },
  {
    name: "first day that is surely too late",
    date: "2027-03-11",
    facts: open(),
    expect: "violation",
    due: "2027-03-09",
  },
  {
    name: "too late by a blank end alone",
    date: "2027-03-11",
    facts: { interruptions: [{ from: "2026-03-10", to: null, decided: true }] },
    expect: "violation",
  },
  {
    name: "a year later, the end not known",
    date: "2027-03-11",
    facts: { interruptions: [{ from: "2026-03-10", decided: true }] },
    expect: "cannot-tell",
  },
  {
    name: "a year later, never decided",
    date: "2027-03-11",
    facts: { interruptions: [{ from: "2026-03-10" }] },
    expect: "cannot-tell",
  },
  {
    name: "resumed after the last day of the year",
    date: "2027-05-03",
    facts: open({ to: "2027-03-09" }, { programme: { status: "running" } }),
    expect: "satisfied",
  },
  {
    name: "resumed one day later: the band",
    date: "2027-05-03",
    facts: open({ to: "2027-03-10" }, { ...readmitted }),
    expect: "cannot-tell",
  },
  {
    name: "resumed after more than a year with a readmission only",
    date: "2027-05-03",
    facts: open({ to: "2027-04-04" }, { ...readmitted }),
    expect: "violation",
  },
  {
    name: "resumed after more than a year with a new programme",
    date: "2027-05-03",
    facts: open(
      { to: "2027-04-04" },
      {
        programme: { start: "2027-04-05", status: "running" },
        decisions: [{ kind: "innvilgelse", date: "2027-04-01" }],
      },
    ),
    expect: "satisfied",
  },
  {
    name: "lasted more than a year, decisions not known",
    date: "2027-05-03",
    facts: open({ to: "2027-04-04" }, { programme: { status: "running" } }),
    expect: "cannot-tell",
  },
  {
    name: "closed inside the year by an ending decision",
    date: "2026-06-01",
    facts: {
      programme: { start: "2024-09-02", status: "ended" },
      interruptions: [{ from: "2025-01-10", to: null, decided: true }],
      decisions: [{ kind: "avslutning", date: "2025-12-19", from: "2025-12-19" }],
    },
    expect: "not-applicable",
  },
  {
    name: "planned for longer than a year",
    date: "2026-06-01",
    facts: open({ to: "2027-06-30" }),
    expect: "upcoming",
    due: "2027-03-09",
  },
  {
    name: "from not known",
    date: "2027-03-11",
    facts: open({ from: null }),
    expect: "cannot-tell",
  },
  {
    name: "none",
    date: "2027-03-11",
    facts: { interruptions: [] },
    expect: "not-applicable",
  },
  {
    name: "judged the day before the rule",
    date: "2018-12-31",
    facts: { interruptions: [{ from: "2017-03-10", to: null, decided: true }] },
    expect: "not-applicable",
  },
  {
    name: "begun before the rule, still open on its first day",
    date: "2019-01-01",
    facts: { interruptions: [{ from: "2017-03-10", to: null, decided: true }] },
    expect: "cannot-tell",
  },
  {
    name: "ended on the day of judging, status still interrupted",
    date: "2027-01-08",
    facts: {
      programme: { status: "interrupted" },
      interruptions: [{ from: "2026-03-10", to: "2027-01-08" }],
    },
    expect: "not-applicable",
  },
  {
    name: "programme ended after an interruption of more than a year",
    date: "2027-05-03",
    facts: {
      programme: { status: "ended" },
      interruptions: [{ from: "2026-03-10", to: "2027-04-04" }],
    },
    expect: "not-applicable",
  },
  {
    name: "begun on the rule's first day",
    date: "2019-01-01",
    facts: { interruptions: [{ from: "2019-01-01" }] },
    expect: "satisfied",
  },
  {
    name: "a year and a day, a decision on the duration closes nothing",
    date: "2027-03-11",
    facts: { interruptions: [{ from: "2026-03-10" }], decisions: [{ kind: "varighet" }] },
    expect: "cannot-tell",
  },
  {
    name: "planned to end on the last day of the year",
    date: "2026-04-19",
    facts: { interruptions: [{ from: "2026-03-10", to: "2027-03-09" }] },
    expect: "satisfied",
  },
  {
    name: "still interrupted after the year, its end ahead",
    date: "2027-03-13",
    facts: {
      programme: { status: "running" },
      interruptions: [{ from: "2026-03-10", to: "2027-04-04" }],
    },
    expect: "violation",
  },
  {
    name: "a new period decided after more than a year",
    date: "2027-05-03",
    facts: {
      interruptions: [{ from: "2026-03-10", to: "2027-04-04" }],
      decisions: [{ kind: "varighet", from: "2027-04-05" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "judged before it begins",
    date: "2019-01-17",
    facts: { interruptions: [{ from: "2026-03-10" }] },
    expect: "not-applicable",
  },
  {
    name: "ends before it begins",
    date: "2027-05-03",
    facts: { interruptions: [{ from: "2026-03-10", to: "2026-02-24" }] },
    expect: "not-applicable",
  },
  {
    name: "one day",
    date: "2027-05-03",
    facts: { interruptions: [{ from: "2027-04-04", to: "2027-04-04" }] },
    expect: "satisfied",
  },
  {
    name: "ended on the day of the band, then the programme ended",
    date: "2027-05-03",
    facts: {
      programme: { status: "ended" },
      interruptions: [{ from: "2026-03-10", to: "2027-03-10" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "begun the day before the rule",
    date: "2019-01-01",
    facts: { interruptions: [{ from: "2018-12-31" }] },
    expect: "cannot-tell",
  },
  {
    name: "resumed after more than a year, the whole case read, no decision",
    date: "2027-05-03",
    facts: {
      programme: { status: "running" },
      interruptions: [{ from: "2026-03-10", to: "2027-04-04" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "violation",
  },
  {
    name: "programme ended on a day not known",
    date: "2026-06-01",
    facts: { interruptions: [{ from: "2025-01-10" }], decisions: [{ kind: "avslutning" }] },
    expect: "not-applicable",
  },
  {
    name: "from 29 February, still open on 1 March the year after: the band",
    date: "2025-03-01",
    facts: { interruptions: [{ from: "2024-02-29", to: null, decided: true }] },
    expect: "cannot-tell",
  },
  {
    name: "from 29 February, still open on 2 March the year after",
    date: "2025-03-02",
    facts: { interruptions: [{ from: "2024-02-29", to: null, decided: true }] },
    expect: "violation",
  },
  {
    name: "open over a year, but interrupted anew later",
    date: "2027-05-03",
    facts: {
      interruptions: [
        { from: "2026-03-10", to: null, decided: true },
        { from: "2026-09-01", to: "2026-10-01", decided: true },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "open over a year, interrupted anew on the day of judging",
    date: "2027-05-03",
    facts: {
      interruptions: [
        { from: "2026-03-10", to: null, decided: true },
        { from: "2027-05-03", to: null, decided: true },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "open over a year, ended by a decision of its first day",
    date: "2027-05-03",
    facts: {
      interruptions: [{ from: "2026-03-10", to: null, decided: true }],
      decisions: [{ kind: "avslutning", date: "2026-03-10", from: "2026-03-10" }],
    },
    expect: "not-applicable",
  },
  {
    name: "resumed after more than a year, a grant of the first day is no new programme",
    date: "2027-05-03",
    facts: {
      interruptions: [{ from: "2026-03-10", to: "2027-04-04", decided: true }],
      programme: { status: "running" },
      decisions: [{ kind: "innvilgelse", date: "2026-03-10" }],
      wholeCaseRead: true,
    },
    expect: "violation",
  },
  {
    name: "resumed after more than a year, granted anew the day after its first day",
    date: "2027-05-03",
    facts: {
      interruptions: [{ from: "2026-03-10", to: "2027-04-04", decided: true }],
      programme: { status: "running" },
      decisions: [{ kind: "innvilgelse", date: "2026-03-11" }],
      wholeCaseRead: true,
    },
    expect: "satisfied",
  },
  {
    name: "interrupted for the second time",
    date: "2026-11-01",
    facts: {
      interruptions: [
        { from: "2026-03-10", to: "2026-05-01", decided: true },
        { from: "2026-10-01", to: null, decided: true },
      ],
      programme: { status: "interrupted" },
    },
    expect: "satisfied",
  },
  {
    name: "interrupted for the second time on the day of judging",
    date: "2026-10-01",
    facts: {
      interruptions: [
        { from: "2026-03-10", to: "2026-05-01", decided: true },
        { from: "2026-10-01", to: null, decided: true },
      ],
      programme: { status: "interrupted" },
    },
    expect: "satisfied",
  },
  {
    name: "lasted over a year, ended by a decision of its first day",
    date: "2027-05-03",
    facts: {
      interruptions: [{ from: "2026-03-10", to: "2027-04-04", decided: true }],
      decisions: [{ kind: "avslutning", date: "2026-03-10", from: "2026-03-10" }],
    },
    expect: "not-applicable",
  },
  {
    name: "lasted over a year, readmitted on its first day: no taking up after it",
    date: "2027-05-03",
    facts: {
      interruptions: [{ from: "2026-03-10", to: "2027-04-04", decided: true }],
      decisions: [{ kind: "igjeninntak", date: "2026-03-10", from: "2026-03-10" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "begun in 2018 and ended in 2027",
    date: "2027-05-03",
    facts: { interruptions: [{ from: "2018-06-30", to: "2027-04-04" }] },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "over on the last day of the old law",
    date: "2019-06-01",
    facts: { interruptions: [{ from: "2018-06-01", to: "2018-12-31", decided: true }] },
    expect: "not-applicable",
  },
  {
    name: "begun under the old law, over on the first day of the new",
    date: "2019-06-01",
    facts: { interruptions: [{ from: "2018-06-01", to: "2019-01-01", decided: true }] },
    expect: "cannot-tell",
  },
  {
    name: "over a year, with a readmission decided later and said to have effect before the interruption",
    date: "2029-09-02",
    facts: {
      decisions: [{ kind: "igjeninntak", date: "2026-06-30", from: "2019-12-31" }],
      interruptions: [{ from: "2023-06-23", to: "2026-03-02" }],
    },
    expect: "not-applicable",
  },
  {
    name: "the same with effect from the first day of the interruption, and a new grant",
    date: "2029-09-02",
    facts: {
      decisions: [
        { kind: "igjeninntak", date: "2026-06-30", from: "2023-06-23" },
        { kind: "innvilgelse", date: "2026-06-01" },
      ],
      interruptions: [{ from: "2023-06-23", to: "2026-03-02" }],
    },
    expect: "satisfied",
  },
  {
    name: "warn at 60 days",
    date: "2027-02-01",
    facts: {
      programme: { start: "2025-02-03", status: "interrupted" },
      interruptions: [{ from: "2026-03-16", to: null, decided: true }],
    },
    expect: "upcoming",
    due: "2027-03-15",
  },
];

export default cases;
