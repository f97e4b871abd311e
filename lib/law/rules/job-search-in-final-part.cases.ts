import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

/** The last three months of the year's programme begin on 1 April, its last quarter too. */
const year = { start: "2025-07-01", end: "2026-06-30" };
const date = "2026-08-03";

function facts(
  activities: Activity[],
  p: Partial<Programme> = {},
  more: CaseFacts = {},
): CaseFacts {
  return {
    programme: { ...year, status: "completed", fullyRead: true, ...p },
    activities: [
      { title: "Arbeidstrening", kind: "work-directed", from: "2025-07-01", to: null },
      ...activities,
    ],
    ...more,
  };
}

function search(
  from: string | undefined,
  to: string | null | undefined,
  more: Partial<Activity> = {},
): Activity {
  return { title: "Jobbsøkerkurs", kind: "job-search", from, to, ...more };
}

const eighteen = { start: "2025-01-01", end: "2026-06-30" };
const two = { start: "2024-07-01", end: "2026-06-30" };

const cases: RuleCase[] = [
  {
    name: "in the last week",
    date,
    facts: facts([search("2026-06-22", "2026-06-30")]),
    expect: "satisfied",
  },
  {
    name: "until the first day of the last three months",
    date,
    facts: facts([search("2025-10-01", "2026-04-01")]),
    expect: "satisfied",
  },
  {
    name: "until the day before",
    date,
    facts: facts([search("2025-10-01", "2026-03-31")]),
    expect: "violation",
  },
  { name: "none", date, facts: facts([]), expect: "violation" },
  {
    name: "only after the end",
    date,
    facts: facts([search("2026-07-01", "2026-07-31")]),
    expect: "violation",
  },
  {
    name: "none, document not read in full",
    date,
    facts: facts([], { fullyRead: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "cancelled",
    date,
    facts: facts([search("2026-06-01", "2026-06-30", { status: "cancelled" })]),
    expect: "violation",
  },
  {
    name: "last day not known",
    date,
    facts: facts([search("2025-10-01", undefined)]),
    expect: "cannot-tell",
  },
  {
    name: "begun in the last months, last day not known",
    date,
    facts: facts([search("2026-05-01", undefined)]),
    expect: "satisfied",
  },
  {
    name: "first day not known",
    date,
    facts: facts([search(undefined, "2026-06-30")]),
    expect: "cannot-tell",
  },
  {
    name: "kind not known",
    date,
    facts: facts([{ title: "Torsdagsgruppa", from: "2026-05-01", to: "2026-06-30" }]),
    expect: "cannot-tell",
  },
  {
    name: "eighteen months: in the last quarter, but not in the last three months",
    date,
    facts: facts([search("2026-02-20", "2026-03-20")], eighteen),
    expect: "cannot-tell",
  },
  {
    name: "two years: three months stand for the quarter",
    date,
    facts: facts([search("2026-02-20", "2026-03-20")], two),
    expect: "violation",
  },
  {
    name: "start not known, job search long before",
    date,
    facts: facts([search("2025-09-01", "2025-10-31")], { start: undefined }),
    expect: "cannot-tell",
  },
  { name: "ended early", date, facts: facts([], { status: "ended" }), expect: "not-applicable" },
  {
    name: "still running",
    date: "2026-06-10",
    facts: facts([search("2026-06-01", null)], { status: "running" }),
    expect: "cannot-tell",
  },
  {
    name: "over, but how is not known",
    date,
    facts: facts([], { status: undefined }),
    expect: "cannot-tell",
  },
  { name: "end not known", date, facts: facts([], { end: null }), expect: "cannot-tell" },
  {
    name: "activities not known",
    date,
    facts: { ...facts([]), activities: undefined },
    expect: "cannot-tell",
  },
  {
    name: "completed on the last day before the regulation",
    date: "2012-06-01",
    facts: facts([], { start: "2011-01-01", end: "2011-12-31" }),
    expect: "not-applicable",
  },
  {
    name: "completed on its first day",
    date: "2012-06-01",
    facts: facts([], { start: "2011-01-02", end: "2012-01-01" }),
    expect: "violation",
  },
  {
    name: "still running with its last day passed",
    date: "2026-11-22",
    facts: {
      programme: { end: "2026-06-30", status: "running" },
      activities: [{ title: "Jobbsøkerkurs", from: "2026-06-01" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "two years less two days, job search without a first day",
    date: "2026-08-03",
    facts: {
      programme: { start: "2024-07-01", end: "2026-06-28", status: "completed", fullyRead: true },
      activities: [{ title: "Jobbsøkerkurs", to: "2026-03-20" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "eighteen months: the last quarter begins 15 February",
    date: "2026-08-03",
    facts: {
      programme: { start: "2025-01-01", end: "2026-06-30", status: "completed", fullyRead: true },
      activities: [],
    },
    expect: "violation",
    says: "fra 15",
  },
  {
    name: "ends on the day of judging, how is not known",
    date: "2026-08-03",
    facts: { programme: { end: "2026-08-03", fullyRead: true }, activities: [] },
    expect: "cannot-tell",
    says: "Programmet",
  },
  {
    name: "completed, days of the job search not known",
    date: "2026-08-03",
    facts: {
      programme: { end: "2026-06-28", status: "completed" },
      activities: [{ title: "Jobbsøkerkurs" }],
    },
    expect: "cannot-tell",
    missing: ["activities[0].from", "activities[0].to"],
  },
];

export default cases;
