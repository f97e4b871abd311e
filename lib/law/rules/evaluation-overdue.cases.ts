import type { CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function facts(
  held: (string | null)[] | undefined,
  p: Partial<Programme> = {},
  more: CaseFacts = {},
): CaseFacts {
  return {
    programme: {
      start: "2026-01-05",
      end: "2027-01-03",
      status: "running",
      evaluationDates: ["2026-06-10"],
      fullyRead: true,
      ...p,
    },
    evaluations: held?.map((heldOn) => ({ heldOn })),
    leaves: [],
    interruptions: [],
    ...more,
  };
}

const leave = (from: string, to: string): CaseFacts => ({ leaves: [{ from, to, approved: true }] });

const cases: RuleCase[] = [
  { name: "fifteen days before", date: "2026-05-26", facts: facts([]), expect: "not-applicable" },
  {
    name: "fourteen days before",
    date: "2026-05-27",
    facts: facts([]),
    expect: "upcoming",
    due: "2026-06-10",
  },
  {
    name: "on the day",
    date: "2026-06-10",
    facts: facts([]),
    expect: "upcoming",
    due: "2026-06-10",
  },
  {
    name: "the day after",
    date: "2026-06-11",
    facts: facts([]),
    expect: "violation",
    due: "2026-06-10",
  },
  {
    name: "held fourteen days before",
    date: "2026-07-01",
    facts: facts(["2026-05-27"]),
    expect: "satisfied",
  },
  {
    name: "held fifteen days before",
    date: "2026-07-01",
    facts: facts(["2026-05-26"]),
    expect: "violation",
  },
  { name: "held later", date: "2026-08-01", facts: facts(["2026-07-30"]), expect: "satisfied" },
  {
    name: "held before the day comes",
    date: "2026-06-05",
    facts: facts(["2026-06-04"]),
    expect: "satisfied",
  },
  {
    name: "to be held after the day we judge",
    date: "2026-07-01",
    facts: facts(["2026-07-30"]),
    expect: "violation",
  },
  { name: "day held not known", date: "2026-07-01", facts: facts([null]), expect: "cannot-tell" },
  { name: "notes not visible", date: "2026-07-01", facts: facts(undefined), expect: "cannot-tell" },
  {
    name: "another evaluation seen, not everything read",
    date: "2026-07-01",
    facts: facts(["2026-03-01"], { fullyRead: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "one of two held",
    date: "2026-10-15",
    facts: facts(["2026-06-10"], { evaluationDates: ["2026-06-10", "2026-10-01"] }),
    expect: "violation",
  },
  {
    name: "the first held, the next far away",
    date: "2026-07-01",
    facts: facts(["2026-06-10"], { evaluationDates: ["2026-06-10", "2026-10-01"] }),
    expect: "satisfied",
  },
  {
    name: "the day fell in a leave",
    date: "2026-07-01",
    facts: facts([], {}, leave("2026-06-01", "2026-06-20")),
    expect: "not-applicable",
  },
  {
    name: "on leave now",
    date: "2026-07-01",
    facts: facts([], {}, leave("2026-06-20", "2026-07-20")),
    expect: "not-applicable",
  },
  {
    name: "no date set",
    date: "2026-07-01",
    facts: facts([], { evaluationDates: [] }),
    expect: "not-applicable",
  },
  {
    name: "dates not known",
    date: "2026-07-01",
    facts: facts([], { evaluationDates: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "day before the rule",
    date: "2011-12-31",
    facts: facts([], { start: "2011-01-03", end: "2012-01-02", evaluationDates: ["2011-12-01"] }),
    expect: "not-applicable",
  },
  {
    name: "first day of the rule",
    date: "2012-01-01",
    facts: facts([], { start: "2011-01-03", end: "2012-01-02", evaluationDates: ["2011-12-01"] }),
    expect: "violation",
  },
  {
    name: "planned before the rule's first day, overdue on it",
    date: "2012-01-01",
    facts: {
      programme: { start: "2011-01-03", status: "running", evaluationDates: ["2011-12-01"] },
      evaluations: [],
      leaves: [],
      interruptions: [],
    },
    expect: "violation",
  },
  {
    name: "the same, document only partly read",
    date: "2012-01-01",
    facts: {
      programme: { start: "2011-01-03", status: "running", evaluationDates: ["2011-12-01"] },
      evaluations: [],
      leaves: [],
      interruptions: [],
    },
    expect: "violation",
  },
  {
    name: "a planned day before the start",
    date: "2026-07-01",
    facts: { programme: { start: "2026-01-05", evaluationDates: ["2014-01-17"] } },
    expect: "not-applicable",
  },
  {
    name: "the only planned day is the programme's last",
    date: "2026-07-01",
    facts: { programme: { end: "2027-01-03", evaluationDates: ["2027-01-03"] } },
    expect: "not-applicable",
    says: "januar",
  },
  {
    name: "the only planned day is the programme's first",
    date: "2026-05-01",
    facts: { programme: { start: "2026-06-10", evaluationDates: ["2026-06-10"] } },
    expect: "not-applicable",
    says: "Neste evaluering",
  },
  {
    name: "held on the day it was to be",
    date: "2026-06-10",
    facts: {
      programme: { evaluationDates: ["2026-06-10"] },
      evaluations: [{ heldOn: "2026-06-10" }],
    },
    expect: "satisfied",
  },
  {
    name: "on a leave of unknown approval",
    date: "2026-07-01",
    facts: {
      programme: { evaluationDates: ["2026-06-10"] },
      leaves: [{ from: "2026-06-20", to: "2026-07-20" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "the last day of a leave",
    date: "2026-07-20",
    facts: {
      programme: { evaluationDates: ["2026-06-10"] },
      leaves: [{ from: "2026-06-20", to: "2026-07-20", approved: true }],
    },
    expect: "not-applicable",
  },
];

export default cases;
