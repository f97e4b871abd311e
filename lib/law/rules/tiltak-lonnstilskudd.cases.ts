import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "Lønnstilskudd",
    tiltak: "lonnstilskudd",
    ...(from ? { from } : {}),
    ...(to === undefined ? {} : { to }),
  };
  return { activities: [activity], ...more };
}
const REDUCED: CaseFacts = { person: { innsatsgruppe: "spesielt-tilpasset" } };
const NOT_REDUCED: CaseFacts = { person: { innsatsgruppe: "situasjonsbestemt" } };

export default [
  {
    name: "a year",
    date: DATE,
    facts: use("2026-09-07", "2027-09-06", NOT_REDUCED),
    expect: "satisfied",
  },
  {
    name: "one day over a year, not reduced",
    date: DATE,
    facts: use("2026-09-07", "2027-09-07", NOT_REDUCED),
    expect: "cannot-tell",
  },
  {
    name: "two days over a year, not reduced",
    date: DATE,
    facts: use("2026-09-07", "2027-09-08", NOT_REDUCED),
    expect: "violation",
  },
  {
    name: "two years, reduced",
    date: DATE,
    facts: use("2026-09-07", "2028-09-06", REDUCED),
    expect: "satisfied",
  },
  {
    name: "two years and two days, reduced",
    date: DATE,
    facts: use("2026-09-07", "2028-09-08", REDUCED),
    expect: "violation",
  },
  {
    name: "between the caps, group unknown",
    date: DATE,
    facts: use("2026-09-07", "2028-01-06"),
    expect: "cannot-tell",
  },
  {
    name: "the permanent subsidy has no such limit",
    date: DATE,
    facts: {
      activities: [
        {
          title: "Varig lønnstilskudd",
          tiltak: "varig-lonnstilskudd",
          from: "2026-09-07",
          to: "2029-09-06",
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "lonnstilskudd",
          status: "cancelled",
          from: "2016-09-07",
          to: "2026-09-07",
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "another measure",
    date: DATE,
    facts: { activities: [{ title: "Norskkurs", tiltak: "spraktrening-norskkurs" }] },
    expect: "not-applicable",
  },
  { name: "no activities", date: DATE, facts: { activities: [] }, expect: "not-applicable" },
  { name: "start unknown", date: DATE, facts: use(undefined, "2026-10-01"), expect: "cannot-tell" },
] satisfies RuleCase[];
