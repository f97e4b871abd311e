import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const period = { start: "2026-01-05", end: "2027-01-03" };
const date = "2026-03-11";

function job(more: Partial<Activity>): Activity {
  return { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", ...more };
}

function facts(
  activities: Activity[],
  more: CaseFacts = {},
  p: Partial<Programme> = {},
): CaseFacts {
  return {
    programme: { ...period, status: "running", ...p },
    activities,
    leaves: [],
    interruptions: [],
    ...more,
  };
}

const minutes = (n: number, full?: number): CaseFacts =>
  facts([job({ to: "2026-12-18", minutesPerWeek: n, fullTimeMinutes: full })]);

const cases: RuleCase[] = [
  { name: "exactly half", date, facts: facts([job({ positionPct: 50 })]), expect: "satisfied" },
  { name: "just over half", date, facts: facts([job({ positionPct: 50.5 })]), expect: "violation" },
  {
    name: "two jobs of 30 per cent",
    date,
    facts: facts([job({ positionPct: 30 }), job({ title: "Renholder", positionPct: 30 })]),
    expect: "violation",
  },
  {
    name: "two jobs of 25 per cent",
    date,
    facts: facts([job({ positionPct: 25 }), job({ title: "Renholder", positionPct: 25 })]),
    expect: "satisfied",
  },
  {
    name: "one of two jobs has not begun",
    date,
    facts: facts([
      job({ positionPct: 30 }),
      job({ title: "Renholder", positionPct: 15, from: "2026-06-01" }),
    ]),
    expect: "satisfied",
  },
  {
    name: "lønnstilskudd is employment",
    date,
    facts: facts([
      job({
        title: "Lønnstilskudd i barnehage",
        kind: "work-directed",
        tiltak: "lonnstilskudd",
        positionPct: 60,
      }),
    ]),
    expect: "violation",
  },
  {
    name: "lønnstilskudd told by the title alone",
    date,
    facts: facts([job({ title: "Lønnstilskudd, barnehage", kind: undefined, positionPct: 80 })]),
    expect: "violation",
  },
  {
    name: "unpaid arbeidstrening in full does not count",
    date,
    facts: facts([job({ title: "Arbeidstrening", kind: "work-directed", positionPct: 100 })]),
    expect: "not-applicable",
  },
  {
    name: "læretid is not capped",
    date,
    facts: facts([job({ title: "Lærling", kind: "apprenticeship", positionPct: 100 })]),
    expect: "not-applicable",
  },
  { name: "half of the job's own week", date, facts: minutes(1125, 2250), expect: "satisfied" },
  { name: "a minute more", date, facts: minutes(1126, 2250), expect: "violation" },
  { name: "half of the shortest shift week", date, facts: minutes(1008), expect: "satisfied" },
  { name: "a minute over it", date, facts: minutes(1009), expect: "cannot-tell" },
  {
    name: "half of 37.5 hours, full time not known",
    date,
    facts: minutes(1125),
    expect: "cannot-tell",
  },
  { name: "half of a 40-hour week", date, facts: minutes(1200), expect: "cannot-tell" },
  { name: "a minute over half of 40 hours", date, facts: minutes(1201), expect: "violation" },
  {
    name: "neither percentage nor hours",
    date,
    facts: facts([job({ positionPct: null })]),
    expect: "cannot-tell",
  },
  {
    name: "a second job of unknown size cannot make it less",
    date,
    facts: facts([job({ positionPct: 60 }), job({ title: "Renholder" })]),
    expect: "violation",
  },
  {
    name: "cancelled",
    date,
    facts: facts([job({ positionPct: 100, status: "cancelled" })]),
    expect: "not-applicable",
  },
  {
    name: "job that is over",
    date,
    facts: facts([job({ positionPct: 60, to: "2026-03-10" })]),
    expect: "not-applicable",
  },
  {
    name: "full job planned while the programme lasts",
    date,
    facts: facts([job({ positionPct: 100, from: "2026-06-01", to: "2026-12-31" })]),
    expect: "cannot-tell",
  },
  {
    name: "programme completed",
    date: "2027-02-01",
    facts: facts([job({ positionPct: 100 })], {}, { status: "completed" }),
    expect: "not-applicable",
  },
  {
    name: "programme interrupted",
    date,
    facts: facts([job({ positionPct: 100 })], {}, { status: "interrupted" }),
    expect: "not-applicable",
  },
  {
    name: "agreed leave",
    date,
    facts: facts([job({ positionPct: 100 })], {
      leaves: [{ from: "2026-02-02", to: "2026-06-30", approved: true }],
    }),
    expect: "not-applicable",
  },
  {
    name: "nothing known of the programme",
    date,
    facts: { activities: [job({ positionPct: 60 })] },
    expect: "cannot-tell",
  },
  {
    name: "nothing known of the programme, but stønad was paid beside the job",
    date: "2026-08-05",
    facts: {
      activities: [job({ positionPct: 60, from: "2026-05-04", to: "2026-12-18" })],
      benefits: [{ kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30" }],
    },
    expect: "violation",
  },
  {
    name: "an activity of unknown kind may be a job",
    date,
    facts: facts([{ title: "Rema 1000", from: "2026-02-02", to: "2026-12-18" }]),
    expect: "cannot-tell",
  },
  { name: "no activities", date, facts: facts([]), expect: "not-applicable" },
  {
    name: "under the act of 2009",
    date: "2018-12-31",
    facts: facts(
      [job({ positionPct: 60, from: "2018-06-01" })],
      {},
      {
        start: "2018-02-01",
        end: "2019-01-31",
      },
    ),
    expect: "violation",
  },
  {
    name: "first day under § 30",
    date: "2019-01-01",
    facts: facts(
      [job({ positionPct: 50, from: "2018-06-01" })],
      {},
      {
        start: "2018-02-01",
        end: "2019-01-31",
      },
    ),
    expect: "satisfied",
  },
  {
    name: "a job beside sykepenger tells nothing of the programme",
    date: "2026-08-05",
    facts: {
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-05-04", positionPct: 60 },
      ],
      benefits: [{ kind: "sykepenger", from: "2026-06-01" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "half a job that begins later",
    date: "2026-01-06",
    facts: {
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", positionPct: 50 },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "a job that begins on the programme's last day",
    date: "2018-12-31",
    facts: {
      programme: { end: "2019-01-31" },
      activities: [{ title: "Butikkmedarbeider", kind: "paid-work", from: "2019-01-31" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "a minute more than half, to begin later",
    date: "2026-01-12",
    facts: {
      activities: [
        {
          title: "Butikkmedarbeider",
          kind: "paid-work",
          from: "2026-02-02",
          minutesPerWeek: 1126,
          fullTimeMinutes: 2250,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "two jobs of 30 per cent, a leave of unknown days",
    date: "2026-03-11",
    facts: {
      programme: { status: "running" },
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", positionPct: 30 },
        { title: "Renholder", kind: "paid-work", from: "2026-02-02", positionPct: 30 },
      ],
      leaves: [{}],
      interruptions: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "a minute over the band, the programme not known",
    date: "2026-03-11",
    facts: {
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", minutesPerWeek: 1009 },
      ],
    },
    expect: "cannot-tell",
    missing: ["activities[0].positionPct"],
  },
  {
    name: "60 per cent on unknown days",
    date: "2018-12-31",
    facts: { activities: [{ title: "Butikkmedarbeider", kind: "paid-work", positionPct: 60 }] },
    expect: "cannot-tell",
    missing: ["activities[0].from", "activities[0].to"],
  },
  {
    name: "just over half, said as one figure",
    date: "2026-03-11",
    facts: {
      programme: { status: "running" },
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", positionPct: 50.5 },
      ],
      leaves: [],
      interruptions: [],
    },
    expect: "violation",
    says: "er 50,5",
  },
  {
    name: "a job without hours, position or days",
    date: "2018-12-31",
    facts: { activities: [{ title: "Butikkmedarbeider", kind: "paid-work" }] },
    expect: "cannot-tell",
    missing: ["activities[0].positionPct"],
  },
  {
    name: "two jobs of half a week, full time not known",
    date: "2026-03-11",
    facts: {
      programme: { status: "running" },
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", minutesPerWeek: 1125 },
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", minutesPerWeek: 1125 },
      ],
      leaves: [],
      interruptions: [],
    },
    expect: "violation",
    says: "sammen minst",
  },
  {
    name: "stønad from the day of judging, beside the job",
    date: "2026-03-11",
    facts: {
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", positionPct: 60 },
      ],
      benefits: [{ kind: "kvalifiseringsstonad", from: "2026-03-11", to: "2026-03-31" }],
    },
    expect: "violation",
  },
  {
    name: "stønad to the first day of the job",
    date: "2026-03-11",
    facts: {
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-03-01", positionPct: 60 },
      ],
      benefits: [{ kind: "kvalifiseringsstonad", from: "2026-02-01", to: "2026-03-01" }],
    },
    expect: "violation",
  },
  {
    name: "stønad to the day before the job",
    date: "2026-03-11",
    facts: {
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-03-01", positionPct: 60 },
      ],
      benefits: [{ kind: "kvalifiseringsstonad", from: "2026-02-01", to: "2026-02-28" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "60 percent stated, hours of a small job",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", status: "running" },
      activities: [
        {
          title: "Butikk",
          kind: "paid-work",
          from: "2026-01-05",
          to: "2027-01-03",
          positionPct: 60,
          minutesPerWeek: 600,
        },
      ],
      interruptions: [],
      leaves: [],
    },
    expect: "not-applicable",
  },
  {
    name: "50 percent stated, hours that may be half of full time",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", status: "running" },
      activities: [
        {
          title: "Butikk",
          kind: "paid-work",
          from: "2026-01-05",
          to: "2027-01-03",
          positionPct: 50,
          minutesPerWeek: 1200,
        },
      ],
      interruptions: [],
      leaves: [],
    },
    expect: "satisfied",
  },
  {
    name: "two minutes over the shortest full time",
    date: "2026-03-11",
    facts: {
      activities: [
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2026-02-02", minutesPerWeek: 2018 },
      ],
    },
    expect: "cannot-tell",
    says: "i 84,1",
  },
  {
    name: "a small job that says 60 per cent beside one of 60 per cent",
    date: "2026-03-11",
    facts: {
      programme: { status: "running" },
      activities: [
        { title: "Butikk", positionPct: 60, minutesPerWeek: 600 },
        { title: "Butikk", kind: "paid-work", from: "2026-01-05", positionPct: 60 },
      ],
      interruptions: [],
      leaves: [],
    },
    expect: "violation",
  },
  {
    name: "a job of unknown size is planned from the programme's last day",
    date: "2018-12-31",
    facts: {
      programme: { end: "2019-01-31" },
      activities: [{ title: "Butikkmedarbeider", kind: "paid-work", from: "2019-01-31" }],
    },
    expect: "cannot-tell",
  },
];

export default cases;
