import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-03-11";

function facts(
  activities: Partial<Activity>[],
  programme: Programme = { fullyRead: true },
): CaseFacts {
  return {
    programme,
    activities: activities.map((a) => ({ title: "Norskkurs", kind: "other-support", ...a })),
  };
}

const cases: RuleCase[] = [
  { name: "daytime", date, facts: facts([{ timeOfDay: "day" }]), expect: "satisfied" },
  {
    name: "evening with reasons",
    date,
    facts: facts([{ timeOfDay: "evening", justified: true }]),
    expect: "satisfied",
  },
  {
    name: "evening without reasons",
    date,
    facts: facts([{ timeOfDay: "evening", justified: false }]),
    expect: "violation",
  },
  {
    name: "night, reasons shown blank",
    date,
    facts: facts([{ timeOfDay: "night", justified: null }]),
    expect: "violation",
  },
  {
    name: "weekend, reasons not seen",
    date,
    facts: facts([{ timeOfDay: "weekend" }]),
    expect: "cannot-tell",
  },
  {
    name: "evening without reasons, document read in part",
    date,
    facts: facts([{ timeOfDay: "evening", justified: false }], { fullyRead: false }),
    expect: "cannot-tell",
  },
  { name: "time not known", date, facts: facts([{}]), expect: "cannot-tell" },
  {
    name: "one on daytime, one in the evening without reasons",
    date,
    facts: facts([{ timeOfDay: "day" }, { timeOfDay: "evening", justified: false }]),
    expect: "violation",
  },
  {
    name: "a job in the evening is not the programme's choice",
    date,
    facts: facts([{ timeOfDay: "evening", justified: false, kind: "paid-work" }]),
    expect: "cannot-tell",
  },
  {
    name: "cancelled",
    date,
    facts: facts([{ timeOfDay: "evening", justified: false, status: "cancelled" }]),
    expect: "not-applicable",
  },
  { name: "activities not known", date, facts: {}, expect: "cannot-tell" },
  {
    name: "the day before the text",
    date: "2020-12-31",
    facts: facts([{ timeOfDay: "evening", justified: false }]),
    expect: "not-applicable",
  },
  {
    name: "the first day of the text",
    date: "2021-01-01",
    facts: facts([{ timeOfDay: "evening", justified: false }]),
    expect: "violation",
  },
  {
    name: "no reasons, but the time of day is not known",
    date: "2026-03-11",
    facts: {
      programme: { fullyRead: true },
      activities: [{ title: "Norskkurs", justified: false }],
    },
    expect: "cannot-tell",
  },
];

export default cases;
