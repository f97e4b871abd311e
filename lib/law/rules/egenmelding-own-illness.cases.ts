import type { Absence, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-12-28";

function ill(from: string, to: string, more: Absence = {}): Absence {
  return { from, to, cause: "own-illness", documentation: "egenmelding", ...more };
}

function facts(absences: Absence[], more: CaseFacts = {}): CaseFacts {
  return { programme: { start: "2026-01-05" }, absences, ...more };
}

function cut(from: string, to: string): CaseFacts {
  return { decisions: [{ kind: "fravaerstrekk", from, to }] };
}

export default [
  {
    name: "Friday to Sunday",
    date: DATE,
    facts: facts([ill("2026-09-04", "2026-09-06")]),
    expect: "satisfied",
  },
  {
    name: "Friday 7 to Monday 10 August: four calendar days",
    date: DATE,
    facts: facts([ill("2026-08-07", "2026-08-10")]),
    expect: "violation",
  },
  {
    name: "four days, start unknown",
    date: DATE,
    facts: { absences: [ill("2026-08-07", "2026-08-10")] },
    expect: "violation",
  },
  {
    name: "four days, the stønad cut",
    date: DATE,
    facts: facts([ill("2026-08-07", "2026-08-10")], cut("2026-08-07", "2026-08-10")),
    expect: "not-applicable",
  },
  {
    name: "four days cut, start unknown",
    date: DATE,
    facts: { absences: [ill("2026-08-07", "2026-08-10")], ...cut("2026-08-07", "2026-08-10") },
    expect: "not-applicable",
  },
  {
    name: "three weeks, every working day cut",
    date: DATE,
    facts: facts([ill("2026-08-03", "2026-08-23")], cut("2026-08-03", "2026-08-21")),
    expect: "not-applicable",
  },
  {
    name: "three days, then a doctor's certificate",
    date: DATE,
    facts: facts([
      ill("2026-09-01", "2026-09-03"),
      ill("2026-09-04", "2026-09-18", { documentation: "legeerklaering" }),
    ]),
    expect: "satisfied",
  },
  {
    name: "last day of the eight weeks",
    date: DATE,
    facts: facts([ill("2026-03-01", "2026-03-01")]),
    expect: "violation",
  },
  {
    name: "the day after them",
    date: DATE,
    facts: facts([ill("2026-03-02", "2026-03-04")]),
    expect: "satisfied",
  },
  {
    name: "in the first weeks, the stønad cut",
    date: DATE,
    facts: facts([ill("2026-02-02", "2026-02-03")], cut("2026-02-02", "2026-02-03")),
    expect: "not-applicable",
  },
  {
    name: "before the programme",
    date: DATE,
    facts: facts([ill("2025-12-01", "2025-12-03")]),
    expect: "satisfied",
  },
  {
    name: "begins again 16 days after: together four days",
    date: DATE,
    facts: facts([ill("2026-09-01", "2026-09-02"), ill("2026-09-18", "2026-09-19")]),
    expect: "violation",
  },
  {
    name: "begins again 17 days after",
    date: DATE,
    facts: facts([ill("2026-09-01", "2026-09-02"), ill("2026-09-19", "2026-09-20")]),
    expect: "cannot-tell",
  },
  {
    name: "begins again 18 days after",
    date: DATE,
    facts: facts([ill("2026-09-01", "2026-09-02"), ill("2026-09-20", "2026-09-21")]),
    expect: "satisfied",
  },
  {
    name: "together three days",
    date: DATE,
    facts: facts([ill("2026-09-01", "2026-09-02"), ill("2026-09-10", "2026-09-10")]),
    expect: "satisfied",
  },
  {
    name: "linked over certified illness",
    date: DATE,
    facts: facts([
      ill("2026-09-01", "2026-09-03"),
      ill("2026-09-04", "2026-09-18", { documentation: "legeerklaering" }),
      ill("2026-09-28", "2026-09-29"),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "certified from the first day, in the first weeks",
    date: DATE,
    facts: facts([ill("2026-01-12", "2026-01-30", { documentation: "legeerklaering" })]),
    expect: "satisfied",
  },
  {
    name: "start unknown",
    date: DATE,
    facts: { absences: [ill("2026-09-04", "2026-09-06")] },
    expect: "cannot-tell",
  },
  {
    name: "documentation unknown",
    date: DATE,
    facts: facts([ill("2026-09-04", "2026-09-10", { documentation: undefined })]),
    expect: "cannot-tell",
  },
  {
    name: "documentation shown blank",
    date: DATE,
    facts: facts([ill("2026-09-04", "2026-09-10", { documentation: null })]),
    expect: "cannot-tell",
  },
  {
    name: "end unknown",
    date: DATE,
    facts: facts([ill("2026-09-04", "2026-09-10", { to: undefined })]),
    expect: "cannot-tell",
  },
  {
    name: "which days were cut is not known",
    date: DATE,
    facts: facts([ill("2026-09-04", "2026-09-06")], {
      decisions: [{ kind: "fravaerstrekk", from: "2026-10-01", to: "2026-10-01" }],
    }),
    expect: "satisfied",
  },
  {
    name: "covid: begun 31 May 2020, eased",
    date: "2020-07-01",
    facts: facts([ill("2020-05-31", "2020-06-12")], { programme: { start: "2020-05-04" } }),
    expect: "not-applicable",
  },
  {
    name: "covid: begun 1 June 2020",
    date: "2020-07-01",
    facts: facts([ill("2020-06-01", "2020-06-12")], { programme: { start: "2020-01-06" } }),
    expect: "violation",
  },
  {
    name: "covid: begun the day before the ease",
    date: "2020-07-01",
    facts: facts([ill("2020-03-15", "2020-03-18")], { programme: { start: "2020-01-06" } }),
    expect: "violation",
  },
  {
    name: "child's illness only",
    date: DATE,
    facts: facts([ill("2026-09-04", "2026-09-10", { cause: "child-illness" })]),
    expect: "not-applicable",
  },
  {
    name: "absence unknown",
    date: DATE,
    facts: { programme: { start: "2026-01-05" } },
    expect: "cannot-tell",
  },
  { name: "no absence", date: DATE, facts: facts([]), expect: "not-applicable" },
  {
    name: "last day of the former regulation",
    date: "2012-02-01",
    facts: { programme: { start: "2011-01-03" }, absences: [ill("2011-12-28", "2011-12-31")] },
    expect: "not-applicable",
  },
  {
    name: "first day of the regulation",
    date: "2012-02-01",
    facts: { programme: { start: "2011-01-03" }, absences: [ill("2012-01-01", "2012-01-04")] },
    expect: "violation",
  },
  {
    name: "last days of the 2012 text",
    date: "2019-02-01",
    facts: { programme: { start: "2018-01-08" }, absences: [ill("2018-12-28", "2018-12-31")] },
    expect: "violation",
  },
  {
    name: "first days after it",
    date: "2019-02-01",
    facts: { programme: { start: "2018-01-08" }, absences: [ill("2019-01-01", "2019-01-04")] },
    expect: "violation",
  },
  {
    name: "ill before the programme, end not known",
    date: "2026-12-28",
    facts: {
      programme: { start: "2026-01-05" },
      absences: [{ from: "2025-12-01", cause: "own-illness", documentation: "egenmelding" }],
    },
    expect: "cannot-tell",
    says: "sluttet. Egenmeldt sykdom kan gjelde mer enn tre kalenderdager (1. desember 2025). Det",
  },
  {
    name: "absence without any fact in 2012",
    date: "2012-02-01",
    facts: { absences: [{}] },
    expect: "cannot-tell",
  },
  {
    name: "ill into the first day of the programme",
    date: "2026-12-28",
    facts: {
      programme: { start: "2025-12-03" },
      absences: [
        {
          from: "2025-12-01",
          to: "2025-12-03",
          cause: "own-illness",
          documentation: "egenmelding",
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "four days self-declared, a leave on unknown days not approved",
    date: "2012-02-01",
    facts: {
      absences: [
        {
          from: "2012-01-01",
          to: "2012-01-04",
          cause: "own-illness",
          documentation: "egenmelding",
        },
      ],
      leaves: [{ approved: false }],
    },
    expect: "violation",
  },
  {
    name: "certified, begun on the first day of the ease",
    date: "2020-07-01",
    facts: {
      programme: { start: "2020-01-06" },
      absences: [
        {
          from: "2020-03-16",
          to: "2020-03-20",
          cause: "own-illness",
          documentation: "legeerklaering",
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "certified, begun the day before the ease",
    date: "2020-07-01",
    facts: {
      programme: { start: "2020-01-06" },
      absences: [
        {
          from: "2020-03-15",
          to: "2020-03-20",
          cause: "own-illness",
          documentation: "legeerklaering",
        },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "over the first day of self-declaration, the day before it cut",
    date: "2026-12-28",
    facts: {
      programme: { start: "2026-01-05" },
      absences: [
        {
          from: "2026-03-01",
          to: "2026-03-02",
          cause: "own-illness",
          documentation: "egenmelding",
        },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-03-01", to: "2026-03-01" }],
    },
    expect: "not-applicable",
  },
  {
    name: "four days, one of them cut",
    date: "2026-12-28",
    facts: {
      programme: { start: "2026-01-05" },
      absences: [
        {
          from: "2026-09-01",
          to: "2026-09-04",
          cause: "own-illness",
          documentation: "egenmelding",
        },
      ],
      decisions: [{ kind: "fravaerstrekk", from: "2026-09-04", to: "2026-09-04" }],
    },
    expect: "not-applicable",
  },
  {
    name: "before eight weeks, with a cut of days not known",
    date: "2026-12-28",
    facts: {
      programme: { start: "2026-01-05" },
      absences: [
        {
          from: "2026-02-02",
          to: "2026-02-03",
          cause: "own-illness",
          documentation: "egenmelding",
        },
      ],
      decisions: [{ kind: "fravaerstrekk" }],
    },
    expect: "not-applicable",
  },
  {
    name: "four days, with an interruption of days not known",
    date: "2026-12-28",
    facts: {
      programme: { start: "2026-01-05" },
      absences: [
        {
          from: "2026-08-07",
          to: "2026-08-10",
          cause: "own-illness",
          documentation: "egenmelding",
        },
      ],
      interruptions: [{}],
    },
    expect: "not-applicable",
  },
] satisfies RuleCase[];
