import type { Activity, CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

/** Band 31 August – 2 September 2026. */
const threeDays = { start: "2026-03-02", end: "2027-03-01" };
/** Band of one day, 1 January 2027. */
const oneDay = { start: "2026-01-01", end: "2027-12-31" };

function facts(
  period: { start: string; end: string },
  activities: Activity[],
  more: CaseFacts = {},
  p: Partial<Programme> = {},
): CaseFacts {
  return {
    programme: { ...period, status: "running", fullyRead: true, ...p },
    activities,
    leaves: [],
    interruptions: [],
    ...more,
  };
}

function work(from: string | undefined, to: string | null, more: Partial<Activity> = {}): Activity {
  return { title: "Arbeidstrening på lager", kind: "work-directed", from, to, ...more };
}

const course: Activity = { title: "Norskkurs", kind: "other-support", from: "2026-03-02" };
const finished = { planComplete: true };
const mid2026: CaseFacts = {
  decisions: [
    { kind: "innvilgelse", date: "2025-12-10", from: "2026-01-01", to: "2026-12-31" },
    { kind: "forlengelse", date: "2026-11-20", from: "2027-01-01", to: "2027-12-31" },
  ],
};

const cases: RuleCase[] = [
  {
    name: "from the first day of the band",
    date: "2026-10-01",
    facts: facts(threeDays, [work("2026-08-31", "2027-03-01")]),
    expect: "satisfied",
  },
  {
    name: "from the second day of the band",
    date: "2026-10-01",
    facts: facts(threeDays, [work("2026-09-01", "2027-03-01")]),
    expect: "cannot-tell",
  },
  {
    name: "from the last day of the band",
    date: "2026-10-01",
    facts: facts(threeDays, [work("2026-09-02", "2027-03-01")]),
    expect: "cannot-tell",
  },
  {
    name: "from the day after the band",
    date: "2026-10-01",
    facts: facts(threeDays, [work("2026-09-03", "2027-03-01")]),
    expect: "violation",
    due: "2026-08-31",
  },
  {
    name: "none, the day before the band",
    date: "2026-08-30",
    facts: facts(threeDays, [course]),
    expect: "upcoming",
    due: "2026-08-31",
  },
  {
    name: "none, on the first day of the band",
    date: "2026-08-31",
    facts: facts(threeDays, [course]),
    expect: "cannot-tell",
  },
  {
    name: "none, on the last day of the band",
    date: "2026-09-02",
    facts: facts(threeDays, [course]),
    expect: "cannot-tell",
  },
  {
    name: "none, the day after the band",
    date: "2026-09-03",
    facts: facts(threeDays, [course]),
    expect: "violation",
  },
  {
    name: "none, the day after the band, document not read in full",
    date: "2026-09-03",
    facts: facts(threeDays, [course], {}, { fullyRead: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "none, stated so, document not read in full",
    date: "2026-09-03",
    facts: facts(threeDays, [], {}, { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "none, the day after the band, whole case read",
    date: "2026-09-03",
    facts: facts(threeDays, [course], { wholeCaseRead: true }, { fullyRead: undefined }),
    expect: "violation",
  },
  {
    name: "cancelled counts for nothing",
    date: "2026-09-03",
    facts: facts(threeDays, [work("2026-04-01", "2027-03-01", { status: "cancelled" })]),
    expect: "violation",
  },
  {
    name: "finished plan that begins after the band, seen long before",
    date: "2026-10-01",
    facts: facts(oneDay, [work("2027-01-02", "2027-12-31")], {}, finished),
    expect: "violation",
  },
  {
    name: "plan that is not finished, the first known one after the band",
    date: "2026-10-01",
    facts: facts(oneDay, [work("2027-01-02", "2027-12-31")]),
    expect: "upcoming",
    due: "2027-01-01",
  },
  {
    name: "finished plan without any is still a deadline ahead",
    date: "2026-10-01",
    facts: facts(oneDay, [course], {}, finished),
    expect: "upcoming",
  },
  {
    name: "planned in time, seen before",
    date: "2026-03-01",
    facts: facts(oneDay, [work("2026-12-01", "2027-12-31")]),
    expect: "satisfied",
  },
  {
    name: "ended before halfway and none runs then",
    date: "2027-02-01",
    facts: facts(oneDay, [work("2026-02-01", "2026-12-31")]),
    expect: "cannot-tell",
  },
  {
    name: "field for the end shown and blank: goes on",
    date: "2027-02-01",
    facts: facts(oneDay, [work("2026-02-01", null)]),
    expect: "satisfied",
  },
  {
    name: "first day not known",
    date: "2027-02-01",
    facts: facts(oneDay, [work(undefined, "2027-12-31")]),
    expect: "cannot-tell",
  },
  {
    name: "runs today, first day not known, before halfway",
    date: "2026-06-01",
    facts: facts(oneDay, [work(undefined, "2027-12-31", { status: "running" })]),
    expect: "satisfied",
  },
  {
    name: "kind told by an old name",
    date: "2027-02-01",
    facts: facts(oneDay, [
      work("2026-06-01", "2027-06-30", { title: "Arbeidspraksis", kind: null }),
    ]),
    expect: "satisfied",
  },
  {
    name: "kind not known",
    date: "2027-02-01",
    facts: facts(oneDay, [
      work("2026-06-01", "2027-06-30", { title: "Torsdagsgruppa", kind: null }),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "mentor alone is a support",
    date: "2027-02-01",
    facts: facts(oneDay, [work("2026-06-01", "2027-06-30", { title: "Mentor", tiltak: "mentor" })]),
    expect: "cannot-tell",
  },
  {
    name: "lønnstilskudd is on the list of measures",
    date: "2027-02-01",
    facts: facts(oneDay, [
      work("2026-06-01", "2027-06-30", { kind: "paid-work", tiltak: "lonnstilskudd" }),
    ]),
    expect: "satisfied",
  },
  {
    name: "ordinary job alone: readings differ",
    date: "2027-02-01",
    facts: facts(oneDay, [
      work("2026-06-01", "2027-06-30", { title: "Butikk", kind: "paid-work" }),
    ]),
    expect: "cannot-tell",
  },
  {
    name: "sixty days of leave move the band to 2 March 2027",
    date: "2027-03-03",
    facts: facts({ start: "2026-01-01", end: "2028-02-29" }, [work("2027-03-03", "2028-02-29")], {
      leaves: [{ from: "2026-05-01", to: "2026-06-29", approved: true }],
    }),
    expect: "violation",
    due: "2027-03-02",
  },
  {
    name: "the same, in time",
    date: "2027-03-03",
    facts: facts({ start: "2026-01-01", end: "2028-02-29" }, [work("2027-03-02", "2028-02-29")], {
      leaves: [{ from: "2026-05-01", to: "2026-06-29", approved: true }],
    }),
    expect: "satisfied",
  },
  {
    name: "the same, approval not known: between the two bands",
    date: "2027-03-03",
    facts: facts({ start: "2026-01-01", end: "2028-02-29" }, [work("2027-02-15", "2028-02-29")], {
      leaves: [{ from: "2026-05-01", to: "2026-06-29" }],
    }),
    expect: "cannot-tell",
  },
  {
    name: "nothing known of leave, measure from first day to last",
    date: "2026-10-01",
    facts: facts(oneDay, [work("2026-01-01", "2027-12-31")], { leaves: undefined }),
    expect: "satisfied",
  },
  {
    name: "nothing known of leave, measure from halfway",
    date: "2027-10-01",
    facts: facts(oneDay, [work("2027-01-01", "2027-12-31")], { leaves: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "nothing known of leave, none yet before halfway",
    date: "2026-10-01",
    facts: facts(oneDay, [course], { leaves: undefined, interruptions: undefined }),
    expect: "upcoming",
  },
  {
    name: "in time under the decided year, then extended: no new breach",
    date: "2027-02-01",
    facts: facts(oneDay, [work("2026-06-01", "2026-12-31")], mid2026),
    expect: "satisfied",
  },
  {
    name: "extended before halfway, none yet, between the two bands",
    date: "2026-08-03",
    facts: facts(oneDay, [course], {
      decisions: [
        { kind: "innvilgelse", date: "2025-12-10", from: "2026-01-01", to: "2026-12-31" },
        { kind: "forlengelse", date: "2026-06-01", from: "2027-01-01", to: "2027-12-31" },
      ],
    }),
    expect: "cannot-tell",
  },
  {
    name: "activities not known",
    date: "2027-02-01",
    facts: { ...facts(oneDay, []), activities: undefined },
    expect: "cannot-tell",
  },
  {
    name: "end not known",
    date: "2027-02-01",
    facts: facts(oneDay, [course], {}, { end: null }),
    expect: "cannot-tell",
  },
  {
    name: "halfway on the last day before the rule",
    date: "2012-03-01",
    facts: facts({ start: "2011-07-01", end: "2012-06-29" }, [], {}),
    expect: "not-applicable",
  },
  {
    name: "halfway after the rule's first day",
    date: "2012-03-01",
    facts: facts({ start: "2011-08-01", end: "2012-07-31" }, [], {}),
    expect: "violation",
  },
  {
    name: "halfway on the last days of the old law",
    date: "2019-03-01",
    facts: facts({ start: "2018-06-25", end: "2019-06-24" }, [course]),
    expect: "violation",
  },
  {
    name: "halfway in the first days of the new law",
    date: "2019-03-01",
    facts: facts({ start: "2018-07-04", end: "2019-07-03" }, [course]),
    expect: "violation",
  },
  {
    name: "neither end nor plan known",
    date: "2026-11-22",
    facts: { programme: { start: "2026-01-01" } },
    expect: "cannot-tell",
    missing: ["programme.end"],
  },
  {
    name: "ended in the rule's first spring without a measure",
    date: "2012-03-01",
    facts: {
      programme: { start: "2011-08-01", end: "2012-07-31", status: "ended", fullyRead: true },
      activities: [],
      leaves: [],
      interruptions: [],
    },
    expect: "cannot-tell",
  },
  {
    name: "judged before the rule's first day",
    date: "2011-08-17",
    facts: { programme: { start: "2011-08-01", end: "2012-07-31" } },
    expect: "not-applicable",
  },
  {
    name: "programme ends before it begins",
    date: "2026-10-01",
    facts: { programme: { start: "2026-03-02", end: "2018-10-31" } },
    expect: "cannot-tell",
    says: "Programmets",
  },
  {
    name: "on leave from the first day to the last",
    date: "2027-02-01",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-04", fullyRead: true },
      activities: [],
      leaves: [{ from: "2026-01-01", to: "2027-01-31", approved: true }],
      interruptions: [],
    },
    expect: "not-applicable",
  },
  {
    name: "over, nothing planned, leave not known",
    date: "2028-01-30",
    facts: {
      programme: { start: "2026-01-01", end: "2027-12-31", fullyRead: true },
      activities: [],
    },
    expect: "violation",
  },
  {
    name: "the only day of the programme is leave",
    date: "2026-03-02",
    facts: {
      programme: { start: "2026-03-02", end: "2026-03-02" },
      leaves: [{ from: "2026-03-02", to: "2026-03-02", approved: true }],
      interruptions: [],
    },
    expect: ["cannot-tell", "not-applicable"],
    says: "Permisjon eller avbrudd dekker hele",
  },
];

export default cases;
