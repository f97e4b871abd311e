import type { RuleCase } from "../types.ts";

const june = { from: "2026-06-15", to: "2026-08-13" };
const may = { from: "2026-05-01", to: "2026-06-29" };

const cases: RuleCase[] = [
  {
    name: "approved leave and decided interruption",
    date: "2026-09-01",
    facts: {
      leaves: [{ ...may, approved: true }],
      interruptions: [{ ...june, decided: true }],
      decisions: [{ kind: "avbrudd", date: "2026-06-15", ...june }],
    },
    expect: "satisfied",
  },
  {
    name: "leave not approved counts as programme time",
    date: "2026-09-01",
    facts: { leaves: [{ ...may, approved: false }], interruptions: [] },
    expect: "cannot-tell",
  },
  {
    name: "approval of leave not known",
    date: "2026-09-01",
    facts: { leaves: [may], interruptions: [] },
    expect: "cannot-tell",
  },
  {
    name: "approval of leave shown blank",
    date: "2026-09-01",
    facts: { leaves: [{ ...may, approved: null }], interruptions: [] },
    expect: "cannot-tell",
  },
  {
    name: "interruption without decision counts as programme time",
    date: "2026-09-01",
    facts: { leaves: [], interruptions: [{ ...june, decided: false }] },
    expect: "cannot-tell",
  },
  {
    name: "the decision itself tells that the interruption is decided",
    date: "2026-09-01",
    facts: {
      leaves: [],
      interruptions: [june],
      decisions: [{ kind: "avbrudd", date: "2026-06-12", from: "2026-06-15" }],
    },
    expect: "satisfied",
  },
  {
    name: "still open, decided",
    date: "2026-09-01",
    facts: {
      leaves: [],
      interruptions: [{ from: "2026-06-15", to: null, decided: true }],
    },
    expect: "satisfied",
  },
  {
    name: "one of two leaves not approved",
    date: "2026-09-01",
    facts: {
      leaves: [
        { ...may, approved: true },
        { ...june, approved: false },
      ],
      interruptions: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "neither leave nor interruption",
    date: "2026-09-01",
    facts: { leaves: [], interruptions: [] },
    expect: "not-applicable",
  },
  {
    name: "interruption not known",
    date: "2026-09-01",
    facts: { leaves: [{ ...may, approved: true }] },
    expect: "cannot-tell",
  },
  {
    name: "last day of the old law: interruption is programme time, leave is left out",
    date: "2018-12-31",
    facts: {
      leaves: [{ from: "2018-05-01", to: "2018-06-29", approved: true }],
      interruptions: [{ from: "2018-07-02", to: "2018-08-01" }],
    },
    expect: "satisfied",
  },
  {
    name: "first day of the new law: interruption needs a decision",
    date: "2019-01-01",
    facts: {
      leaves: [{ from: "2018-05-01", to: "2018-06-29", approved: true }],
      interruptions: [{ from: "2019-01-01" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "interruption over before 2019",
    date: "2019-06-01",
    facts: { leaves: [], interruptions: [{ from: "2018-07-02", to: "2018-12-31" }] },
    expect: "not-applicable",
  },
  {
    name: "first day of the new law, leave not known either",
    date: "2019-01-01",
    facts: { interruptions: [{ from: "2019-01-01" }] },
    expect: "cannot-tell",
    missing: ["interruptions[0].decided", "leaves"],
  },
  {
    name: "interruption across the new year 2019, decision not known",
    date: "2019-06-01",
    facts: { leaves: [], interruptions: [{ from: "2018-07-02", to: "2019-07-02" }] },
    expect: "cannot-tell",
  },
  {
    name: "leave not approved, interruption not known",
    date: "2026-09-01",
    facts: { leaves: [{ approved: false }] },
    expect: "cannot-tell",
    missing: ["interruptions"],
  },
  {
    name: "interruption without decision, leave not known",
    date: "2026-09-01",
    facts: { interruptions: [{ decided: false }] },
    expect: "cannot-tell",
    missing: ["leaves"],
  },
  {
    name: "interrupted on the last day of the old law",
    date: "2019-06-01",
    facts: { leaves: [], interruptions: [{ from: "2018-12-31", to: "2018-12-31" }] },
    expect: "not-applicable",
  },
  {
    name: "leave without any fact, interruption not known",
    date: "2026-09-01",
    facts: { leaves: [{}] },
    expect: "cannot-tell",
    missing: ["interruptions", "leaves[0].approved"],
  },
  {
    name: "decided three days before it began",
    date: "2026-09-01",
    facts: {
      leaves: [],
      interruptions: [{ from: "2026-06-15" }],
      decisions: [{ kind: "avbrudd", date: "2026-06-12" }],
    },
    expect: "satisfied",
  },
  {
    name: "decided months before it is to begin: another interruption",
    date: "2026-09-01",
    facts: {
      leaves: [],
      interruptions: [{ from: "2026-10-01" }],
      decisions: [{ kind: "avbrudd", date: "2026-06-12" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "begun under the old law, over on the first day of the new",
    date: "2019-06-01",
    facts: { leaves: [], interruptions: [{ from: "2018-07-02", to: "2019-01-01" }] },
    expect: "cannot-tell",
  },
];

export default cases;
