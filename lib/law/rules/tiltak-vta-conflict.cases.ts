import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

export default [
  {
    name: "VTA inside KVP",
    date: DATE,
    facts: { activities: [{ title: "VTA", tiltak: "varig-tilrettelagt-arbeid" }] },
    expect: "cannot-tell",
  },
  {
    name: "VTA known by its title",
    date: DATE,
    facts: { activities: [{ title: "Varig tilrettelagt arbeid på Vekstverkstedet" }] },
    expect: "cannot-tell",
  },
  {
    name: "other activities",
    date: DATE,
    facts: { activities: [{ title: "Arbeidstrening", tiltak: "arbeidstrening" }] },
    expect: "satisfied",
  },
  {
    name: "cancelled",
    date: DATE,
    facts: {
      activities: [{ title: "VTA", tiltak: "varig-tilrettelagt-arbeid", status: "cancelled" }],
    },
    expect: "satisfied",
  },
  {
    name: "a name that says nothing",
    date: DATE,
    facts: { activities: [{ title: "Torsdagsgruppa" }] },
    expect: "cannot-tell",
  },
  {
    name: "a name that says nothing, with its kind",
    date: DATE,
    facts: { activities: [{ title: "Torsdagsgruppa", kind: "other-support" }] },
    expect: "satisfied",
  },
  { name: "activities not read", date: DATE, facts: {}, expect: "cannot-tell" },
  {
    name: "activities shown and empty",
    date: DATE,
    facts: { activities: null },
    expect: "cannot-tell",
  },
  {
    name: "a cancelled activity whose name says nothing",
    date: "2026-09-15",
    facts: { activities: [{ title: "Torsdagsgruppa", status: "cancelled" }] },
    expect: "satisfied",
  },
] satisfies RuleCase[];
