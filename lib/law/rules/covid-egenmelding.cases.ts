import type { Absence, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function ill(from: string | undefined, more: Partial<Absence> = {}): CaseFacts {
  return {
    absences: [
      { from, to: "2020-06-05", cause: "own-illness", documentation: "egenmelding", ...more },
    ],
  };
}

const cases: RuleCase[] = [
  {
    name: "begun on the last day",
    date: "2020-09-01",
    facts: ill("2020-05-31"),
    expect: "satisfied",
  },
  {
    name: "begun the day after",
    date: "2020-09-01",
    facts: ill("2020-06-01"),
    expect: "not-applicable",
  },
  {
    name: "begun on the first day",
    date: "2020-09-01",
    facts: ill("2020-03-16"),
    expect: "satisfied",
  },
  {
    name: "begun the day before",
    date: "2020-09-01",
    facts: ill("2020-03-15"),
    expect: "not-applicable",
  },
  {
    name: "first day not known",
    date: "2020-09-01",
    facts: ill(undefined),
    expect: "cannot-tell",
  },
  {
    name: "first day not known, programme begun later",
    date: "2026-09-01",
    facts: { ...ill(undefined), programme: { start: "2020-06-01" } },
    expect: "not-applicable",
  },
  {
    name: "documentation not known",
    date: "2020-09-01",
    facts: ill("2020-04-06", { documentation: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "certified by a doctor",
    date: "2020-09-01",
    facts: ill("2020-04-06", { documentation: "legeerklaering" }),
    expect: "not-applicable",
  },
  {
    name: "another cause",
    date: "2020-09-01",
    facts: ill("2020-04-06", { cause: "welfare" }),
    expect: "not-applicable",
  },
  {
    name: "absence not known",
    date: "2020-09-01",
    facts: {},
    expect: "not-applicable",
  },
  {
    name: "ill on unknown days, programme begun the day before the lighter rules ended",
    date: "2026-09-01",
    facts: { absences: [{ cause: "own-illness" }], programme: { start: "2020-05-31" } },
    expect: "cannot-tell",
  },
];

export default cases;
