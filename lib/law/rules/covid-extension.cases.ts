import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function extended(
  to: string,
  more: Partial<Decision> = {},
  facts: CaseFacts = {},
  start = "2019-02-01",
): CaseFacts {
  return {
    programme: { start, end: to },
    leaves: [],
    interruptions: [],
    absences: [],
    decisions: [
      {
        kind: "forlengelse",
        date: "2020-12-31",
        from: "2021-02-01",
        to,
        reasoned: true,
        specialReasons: false,
        reason: "covid-19",
        fullyRead: true,
        ...more,
      },
    ],
    ...facts,
  };
}

const cases: RuleCase[] = [
  {
    name: "six months more, last day",
    date: "2022-03-01",
    facts: extended("2021-07-31"),
    expect: "satisfied",
  },
  {
    name: "six months more and a day",
    date: "2022-03-01",
    facts: extended("2021-08-01"),
    expect: "violation",
    due: "2021-07-31",
  },
  {
    name: "six months more and a day, special reasons not known",
    date: "2022-03-01",
    facts: extended("2021-08-01", { specialReasons: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "six months more and a day, leave not known",
    date: "2022-03-01",
    facts: extended("2021-08-01", {}, { leaves: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "with special reasons, three years and six months",
    date: "2022-03-01",
    facts: extended("2022-07-31", { specialReasons: true }),
    expect: "satisfied",
  },
  {
    name: "with special reasons, a day more",
    date: "2022-03-01",
    facts: extended("2022-08-01", { specialReasons: true }),
    expect: "violation",
  },
  {
    name: "decided on the first day of 2021",
    date: "2022-03-01",
    facts: extended("2021-07-31", { date: "2021-01-01" }),
    expect: "cannot-tell",
  },
  {
    name: "decided on the last day of 2021",
    date: "2022-03-01",
    facts: extended("2022-07-31", { date: "2021-12-31" }, {}, "2020-02-01"),
    expect: "cannot-tell",
  },
  {
    name: "decided after the regulation",
    date: "2022-03-01",
    facts: extended("2022-07-31", { date: "2022-01-01" }, {}, "2020-02-01"),
    expect: "not-applicable",
  },
  {
    name: "decided on the first day of the regulation",
    date: "2022-03-01",
    facts: extended("2020-09-30", { date: "2020-03-16" }, {}, "2018-04-01"),
    expect: "satisfied",
  },
  {
    name: "decided the day before the regulation",
    date: "2022-03-01",
    facts: extended("2020-09-30", { date: "2020-03-15" }, {}, "2018-04-01"),
    expect: "not-applicable",
  },
  {
    name: "another reason",
    date: "2022-03-01",
    facts: extended("2021-07-31", { reason: "Venter resultat i perioden" }),
    expect: "not-applicable",
  },
  {
    name: "reason not known",
    date: "2022-03-01",
    facts: extended("2021-07-31", { reason: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "an ordinary extension of that time",
    date: "2022-03-01",
    facts: extended("2021-01-31", { reason: undefined, date: "2020-05-04" }),
    expect: "not-applicable",
  },
  {
    name: "start not known",
    date: "2022-03-01",
    facts: extended("2021-07-31", {}, { programme: { end: "2021-07-31" } }),
    expect: "cannot-tell",
  },
  {
    name: "a case of today",
    date: "2026-09-01",
    facts: { decisions: [{ kind: "forlengelse", date: "2026-08-03", to: "2027-08-02" }] },
    expect: "not-applicable",
  },
  {
    name: "extended on the last day of 2020, two days beyond two years",
    date: "2022-03-01",
    facts: {
      programme: { start: "2019-02-01" },
      decisions: [
        { kind: "forlengelse", date: "2020-12-31", to: "2021-02-02", reason: "covid-19" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "extended on a day not known",
    date: "2022-03-01",
    facts: {
      programme: { start: "2019-02-01" },
      decisions: [{ kind: "forlengelse", to: "2021-08-01", reason: "covid-19" }],
    },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "covid extension, an interruption of which nothing is known",
    date: "2022-03-01",
    facts: {
      programme: { start: "2019-02-01" },
      leaves: [],
      interruptions: [{}],
      decisions: [
        { kind: "forlengelse", date: "2020-12-31", to: "2022-08-01", reason: "covid-19" },
      ],
    },
    expect: "cannot-tell",
    missing: [
      "absences",
      "interruptions[0].decided",
      "interruptions[0].from",
      "interruptions[0].to",
    ],
  },
  {
    name: "begun on the first day of the new law, without special reasons, a day more",
    date: "2022-03-01",
    facts: {
      programme: { start: "2019-01-01" },
      leaves: [],
      interruptions: [],
      absences: [],
      decisions: [
        {
          kind: "forlengelse",
          date: "2020-12-15",
          to: "2021-07-01",
          reason: "covid-19",
          specialReasons: false,
          fullyRead: true,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "begun on the last day of the old law, without special reasons, two days more",
    date: "2022-03-01",
    facts: {
      programme: { start: "2018-12-31" },
      leaves: [],
      interruptions: [],
      absences: [],
      decisions: [
        {
          kind: "forlengelse",
          date: "2020-12-15",
          to: "2021-07-01",
          reason: "covid-19",
          specialReasons: false,
          fullyRead: true,
        },
      ],
    },
    expect: "cannot-tell",
  },
];

export default cases;
