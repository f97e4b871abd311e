import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const period = { start: "2026-01-05", end: "2027-01-03" };
const date = "2026-03-11";

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

function job(more: Partial<Activity>): Activity {
  return { title: "Butikkmedarbeider", kind: "paid-work", from: period.start, ...more };
}

function training(minutesPerWeek: number | null): Activity {
  return {
    title: "Arbeidstrening på lager",
    kind: "work-directed",
    from: period.start,
    to: period.end,
    minutesPerWeek,
  };
}

const hours = (minutesPerWeek: number) => job({ to: null, minutesPerWeek });
const half = job({ to: null, positionPct: 50 });

const cases: RuleCase[] = [
  {
    name: "together full time",
    date,
    facts: facts([hours(1125), training(1125)]),
    expect: "satisfied",
  },
  {
    name: "together a minute short",
    date,
    facts: facts([hours(1125), training(1124)]),
    expect: "violation",
  },
  {
    name: "more than full time",
    date,
    facts: facts([hours(1125), training(1500)]),
    expect: "satisfied",
  },
  {
    name: "half position and half a week",
    date,
    facts: facts([half, training(1125)]),
    expect: "satisfied",
  },
  {
    name: "half position and less",
    date,
    facts: facts([half, training(1124)]),
    expect: "violation",
  },
  {
    name: "læretid counts as work",
    date,
    facts: facts([
      job({ title: "Lærling", kind: "apprenticeship", to: null, minutesPerWeek: 2250 }),
    ]),
    expect: "satisfied",
  },
  {
    name: "lønnstilskudd counts as work",
    date,
    facts: facts([
      { ...training(1350), title: "Lønnstilskudd i barnehage", tiltak: "lonnstilskudd" },
      { ...training(450), title: "Norskkurs", kind: "other-support" },
    ]),
    expect: "violation",
  },
  { name: "no work", date, facts: facts([training(1800)]), expect: "not-applicable" },
  {
    name: "an activity of unknown kind may be work",
    date,
    facts: facts([{ ...training(1800), title: "Rema 1000", kind: undefined }]),
    expect: "cannot-tell",
  },
  {
    name: "hours missing",
    date,
    facts: facts([hours(1125), training(null)]),
    expect: "cannot-tell",
  },
  {
    name: "size of the job missing",
    date,
    facts: facts([job({ to: null }), training(1125)]),
    expect: "cannot-tell",
  },
  {
    name: "cancelled activity beside the job",
    date,
    facts: facts([hours(1125), { ...training(1125), status: "cancelled" }]),
    expect: "violation",
  },
  {
    name: "short, document not read in full",
    date,
    facts: facts([hours(1125), training(900)], {}, { fullyRead: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "short in a week with leave",
    date,
    facts: facts([hours(1125), training(900)], {
      leaves: [{ from: "2026-03-12", to: "2026-03-13", approved: true }],
    }),
    expect: "cannot-tell",
  },
  {
    name: "short in the week of Ascension Day",
    date: "2026-05-13",
    facts: facts([hours(1125), training(600)]),
    expect: "cannot-tell",
  },
  {
    name: "last week in part",
    date: "2026-12-16",
    facts: facts([hours(1125), training(1125)], {}, { end: "2026-12-17" }),
    expect: "cannot-tell",
  },
  {
    name: "interrupted",
    date,
    facts: facts([hours(1125)], {}, { status: "interrupted" }),
    expect: "not-applicable",
  },
  { name: "activities not known", date, facts: { programme: period }, expect: "cannot-tell" },
  {
    name: "last day of the act of 2009",
    date: "2018-12-31",
    facts: facts(
      [{ ...training(1125), from: "2018-02-05", to: "2019-02-01" }, hours(1125)].map((a) => ({
        ...a,
        from: "2018-02-05",
      })),
      {},
      { start: "2018-02-05", end: "2019-02-01" },
    ),
    expect: "satisfied",
  },
  {
    name: "first week under the new § 30",
    date: "2019-01-09",
    facts: facts(
      [hours(1125), training(900)].map((a) => ({ ...a, from: "2018-02-05", to: "2019-02-01" })),
      {},
      { start: "2018-02-05", end: "2019-02-01" },
    ),
    expect: "violation",
  },
  {
    name: "apprenticeship on unknown days",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [{ title: "Lærling", minutesPerWeek: 2250 }],
    },
    expect: "cannot-tell",
    missing: ["activities[0].from", "activities[0].to"],
  },
  {
    name: "half a job and nothing beside it, document not read in full",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", minutesPerWeek: 1125 },
        { title: "Arbeidstrening på lager", minutesPerWeek: 0 },
      ],
    },
    expect: "cannot-tell",
    says: "viser 18",
  },
  {
    name: "leave all the week to its Friday",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [{ title: "Butikkmedarbeider", kind: "paid-work" }],
      leaves: [{ from: "2026-02-05", to: "2026-03-13", approved: true }],
    },
    expect: "not-applicable",
  },
  {
    name: "apprentice at full time without an end",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [{ title: "Lærling", from: "2026-01-05", to: null, minutesPerWeek: 2250 }],
    },
    expect: "satisfied",
    says: "30 min",
  },
  {
    name: "just full time, the rest not read",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [
        {
          title: "Butikkmedarbeider",
          kind: "paid-work",
          from: "2026-01-05",
          minutesPerWeek: 1125,
        },
        {
          title: "Arbeidstrening på lager",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 1125,
        },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "a minute short, the rest not read",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03" },
      activities: [
        {
          title: "Butikkmedarbeider",
          kind: "paid-work",
          from: "2026-01-05",
          minutesPerWeek: 1125,
        },
        {
          title: "Arbeidstrening på lager",
          from: "2026-01-05",
          to: "2027-01-03",
          minutesPerWeek: 1124,
        },
      ],
    },
    expect: "cannot-tell",
  },
];

export default cases;
