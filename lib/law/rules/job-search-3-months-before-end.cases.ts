import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const work: Activity = {
  title: "Arbeidstrening på lager",
  kind: "work-directed",
  from: "2025-06-01",
  to: "2027-12-31",
};

function search(from: string | null, more: Partial<Activity> = {}): Activity {
  return { title: "Jobbsøkerkurs", kind: "job-search", from, to: null, ...more };
}

function facts(end: string, activities: Activity[], p: Partial<Programme> = {}): CaseFacts {
  return {
    programme: { start: "2025-06-01", end, status: "running", fullyRead: true, ...p },
    activities: [work, ...activities],
  };
}

/** dA 28 February, dB 1 March 2026. */
const may = "2026-05-31";
/** dA 28 November, dB 1 December 2025. */
const february = "2026-02-28";

const cases: RuleCase[] = [
  {
    name: "from dA",
    date: "2026-04-01",
    facts: facts(may, [search("2026-02-28")]),
    expect: "satisfied",
  },
  {
    name: "from dB",
    date: "2026-04-01",
    facts: facts(may, [search("2026-03-01")]),
    expect: "cannot-tell",
  },
  {
    name: "from the day after dB",
    date: "2026-04-01",
    facts: facts(may, [search("2026-03-02")]),
    expect: "violation",
    due: "2026-02-28",
  },
  {
    name: "none, on dA",
    date: "2026-02-28",
    facts: facts(may, []),
    expect: "upcoming",
    due: "2026-02-28",
  },
  { name: "none, on dB", date: "2026-03-01", facts: facts(may, []), expect: "cannot-tell" },
  {
    name: "none, the day after dB",
    date: "2026-03-02",
    facts: facts(may, []),
    expect: "violation",
  },
  {
    name: "none, the day after dB, document not read in full",
    date: "2026-03-02",
    facts: facts(may, [], { fullyRead: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "a band of three days, its second day",
    date: "2025-11-30",
    facts: facts(february, []),
    expect: "cannot-tell",
  },
  {
    name: "a band of three days, over",
    date: "2025-12-02",
    facts: facts(february, []),
    expect: "violation",
  },
  {
    name: "a band of one day, on it",
    date: "2028-02-29",
    facts: facts("2028-05-30", []),
    expect: "upcoming",
    due: "2028-02-29",
  },
  {
    name: "a band of one day, over",
    date: "2028-03-01",
    facts: facts("2028-05-30", []),
    expect: "violation",
  },
  {
    name: "finished plan that begins too late, seen long before",
    date: "2025-09-01",
    facts: facts(may, [search("2026-03-02")], { planComplete: true }),
    expect: "violation",
  },
  {
    name: "plan that is not finished",
    date: "2025-09-01",
    facts: facts(may, [search("2026-03-02")]),
    expect: "upcoming",
  },
  {
    name: "cancelled counts for nothing",
    date: "2026-03-02",
    facts: facts(may, [search("2026-02-01", { status: "cancelled" })]),
    expect: "violation",
  },
  {
    name: "a proposal is no plan",
    date: "2026-03-02",
    facts: facts(may, [search("2026-02-01", { status: "proposed" })]),
    expect: "cannot-tell",
  },
  {
    name: "first day not known",
    date: "2026-03-02",
    facts: facts(may, [search(null)]),
    expect: "cannot-tell",
  },
  {
    name: "told by the title",
    date: "2026-03-02",
    facts: facts(may, [search("2026-02-01", { title: "Jobbklubb tirsdager", kind: undefined })]),
    expect: "satisfied",
  },
  {
    name: "going on in the job one has can be the form",
    date: "2026-03-02",
    facts: facts(may, [search("2026-02-01", { title: "Butikkmedarbeider", kind: "paid-work" })]),
    expect: "cannot-tell",
  },
  {
    name: "extended in November: the deadline moves",
    date: "2026-11-20",
    facts: {
      ...facts("2027-12-31", [], { start: "2026-01-01" }),
      decisions: [
        { kind: "innvilgelse", date: "2025-12-10", from: "2026-01-01", to: "2026-12-31" },
        { kind: "forlengelse", date: "2026-11-10", from: "2027-01-01", to: "2027-12-31" },
      ],
    },
    expect: "upcoming",
    due: "2027-09-30",
  },
  {
    name: "shortened in time, then nothing",
    date: "2026-08-25",
    facts: {
      ...facts("2026-09-30", [], { start: "2026-01-01" }),
      decisions: [
        { kind: "innvilgelse", date: "2025-12-10", from: "2026-01-01", to: "2026-12-31" },
        { kind: "varighet", date: "2026-04-10", from: "2026-01-01", to: "2026-09-30" },
      ],
    },
    expect: "violation",
  },
  {
    name: "ended early without job search",
    date: "2026-06-30",
    facts: facts(may, [], { status: "ended" }),
    expect: "cannot-tell",
  },
  {
    name: "interrupted, no job search: the end moves",
    date: "2026-06-30",
    facts: facts(may, [], { status: "interrupted" }),
    expect: "cannot-tell",
  },
  {
    name: "completed without job search",
    date: "2026-06-30",
    facts: facts(may, [], { status: "completed" }),
    expect: "violation",
  },
  {
    name: "programme of two months without job search",
    date: "2026-03-02",
    facts: {
      programme: { start: "2026-02-02", end: "2026-04-01", fullyRead: true },
      activities: [{ ...work, from: "2026-02-02" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "programme of two months with job search from day one",
    date: "2026-03-02",
    facts: {
      programme: { start: "2026-02-02", end: "2026-04-01", fullyRead: true },
      activities: [search("2026-02-02")],
    },
    expect: "satisfied",
  },
  {
    name: "none, the day after dB, start not known",
    date: "2026-03-02",
    facts: facts(may, [], { start: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "activities not known",
    date: "2026-03-02",
    facts: { programme: { start: "2025-06-01", end: may } },
    expect: "cannot-tell",
  },
  {
    name: "end not known",
    date: "2026-03-02",
    facts: facts(may, [], { end: null }),
    expect: "cannot-tell",
  },
  {
    name: "deadline on the last day of the old law",
    date: "2019-02-01",
    facts: {
      programme: { start: "2018-04-01", end: "2019-03-30", fullyRead: true },
      activities: [{ ...work, from: "2018-04-01" }],
    },
    expect: "violation",
    due: "2018-12-30",
  },
  {
    name: "deadline on the first day of the new law",
    date: "2019-02-01",
    facts: {
      programme: { start: "2018-04-01", end: "2019-03-31", fullyRead: true },
      activities: [{ ...work, from: "2018-04-01" }],
    },
    expect: "violation",
    due: "2018-12-31",
  },
  {
    name: "before the rule",
    date: "2009-12-31",
    facts: {
      programme: { start: "2009-01-01", end: "2010-02-01", fullyRead: true },
      activities: [],
    },
    expect: "not-applicable",
  },
  {
    name: "none, start not known: the deadline",
    date: "2026-03-02",
    facts: { programme: { end: "2026-05-31" }, activities: [] },
    expect: "cannot-tell",
    due: "2026-02-28",
  },
  {
    name: "long before the deadline",
    date: "2026-04-01",
    facts: {
      programme: { end: "2027-04-08" },
      activities: [{ title: "Jobbsøkerkurs", from: "2026-03-01" }],
    },
    expect: "satisfied",
  },
  {
    name: "none, the day after: the deadline by its name",
    date: "2026-03-02",
    facts: {
      programme: { start: "2025-06-01", end: "2026-05-31", fullyRead: true },
      activities: [],
    },
    expect: "violation",
    says: "Fristen",
  },
  {
    name: "a job on unknown days that may be the form",
    date: "2026-06-30",
    facts: {
      programme: { start: "2025-06-01", end: "2026-05-31" },
      activities: [{ title: "Lønnstilskudd, barnehage" }],
    },
    expect: "cannot-tell",
    missing: ["activities[0].from", "activities[0].to"],
  },
  {
    name: "an activity that says nothing",
    date: "2026-03-02",
    facts: { programme: { start: "2025-06-01", end: "2026-05-31" }, activities: [{ title: "x" }] },
    expect: "cannot-tell",
    missing: ["activities[0].kind"],
  },
  {
    name: "a programme of three months, none, the day after",
    date: "2026-03-02",
    facts: {
      programme: { start: "2026-02-28", end: "2026-05-31", fullyRead: true },
      activities: [],
    },
    expect: "violation",
  },
];

export default cases;
