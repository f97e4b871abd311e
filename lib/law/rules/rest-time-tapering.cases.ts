import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

/** Halfway band 1 – 3 July 2026. */
const period = { start: "2026-01-01", end: "2026-12-31" };
const date = "2026-03-11";

function facts(
  activities: Activity[],
  p: Partial<Programme> = {},
  more: CaseFacts = {},
): CaseFacts {
  return {
    programme: { ...period, fullyRead: true, ...p },
    activities,
    leaves: [],
    interruptions: [],
    ...more,
  };
}

function rest(
  from: string,
  to: string | null | undefined,
  minutesPerWeek: number | null,
  more: Partial<Activity> = {},
): Activity {
  return { title: "Hviletid", kind: "rest", from, to, minutesPerWeek, ...more };
}

const down = [rest("2026-01-01", "2026-02-28", 600), rest("2026-03-01", "2026-04-30", 300)];
const up = [rest("2026-01-01", "2026-02-28", 300), rest("2026-03-01", "2026-04-30", 600)];
const long = (to: string | null, more: Partial<Activity>) => [rest("2026-01-01", to, 300, more)];

const cases: RuleCase[] = [
  { name: "in two steps down to nothing", date, facts: facts(down), expect: "satisfied" },
  {
    name: "the same, document not read in full",
    date,
    facts: facts(down, { fullyRead: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "one step",
    date,
    facts: facts([rest("2026-01-01", "2026-02-28", 300)]),
    expect: "cannot-tell",
  },
  {
    name: "to the last day of the halfway band",
    date,
    facts: facts(long("2026-07-03", { justified: false })),
    expect: "cannot-tell",
  },
  {
    name: "to the day after it, without reasons",
    date,
    facts: facts(long("2026-07-04", { justified: false })),
    expect: "violation",
  },
  {
    name: "to the day after it, reasons shown blank",
    date,
    facts: facts(long("2026-07-04", { justified: null })),
    expect: "violation",
  },
  {
    name: "to the day after it, reasons not seen",
    date,
    facts: facts(long("2026-07-04", {})),
    expect: "cannot-tell",
  },
  {
    name: "to the day after it, read in part",
    date,
    facts: facts(long("2026-07-04", { justified: false }), { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "without an end, without reasons",
    date,
    facts: facts(long(null, { justified: false })),
    expect: "violation",
  },
  {
    name: "after halfway with reasons, in steps",
    date,
    facts: facts([
      rest("2026-01-01", "2026-04-30", 600),
      rest("2026-05-01", "2026-08-31", 300, { justified: true }),
    ]),
    expect: "satisfied",
  },
  {
    name: "after halfway, leave not known",
    date,
    facts: facts(long("2026-07-04", { justified: false }), {}, { leaves: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "rising between two planned evaluations",
    date,
    facts: facts(up, { evaluationDates: ["2026-02-10", "2026-04-10"] }),
    expect: "violation",
  },
  {
    name: "rising between two evaluations held",
    date,
    facts: facts(up, {}, { evaluations: [{ heldOn: "2026-02-10" }, { heldOn: "2026-04-10" }] }),
    expect: "violation",
  },
  {
    name: "rising between two evaluations, and over before the second",
    date,
    facts: facts(up, { evaluationDates: ["2026-02-10", "2026-12-10"] }),
    expect: "violation",
  },
  {
    name: "falling between two evaluations",
    date,
    facts: facts(down, { evaluationDates: ["2026-01-10", "2026-06-10"] }),
    expect: "satisfied",
  },
  { name: "rising, no evaluations known", date, facts: facts(up), expect: "cannot-tell" },
  {
    name: "hours missing",
    date,
    facts: facts([rest("2026-01-01", "2026-02-28", null)]),
    expect: "cannot-tell",
  },
  {
    name: "end of the programme not known",
    date,
    facts: facts(down, { end: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "cancelled",
    date,
    facts: facts(long("2026-12-31", { justified: false, status: "cancelled" })),
    expect: "not-applicable",
  },
  {
    name: "no rest",
    date,
    facts: facts([{ title: "Arbeidstrening", kind: "work-directed" }]),
    expect: "not-applicable",
  },
  { name: "activities not known", date, facts: { programme: period }, expect: "cannot-tell" },
  {
    name: "more rest after two months without an evaluation between",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-01", end: "2026-12-31", fullyRead: true },
      activities: [
        { title: "Hviletid", from: "2026-01-01", to: "2026-02-28", minutesPerWeek: 300 },
        { title: "Hviletid", from: "2026-03-01", to: "2025-12-25", minutesPerWeek: 600 },
      ],
      leaves: [],
      interruptions: [],
      evaluations: [{ heldOn: "2026-02-10" }],
    },
    expect: "satisfied",
  },
  {
    name: "halved on the way down",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-01", end: "2026-12-31", fullyRead: true },
      activities: [
        { title: "Hviletid", from: "2026-01-01", to: "2026-04-30", minutesPerWeek: 600 },
        {
          title: "Hviletid",
          from: "2026-05-01",
          to: "2026-08-31",
          minutesPerWeek: 600,
          justified: true,
        },
      ],
      leaves: [],
      interruptions: [],
    },
    expect: "satisfied",
  },
  {
    name: "in two steps down to nothing, leave and interruption not known",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-01", end: "2026-12-31", fullyRead: true },
      activities: [
        { title: "Hviletid", from: "2026-01-01", to: "2026-02-28", minutesPerWeek: 600 },
        { title: "Hviletid", from: "2026-03-01", to: "2026-04-30", minutesPerWeek: 300 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "rising between two evaluations, document only partly read",
    date: "2026-03-11",
    facts: {
      activities: [
        { title: "Hviletid", from: "2026-01-01", to: "2026-02-28", minutesPerWeek: 300 },
        { title: "Hviletid", from: "2026-03-01", to: "2026-04-30", minutesPerWeek: 600 },
      ],
      evaluations: [{ heldOn: "2026-02-10" }, { heldOn: "2026-04-10" }],
    },
    expect: "cannot-tell",
    says: "til 10",
  },
  {
    name: "past halfway, a leave of unknown length",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-01", end: "2026-12-31" },
      activities: [{ title: "Hviletid", to: "2026-07-04" }],
      leaves: [{ from: "2026-02-02" }],
    },
    expect: "cannot-tell",
    says: "programmet (3",
  },
  {
    name: "neither hours nor days",
    date: "2026-03-11",
    facts: { activities: [{ title: "Hviletid" }] },
    expect: "cannot-tell",
    missing: ["activities[0].from", "activities[0].minutesPerWeek", "activities[0].to"],
  },
  {
    name: "in two steps down, the programme's days not known",
    date: "2026-03-11",
    facts: {
      activities: [
        { title: "Hviletid", from: "2026-01-01", to: "2026-02-28", minutesPerWeek: 600 },
        { title: "Hviletid", from: "2026-03-01", to: "2026-04-30", minutesPerWeek: 300 },
      ],
    },
    expect: "cannot-tell",
    missing: ["programme.end", "programme.start"],
  },
  {
    name: "one step, an evaluation before it",
    date: "2026-03-11",
    facts: {
      programme: { fullyRead: true, evaluationDates: ["2025-07-06"] },
      activities: [
        { title: "Hviletid", from: "2026-01-01", to: "2026-07-04", minutesPerWeek: 300 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "reasons after halfway, but beyond the end",
    date: "2026-03-11",
    facts: {
      programme: { start: "2026-01-01", end: "2026-12-31", fullyRead: true },
      activities: [
        { title: "Hviletid", from: "2026-01-01", to: "2026-04-30", minutesPerWeek: 600 },
        {
          title: "Hviletid",
          from: "2026-05-01",
          to: "2030-01-01",
          minutesPerWeek: 300,
          justified: true,
        },
      ],
      leaves: [],
      interruptions: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "the same rest between two evaluations",
    date: "2026-03-11",
    facts: {
      programme: {
        start: "2026-01-01",
        end: "2026-12-31",
        fullyRead: true,
        evaluationDates: ["2026-01-10", "2026-06-10"],
      },
      activities: [
        { title: "Hviletid", from: "2026-01-01", to: "2026-02-28", minutesPerWeek: 600 },
        { title: "Hviletid", from: "2026-03-01", to: "2026-04-30", minutesPerWeek: 600 },
      ],
      leaves: [],
      interruptions: [],
    },
    expect: "satisfied",
  },
  {
    name: "rest that begins on the day of the second evaluation",
    date: "2026-03-11",
    facts: {
      programme: { fullyRead: true, evaluationDates: ["2026-02-10", "2026-03-01"] },
      activities: [
        { title: "Hviletid", from: "2026-03-01", to: "2026-04-30", minutesPerWeek: 600 },
      ],
    },
    expect: "violation",
  },
];

export default cases;
