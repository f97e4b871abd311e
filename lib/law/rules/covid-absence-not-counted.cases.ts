import type { Absence, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function absent(from: string, to: string | undefined, more: Partial<Absence> = {}): CaseFacts {
  return { absences: [{ from, to, cause: "covid", ...more }] };
}

const cases: RuleCase[] = [
  {
    name: "in 2020",
    date: "2022-03-01",
    facts: absent("2020-04-06", "2020-04-17"),
    expect: "satisfied",
  },
  {
    name: "from the first day",
    date: "2022-03-01",
    facts: absent("2020-03-16", "2020-03-16"),
    expect: "satisfied",
  },
  {
    name: "the day before",
    date: "2022-03-01",
    facts: absent("2020-03-15", "2020-03-15"),
    expect: "not-applicable",
  },
  {
    name: "the last day on which the sources agree",
    date: "2022-03-01",
    facts: absent("2020-12-31", "2020-12-31"),
    expect: "satisfied",
  },
  {
    name: "the first day on which they do not",
    date: "2022-03-01",
    facts: absent("2021-01-01", "2021-01-01"),
    expect: "cannot-tell",
  },
  {
    name: "over New Year",
    date: "2022-03-01",
    facts: absent("2020-12-28", "2021-01-05"),
    expect: "cannot-tell",
  },
  {
    name: "the last day on which they do not",
    date: "2022-03-01",
    facts: absent("2021-09-30", "2021-09-30"),
    expect: "cannot-tell",
  },
  {
    name: "after the repeal",
    date: "2022-03-01",
    facts: absent("2021-10-01", "2021-10-05"),
    expect: "not-applicable",
  },
  {
    name: "cause not known",
    date: "2022-03-01",
    facts: absent("2020-04-06", "2020-04-17", { cause: null }),
    expect: "cannot-tell",
  },
  {
    name: "last day not known",
    date: "2022-03-01",
    facts: absent("2020-04-06", undefined),
    expect: "cannot-tell",
  },
  {
    name: "another cause",
    date: "2022-03-01",
    facts: absent("2020-04-06", "2020-04-17", { cause: "own-illness" }),
    expect: "not-applicable",
  },
  {
    name: "absence not known, judged in the covid time",
    date: "2020-10-01",
    facts: {},
    expect: "cannot-tell",
  },
  {
    name: "no absence, judged after the repeal",
    date: "2022-03-01",
    facts: { absences: [] },
    expect: "not-applicable",
    says: "regelen",
  },
];

export default cases;
