import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "Arbeid med støtte",
    tiltak: "arbeid-med-stotte",
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
    name: "three years, reduced",
    date: DATE,
    facts: use("2026-09-07", "2029-09-06", REDUCED),
    expect: "satisfied",
  },
  {
    name: "three years, group unknown",
    date: DATE,
    facts: use("2026-09-07", "2029-09-06"),
    expect: "cannot-tell",
  },
  {
    name: "over a year, not reduced: with training?",
    date: DATE,
    facts: use("2026-09-07", "2027-09-08", NOT_REDUCED),
    expect: "cannot-tell",
  },
  {
    name: "over two years, not reduced",
    date: DATE,
    facts: use("2026-09-07", "2028-09-08", NOT_REDUCED),
    expect: "violation",
  },
  {
    name: "over four years, reduced",
    date: DATE,
    facts: use("2026-09-07", "2030-09-08", REDUCED),
    expect: "violation",
  },
  {
    name: "started the day before the regulation",
    date: DATE,
    facts: use("2025-07-31", "2031-07-31", NOT_REDUCED),
    expect: "cannot-tell",
  },
  {
    name: "started on its first day",
    date: DATE,
    facts: use("2025-08-01", "2031-07-31", NOT_REDUCED),
    expect: "violation",
  },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "arbeid-med-stotte",
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
  {
    name: "over four years, group not known: the last day it may have",
    date: "2026-09-15",
    facts: {
      activities: [
        {
          title: "Arbeid med støtte",
          tiltak: "arbeid-med-stotte",
          from: "2026-09-07",
          to: "2030-09-08",
        },
      ],
    },
    expect: "violation",
    says: "6. september",
  },
  {
    name: "a year, group not known",
    date: "2026-09-15",
    facts: {
      activities: [
        {
          title: "Arbeid med støtte",
          tiltak: "arbeid-med-stotte",
          from: "2026-09-07",
          to: "2027-09-06",
        },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "almost four years, reduced",
    date: "2026-09-15",
    facts: {
      activities: [
        {
          title: "Arbeid med støtte",
          tiltak: "arbeid-med-stotte",
          from: "2025-10-02",
          to: "2029-09-06",
        },
      ],
      person: { innsatsgruppe: "spesielt-tilpasset" },
    },
    expect: "cannot-tell",
  },
  {
    name: "three years and three weeks, reduced",
    date: "2030-10-08",
    facts: {
      activities: [
        {
          title: "Arbeid med støtte",
          tiltak: "arbeid-med-stotte",
          from: "2027-08-14",
          to: "2030-09-08",
        },
      ],
      person: { innsatsgruppe: "spesielt-tilpasset" },
    },
    expect: "cannot-tell",
  },
  {
    name: "six years, not reduced: the last day it may have",
    date: "2031-08-30",
    facts: {
      activities: [
        {
          title: "Arbeid med støtte",
          tiltak: "arbeid-med-stotte",
          from: "2025-08-01",
          to: "2031-07-31",
        },
      ],
      person: { innsatsgruppe: "situasjonsbestemt" },
    },
    expect: "violation",
    says: "juli 2027",
  },
] satisfies RuleCase[];
