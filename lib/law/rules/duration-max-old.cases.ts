import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function grant(from: string, to: string, more: Partial<Decision> = {}): Decision {
  return {
    kind: "innvilgelse",
    date: from,
    from,
    to,
    specialReasons: false,
    fullyRead: true,
    ...more,
  };
}

function extension(from: string, to: string, more: Partial<Decision> = {}): Decision {
  return {
    kind: "forlengelse",
    date: from,
    from,
    to,
    reasoned: true,
    fullyRead: true,
    specialReasons: false,
    ...more,
  };
}

function decided(decisions: Decision[], more: CaseFacts = {}): CaseFacts {
  const start = decisions[0]?.from;
  const end = decisions.at(-1)?.to;
  return { programme: { start, end }, leaves: [], interruptions: [], decisions, ...more };
}

const twoYears = [grant("2016-02-01", "2017-01-31"), extension("2017-02-01", "2018-01-31")];
const special = { specialReasons: true };

const cases: RuleCase[] = [
  {
    name: "one year from 2 March ends 1 March",
    date: "2017-06-01",
    facts: decided([grant("2017-03-02", "2018-03-01")]),
    expect: "satisfied",
  },
  {
    name: "first decision a day over one year",
    date: "2017-06-01",
    facts: decided([grant("2017-03-02", "2018-03-02")]),
    expect: "violation",
    due: "2018-03-01",
  },
  {
    name: "first decision a day over one year, leave not known",
    date: "2017-06-01",
    facts: decided([grant("2017-03-02", "2018-03-02")], { leaves: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "approved leave comes in addition",
    date: "2017-06-01",
    facts: decided([grant("2017-03-02", "2018-03-31")], {
      leaves: [{ from: "2017-05-01", to: "2017-05-30", approved: true }],
    }),
    expect: "satisfied",
  },
  {
    name: "interruption does not come in addition before 2019",
    date: "2017-06-01",
    facts: decided([grant("2017-03-02", "2018-03-31")], {
      interruptions: [{ from: "2017-05-01", to: "2017-05-30", decided: true }],
    }),
    expect: "violation",
  },
  {
    name: "one year and an extension of one year",
    date: "2018-01-15",
    facts: decided(twoYears),
    expect: "satisfied",
  },
  {
    name: "extension a day over one year",
    date: "2018-01-15",
    facts: decided([grant("2016-02-01", "2016-12-31"), extension("2017-01-01", "2018-01-01")]),
    expect: "violation",
  },
  {
    name: "a day over two years without special assessment",
    date: "2018-01-15",
    facts: decided([...twoYears, extension("2018-02-01", "2018-02-01")]),
    expect: "violation",
    due: "2018-01-31",
  },
  {
    name: "six months beyond two years, last day",
    date: "2018-02-15",
    facts: decided([...twoYears, extension("2018-02-01", "2018-07-31", special)]),
    expect: "satisfied",
  },
  {
    name: "six months beyond two years, day after",
    date: "2018-02-15",
    facts: decided([...twoYears, extension("2018-02-01", "2018-08-01", special)]),
    expect: "violation",
    due: "2018-07-31",
  },
  {
    name: "beyond two years, decision not read in full",
    date: "2018-02-15",
    facts: decided([...twoYears, extension("2018-02-01", "2018-07-31", { fullyRead: false })]),
    expect: "cannot-tell",
  },
  {
    name: "eight months decided in December 2018, judged the day after",
    date: "2018-12-21",
    facts: decided([
      grant("2017-01-16", "2018-01-15"),
      extension("2018-01-16", "2019-01-15"),
      extension("2019-01-16", "2019-09-15", { date: "2018-12-20", ...special }),
    ]),
    expect: "violation",
  },
  {
    name: "the same programme judged under the new law",
    date: "2019-01-01",
    facts: decided([
      grant("2017-01-16", "2018-01-15"),
      extension("2018-01-16", "2019-01-15"),
      extension("2019-01-16", "2019-09-15", { date: "2018-12-20", ...special }),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "over before 2019, judged long after",
    date: "2026-09-01",
    facts: decided([grant("2017-01-02", "2018-06-29")]),
    expect: "violation",
  },
  {
    name: "begun on the first day of the new law",
    date: "2019-06-01",
    facts: decided([grant("2019-01-01", "2020-12-31")]),
    expect: "not-applicable",
  },
  {
    name: "period of the decision not known",
    date: "2018-06-01",
    facts: {
      programme: { start: "2017-03-02", end: "2018-03-01" },
      leaves: [],
      decisions: [{ kind: "innvilgelse", date: "2017-02-20" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "a case of today, start not known",
    date: "2026-09-01",
    facts: { decisions: [grant("2026-03-02", "2027-03-01"), { kind: "forlengelse" }] },
    expect: "not-applicable",
  },
  {
    name: "over before 2019, date of a decision not known",
    date: "2026-09-01",
    facts: decided([grant("2017-01-02", "2017-12-29", { date: null })]),
    expect: "cannot-tell",
  },
  {
    name: "decisions not known",
    date: "2018-06-01",
    facts: { programme: { start: "2017-03-02", end: "2018-03-01" }, leaves: [] },
    expect: "cannot-tell",
  },
  {
    name: "last day of the old law, nothing known of the period",
    date: "2018-12-31",
    facts: { decisions: [{ kind: "forlengelse" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].from", "decisions[0].to", "programme.end", "programme.start"],
  },
  {
    name: "a year by its dates, eighteen months by its words",
    date: "2018-02-15",
    facts: {
      decisions: [{ kind: "forlengelse", from: "2017-02-01", to: "2018-01-31", months: 18 }],
    },
    expect: "not-applicable",
  },
  {
    name: "decision of unknown kind, the programme within two years",
    date: "2018-06-01",
    facts: {
      programme: { start: "2017-03-02", end: "2018-03-01" },
      decisions: [{ kind: "unknown" }],
    },
    expect: "satisfied",
  },
  {
    name: "a decided period that ends before it begins",
    date: "2017-06-01",
    facts: { decisions: [{ kind: "innvilgelse", from: "2017-03-02", to: "2013-02-26" }] },
    expect: "not-applicable",
  },
  {
    name: "beyond two years, leave and decisions not known",
    date: "2018-02-15",
    facts: { programme: { start: "2016-02-01", end: "2018-07-31" }, leaves: [{}] },
    expect: "cannot-tell",
    missing: ["decisions", "leaves[0].approved", "leaves[0].from", "leaves[0].to"],
  },
  {
    name: "first day of the new law, start not known, decided under the old",
    date: "2019-01-01",
    facts: { decisions: [{ kind: "forlengelse", date: "2018-12-20" }] },
    expect: "cannot-tell",
  },
  {
    name: "six months beyond two years, leave not known",
    date: "2018-02-15",
    facts: { programme: { start: "2016-02-01", end: "2018-07-31" }, decisions: [] },
    expect: "cannot-tell",
  },
  {
    name: "decided on the last day of the old law, judged the day after",
    date: "2019-01-01",
    facts: { decisions: [{ kind: "forlengelse", date: "2018-12-31" }] },
    expect: "cannot-tell",
  },
  {
    name: "a decided period of one day",
    date: "2018-01-15",
    facts: { decisions: [{ kind: "forlengelse", from: "2018-02-01", to: "2018-02-01" }] },
    expect: "cannot-tell",
  },
  {
    name: "decided later than the old law, judged on its last day",
    date: "2018-12-31",
    facts: { decisions: [{ kind: "forlengelse", date: "2019-03-07" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].from", "decisions[0].to", "programme.end", "programme.start"],
  },
  {
    name: "the decided period and the programme too long: the first limit",
    date: "2026-09-01",
    facts: {
      programme: { start: "2009-12-01", end: "2018-06-29" },
      leaves: [],
      decisions: [
        { kind: "innvilgelse", date: "2017-01-02", from: "2017-01-02", to: "2018-06-29" },
      ],
    },
    expect: "violation",
    due: "2012-05-31",
  },
  {
    name: "a decided period that ends before it begins, judged on the last day of the old law",
    date: "2018-12-31",
    facts: { decisions: [{ kind: "innvilgelse", from: "2017-03-02", to: "2013-02-26" }] },
    expect: "not-applicable",
  },
  {
    name: "a programme of one day",
    date: "2017-06-01",
    facts: { programme: { start: "2017-03-02", end: "2017-03-02" }, decisions: [] },
    expect: "satisfied",
  },
  {
    name: "begun on the last day of the old law, judged under the new",
    date: "2019-02-01",
    facts: { programme: { start: "2018-12-31", end: "2019-12-30" } },
    expect: "cannot-tell",
  },
  {
    name: "over on the last day of the old law, judged under the new",
    date: "2019-02-01",
    facts: { programme: { start: "2018-01-01", end: "2018-12-31" }, leaves: [], decisions: [] },
    expect: "satisfied",
  },
];

export default cases;
