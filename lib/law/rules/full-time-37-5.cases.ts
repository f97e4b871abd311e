import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const period = { start: "2026-01-05", end: "2027-01-03" };

function activity(minutesPerWeek: number | null, more: Partial<Activity> = {}): Activity {
  return {
    title: "Arbeidstrening på lager",
    kind: "work-directed",
    from: period.start,
    to: period.end,
    minutesPerWeek,
    ...more,
  };
}

function facts(
  activities: Activity[],
  more: CaseFacts = {},
  p: Partial<Programme> = {},
): CaseFacts {
  return {
    programme: { ...period, status: "running", fullyRead: true, ...p },
    activities,
    leaves: [],
    interruptions: [],
    absences: [],
    ...more,
  };
}

/** A week without public holidays. */
const date = "2026-03-11";
const ascension = "2026-05-13";

const cases: RuleCase[] = [
  { name: "exactly full time", date, facts: facts([activity(2250)]), expect: "satisfied" },
  {
    name: "several activities together, health and rest included",
    date,
    facts: facts([
      activity(1500),
      activity(300, { title: "Fysioterapi", kind: "rehabilitation" }),
      activity(450, { title: "Hviletid", kind: "rest" }),
    ]),
    expect: "satisfied",
  },
  { name: "a minute short", date, facts: facts([activity(2249)]), expect: "violation" },
  { name: "over full time", date, facts: facts([activity(2251)]), expect: "satisfied" },
  {
    name: "a minute short, document not read in full",
    date,
    facts: facts([activity(2249)], {}, { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "a cancelled activity counts for nothing",
    date,
    facts: facts([activity(1800), activity(450, { status: "cancelled" })]),
    expect: "violation",
  },
  {
    name: "an activity that ended on the Friday before counts for nothing",
    date,
    facts: facts([activity(1800), activity(450, { to: "2026-03-06", title: "Norskkurs" })]),
    expect: "violation",
  },
  {
    name: "an activity that begins on the Wednesday",
    date,
    facts: facts([activity(1800), activity(450, { from: "2026-03-11", title: "Norskkurs" })]),
    expect: "cannot-tell",
  },
  {
    name: "a proposal may fill the week",
    date,
    facts: facts([activity(1800), activity(450, { status: "proposed" })]),
    expect: "cannot-tell",
  },
  {
    name: "an activity without hours",
    date,
    facts: facts([activity(1800), activity(null, { title: "Norskkurs" })]),
    expect: "cannot-tell",
  },
  {
    name: "a talk without hours takes nothing from a full week",
    date,
    facts: facts([activity(2250), activity(null, { title: "Samtale", kind: "meeting" })]),
    expect: "satisfied",
  },
  {
    name: "hours of a job from its percentage and own full time",
    date,
    facts: facts([
      activity(1125),
      activity(null, {
        title: "Butikkmedarbeider",
        kind: "paid-work",
        positionPct: 50,
        fullTimeMinutes: 2250,
      }),
    ]),
    expect: "satisfied",
  },
  {
    name: "the programme's own total stands in for hours that are not shown",
    date,
    facts: facts([activity(null)], {}, { minutesPerWeek: 2250 }),
    expect: "satisfied",
  },
  {
    name: "the programme's own total is short",
    date,
    facts: facts([activity(null)], {}, { minutesPerWeek: 1800 }),
    expect: "violation",
  },
  { name: "no activities", date, facts: facts([]), expect: "violation" },
  {
    name: "activities not known",
    date,
    facts: { ...facts([]), activities: undefined },
    expect: "cannot-tell",
  },
  {
    name: "four fifths in the week of Ascension Day",
    date: ascension,
    facts: facts([activity(1800)]),
    expect: "satisfied",
  },
  {
    name: "less than four fifths in that week: no ordinary week",
    date: ascension,
    facts: facts([activity(1799)]),
    expect: "cannot-tell",
  },
  {
    name: "leave in the week",
    date,
    facts: facts([activity(1800)], {
      leaves: [{ from: "2026-03-12", to: "2026-03-20", approved: true }],
    }),
    expect: "cannot-tell",
  },
  {
    name: "leave all week",
    date,
    facts: facts([activity(1800)], {
      leaves: [{ from: "2026-03-02", to: "2026-03-20", approved: true }],
    }),
    expect: "not-applicable",
  },
  {
    name: "permitted absence in the week",
    date,
    facts: facts([activity(1800)], {
      absences: [{ from: "2026-03-09", to: "2026-03-10", cause: "own-illness", permission: true }],
    }),
    expect: "cannot-tell",
  },
  {
    name: "absence without permission does not shorten the plan",
    date,
    facts: facts([activity(1800)], {
      absences: [{ from: "2026-03-09", to: "2026-03-10", cause: "none", permission: false }],
    }),
    expect: "violation",
  },
  {
    name: "leave not known",
    date,
    facts: facts([activity(1800)], { leaves: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "first week, from the Wednesday",
    date: "2026-01-08",
    facts: facts([activity(2250, { from: "2026-01-07" })], {}, { start: "2026-01-07" }),
    expect: "cannot-tell",
  },
  {
    name: "last week, to the Thursday",
    date: "2026-12-16",
    facts: facts([activity(2250)], {}, { end: "2026-12-17" }),
    expect: "cannot-tell",
  },
  {
    name: "last week, to the Friday",
    date: "2026-12-16",
    facts: facts([activity(2250)], {}, { end: "2026-12-18" }),
    expect: "satisfied",
  },
  {
    name: "programme dates not known",
    date,
    facts: facts([activity(2250)], {}, { start: undefined, end: null }),
    expect: "cannot-tell",
  },
  {
    name: "programme interrupted",
    date,
    facts: facts([activity(1800)], {}, { status: "interrupted" }),
    expect: "not-applicable",
  },
  {
    name: "before the programme",
    date: "2025-12-30",
    facts: facts([activity(1800)], {}, { status: "planned" }),
    expect: "not-applicable",
  },
  {
    name: "nothing planned in the week",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", fullyRead: true },
      activities: [],
      leaves: [],
      interruptions: [],
      absences: [],
    },
    expect: "violation",
    says: "er ikke",
  },
  {
    name: "a talk without hours: not more than full time",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [
        {
          title: "Arbeidstrening på lager",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 2250,
        },
        { title: "Samtale", kind: "meeting", from: "2026-01-05", to: "2027-01-03" },
      ],
    },
    expect: "satisfied",
    says: "Det er planlagt 37 t 30 min denne uka; full tid er 37 t 30 min.",
  },
  {
    name: "one minute less than thirty hours in an ordinary week",
    date: "2026-02-03",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", fullyRead: true },
      activities: [{ title: "Arbeidstrening på lager", minutesPerWeek: 1799 }],
      leaves: [],
      interruptions: [],
      absences: [],
    },
    expect: "violation",
    says: "mangler",
  },
  {
    name: "a course that begins on the Wednesday is asked about, not the other",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [
        {
          title: "Arbeidstrening på lager",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 1800,
        },
        { title: "Norskkurs", from: "2026-03-11", to: "2027-01-03", minutesPerWeek: 450 },
      ],
    },
    expect: "cannot-tell",
    says: "«Norskkurs»",
  },
  {
    name: "nothing listed, the programme's total is full time",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", minutesPerWeek: 2250 },
      activities: [],
    },
    expect: "satisfied",
    says: "Det er planlagt 37 t 30 min denne uka; full tid er 37 t 30 min.",
  },
  {
    name: "an activity without hours, the programme's total too low",
    date: "2027-01-02",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", minutesPerWeek: 1800 },
      activities: [
        {
          title: "Arbeidstrening på lager",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 1800,
        },
        { title: "Norskkurs" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "nothing known of the week",
    date: "2026-02-03",
    facts: {},
    expect: "cannot-tell",
    missing: ["programme.end", "programme.start"],
  },
  {
    name: "begins on the Wednesday, activities not known",
    date: "2026-01-08",
    facts: { programme: { start: "2026-01-07" } },
    expect: "cannot-tell",
    says: "Programmet",
  },
  {
    name: "full time by the programme's total, not more",
    date: "2026-04-12",
    facts: { programme: { start: "2026-01-05", end: "2027-01-03", minutesPerWeek: 2250 } },
    expect: "satisfied",
    says: "Det er planlagt 37 t 30 min denne uka; full tid er 37 t 30 min.",
  },
  {
    name: "judged on the last day, in the middle of a week",
    date: "2026-03-11",
    facts: { programme: { end: "2026-03-11" } },
    expect: "cannot-tell",
  },
  {
    name: "the dates are not known, but the programme's own total is full time",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", minutesPerWeek: 2250 },
      activities: [{ title: "Arbeidstrening på lager", minutesPerWeek: 2250 }],
    },
    expect: "satisfied",
  },
  {
    name: "a full total, and not every activity seen",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", minutesPerWeek: 2250 },
      activities: [{ title: "Arbeidstrening på lager", minutesPerWeek: 1200 }],
    },
    expect: "satisfied",
  },
  {
    name: "the dates and the total are not known",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [
        { title: "Arbeidstrening på lager", minutesPerWeek: 1800 },
        { title: "Norskkurs", minutesPerWeek: 450 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "a full total, but the whole plan is short",
    date,
    facts: facts([activity(1800)], {}, { minutesPerWeek: 2250 }),
    expect: "not-applicable",
  },
  {
    name: "a total that is short, but the plan is full",
    date,
    facts: facts([activity(2250)], {}, { minutesPerWeek: 2249 }),
    expect: "not-applicable",
  },
  {
    name: "a total that is short, and so is the plan",
    date,
    facts: facts([activity(1800)], {}, { minutesPerWeek: 2249 }),
    expect: "violation",
  },
  {
    name: "more planned than the full total",
    date,
    facts: facts([activity(2400)], {}, { minutesPerWeek: 2250 }),
    expect: "satisfied",
  },
];

export default cases;
