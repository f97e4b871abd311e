import type { RuleCase } from "../types.ts";

const date = "2026-03-11";

const cases: RuleCase[] = [
  { name: "running", date, facts: { programme: { status: "running" } }, expect: "cannot-tell" },
  { name: "nothing known", date, facts: {}, expect: "cannot-tell" },
  {
    name: "everything read",
    date,
    facts: { programme: { status: "running" }, wholeCaseRead: true },
    expect: "cannot-tell",
  },
  {
    name: "completed",
    date,
    facts: { programme: { status: "completed" } },
    expect: "not-applicable",
  },
  { name: "ended", date, facts: { programme: { status: "ended" } }, expect: "not-applicable" },
];

export default cases;
