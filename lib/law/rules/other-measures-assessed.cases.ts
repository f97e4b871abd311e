import type { Activity, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-03-11";

function facts(...activities: Partial<Activity>[]): CaseFacts {
  return {
    activities: activities.map((a) => ({ title: "Norskkurs", kind: "other-support", ...a })),
  };
}

const cases: RuleCase[] = [
  { name: "assessed", date, facts: facts({ assessed: true }), expect: "satisfied" },
  {
    name: "not assessed is never a breach",
    date,
    facts: { ...facts({ assessed: false }), wholeCaseRead: true },
    expect: "cannot-tell",
  },
  { name: "assessment blank", date, facts: facts({ assessed: null }), expect: "cannot-tell" },
  { name: "assessment not seen", date, facts: facts({}), expect: "cannot-tell" },
  {
    name: "one of two assessed",
    date,
    facts: facts({ assessed: true }, { title: "Datakurs" }),
    expect: "cannot-tell",
  },
  {
    name: "told by the title",
    date,
    facts: facts(
      { title: "Gjeldsrådgiving hos Nav", kind: undefined },
      { title: "Budsjettarbeid", kind: undefined, assessed: true },
    ),
    expect: "satisfied",
  },
  {
    name: "work only",
    date,
    facts: facts({ title: "Arbeidstrening", kind: "work-directed" }),
    expect: "not-applicable",
  },
  { name: "cancelled", date, facts: facts({ status: "cancelled" }), expect: "not-applicable" },
  {
    name: "kind not known",
    date,
    facts: facts({ title: "Torsdagsgruppa", kind: undefined }),
    expect: "cannot-tell",
  },
  { name: "activities not known", date, facts: {}, expect: "cannot-tell" },
  {
    name: "assessment asked for",
    date: "2026-03-11",
    facts: { activities: [{ title: "Arbeidstrening", kind: "other-support" }] },
    expect: "cannot-tell",
    missing: ["activities[0].assessed"],
  },
];

export default cases;
