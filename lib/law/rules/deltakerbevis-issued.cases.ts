import type { CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function facts(
  documents: CaseFacts["documents"],
  p: Partial<Programme> = {},
  more: CaseFacts = {},
): CaseFacts {
  return {
    programme: { end: "2026-06-30", status: "completed", fullyRead: true, ...p },
    documents,
    ...more,
  };
}

const aev = { kind: "aev", date: "2025-05-20" } as const;
const stopped = (from: string): CaseFacts => ({ interruptions: [{ from }] });

const cases: RuleCase[] = [
  {
    name: "issued",
    date: "2026-09-01",
    facts: facts([aev, { kind: "deltakerbevis", date: "2026-07-03" }]),
    expect: "satisfied",
  },
  {
    name: "issued, whatever else is read",
    date: "2026-09-01",
    facts: facts([{ kind: "deltakerbevis" }], { fullyRead: undefined }),
    expect: "satisfied",
  },
  {
    name: "thirty days after",
    date: "2026-07-30",
    facts: facts([aev]),
    expect: "upcoming",
    due: "2026-07-30",
  },
  { name: "thirty-one days after", date: "2026-07-31", facts: facts([aev]), expect: "violation" },
  {
    name: "ended counts like completed",
    date: "2026-07-31",
    facts: facts([], { status: "ended" }),
    expect: "violation",
  },
  {
    name: "not everything read",
    date: "2026-07-31",
    facts: facts([aev], { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "whole case read",
    date: "2026-07-31",
    facts: facts([aev], { fullyRead: undefined }, { wholeCaseRead: true }),
    expect: "violation",
  },
  {
    name: "documents not visible",
    date: "2026-07-31",
    facts: facts(undefined),
    expect: "cannot-tell",
  },
  {
    name: "documents not visible, within the grace",
    date: "2026-07-10",
    facts: facts(undefined),
    expect: "cannot-tell",
  },
  {
    name: "day it ended not known",
    date: "2026-07-31",
    facts: facts([aev], { end: null }),
    expect: "cannot-tell",
  },
  {
    name: "running",
    date: "2026-06-10",
    facts: facts([aev], { status: "running" }),
    expect: "not-applicable",
  },
  {
    name: "status not known",
    date: "2026-09-01",
    facts: facts([aev], { status: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "interrupted for a time is not ended",
    date: "2026-09-01",
    facts: facts([aev], { status: "interrupted" }, stopped("2026-06-01")),
    expect: "not-applicable",
  },
  {
    name: "interrupted on the last day of the old law",
    date: "2019-03-01",
    facts: facts([aev], { status: "interrupted", end: "2019-06-30" }, stopped("2018-12-31")),
    expect: "violation",
  },
  {
    name: "interrupted under the old law on a day not known, its end passed",
    date: "2018-09-01",
    facts: facts([aev], { status: "interrupted", end: "2018-06-30" }),
    expect: "violation",
  },
  {
    name: "interrupted on the first day of the new law",
    date: "2019-03-01",
    facts: facts([aev], { status: "interrupted", end: "2019-06-30" }, stopped("2019-01-01")),
    expect: "not-applicable",
  },
  {
    name: "completed under the old law",
    date: "2019-01-30",
    facts: facts([aev], { end: "2018-12-30" }),
    expect: "violation",
  },
  {
    name: "interrupted under the old law, judged on its last day",
    date: "2018-06-30",
    facts: { programme: { end: "2018-06-30", status: "interrupted" }, documents: [] },
    expect: "cannot-tell",
    missing: ["interruptions"],
  },
  {
    name: "completed with its last day ahead, documents not visible",
    date: "2019-03-02",
    facts: { programme: { end: "2026-06-30", status: "completed" } },
    expect: "cannot-tell",
    due: "2026-07-30",
  },
  {
    name: "interrupted, judged under the old law before it",
    date: "2010-03-02",
    facts: {
      programme: { status: "interrupted" },
      documents: [],
      interruptions: [{ from: "2019-01-01" }],
    },
    expect: "upcoming",
  },
  {
    name: "interrupted under the old law, a later decision of unknown kind",
    date: "2018-09-01",
    facts: {
      programme: { end: "2018-06-30", status: "interrupted", fullyRead: true },
      documents: [],
      decisions: [{ kind: "unknown", date: "2018-11-18" }],
    },
    expect: "violation",
  },
  {
    name: "interrupted under the old law by decision",
    date: "2018-07-01",
    facts: {
      programme: { end: "2018-12-31", status: "interrupted", fullyRead: true },
      documents: [],
      decisions: [{ kind: "avbrudd", date: "2018-05-01" }],
    },
    expect: "violation",
  },
  {
    name: "interrupted for the second time under the old law: the last one counts",
    date: "2018-07-01",
    facts: {
      programme: { end: "2018-12-31", status: "interrupted", fullyRead: true },
      documents: [],
      interruptions: [{ from: "2018-01-10" }],
      decisions: [{ kind: "stans", date: "2018-06-15" }],
    },
    expect: "upcoming",
  },
  {
    name: "after grace",
    date: "2026-07-02",
    facts: {
      programme: { start: "2025-06-01", end: "2026-05-31", status: "completed" },
      documents: [],
      wholeCaseRead: true,
      interruptions: [],
      leaves: [],
    },
    expect: "violation",
  },
];

export default cases;
