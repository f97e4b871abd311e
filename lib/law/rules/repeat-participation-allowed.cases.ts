import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function refused(date: string, refusalReason?: CaseFacts["refusalReason"]): CaseFacts {
  return { decisions: [{ kind: "avslag", date }], ...(refusalReason ? { refusalReason } : {}) };
}

function readmission(date: string, to?: string): Decision {
  return { kind: "igjeninntak", date, from: date, to };
}

const first: Decision = { kind: "innvilgelse", date: "2015-12-10", from: "2016-01-01" };
const known: CaseFacts = {
  programme: { start: "2016-01-01" },
  leaves: [],
  interruptions: [{ from: "2016-07-01", to: "2016-12-31", decided: true }],
};

const cases: RuleCase[] = [
  {
    name: "refused for earlier participation, the first day of the second act",
    date: "2019-02-01",
    facts: refused("2019-01-01", "earlier-participation"),
    expect: "violation",
  },
  {
    name: "refused for earlier participation, the last day of the first act",
    date: "2019-02-01",
    facts: refused("2018-12-31", "earlier-participation"),
    expect: "cannot-tell",
  },
  {
    name: "refused for another reason",
    date: "2026-04-01",
    facts: refused("2026-03-02", "conditions-not-met"),
    expect: "satisfied",
  },
  {
    name: "refused, reason not known",
    date: "2026-04-01",
    facts: refused("2026-03-02"),
    expect: "cannot-tell",
  },
  {
    name: "refused for earlier participation, day not known",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag" }], refusalReason: "earlier-participation" },
    expect: "cannot-tell",
  },
  {
    name: "a second programme",
    date: "2026-04-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2021-03-02" },
        { kind: "innvilgelse", date: "2026-03-02" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "readmitted twice since 2019",
    date: "2026-04-01",
    facts: { decisions: [readmission("2025-09-01"), readmission("2026-03-02")] },
    expect: "satisfied",
  },
  {
    name: "readmitted twice before 2019",
    date: "2018-06-01",
    facts: { ...known, decisions: [first, readmission("2017-01-01"), readmission("2017-09-01")] },
    expect: "violation",
  },
  {
    name: "readmitted once, to the last day of two years",
    date: "2018-06-01",
    facts: { ...known, decisions: [first, readmission("2017-01-01", "2017-12-31")] },
    expect: "satisfied",
  },
  {
    name: "readmitted once, two years passed only when the stop is counted",
    date: "2018-06-01",
    facts: { ...known, decisions: [first, readmission("2017-01-01", "2018-01-01")] },
    expect: "cannot-tell",
  },
  {
    name: "readmitted once, two years passed even without the stop",
    date: "2018-08-01",
    facts: { ...known, decisions: [first, readmission("2017-01-01", "2018-07-04")] },
    expect: "violation",
  },
  {
    name: "readmitted beyond two years, leave not known",
    date: "2018-08-01",
    facts: {
      ...known,
      leaves: undefined,
      decisions: [first, readmission("2017-01-01", "2018-07-31")],
    },
    expect: "cannot-tell",
  },
  {
    name: "one grant and nothing before it",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-03-02" }] },
    expect: "not-applicable",
  },
  {
    name: "decisions not on the page",
    date: "2026-04-01",
    facts: { refusalReason: "earlier-participation" },
    expect: "cannot-tell",
  },
  {
    name: "refused for the budget on a day not known",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag" }], refusalReason: "budget" },
    expect: "satisfied",
  },
  {
    name: "refused for another reason under the old law",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "avslag", date: "2010-05-02" }],
      refusalReason: "conditions-not-met",
    },
    expect: "satisfied",
  },
  {
    name: "readmitted on a day not known",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "igjeninntak" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "a decision of unknown kind",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "unknown" }] },
    expect: "cannot-tell",
  },
  {
    name: "readmitted beyond two years: their last day",
    date: "2018-08-01",
    facts: {
      programme: { start: "2016-01-01" },
      leaves: [],
      interruptions: [],
      decisions: [{ kind: "igjeninntak", date: "2017-01-01", to: "2018-07-04" }],
    },
    expect: "violation",
    says: "desember",
  },
  {
    name: "refused, neither day nor reason known",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag" }] },
    expect: "cannot-tell",
    missing: ["refusalReason"],
  },
  {
    name: "refused for earlier participation, judged under the old law",
    date: "2018-12-19",
    facts: { decisions: [{ kind: "avslag" }], refusalReason: "earlier-participation" },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "granted twice under the old law",
    date: "2018-08-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2015-12-10" },
        { kind: "innvilgelse", date: "2017-01-01" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "refused twice, one on a day not known",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "avslag" }, { kind: "avslag", date: "2026-02-02" }],
      refusalReason: "earlier-participation",
    },
    expect: "cannot-tell",
  },
  {
    name: "refused twice, one before 2019",
    date: "2026-04-01",
    facts: {
      decisions: [
        { kind: "avslag", date: "2018-12-31" },
        { kind: "avslag", date: "2026-02-02" },
      ],
      refusalReason: "earlier-participation",
    },
    expect: "cannot-tell",
  },
  {
    name: "refused twice, both from 2019 on",
    date: "2026-04-01",
    facts: {
      decisions: [
        { kind: "avslag", date: "2019-01-01" },
        { kind: "avslag", date: "2026-02-02" },
      ],
      refusalReason: "earlier-participation",
    },
    expect: "violation",
  },
  {
    name: "readmitted to the last day the stop may give",
    date: "2018-08-01",
    facts: {
      programme: { start: "2016-01-01" },
      leaves: [],
      interruptions: [{ from: "2016-06-01", to: "2016-06-10", decided: true }],
      decisions: [{ kind: "igjeninntak", date: "2017-01-01", to: "2018-01-10" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "readmitted to the day after",
    date: "2018-08-01",
    facts: {
      programme: { start: "2016-01-01" },
      leaves: [],
      interruptions: [{ from: "2016-06-01", to: "2016-06-10", decided: true }],
      decisions: [{ kind: "igjeninntak", date: "2017-01-01", to: "2018-01-11" }],
    },
    expect: "violation",
  },
];

export default cases;
