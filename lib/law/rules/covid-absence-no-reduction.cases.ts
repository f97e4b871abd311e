import type { Absence, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function absent(
  from: string,
  to: string,
  cut: [string, string] | null,
  more: Partial<Absence> = {},
): CaseFacts {
  return {
    absences: [{ from, to, cause: "covid", permission: true, ...more }],
    decisions: cut ? [{ kind: "fravaerstrekk", date: cut[1], from: cut[0], to: cut[1] }] : [],
  };
}

const april: [string, string] = ["2020-04-06", "2020-04-08"];

const cases: RuleCase[] = [
  {
    name: "covid absence, cut",
    date: "2022-03-01",
    facts: absent("2020-04-06", "2020-04-08", april),
    expect: "violation",
  },
  {
    name: "covid absence, not cut",
    date: "2022-03-01",
    facts: absent("2020-04-06", "2020-04-08", null),
    expect: "satisfied",
  },
  {
    name: "covid absence, other days cut",
    date: "2022-03-01",
    facts: absent("2020-04-06", "2020-04-08", ["2020-05-11", "2020-05-12"]),
    expect: "satisfied",
  },
  {
    name: "cause not known, cut",
    date: "2022-03-01",
    facts: absent("2020-04-06", "2020-04-08", april, { cause: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "decisions not known",
    date: "2022-03-01",
    facts: { ...absent("2020-04-06", "2020-04-08", null), decisions: undefined },
    expect: "cannot-tell",
  },
  {
    name: "days of the cut not known",
    date: "2022-03-01",
    facts: {
      ...absent("2020-04-06", "2020-04-08", null),
      decisions: [{ kind: "fravaerstrekk", date: "2020-04-30" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "another cause",
    date: "2022-03-01",
    facts: absent("2020-04-06", "2020-04-08", april, { cause: "none" }),
    expect: "not-applicable",
  },
  {
    name: "first day of the regulation",
    date: "2022-03-01",
    facts: absent("2020-03-16", "2020-03-16", ["2020-03-16", "2020-03-16"]),
    expect: "violation",
  },
  {
    name: "last working day before the regulation",
    date: "2022-03-01",
    facts: absent("2020-03-13", "2020-03-13", ["2020-03-13", "2020-03-13"]),
    expect: "not-applicable",
  },
  {
    name: "last day of the regulation",
    date: "2022-03-01",
    facts: absent("2021-12-31", "2021-12-31", ["2021-12-31", "2021-12-31"]),
    expect: "violation",
  },
  {
    name: "first working day after the regulation",
    date: "2022-03-01",
    facts: absent("2022-01-03", "2022-01-03", ["2022-01-03", "2022-01-03"]),
    expect: "not-applicable",
  },
  {
    name: "absence not known, judged in the covid time",
    date: "2020-10-01",
    facts: { decisions: [] },
    expect: "cannot-tell",
  },
  {
    name: "cut on the first working day after the regulation, absence not known",
    date: "2022-03-01",
    facts: { decisions: [{ kind: "fravaerstrekk", from: "2022-01-03", to: "2022-01-03" }] },
    expect: "not-applicable",
  },
  {
    name: "cut that ends before it begins",
    date: "2022-03-01",
    facts: {
      absences: [{}],
      decisions: [{ kind: "fravaerstrekk", from: "2022-04-16", to: "2021-12-31" }],
    },
    expect: "not-applicable",
  },
  {
    name: "cut on the last day of the regulation, absence not known",
    date: "2022-03-01",
    facts: { decisions: [{ kind: "fravaerstrekk", from: "2021-12-31", to: "2021-12-31" }] },
    expect: "cannot-tell",
  },
  {
    name: "no absence, decisions not known",
    date: "2022-03-01",
    facts: { absences: [] },
    expect: "not-applicable",
    says: "regelen",
  },
  {
    name: "absence without cause or days, no cut",
    date: "2020-10-01",
    facts: { decisions: [], absences: [{}] },
    expect: "cannot-tell",
    missing: ["absences[0].cause"],
  },
  {
    name: "covid absence on unknown days",
    date: "2022-03-01",
    facts: { absences: [{ cause: "covid" }], decisions: [] },
    expect: "cannot-tell",
    missing: ["absences[0].from", "absences[0].to"],
  },
];

export default cases;
