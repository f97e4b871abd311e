import type { Activity, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-03-11";

function facts(more: Partial<Activity>, wholeCaseRead: boolean | undefined = true): CaseFacts {
  return {
    activities: [{ title: "Fysioterapi", kind: "rehabilitation", minutesPerWeek: 120, ...more }],
    wholeCaseRead,
  };
}

const cases: RuleCase[] = [
  { name: "hours and reasons", date, facts: facts({ justified: true }), expect: "satisfied" },
  {
    name: "hours and reasons on a page",
    date,
    facts: facts({ justified: true }, false),
    expect: "satisfied",
  },
  { name: "no reasons", date, facts: facts({ justified: false }), expect: "violation" },
  { name: "reasons shown blank", date, facts: facts({ justified: null }), expect: "violation" },
  {
    name: "no hours",
    date,
    facts: facts({ justified: true, minutesPerWeek: null }),
    expect: "violation",
  },
  {
    name: "no reasons, case not read in full",
    date,
    facts: facts({ justified: false }, false),
    expect: "cannot-tell",
  },
  {
    name: "no reasons, the programme document read in full",
    date,
    facts: { ...facts({ justified: false }, undefined), programme: { fullyRead: true } },
    expect: "violation",
  },
  { name: "reasons not seen", date, facts: facts({}), expect: "cannot-tell" },
  {
    name: "hours not seen",
    date,
    facts: facts({ justified: true, minutesPerWeek: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "rest without reasons",
    date,
    facts: facts({ title: "Hviletid", kind: "rest", justified: false }),
    expect: "violation",
  },
  {
    name: "kind told by the title",
    date,
    facts: facts({ title: "Psykolog", kind: undefined, justified: false }),
    expect: "violation",
  },
  {
    name: "proposed",
    date,
    facts: facts({ justified: false, status: "proposed" }),
    expect: "cannot-tell",
  },
  {
    name: "cancelled",
    date,
    facts: facts({ justified: false, status: "cancelled" }),
    expect: "not-applicable",
  },
  {
    name: "other content",
    date,
    facts: facts({ title: "Norskkurs", kind: "other-support", justified: false }),
    expect: "not-applicable",
  },
  {
    name: "kind not known",
    date,
    facts: facts({ title: "Torsdagsgruppa", kind: undefined }),
    expect: "cannot-tell",
  },
  { name: "activities not known", date, facts: { wholeCaseRead: true }, expect: "cannot-tell" },
  {
    name: "last day of the old law",
    date: "2018-12-31",
    facts: facts({ justified: false }),
    expect: "violation",
  },
  {
    name: "first day of the new law",
    date: "2019-01-01",
    facts: facts({ justified: false }),
    expect: "violation",
  },
  {
    name: "not reasoned, hours and document not seen",
    date: "2026-03-11",
    facts: { activities: [{ title: "Psykolog", justified: false }] },
    expect: "cannot-tell",
    missing: ["activities[0].minutesPerWeek", "programme.fullyRead"],
  },
  {
    name: "not reasoned, hours not seen",
    date: "2026-03-11",
    facts: { activities: [{ title: "Psykolog", justified: false }], wholeCaseRead: true },
    expect: "violation",
    says: "uten begrunnelse",
  },
  {
    name: "neither hours nor reasons seen",
    date: "2026-03-11",
    facts: { activities: [{ title: "Fysioterapi" }] },
    expect: "cannot-tell",
    missing: ["activities[0].justified", "activities[0].minutesPerWeek"],
  },
  {
    name: "neither hours nor reasons in the case",
    date: "2019-01-01",
    facts: {
      activities: [{ title: "Fysioterapi", minutesPerWeek: null, justified: false }],
      wholeCaseRead: true,
    },
    expect: "violation",
    says: "uten timer",
  },
];

export default cases;
