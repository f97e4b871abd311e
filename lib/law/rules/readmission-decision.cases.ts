import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function resumed(readmission: Partial<Decision> | null, more: CaseFacts = {}): CaseFacts {
  return {
    programme: { start: "2026-01-05", status: "running" },
    interruptions: [{ from: "2026-04-13", to: "2026-06-14", decided: true }],
    decisions: [
      { kind: "avbrudd", date: "2026-04-13", from: "2026-04-13" },
      ...(readmission ? [{ kind: "igjeninntak" as const, ...readmission }] : []),
    ],
    ...more,
  };
}

const cases: RuleCase[] = [
  {
    name: "decided on the day of resumption",
    date: "2026-07-01",
    facts: resumed({ date: "2026-06-15" }),
    expect: "satisfied",
  },
  {
    name: "decided the day after resumption",
    date: "2026-07-01",
    facts: resumed({ date: "2026-06-16" }),
    expect: "cannot-tell",
  },
  {
    name: "date of the readmission not known",
    date: "2026-07-01",
    facts: resumed({ from: "2026-06-15" }, { wholeCaseRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "no readmission in a case seen as a whole",
    date: "2026-07-01",
    facts: resumed(null, { wholeCaseRead: true }),
    expect: "violation",
    due: "2026-06-15",
  },
  {
    name: "no readmission among the decisions seen",
    date: "2026-07-01",
    facts: resumed(null),
    expect: "cannot-tell",
  },
  {
    name: "decisions not known",
    date: "2026-07-01",
    facts: resumed(null, { decisions: undefined, wholeCaseRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "the programme is still interrupted, no end of it on the page",
    date: "2026-07-01",
    facts: resumed(null, {
      programme: { start: "2026-01-05", status: "interrupted" },
      interruptions: [{ from: "2026-04-13", decided: true }],
    }),
    expect: "not-applicable",
  },
  {
    name: "on the last day of the interruption",
    date: "2026-06-14",
    facts: resumed(null, { wholeCaseRead: true }),
    expect: "not-applicable",
  },
  {
    name: "on the day of resumption",
    date: "2026-06-15",
    facts: resumed(null, { wholeCaseRead: true }),
    expect: "violation",
  },
  {
    name: "still out",
    date: "2026-07-01",
    facts: {
      programme: { status: "interrupted" },
      interruptions: [{ from: "2026-04-13", to: null, decided: true }],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "end of the interruption not known",
    date: "2026-07-01",
    facts: { interruptions: [{ from: "2026-04-13", decided: true }], wholeCaseRead: true },
    expect: "cannot-tell",
  },
  {
    name: "the programme ended with the interruption",
    date: "2026-07-01",
    facts: resumed(null, {
      programme: { status: "ended", end: "2026-06-14" },
      wholeCaseRead: true,
    }),
    expect: "not-applicable",
  },
  {
    name: "readmission of an earlier interruption",
    date: "2026-11-01",
    facts: {
      interruptions: [
        { from: "2026-04-13", to: "2026-06-14", decided: true },
        { from: "2026-09-07", to: "2026-10-04", decided: true },
      ],
      decisions: [{ kind: "igjeninntak", date: "2026-06-15" }],
      wholeCaseRead: true,
    },
    expect: "violation",
  },
  {
    name: "resumed on the last day of the old law",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-10-01", to: "2018-12-30", decided: true }],
      decisions: [{ kind: "igjeninntak", date: "2018-12-31" }],
    },
    expect: "satisfied",
  },
  {
    name: "second readmission under the old law",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-10-01", to: "2018-12-30", decided: true }],
      decisions: [
        { kind: "igjeninntak", date: "2018-03-01" },
        { kind: "igjeninntak", date: "2018-12-31" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "third readmission under the new law",
    date: "2019-06-01",
    facts: {
      interruptions: [{ from: "2018-12-03", to: "2018-12-31", decided: true }],
      decisions: [
        { kind: "igjeninntak", date: "2018-03-01" },
        { kind: "igjeninntak", date: "2018-08-01" },
        { kind: "igjeninntak", date: "2019-01-01" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "resumed before the regulation",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2011-10-03", to: "2011-12-30", decided: true }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "never interrupted",
    date: "2026-07-01",
    facts: { interruptions: [] },
    expect: "not-applicable",
  },
  {
    name: "the programme ended with the interruption, its status not known",
    date: "2026-07-01",
    facts: {
      programme: { end: "2026-06-14" },
      interruptions: [{ to: "2026-06-14" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "to end on the day it was to begin again, its status not known",
    date: "2026-07-01",
    facts: {
      programme: { end: "2026-06-15" },
      interruptions: [{ to: "2026-06-14" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "to end the day after, its status not known",
    date: "2026-07-01",
    facts: {
      programme: { end: "2026-06-16" },
      interruptions: [{ to: "2026-06-14" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "violation",
  },
  {
    name: "runs, although its end has passed",
    date: "2026-07-01",
    facts: {
      programme: { end: "2026-06-14", status: "running" },
      interruptions: [{ to: "2026-06-14" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "violation",
  },
  {
    name: "completed without a last day: nobody began again",
    date: "2026-07-01",
    facts: {
      programme: { status: "completed" },
      interruptions: [{ to: "2026-06-14" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
    says: "Deltakeren",
  },
  {
    name: "ended with the interruption, decisions not known",
    date: "2026-07-01",
    facts: {
      programme: { status: "ended", end: "2026-06-14" },
      interruptions: [{ to: "2026-06-14" }],
    },
    expect: "not-applicable",
  },
  { name: "nothing known", date: "2026-07-01", facts: {}, expect: "cannot-tell" },
  {
    name: "ended by a decision of the day after",
    date: "2019-02-01",
    facts: {
      interruptions: [{ to: "2018-12-30" }],
      decisions: [{ kind: "avslutning", date: "2018-12-31" }],
    },
    expect: "not-applicable",
  },
  {
    name: "ends before it begins",
    date: "2019-02-01",
    facts: { interruptions: [{ from: "2019-01-12", to: "2018-12-30" }] },
    expect: "not-applicable",
  },
  {
    name: "a reduction is no readmission, the old law",
    date: "2019-02-01",
    facts: {
      interruptions: [{ from: "2018-10-01", to: "2018-12-30" }],
      decisions: [{ kind: "fravaerstrekk" }, { kind: "igjeninntak", date: "2018-12-31" }],
    },
    expect: "satisfied",
  },
  {
    name: "readmitted on the first day of the interruption",
    date: "2026-07-01",
    facts: {
      interruptions: [{ from: "2026-04-13", to: "2026-06-14" }],
      decisions: [{ kind: "igjeninntak", date: "2026-04-13" }],
    },
    expect: "satisfied",
  },
  {
    name: "one day's interruption",
    date: "2026-06-14",
    facts: {
      interruptions: [{ from: "2026-04-13", to: "2026-04-13" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "violation",
  },
  {
    name: "one of two interruptions still open",
    date: "2019-02-01",
    facts: { interruptions: [{ to: null }, { to: "2018-12-30" }] },
    expect: "cannot-tell",
  },
  {
    name: "first day of the regulation, end not known",
    date: "2012-01-01",
    facts: { interruptions: [{}] },
    expect: "cannot-tell",
  },
  {
    name: "begun again before the regulation and on its first day",
    date: "2012-06-01",
    facts: {
      interruptions: [
        { from: "2011-10-03", to: "2011-12-30" },
        { from: "2011-12-31", to: "2011-12-31" },
      ],
      decisions: [],
      wholeCaseRead: true,
      programme: { status: "running" },
    },
    expect: "violation",
  },
  {
    name: "begun again on the last day of the old law and the first of the new",
    date: "2019-06-01",
    facts: {
      interruptions: [
        { from: "2018-10-01", to: "2018-12-30" },
        { from: "2018-12-31", to: "2018-12-31" },
      ],
      decisions: [{ kind: "igjeninntak", date: "2018-12-30" }],
      wholeCaseRead: true,
      programme: { status: "running" },
    },
    expect: "violation",
  },
  {
    name: "interrupted still, the interruption over",
    date: "2026-07-01",
    facts: {
      programme: { status: "interrupted" },
      interruptions: [{ to: "2026-06-14" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "interrupted still, long after",
    date: "2026-11-22",
    facts: {
      interruptions: [{ to: "2018-03-01" }],
      decisions: [],
      wholeCaseRead: true,
      programme: { status: "interrupted" },
    },
    expect: "not-applicable",
  },
  {
    name: "ended on the day it was to begin again",
    date: "2026-07-01",
    facts: {
      programme: { status: "ended", end: "2026-06-15" },
      interruptions: [{ to: "2026-06-14" }],
      decisions: [],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "interrupted for the second time, the end of the first not known",
    date: "2026-07-01",
    facts: {
      programme: { status: "interrupted" },
      interruptions: [{ from: "2026-01-12" }, { from: "2026-05-04", to: null }],
    },
    expect: "cannot-tell",
  },
  {
    name: "none, whole case, running",
    date: "2026-11-02",
    facts: {
      programme: { start: "2025-09-01", end: "2027-02-28", status: "running" },
      interruptions: [{ from: "2026-02-02", to: "2026-05-31", decided: true }],
      decisions: [
        { kind: "innvilgelse", date: "2025-08-20" },
        { kind: "avbrudd", date: "2026-01-28" },
      ],
      wholeCaseRead: true,
    },
    expect: "violation",
  },
];

export default cases;
