import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

function use(
  from: string | undefined,
  to: string | null | undefined,
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "Arbeidstrening",
    tiltak: "arbeidstrening",
    agreed: true,
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
    name: "a year, group unknown",
    date: DATE,
    facts: use("2026-09-07", "2027-09-06"),
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
    name: "eighteen months, reduced",
    date: DATE,
    facts: use("2026-09-07", "2028-03-06", REDUCED),
    expect: "satisfied",
  },
  {
    name: "eighteen months, group unknown",
    date: DATE,
    facts: use("2026-09-07", "2028-03-06"),
    expect: "cannot-tell",
  },
  {
    name: "eighteen months and two days, reduced",
    date: DATE,
    facts: use("2026-09-07", "2028-03-08", REDUCED),
    expect: "violation",
  },
  {
    name: "eighteen months and two days, group unknown",
    date: DATE,
    facts: use("2026-09-07", "2028-03-08"),
    expect: "violation",
  },
  {
    name: "begun without written agreement",
    date: DATE,
    facts: {
      activities: [
        {
          title: "Arbeidstrening",
          tiltak: "arbeidstrening",
          from: "2026-09-07",
          to: "2026-12-18",
          agreed: false,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "begins today without written agreement",
    date: DATE,
    facts: {
      activities: [
        {
          title: "Arbeidstrening",
          tiltak: "arbeidstrening",
          from: "2026-09-15",
          to: "2026-12-18",
          agreed: false,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "begins tomorrow, agreement not written yet",
    date: DATE,
    facts: {
      activities: [
        {
          title: "Arbeidstrening",
          tiltak: "arbeidstrening",
          from: "2026-09-16",
          to: "2026-12-18",
          agreed: false,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "agreement not known",
    date: DATE,
    facts: {
      activities: [
        { title: "Arbeidstrening", tiltak: "arbeidstrening", from: "2026-09-07", to: "2026-12-18" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "a title alone is no state measure",
    date: DATE,
    facts: {
      activities: [{ title: "Arbeidstrening på lager", from: "2026-01-01", to: "2028-12-31" }],
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
          tiltak: "arbeidstrening",
          status: "cancelled",
          from: "2016-09-07",
          to: "2026-09-07",
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "the municipality's own is not the state's measure",
    date: DATE,
    facts: {
      activities: [
        {
          title: "x",
          tiltak: "arbeidstrening",
          provider: "municipal",
          from: "2016-09-07",
          to: "2026-09-07",
          agreed: true,
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
    name: "12 months on the day, not nedsatt",
    date: "2026-11-02",
    facts: {
      person: { innsatsgruppe: "situasjonsbestemt" },
      activities: [
        {
          title: "arbeidstrening",
          kind: "work-directed",
          from: "2025-02-03",
          to: "2026-02-02",
          tiltak: "arbeidstrening",
          agreed: true,
        },
      ],
    },
    expect: "satisfied",
  },
] satisfies RuleCase[];
