import type { Activity, ActivityKind, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const period = { start: "2026-01-05", end: "2027-01-03" };
const date = "2026-03-11";

function facts(activities: Activity[], p: Partial<Programme> = {}): CaseFacts {
  return { programme: { ...period, fullyRead: true, planComplete: true, ...p }, activities };
}

function activity(
  kind: ActivityKind | null,
  minutesPerWeek: number | null,
  more: Partial<Activity> = {},
): Activity {
  return { title: "Aktivitet", kind, from: period.start, to: period.end, minutesPerWeek, ...more };
}

const split = (work: number, other: number) =>
  facts([activity("work-directed", work), activity("other-support", other)]);

const cases: RuleCase[] = [
  { name: "more than half", date, facts: split(1126, 1124), expect: "satisfied" },
  { name: "exactly half", date, facts: split(1125, 1125), expect: "cannot-tell" },
  { name: "exactly a third", date, facts: split(750, 1500), expect: "cannot-tell" },
  { name: "under a third", date, facts: split(749, 1501), expect: "violation" },
  {
    name: "nothing directed at work",
    date,
    facts: facts([activity("other-support", 2250)]),
    expect: "violation",
  },
  {
    name: "job search, paid work and læretid count",
    date,
    facts: facts([
      activity("job-search", 450),
      activity("paid-work", 450),
      activity("apprenticeship", 450),
      activity("health", 900),
    ]),
    expect: "satisfied",
  },
  {
    name: "a job with a percentage only",
    date,
    facts: facts([activity("paid-work", null, { positionPct: 50 }), activity("rest", 1000)]),
    expect: "satisfied",
  },
  {
    name: "education counts after assessment",
    date,
    facts: facts([activity("education", 1800, { assessed: true }), activity("other-support", 450)]),
    expect: "satisfied",
  },
  {
    name: "education that is not assessed",
    date,
    facts: facts([
      activity("education", 1800, { assessed: false }),
      activity("other-support", 450),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "a calm start, measured over the programme",
    date,
    facts: facts([
      activity("rest", 2250, { to: "2026-03-01" }),
      activity("work-directed", 2250, { from: "2026-03-02" }),
    ]),
    expect: "satisfied",
  },
  {
    name: "much work at the very end",
    date,
    facts: facts([
      activity("other-support", 2250, { to: "2026-11-01" }),
      activity("work-directed", 2250, { from: "2026-11-02" }),
    ]),
    expect: "violation",
  },
  {
    name: "cancelled work counts for nothing",
    date,
    facts: facts([activity("work-directed", 2250, { status: "cancelled" }), activity("rest", 450)]),
    expect: "violation",
  },
  {
    name: "only the near future planned",
    date,
    facts: { ...split(300, 1950), programme: { ...period, fullyRead: true, planComplete: false } },
    expect: "cannot-tell",
  },
  {
    name: "document not read in full",
    date,
    facts: { ...split(300, 1950), programme: { ...period, planComplete: true } },
    expect: "cannot-tell",
  },
  {
    name: "hours missing",
    date,
    facts: facts([activity("work-directed", 2000), activity("other-support", null)]),
    expect: "cannot-tell",
  },
  {
    name: "kind not known",
    date,
    facts: facts([
      activity(null, 2000, { title: "Torsdagsgruppa" }),
      activity("other-support", 250),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "last day not known, however it ends",
    date,
    facts: facts([activity("work-directed", 2250), activity("rest", 450, { to: undefined })]),
    expect: "satisfied",
  },
  { name: "nothing planned", date, facts: facts([]), expect: "cannot-tell" },
  { name: "activities not known", date, facts: { programme: period }, expect: "cannot-tell" },
  {
    name: "end not known",
    date,
    facts: { ...split(300, 1950), programme: { start: period.start } },
    expect: "cannot-tell",
  },
  {
    name: "last day of the old § 30",
    date: "2018-12-31",
    facts: split(300, 1950),
    expect: "not-applicable",
  },
  {
    name: "first day of the new § 30",
    date: "2019-01-01",
    facts: split(300, 1950),
    expect: "violation",
  },
  {
    name: "nothing planned",
    date: "2026-03-11",
    facts: { programme: { start: "2026-01-05", end: "2027-01-03" }, activities: [] },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "an activity of unknown kind may be work-directed: up to 89 per cent",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [
        { title: "Torsdagsgruppa", minutesPerWeek: 2000 },
        {
          title: "Aktivitet",
          kind: "other-support",
          from: "2022-01-01",
          to: "2027-01-03",
          minutesPerWeek: 250,
        },
      ],
    },
    expect: "cannot-tell",
    says: "89 prosent",
  },
  {
    name: "nothing directed at work, said as it is",
    date: "2027-02-02",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", fullyRead: true, planComplete: true },
      activities: [
        {
          title: "Aktivitet",
          kind: "other-support",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 2250,
        },
      ],
    },
    expect: "violation",
    says: "Ingenting",
  },
  {
    name: "neither end nor plan",
    date: "2026-03-11",
    facts: { programme: { start: "2026-01-05" }, activities: [] },
    expect: "cannot-tell",
    missing: ["programme.end"],
  },
  {
    name: "thirteen per cent, said as one figure",
    date: "2019-01-01",
    facts: {
      programme: { start: "2026-01-05", end: "2026-04-19", fullyRead: true, planComplete: true },
      activities: [
        {
          title: "Aktivitet",
          kind: "work-directed",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 300,
        },
        {
          title: "Aktivitet",
          kind: "other-support",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 1950,
        },
      ],
    },
    expect: "violation",
    says: "Bare om",
  },
  {
    name: "a little rest is all that is planned",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [{ title: "Aktivitet", kind: "rest", minutesPerWeek: 450 }],
    },
    expect: "cannot-tell",
    says: "om lag",
  },
  {
    name: "exactly half, said as one figure",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", fullyRead: true, planComplete: true },
      activities: [
        { title: "Arbeidstrening", from: "2026-01-05", to: "2027-01-03", minutesPerWeek: 1125 },
        {
          title: "Aktivitet",
          kind: "other-support",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 1125,
        },
      ],
    },
    expect: "cannot-tell",
    says: "lag 50",
  },
  {
    name: "an unknown first day leaves a span",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", fullyRead: true, planComplete: true },
      activities: [
        { title: "Arbeidsmarknadsopplæring", kind: "rest", to: "2026-03-01", minutesPerWeek: 2250 },
        {
          title: "Aktivitet",
          kind: "work-directed",
          from: "2026-03-02",
          to: "2027-01-03",
          minutesPerWeek: 2250,
        },
      ],
    },
    expect: "satisfied",
    says: "85 og 100",
  },
  {
    name: "half of unknown kind",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [
        { title: "Aktivitet", minutesPerWeek: 1125 },
        { title: "Aktivitet", kind: "other-support", minutesPerWeek: 1125 },
      ],
    },
    expect: "cannot-tell",
    missing: ["programme.fullyRead", "programme.planComplete"],
  },
  {
    name: "half of it of unknown kind, the rest work-directed",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", fullyRead: true, planComplete: true },
      activities: [
        { title: "Aktivitet", kind: "work-directed", minutesPerWeek: 1125 },
        { title: "Aktivitet", minutesPerWeek: 1125 },
      ],
    },
    expect: "cannot-tell",
    says: "mellom",
  },
  {
    name: "40 per cent",
    date: "2026-11-02",
    facts: {
      programme: {
        start: "2026-01-05",
        end: "2027-01-04",
        status: "running",
        fullyRead: true,
        planComplete: true,
      },
      interruptions: [],
      leaves: [],
      activities: [
        {
          title: "AT",
          kind: "work-directed",
          from: "2026-01-05",
          to: "2027-01-04",
          minutesPerWeek: 900,
        },
        {
          title: "Norskkurs",
          kind: "other-support",
          from: "2026-01-05",
          to: "2027-01-04",
          minutesPerWeek: 1350,
        },
      ],
    },
    expect: "cannot-tell",
  },
];

export default cases;
