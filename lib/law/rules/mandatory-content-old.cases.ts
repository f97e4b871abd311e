import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

/** Halfway band 1 – 3 August 2018; job search 30 September – 1 October 2018 for the end of December. */
const year = { start: "2018-01-01", end: "2018-12-31" };

function facts(
  activities: Activity[],
  p: Partial<Programme> = {},
  more: CaseFacts = {},
): CaseFacts {
  return {
    programme: { ...year, fullyRead: true, ...p },
    activities,
    leaves: [],
    interruptions: [],
    ...more,
  };
}

const work: Activity = { title: "Arbeidstrening", kind: "work-directed" };
const search: Activity = { title: "Jobbsøkerkurs", kind: "job-search" };
const course: Activity = { title: "Norskkurs", kind: "other-support" };

const cases: RuleCase[] = [
  { name: "both", date: "2018-12-01", facts: facts([work, search]), expect: "satisfied" },
  {
    name: "both, on a page",
    date: "2018-03-01",
    facts: { activities: [work, search] },
    expect: "satisfied",
  },
  { name: "no job search, on dB", date: "2018-10-01", facts: facts([work]), expect: "cannot-tell" },
  {
    name: "no job search, the day after dB",
    date: "2018-10-02",
    facts: facts([work]),
    expect: "violation",
  },
  {
    name: "no work measure, last day of the band",
    date: "2018-07-03",
    facts: facts([search]),
    expect: "cannot-tell",
  },
  {
    name: "no work measure, the day after",
    date: "2018-07-04",
    facts: facts([search]),
    expect: "violation",
  },
  { name: "neither", date: "2018-12-01", facts: facts([course]), expect: "violation" },
  {
    name: "no job search, document not read in full",
    date: "2018-12-01",
    facts: facts([work], { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "cancelled job search",
    date: "2018-12-01",
    facts: facts([work, { ...search, status: "cancelled" }]),
    expect: "violation",
  },
  {
    name: "proposed job search",
    date: "2018-12-01",
    facts: facts([work, { ...search, status: "proposed" }]),
    expect: "cannot-tell",
  },
  {
    name: "an activity of unknown kind",
    date: "2018-12-01",
    facts: facts([work, { title: "Torsdagsgruppa" }]),
    expect: "cannot-tell",
  },
  {
    name: "ended early without job search",
    date: "2018-12-31",
    facts: facts([work], { status: "ended", end: "2018-11-30" }),
    expect: "cannot-tell",
  },
  {
    name: "dates not known",
    date: "2018-12-01",
    facts: facts([work], { end: null }),
    expect: "cannot-tell",
  },
  {
    name: "activities not known",
    date: "2018-12-01",
    facts: { programme: year },
    expect: "cannot-tell",
  },
  {
    name: "last day of the old § 30",
    date: "2018-12-31",
    facts: facts([work]),
    expect: "violation",
  },
  {
    name: "first day of the new § 30",
    date: "2019-01-01",
    facts: facts([work]),
    expect: "not-applicable",
  },
  {
    name: "before the act",
    date: "2009-12-31",
    facts: facts([work], { start: "2009-01-01", end: "2009-12-31" }),
    expect: "not-applicable",
  },
  {
    name: "nothing planned, leave and interruption not known: only the last day of the programme is sure",
    date: "2018-07-04",
    facts: {
      programme: { start: "2018-01-01", end: "2018-12-31", fullyRead: true },
      activities: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "a name of a work measure with the kind of rest",
    date: "2018-03-01",
    facts: { activities: [{ title: "Arbeidstrening", kind: "rest" }] },
    expect: "cannot-tell",
    missing: ["programme.end", "programme.start"],
  },
  {
    name: "a job search course said to be education",
    date: "2018-07-04",
    facts: {
      programme: { start: "2018-01-01", end: "2018-12-31", fullyRead: true },
      activities: [{ title: "Jobbsøkerkurs", kind: "education" }],
      leaves: [],
      interruptions: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "interrupted now: halfway may come later",
    date: "2018-07-03",
    facts: {
      programme: { start: "2018-01-01", end: "2018-12-31", fullyRead: true },
      activities: [],
      leaves: [],
      interruptions: [{ from: "2018-07-03", to: "2018-08-01" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "nothing in the programme, and a decision that may have moved its end",
    date: "2018-12-20",
    facts: {
      decisions: [{ kind: "varighet" }],
      programme: { fullyRead: true, start: "2017-01-12", end: "2018-11-20" },
      activities: [
        { title: "Arbeidstrening", kind: "work-directed", from: "2017-01-12", to: "2018-11-20" },
      ],
    },
    expect: "not-applicable",
  },
];

export default cases;
