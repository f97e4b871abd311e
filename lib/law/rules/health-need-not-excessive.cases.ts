import type { Activity, ActivityKind, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-03-11";

function facts(activities: Activity[], p: Partial<Programme> = {}): CaseFacts {
  return { programme: { end: "2027-01-03", fullyRead: true, ...p }, activities };
}

function activity(
  kind: ActivityKind,
  minutesPerWeek: number | null | undefined,
  to: string | null,
  more: Partial<Activity> = {},
): Activity {
  return { title: "Aktivitet", kind, from: "2026-01-05", to, minutesPerWeek, ...more };
}

/** Health and work side by side from 5 January. */
const split = (health: number, to: string): CaseFacts =>
  facts([activity("health", health, to), activity("work-directed", 2250 - health, to)]);
const stay = (more: Partial<Activity>) =>
  activity("health", 300, "2026-02-01", { title: "Døgnbehandling rus", ...more });

const cases: RuleCase[] = [
  {
    name: "over half for three months to the day",
    date,
    facts: split(1126, "2026-04-04"),
    expect: "satisfied",
  },
  {
    name: "over half for three months and a day",
    date,
    facts: split(1126, "2026-04-05"),
    expect: "violation",
  },
  {
    name: "exactly half all the time",
    date,
    facts: split(1125, "2027-01-03"),
    expect: "satisfied",
  },
  {
    name: "health, opptrening and rest together",
    date,
    facts: facts([
      activity("health", 500, "2026-06-30"),
      activity("rehabilitation", 300, "2026-06-30"),
      activity("rest", 400, "2026-06-30"),
      activity("work-directed", 1050, "2026-06-30"),
    ]),
    expect: "violation",
  },
  {
    name: "two periods, each short",
    date,
    facts: facts([
      activity("health", 1500, "2026-03-01"),
      activity("health", 1500, "2026-09-30", { from: "2026-08-01" }),
      activity("work-directed", 750, "2027-01-03"),
    ]),
    expect: "satisfied",
  },
  {
    name: "over half of what is planned, but not of full time",
    date,
    facts: facts([
      activity("health", 600, "2026-12-31"),
      activity("work-directed", 300, "2026-12-31"),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "document not read in full",
    date,
    facts: { ...split(1500, "2026-12-31"), programme: { end: "2027-01-03" } },
    expect: "cannot-tell",
  },
  {
    name: "little, document not read in full",
    date,
    facts: { ...split(300, "2026-12-31"), programme: { end: "2027-01-03" } },
    expect: "cannot-tell",
  },
  {
    name: "hours missing",
    date,
    facts: facts([activity("health", null, "2026-12-31")]),
    expect: "cannot-tell",
  },
  {
    name: "no end set: to the end of the programme",
    date,
    facts: facts([activity("health", 1500, null), activity("work-directed", 750, null)]),
    expect: "violation",
  },
  {
    name: "proposed",
    date,
    facts: facts([
      activity("health", 1500, "2026-12-31", { status: "proposed" }),
      activity("work-directed", 750, "2026-12-31"),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "cancelled",
    date,
    facts: facts([activity("health", 1500, "2026-12-31", { status: "cancelled" })]),
    expect: "not-applicable",
  },
  {
    name: "inpatient stay, assessed",
    date,
    facts: facts([stay({ assessed: true })]),
    expect: "satisfied",
  },
  {
    name: "inpatient stay, not assessed",
    date,
    facts: facts([stay({ assessed: false })]),
    expect: "violation",
  },
  {
    name: "inpatient stay, assessment not seen",
    date,
    facts: facts([stay({})]),
    expect: "cannot-tell",
  },
  {
    name: "inpatient stay, not assessed, read in part",
    date,
    facts: facts([stay({ assessed: false })], { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "no health or rest",
    date,
    facts: facts([activity("work-directed", 2250, null)]),
    expect: "not-applicable",
  },
  { name: "activities not known", date, facts: {}, expect: "cannot-tell" },
  {
    name: "an activity of unknown kind beside the treatment",
    date: "2026-03-11",
    facts: {
      programme: { fullyRead: true },
      activities: [
        {
          title: "Aktivitet",
          kind: "health",
          from: "2026-01-05",
          to: "2026-04-04",
          minutesPerWeek: 1126,
        },
        { title: "Aktivitet" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "over half for three months beside an activity of unknown kind",
    date: "2026-03-11",
    facts: {
      programme: { fullyRead: true },
      activities: [
        {
          title: "Aktivitet",
          kind: "health",
          from: "2026-01-05",
          to: "2026-04-05",
          minutesPerWeek: 1126,
        },
        { title: "Aktivitet", from: "2025-10-21", to: "2026-04-05", minutesPerWeek: 1124 },
      ],
    },
    expect: "violation",
  },
  {
    name: "an inpatient stay that is only proposed",
    date: "2026-03-11",
    facts: {
      programme: { fullyRead: true },
      activities: [
        {
          title: "Døgnbehandling rus",
          status: "proposed",
          from: "2026-02-01",
          minutesPerWeek: 300,
          assessed: true,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "a proposed stay that is not assessed",
    date: "2026-03-11",
    facts: {
      programme: { fullyRead: true },
      activities: [{ title: "Døgnbehandling rus", status: "proposed", assessed: false }],
    },
    expect: "cannot-tell",
  },
];

export default cases;
