import type { Activity, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-03-11";

function facts(more: Partial<Activity>, start = "2026-01-05"): CaseFacts {
  const activity: Activity = {
    title: "Lærling i barne- og ungdomsarbeid",
    kind: "apprenticeship",
    from: start,
    ...more,
  };
  return { programme: { start }, activities: [activity] };
}

const cases: RuleCase[] = [
  {
    name: "full time, done on the last day of two years",
    date,
    facts: facts({ to: "2028-01-04", minutesPerWeek: 2250 }),
    expect: "satisfied",
  },
  {
    name: "done the day after two years",
    date,
    facts: facts({ to: "2028-01-05" }),
    expect: "cannot-tell",
  },
  {
    name: "approved leave lengthens the two years",
    date,
    facts: {
      ...facts({ to: "2028-01-14" }),
      leaves: [{ from: "2026-05-01", to: "2026-05-10", approved: true }],
    },
    expect: "satisfied",
  },
  {
    name: "told by the title",
    date,
    facts: facts({ to: "2027-01-04", kind: undefined }),
    expect: "satisfied",
  },
  { name: "last day not known", date, facts: facts({}), expect: "cannot-tell" },
  {
    name: "start of the programme not known",
    date,
    facts: { activities: facts({ to: "2028-01-04" }).activities },
    expect: "cannot-tell",
  },
  {
    name: "cancelled",
    date,
    facts: facts({ to: "2028-01-04", status: "cancelled" }),
    expect: "not-applicable",
  },
  {
    name: "none",
    date,
    facts: facts({ title: "Arbeidstrening", kind: "work-directed" }),
    expect: "not-applicable",
  },
  { name: "activities not known", date, facts: {}, expect: "cannot-tell" },
  {
    name: "last day of the old law",
    date: "2018-12-31",
    facts: facts({ to: "2019-06-30" }, "2018-01-08"),
    expect: "cannot-tell",
  },
  {
    name: "first day of the new law",
    date: "2019-01-01",
    facts: facts({ to: "2019-06-30" }, "2018-01-08"),
    expect: "satisfied",
  },
];

export default cases;
