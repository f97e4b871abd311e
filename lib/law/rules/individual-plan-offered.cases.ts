import type { CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function facts(documents: CaseFacts["documents"], p: Partial<Programme> = {}): CaseFacts {
  return {
    programme: { start: "2026-01-05", end: "2027-01-03", status: "running", fullyRead: true, ...p },
    documents,
  };
}

const aev = { kind: "aev", date: "2025-11-20" } as const;

const cases: RuleCase[] = [
  {
    name: "plan made",
    date: "2026-06-10",
    facts: facts([aev, { kind: "individual-plan", date: "2026-01-12" }]),
    expect: "satisfied",
  },
  {
    name: "an offer is enough, whatever else is read",
    date: "2026-06-10",
    facts: facts([{ kind: "ip-offer" }], { fullyRead: undefined }),
    expect: "satisfied",
  },
  {
    name: "three months to the day",
    date: "2026-04-05",
    facts: facts([aev]),
    expect: "cannot-tell",
  },
  {
    name: "the day after three months",
    date: "2026-04-06",
    facts: facts([aev]),
    expect: "violation",
  },
  { name: "no documents at all", date: "2026-04-06", facts: facts([]), expect: "violation" },
  {
    name: "not everything read",
    date: "2026-06-10",
    facts: facts([aev], { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "documents not seen",
    date: "2026-06-10",
    facts: facts(undefined),
    expect: "cannot-tell",
  },
  {
    name: "whole case read",
    date: "2026-06-10",
    facts: { ...facts([aev], { fullyRead: undefined }), wholeCaseRead: true },
    expect: "violation",
  },
  {
    name: "start not known",
    date: "2026-06-10",
    facts: facts([aev], { start: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "programme interrupted",
    date: "2026-06-10",
    facts: facts([aev], { status: "interrupted" }),
    expect: "cannot-tell",
  },
  {
    name: "programme completed",
    date: "2027-02-10",
    facts: facts([aev], { status: "completed" }),
    expect: "not-applicable",
  },
  {
    name: "programme not begun",
    date: "2025-12-10",
    facts: facts([aev], { status: "planned" }),
    expect: "not-applicable",
  },
  {
    name: "in the middle of the programme, no plan",
    date: "2026-06-10",
    facts: { programme: { start: "2026-01-05", fullyRead: true }, documents: [] },
    expect: "violation",
    severity: "should",
  },
  {
    name: "still planned after its start",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-01-05", status: "planned", fullyRead: true },
      documents: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "interrupted by decision, the end of it not set",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-04", fullyRead: true },
      interruptions: [{ from: "2026-09-01", to: null, decided: true }],
      documents: [],
    },
    expect: "not-applicable",
  },
  {
    name: "interrupted by decision, the end of it not on the page",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-04", fullyRead: true },
      interruptions: [{ from: "2026-09-01", decided: true }],
      documents: [],
    },
    expect: "not-applicable",
  },
  {
    name: "interrupted earlier, running again",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-04", fullyRead: true },
      interruptions: [{ from: "2026-04-01", to: "2026-05-31", decided: true }],
      documents: [],
    },
    expect: "violation",
  },
];

export default cases;
