import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const period = { start: "2026-08-17", end: "2028-08-16" };
const date = "2026-10-14";

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

function education(more: Partial<Activity>): Activity {
  return {
    title: "Fagbrevkurs i helsefag",
    kind: "education",
    from: period.start,
    to: period.end,
    ...more,
  };
}

const work: Activity = { title: "Arbeidstrening", kind: "work-directed" };

const cases: RuleCase[] = [
  {
    name: "assessed, done on the last day",
    date,
    facts: facts([education({ assessed: true })]),
    expect: "satisfied",
  },
  {
    name: "assessed, done the day after",
    date,
    facts: facts([education({ assessed: true, to: "2028-08-17" })]),
    expect: "cannot-tell",
  },
  {
    name: "assessed, longer than the year's programme but within two years",
    date,
    facts: facts([education({ assessed: true, to: "2028-06-16" })], { end: "2027-08-16" }),
    expect: "cannot-tell",
  },
  {
    name: "only content, not assessed",
    date,
    facts: facts([education({ assessed: false })]),
    expect: "violation",
  },
  {
    name: "only content, assessment shown blank",
    date,
    facts: facts([education({ assessed: null })]),
    expect: "violation",
  },
  {
    name: "only content, assessment not seen",
    date,
    facts: facts([education({})]),
    expect: "cannot-tell",
  },
  {
    name: "only content, not assessed, document read in part",
    date,
    facts: facts([education({ assessed: false })], { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "beside work, not assessed",
    date,
    facts: facts([education({ assessed: false }), work]),
    expect: "cannot-tell",
  },
  {
    name: "beside cancelled work, not assessed",
    date,
    facts: facts([education({ assessed: false }), { ...work, status: "cancelled" }]),
    expect: "violation",
  },
  {
    name: "an AMO course is a work measure",
    date,
    facts: facts([education({ title: "AMO-kurs, truck", assessed: false })]),
    expect: "cannot-tell",
  },
  {
    name: "last day not known",
    date,
    facts: facts([education({ assessed: true, to: null })]),
    expect: "cannot-tell",
  },
  {
    name: "end of the programme not known",
    date,
    facts: facts([education({ assessed: true })], { end: undefined }),
    expect: "cannot-tell",
  },
  { name: "no education", date, facts: facts([work]), expect: "not-applicable" },
  {
    name: "kind not known",
    date,
    facts: facts([{ title: "Torsdagsgruppa" }]),
    expect: "cannot-tell",
  },
  { name: "activities not known", date, facts: {}, expect: "cannot-tell" },
  {
    name: "only content, not assessed, last day of the old § 30",
    date: "2018-12-31",
    facts: facts([education({ assessed: false })]),
    expect: "cannot-tell",
  },
  {
    name: "only content, not assessed, first day of the new § 30",
    date: "2019-01-01",
    facts: facts([education({ assessed: false })]),
    expect: "violation",
  },
  {
    name: "upper secondary school under the old circular",
    date: "2018-05-07",
    facts: facts(
      [education({ title: "Videregående skole", assessed: true, to: "2018-12-20" }), work],
      {
        start: "2018-01-08",
        end: "2019-01-07",
      },
    ),
    expect: "cannot-tell",
  },
  {
    name: "grunnskole under the old circular",
    date: "2018-05-07",
    facts: facts(
      [education({ title: "Grunnskole for voksne", assessed: true, to: "2018-12-20" }), work],
      {
        start: "2018-01-08",
        end: "2019-01-07",
      },
    ),
    expect: "satisfied",
  },
  {
    name: "programme ends before the course and before it begins",
    date: "2026-10-14",
    facts: {
      programme: { start: "2026-08-17", end: "2008-12-30" },
      activities: [
        { title: "Fagbrevkurs i helsefag", kind: "education", to: "2028-08-16", assessed: true },
      ],
    },
    expect: "cannot-tell",
    says: "desember",
  },
  {
    name: "done a day after the programme and the two years",
    date: "2026-10-14",
    facts: {
      programme: { start: "2026-08-17", end: "2028-08-16" },
      activities: [
        { title: "Fagbrevkurs i helsefag", kind: "education", to: "2028-08-17", assessed: true },
      ],
    },
    expect: "cannot-tell",
    says: "august 2028)",
  },
];

export default cases;
