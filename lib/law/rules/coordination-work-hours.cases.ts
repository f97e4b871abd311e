import type { Activity, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function working(perDay: number, job: Partial<Activity>, more: CaseFacts = {}): CaseFacts {
  return {
    person: { birthDate: "1988-03-14" },
    children: [],
    activities: [
      {
        title: "Butikkmedarbeider",
        kind: "paid-work",
        status: "running",
        from: "2026-05-04",
        to: "2026-12-18",
        timeOfDay: "day",
        ...job,
      },
    ],
    benefits: [{ kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay }],
    ...more,
  };
}

function during(from: string, to: string, perDay: number): CaseFacts {
  return { benefits: [{ kind: "kvalifiseringsstonad", from, to, perDay }] };
}

const half = { minutesPerWeek: 1125 };

const cases: RuleCase[] = [
  {
    name: "half time leaves half",
    date: "2026-08-05",
    facts: working(535.95, half),
    expect: "satisfied",
  },
  {
    name: "15 hours leave 60 percent",
    date: "2026-08-05",
    facts: working(643.15, { minutesPerWeek: 900 }),
    expect: "satisfied",
  },
  {
    name: "no reduction",
    date: "2026-08-05",
    facts: working(1071.91, half),
    expect: "violation",
  },
  {
    name: "no reduction for somebody under 25",
    date: "2026-08-05",
    facts: working(714.61, half, { person: { birthDate: "2004-03-14" } }),
    expect: "violation",
  },
  {
    name: "position in percent only: the hours are not known",
    date: "2026-08-05",
    facts: working(535.95, { positionPct: 50 }),
    expect: "cannot-tell",
  },
  {
    name: "position in percent only, no reduction",
    date: "2026-08-05",
    facts: working(1071.91, { positionPct: 50 }),
    expect: "violation",
  },
  {
    name: "in the evening, on top of the programme",
    date: "2026-08-05",
    facts: working(1071.91, { ...half, timeOfDay: "evening" }),
    expect: "cannot-tell",
  },
  {
    name: "time of day not known",
    date: "2026-08-05",
    facts: working(1071.91, { ...half, timeOfDay: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "reduced properly, time of day not known",
    date: "2026-08-05",
    facts: working(535.95, { ...half, timeOfDay: undefined }),
    expect: "satisfied",
  },
  {
    name: "lønnstilskudd is work",
    date: "2026-08-05",
    facts: working(1071.91, { ...half, kind: "work-directed", tiltak: "lonnstilskudd" }),
    expect: "violation",
  },
  {
    name: "reduced too little",
    date: "2026-08-05",
    facts: working(700, half),
    expect: "violation",
  },
  {
    name: "reduced by more than the hours, absence not known",
    date: "2026-08-05",
    facts: working(400, half),
    expect: "cannot-tell",
  },
  {
    name: "reduced by more than the hours, and nothing else that reduces it",
    date: "2026-08-05",
    facts: working(400, half, { absences: [] }),
    expect: "violation",
  },
  {
    name: "hours not known",
    date: "2026-08-05",
    facts: working(1071.91, {}),
    expect: "cannot-tell",
  },
  {
    name: "end of the job not known",
    date: "2026-08-05",
    facts: working(1071.91, { ...half, to: undefined, status: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "the job ended before the payment",
    date: "2026-08-05",
    facts: working(1071.91, { ...half, to: "2026-05-31" }),
    expect: "not-applicable",
  },
  {
    name: "a cancelled job counts for nothing",
    date: "2026-08-05",
    facts: working(1071.91, { ...half, status: "cancelled" }),
    expect: "not-applicable",
  },
  {
    name: "birth date not known",
    date: "2026-08-05",
    facts: working(535.95, half, { person: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "payments not known",
    date: "2026-08-05",
    facts: working(1071.91, half, { benefits: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "no paid work",
    date: "2026-08-05",
    facts: working(1071.91, { kind: "work-directed", title: "Arbeidstrening", ...half }),
    expect: "not-applicable",
  },
  {
    name: "less than the hours leave, and three days are cut by decision",
    date: "2026-08-05",
    facts: working(462.87, half, {
      absences: [],
      decisions: [
        { kind: "fravaerstrekk", date: "2026-06-20", from: "2026-06-10", to: "2026-06-12" },
      ],
    }),
    expect: "not-applicable",
  },
  {
    name: "less than the hours leave, and nothing is cut",
    date: "2026-08-05",
    facts: working(462.87, half, { absences: [], decisions: [] }),
    expect: "violation",
  },
  {
    name: "last month of the old law",
    date: "2019-03-01",
    facts: working(
      745.25,
      { ...half, from: "2018-11-01", to: "2019-06-28" },
      {
        benefits: [
          { kind: "kvalifiseringsstonad", from: "2018-12-01", to: "2018-12-31", perDay: 745.25 },
        ],
      },
    ),
    expect: "violation",
  },
  {
    name: "first month of the new law: an apprentice's wage",
    date: "2019-03-01",
    facts: working(
      745.25,
      { ...half, kind: "apprenticeship", from: "2019-01-01", to: "2019-06-28" },
      {
        benefits: [
          { kind: "kvalifiseringsstonad", from: "2019-01-01", to: "2019-01-31", perDay: 745.25 },
        ],
      },
    ),
    expect: "violation",
  },
  {
    name: "half a job in the last month of the old law",
    date: "2026-11-22",
    facts: {
      children: [],
      activities: [
        {
          title: "Butikkmedarbeider",
          kind: "paid-work",
          from: "2018-11-01",
          to: "2019-06-28",
          timeOfDay: "day",
          minutesPerWeek: 1125,
        },
      ],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2018-12-01", to: "2018-12-31", perDay: 745.25 },
      ],
    },
    expect: "violation",
    says: "45 min",
  },
  {
    name: "a payment over years, hours of the job not known",
    date: "2026-08-05",
    facts: {
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-05-04", to: "2026-12-18" },
      ],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2021-12-31", to: "2026-06-30", perDay: 535.95 },
      ],
    },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "half a job, time of day not known",
    date: "2027-01-17",
    facts: {
      activities: [
        {
          title: "Butikkmedarbeider",
          kind: "paid-work",
          from: "2026-05-04",
          to: "2026-12-18",
          minutesPerWeek: 1125,
        },
      ],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 1071.91 },
      ],
    },
    expect: "cannot-tell",
    missing: ["activities[0].timeOfDay"],
  },
  {
    name: "activities not known",
    date: "2026-08-05",
    facts: { ...working(1071.91, half), activities: undefined },
    expect: "cannot-tell",
  },
  {
    name: "no job, payments not known",
    date: "2026-08-05",
    facts: { activities: [] },
    expect: "not-applicable",
  },
  {
    name: "nothing paid",
    date: "2026-08-05",
    facts: working(0, half, { benefits: [] }),
    expect: "not-applicable",
  },
  {
    name: "a job of no hours",
    date: "2026-08-05",
    facts: working(1071.91, { minutesPerWeek: 0 }),
    expect: "not-applicable",
  },
  {
    name: "half time for four months, reduced",
    date: "2026-10-05",
    facts: working(535.95, half, during("2026-06-01", "2026-09-30", 535.95)),
    expect: "satisfied",
  },
  {
    name: "half time over a change of G, shown with the latest rate",
    date: "2026-08-05",
    facts: working(
      535.95,
      { ...half, from: "2026-02-02" },
      during("2026-03-02", "2026-06-30", 535.95),
    ),
    expect: "cannot-tell",
  },
  {
    name: "half time from the middle of June, as a mean over the month",
    date: "2026-08-05",
    facts: working(779.57, { ...half, from: "2026-06-15" }),
    expect: "satisfied",
  },
  {
    name: "half time over the coming change of G",
    date: "2027-08-05",
    facts: working(
      535.95,
      { ...half, to: "2027-12-17" },
      during("2027-03-01", "2027-06-30", 535.95),
    ),
    expect: "cannot-tell",
    says: "Grunnbeløpet",
  },
  {
    name: "apprentice before 2019, not reduced",
    date: "2019-02-01",
    facts: working(
      745.25,
      { ...half, kind: "apprenticeship", title: "Lærling", from: "2018-11-01" },
      during("2018-12-01", "2018-12-31", 745.25),
    ),
    expect: "cannot-tell",
  },
  {
    name: "apprentice from the first day of 2019, not reduced",
    date: "2019-03-01",
    facts: working(
      745.25,
      { ...half, kind: "apprenticeship", title: "Lærling", from: "2019-01-01", to: "2019-06-28" },
      during("2019-01-01", "2019-01-31", 745.25),
    ),
    expect: "violation",
  },
  {
    name: "a twelfth of the year beside half time",
    date: "2026-08-05",
    facts: working(1055.67, half),
    expect: "cannot-tell",
  },
  {
    name: "neither hours nor position known, not reduced",
    date: "2026-08-05",
    facts: working(1071.91, {}),
    expect: "cannot-tell",
  },
  {
    name: "a position of one per cent without hours, not reduced",
    date: "2026-08-05",
    facts: working(1071.91, { positionPct: 1 }),
    expect: "violation",
    says: "Deltakeren arbeider, men stønaden",
  },
  {
    name: "half time, above by one supplement",
    date: "2026-08-05",
    facts: working(573.95, half, { children: [{}] }),
    expect: "cannot-tell",
  },
  {
    name: "half time over New Year, above by three supplements of the old year",
    date: "2026-02-05",
    facts: working(
      621.88,
      { ...half, from: "2025-11-03" },
      { ...during("2025-12-31", "2026-01-30", 621.88), children: [{}, {}, {}] },
    ),
    expect: "cannot-tell",
  },
  {
    name: "half a job to the middle of June, a cut on unknown days",
    date: "2026-08-05",
    facts: {
      activities: [
        {
          title: "Butikkmedarbeider",
          kind: "paid-work",
          from: "2026-05-04",
          to: "2026-06-12",
          minutesPerWeek: 1125,
        },
      ],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 462.87 },
      ],
      absences: [],
      decisions: [{ kind: "fravaerstrekk" }],
    },
    expect: "not-applicable",
    says: "828,29 kr",
  },
  {
    name: "half time, the reduced child supplement in the same amount",
    date: "2026-08-05",
    facts: {
      person: { birthDate: "1988-03-14" },
      children: [{ birthDate: "2018-01-01", livesWith: true, supported: true, ownIncome: 0 }],
      activities: [
        {
          title: "Butikkmedarbeider",
          kind: "paid-work",
          from: "2026-05-04",
          to: "2026-12-18",
          minutesPerWeek: 1125,
          timeOfDay: "day",
        },
      ],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 554.95 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "half of the rate by the G from before, while the difference is normally not paid yet",
    date: "2026-07-31",
    facts: working(510.88, half, { absences: [] }),
    expect: "cannot-tell",
  },
  {
    name: "the same on 1 August",
    date: "2026-08-01",
    facts: working(510.88, half, { absences: [] }),
    expect: "violation",
  },
];

export default cases;
