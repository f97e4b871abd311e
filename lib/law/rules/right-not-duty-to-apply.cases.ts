import type { RuleCase } from "../types.ts";

const cases: RuleCase[] = [
  {
    name: "applying is a condition",
    date: "2026-04-01",
    facts: { socialAssistance: { requiresKvpApplication: true } },
    expect: "violation",
  },
  {
    name: "the programme is only offered",
    date: "2026-04-01",
    facts: { socialAssistance: { requiresKvpApplication: false } },
    expect: "satisfied",
  },
  {
    name: "an activity condition is something else",
    date: "2026-04-01",
    facts: {
      socialAssistance: { requiresKvpApplication: false, activityConditionOn: "2026-03-02" },
    },
    expect: "satisfied",
  },
  {
    name: "condition field blank",
    date: "2026-04-01",
    facts: { socialAssistance: { requiresKvpApplication: null } },
    expect: "cannot-tell",
  },
  {
    name: "condition not on the page",
    date: "2026-04-01",
    facts: { socialAssistance: { activityConditionOn: "2026-03-02" } },
    expect: "cannot-tell",
  },
  {
    name: "social assistance blank",
    date: "2026-04-01",
    facts: { socialAssistance: null },
    expect: "cannot-tell",
  },
];

export default cases;
