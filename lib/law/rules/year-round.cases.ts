import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const period = { start: "2026-01-05", end: "2027-01-03" };
const date = "2026-03-02";

function facts(
  activities: Activity[],
  more: CaseFacts = {},
  p: Partial<Programme> = {},
): CaseFacts {
  return {
    programme: { ...period, fullyRead: true, planComplete: true, ...p },
    activities,
    leaves: [],
    interruptions: [],
    absences: [],
    ...more,
  };
}

function activity(
  from: string,
  to: string | null | undefined,
  more: Partial<Activity> = {},
): Activity {
  return { title: "Arbeidstrening", kind: "work-directed", from, to, ...more };
}

/** Two activities with an empty time between; 2 – 8 November is a week without holidays. */
const until = (first: string, next: string) =>
  facts([activity(period.start, first), activity(next, period.end)]);

const cases: RuleCase[] = [
  { name: "no gap", date, facts: facts([activity(period.start, period.end)]), expect: "satisfied" },
  {
    name: "no gap, whatever else is read",
    date,
    facts: { programme: period, activities: [activity(period.start, period.end)] },
    expect: "satisfied",
  },
  {
    name: "a gap of five working days",
    date,
    facts: until("2026-11-01", "2026-11-09"),
    expect: "satisfied",
  },
  {
    name: "a gap of six working days",
    date,
    facts: until("2026-11-01", "2026-11-10"),
    expect: "violation",
  },
  {
    name: "public holidays are no working days",
    date,
    facts: until("2026-05-10", "2026-05-19"),
    expect: "satisfied",
  },
  {
    name: "a gap in the school's summer holidays",
    date,
    facts: until("2026-06-21", "2026-08-17"),
    expect: "cannot-tell",
  },
  {
    name: "a gap that meets the autumn holidays",
    date,
    facts: until("2026-10-04", "2026-11-09"),
    expect: "cannot-tell",
  },
  {
    name: "a gap from the Monday after the autumn holidays",
    date,
    facts: until("2026-10-11", "2026-10-20"),
    expect: "violation",
  },
  {
    name: "holiday fills the gap",
    date,
    facts: {
      ...until("2026-11-01", "2026-11-30"),
      absences: [{ from: "2026-11-02", to: "2026-11-27", cause: "holiday" }],
    },
    expect: "satisfied",
  },
  {
    name: "approved leave fills the gap",
    date,
    facts: {
      ...until("2026-11-01", "2026-11-30"),
      leaves: [{ from: "2026-11-02", to: "2026-11-29", approved: true }],
    },
    expect: "satisfied",
  },
  {
    name: "leave, approval not known",
    date,
    facts: {
      ...until("2026-11-01", "2026-11-30"),
      leaves: [{ from: "2026-11-02", to: "2026-11-29" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "holidays not known",
    date,
    facts: { ...until("2026-11-01", "2026-11-30"), absences: undefined },
    expect: "cannot-tell",
  },
  {
    name: "document not read in full",
    date,
    facts: { ...until("2026-11-01", "2026-11-30"), programme: { ...period, planComplete: true } },
    expect: "cannot-tell",
  },
  {
    name: "only the near future planned",
    date,
    facts: facts([activity(period.start, "2026-04-30")], {}, { planComplete: false }),
    expect: "cannot-tell",
  },
  {
    name: "only a part planned, but a gap that is over",
    date: "2026-12-01",
    facts: facts(
      [activity(period.start, "2026-11-01"), activity("2026-11-16", "2026-12-18")],
      {},
      { planComplete: undefined },
    ),
    expect: "violation",
  },
  {
    name: "a cancelled activity fills nothing",
    date,
    facts: facts([
      activity(period.start, "2026-11-01"),
      activity("2026-11-02", "2026-11-29", { status: "cancelled" }),
      activity("2026-11-30", period.end),
    ]),
    expect: "violation",
  },
  {
    name: "last day of the first activity not known",
    date,
    facts: facts([activity(period.start, undefined), activity("2026-11-30", period.end)]),
    expect: "cannot-tell",
  },
  {
    name: "talks now and then fill no weeks",
    date,
    facts: facts([activity(period.start, period.end, { title: "Samtaler", kind: "meeting" })]),
    expect: "cannot-tell",
  },
  {
    name: "end not known",
    date,
    facts: facts([activity(period.start, null)], {}, { end: null }),
    expect: "cannot-tell",
  },
  { name: "activities not known", date, facts: { programme: period }, expect: "cannot-tell" },
  {
    name: "nothing planned, absence without days",
    date: "2026-03-02",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", fullyRead: true, planComplete: true },
      activities: [],
      leaves: [],
      interruptions: [],
      absences: [{}],
    },
    expect: "cannot-tell",
    missing: [],
    says: "avklares",
  },
  {
    name: "activities not known, programme ends before it begins",
    date: "2026-03-02",
    facts: { programme: { start: "2026-01-05", end: "2011-03-02" } },
    expect: "cannot-tell",
  },
  {
    name: "nothing planned, plan not known to be whole",
    date: "2026-03-02",
    facts: { programme: { start: "2026-01-05", end: "2027-01-03" }, activities: [] },
    expect: "cannot-tell",
    missing: [],
  },
];

export default cases;
