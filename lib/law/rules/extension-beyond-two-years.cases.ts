import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function extended(start: string, more: Partial<Decision>, facts: CaseFacts = {}): CaseFacts {
  return {
    programme: { start, end: more.to },
    leaves: [],
    interruptions: [],
    decisions: [
      { kind: "forlengelse", reasoned: true, specialReasons: true, fullyRead: true, ...more },
    ],
    ...facts,
  };
}

const from2028 = { date: "2027-11-15", from: "2028-01-01", to: "2028-12-31" };

const cases: RuleCase[] = [
  {
    name: "one year beyond two years for special reasons",
    date: "2028-01-10",
    facts: extended("2026-01-01", from2028),
    expect: "satisfied",
  },
  {
    name: "one year and a day beyond two years",
    date: "2028-01-10",
    facts: extended("2026-01-01", { ...from2028, to: "2029-01-01" }),
    expect: "violation",
    due: "2028-12-31",
  },
  {
    name: "leave moves the cap; leave not known",
    date: "2028-01-10",
    facts: extended("2026-01-01", { ...from2028, to: "2029-01-01" }, { leaves: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "60 days of leave move the cap",
    date: "2028-01-10",
    facts: extended(
      "2026-01-01",
      { ...from2028, to: "2029-03-01" },
      { leaves: [{ from: "2026-05-01", to: "2026-06-29", approved: true }] },
    ),
    expect: "satisfied",
  },
  {
    name: "no special reasons in a decision read in full",
    date: "2028-01-10",
    facts: extended("2026-01-01", { ...from2028, specialReasons: false }),
    expect: "violation",
  },
  {
    name: "no special reasons seen, decision not read in full",
    date: "2028-01-10",
    facts: extended("2026-01-01", { ...from2028, specialReasons: false, fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "special reasons not known",
    date: "2028-01-10",
    facts: extended("2026-01-01", { ...from2028, specialReasons: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "an extension within two years",
    date: "2027-01-10",
    facts: extended("2026-01-01", {
      date: "2026-12-01",
      from: "2027-01-01",
      to: "2027-12-31",
      specialReasons: false,
    }),
    expect: "not-applicable",
  },
  {
    name: "eight months decided 20 December 2018",
    date: "2018-12-21",
    facts: extended("2017-01-16", { date: "2018-12-20", from: "2019-01-16", to: "2019-09-15" }),
    expect: "violation",
    due: "2019-07-15",
  },
  {
    name: "eight months decided on the last day of the old law, judged under the new",
    date: "2026-09-01",
    facts: extended("2017-01-16", { date: "2018-12-31", from: "2019-01-16", to: "2019-09-15" }),
    expect: "violation",
  },
  {
    name: "eight months decided on the first day of the new law",
    date: "2026-09-01",
    facts: extended("2017-01-16", { date: "2019-01-01", from: "2019-01-16", to: "2019-09-15" }),
    expect: "satisfied",
  },
  {
    name: "eight months decided 2 January 2019",
    date: "2019-01-03",
    facts: extended("2017-01-16", { date: "2019-01-02", from: "2019-01-16", to: "2019-09-15" }),
    expect: "satisfied",
  },
  {
    name: "eight months around the turn, date of the decision not known",
    date: "2026-09-01",
    facts: extended("2017-01-16", { from: "2019-01-16", to: "2019-09-15" }),
    expect: "cannot-tell",
  },
  {
    name: "six months from 1 February 2018, last day",
    date: "2018-02-15",
    facts: extended("2016-02-01", { date: "2018-01-15", from: "2018-02-01", to: "2018-07-31" }),
    expect: "satisfied",
  },
  {
    name: "six months from 1 February 2018, day after",
    date: "2018-02-15",
    facts: extended("2016-02-01", { date: "2018-01-15", from: "2018-02-01", to: "2018-08-01" }),
    expect: "violation",
  },
  {
    name: "extended for covid-19 without special reasons",
    date: "2022-03-01",
    facts: extended(
      "2019-02-01",
      {
        date: "2020-12-31",
        from: "2021-02-01",
        to: "2021-07-31",
        specialReasons: false,
        reason: "covid-19",
      },
      { absences: [] },
    ),
    expect: "cannot-tell",
  },
  {
    name: "start not known",
    date: "2028-01-10",
    facts: { ...extended("2026-01-01", from2028), programme: {} },
    expect: "cannot-tell",
  },
  {
    name: "two-year programme, decisions not known",
    date: "2026-09-01",
    facts: { programme: { start: "2026-01-01", end: "2027-12-31" } },
    expect: "not-applicable",
  },
  {
    name: "only a grant",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-01-01" }] },
    expect: "not-applicable",
  },
  {
    name: "decisions not known, end beyond two years",
    date: "2026-09-01",
    facts: { programme: { start: "2026-01-01", end: "2028-06-30" } },
    expect: "cannot-tell",
  },
  {
    name: "half a year by its dates, twelve months by its words",
    date: "2022-03-01",
    facts: {
      programme: { start: "2019-02-01" },
      leaves: [],
      interruptions: [],
      decisions: [
        {
          kind: "forlengelse",
          specialReasons: false,
          fullyRead: true,
          from: "2021-02-01",
          to: "2021-07-31",
          months: 12,
        },
      ],
      absences: [],
    },
    expect: "not-applicable",
  },
  {
    name: "two weeks beyond two years, decisions not known",
    date: "2026-09-01",
    facts: { programme: { start: "2026-01-01", end: "2028-01-15" } },
    expect: "cannot-tell",
  },
  {
    name: "two days beyond two years with special reasons",
    date: "2026-09-01",
    facts: {
      programme: { start: "2017-01-16" },
      decisions: [{ kind: "forlengelse", specialReasons: true, to: "2019-01-17" }],
    },
    expect: "satisfied",
  },
  {
    name: "eight months on the last day of the old law: day by which it is too long",
    date: "2019-01-01",
    facts: {
      programme: { start: "2017-01-16" },
      leaves: [],
      decisions: [{ kind: "forlengelse", date: "2018-12-31", to: "2019-09-15" }],
    },
    expect: "violation",
  },
  {
    name: "eight months around the turn with special reasons, nothing to ask for",
    date: "2026-09-01",
    facts: {
      programme: { start: "2017-01-16" },
      leaves: [],
      interruptions: [],
      decisions: [{ kind: "forlengelse", specialReasons: true, to: "2019-09-15" }],
    },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "too long by its dates and by its words",
    date: "2028-01-10",
    facts: {
      programme: { start: "2026-01-01" },
      leaves: [],
      interruptions: [],
      decisions: [{ kind: "varighet", from: "2028-01-01", to: "2029-01-01", months: 18 }],
    },
    expect: "violation",
  },
  {
    name: "eight months around the turn, no special reasons seen in part of the decision",
    date: "2026-09-01",
    facts: {
      programme: { start: "2017-01-16" },
      leaves: [],
      interruptions: [],
      decisions: [{ kind: "forlengelse", specialReasons: false, to: "2019-09-15" }],
    },
    expect: "cannot-tell",
    missing: ["decisions[0].fullyRead"],
  },
  {
    name: "eight months around the turn, the reasons shown blank",
    date: "2026-09-01",
    facts: {
      programme: { start: "2017-01-16" },
      leaves: [],
      interruptions: [],
      decisions: [{ kind: "forlengelse", specialReasons: null, to: "2019-09-15" }],
    },
    expect: "cannot-tell",
    missing: ["decisions[0].fullyRead"],
  },
  {
    name: "a last day and months, but no first day",
    date: "2027-12-01",
    facts: {
      programme: { start: "2026-01-01" },
      decisions: [
        {
          kind: "forlengelse",
          date: "2027-11-15",
          to: "2028-06-30",
          months: 12,
          specialReasons: true,
        },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "to the last day that leave of unknown approval may give",
    date: "2027-12-01",
    facts: {
      programme: { start: "2026-01-01" },
      leaves: [{ from: "2026-05-01", to: "2026-05-10" }],
      interruptions: [],
      absences: [],
      decisions: [
        {
          kind: "forlengelse",
          date: "2027-11-15",
          to: "2028-01-10",
          specialReasons: false,
          fullyRead: true,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "a year beyond two with special reasons, begun on the first day of the new law, day of the decision not known",
    date: "2022-03-01",
    facts: {
      programme: { start: "2019-01-01" },
      leaves: [],
      interruptions: [],
      absences: [],
      decisions: [{ kind: "forlengelse", to: "2021-12-31", specialReasons: true }],
    },
    expect: "satisfied",
  },
  {
    name: "in the covid time without special reasons, six months beyond two years",
    date: "2022-03-01",
    facts: {
      programme: { start: "2019-02-01" },
      leaves: [],
      interruptions: [],
      absences: [],
      decisions: [
        {
          kind: "forlengelse",
          date: "2021-01-15",
          to: "2021-07-31",
          specialReasons: false,
          fullyRead: true,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "in the covid time without special reasons, a day more",
    date: "2022-03-01",
    facts: {
      programme: { start: "2019-02-01" },
      leaves: [],
      interruptions: [],
      absences: [],
      decisions: [
        {
          kind: "forlengelse",
          date: "2021-01-15",
          to: "2021-08-01",
          specialReasons: false,
          fullyRead: true,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "decided in the covid time for a programme that begins years later",
    date: "2028-12-31",
    facts: {
      decisions: [{ kind: "varighet", date: "2021-10-01", to: "2028-12-31", reason: "covid-19" }],
      programme: { start: "2025-07-31" },
      interruptions: [],
      leaves: [],
    },
    expect: "violation",
  },
  {
    name: "old law 8 months",
    date: "2019-02-01",
    facts: {
      programme: { start: "2016-12-01", end: "2019-07-31" },
      interruptions: [],
      leaves: [],
      decisions: [
        { kind: "innvilgelse", date: "2016-11-21", from: "2016-12-01", to: "2018-11-30" },
        {
          kind: "forlengelse",
          date: "2018-11-20",
          from: "2018-12-01",
          to: "2019-07-31",
          reasoned: true,
          specialReasons: true,
          fullyRead: true,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "old law 6 months",
    date: "2019-02-01",
    facts: {
      programme: { start: "2016-12-01", end: "2019-05-31" },
      interruptions: [],
      leaves: [],
      decisions: [
        { kind: "innvilgelse", date: "2016-11-21", from: "2016-12-01", to: "2018-11-30" },
        {
          kind: "forlengelse",
          date: "2018-11-20",
          from: "2018-12-01",
          to: "2019-05-31",
          reasoned: true,
          specialReasons: true,
          fullyRead: true,
        },
      ],
    },
    expect: "satisfied",
  },
];

export default cases;
