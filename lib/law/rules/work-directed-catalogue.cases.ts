import type { Activity, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-03-11";
const facts = (...activities: Activity[]): CaseFacts => ({ activities });

const cases: RuleCase[] = [
  { name: "exact name", date, facts: facts({ title: "Arbeidstrening" }), expect: "satisfied" },
  { name: "alias", date, facts: facts({ title: "Arbeid med bistand" }), expect: "satisfied" },
  {
    name: "old name in nynorsk",
    date,
    facts: facts({ title: "Arbeidsmarknadsopplæring" }),
    expect: "satisfied",
  },
  {
    name: "catalogue id",
    date,
    facts: facts({ title: "Bredskjær Laks", tiltak: "arbeidstrening" }),
    expect: "satisfied",
  },
  {
    name: "kind chosen",
    date,
    facts: facts({ title: "Torsdagsgruppa", kind: "other-support" }),
    expect: "satisfied",
  },
  {
    name: "name not in the table",
    date,
    facts: facts({ title: "Torsdagsgruppa" }),
    expect: "cannot-tell",
  },
  {
    name: "kind shown blank",
    date,
    facts: facts({ title: "Torsdagsgruppa", kind: null }),
    expect: "cannot-tell",
  },
  {
    name: "only a part of a word",
    date,
    facts: facts({ title: "Mentoring i menigheten" }),
    expect: "cannot-tell",
  },
  {
    name: "id not in the table",
    date,
    facts: facts({ title: "Torsdagsgruppa", tiltak: "torsdag" }),
    expect: "cannot-tell",
  },
  {
    name: "one of two known",
    date,
    facts: facts({ title: "AFT" }, { title: "Torsdagsgruppa" }),
    expect: "cannot-tell",
  },
  {
    name: "unknown, but cancelled",
    date,
    facts: facts({ title: "Torsdagsgruppa", status: "cancelled" }),
    expect: "not-applicable",
  },
  { name: "no activities", date, facts: facts(), expect: "not-applicable" },
  { name: "activities not known", date, facts: {}, expect: "cannot-tell" },
];

export default cases;
