import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-09-15";

const REDUCED: CaseFacts = { person: { innsatsgruppe: "spesielt-tilpasset" } };
const NOT_REDUCED: CaseFacts = { person: { innsatsgruppe: "situasjonsbestemt" } };

const TRAINING = {
  title: "Fagopplæring",
  tiltak: "fag-og-yrkesopplaering",
  kind: "education",
  from: "2024-01-01",
  to: "2030-12-31",
} as const;
const WORK = {
  title: "Arbeidstrening",
  tiltak: "arbeidstrening",
  kind: "work-directed",
  from: "2024-01-01",
  to: "2030-12-31",
} as const;
type Other = NonNullable<CaseFacts["activities"]>[number];

function mentor(
  from: string | undefined,
  to: string | undefined,
  others: Other[],
  more: CaseFacts = {},
): CaseFacts {
  const activity = {
    title: "Mentor",
    tiltak: "mentor",
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
  return { activities: [activity, ...others], ...more };
}

export default [
  {
    name: "six months beside arbeidstrening",
    date: DATE,
    facts: mentor("2026-09-07", "2027-03-06", [WORK], NOT_REDUCED),
    expect: "satisfied",
  },
  {
    name: "a day over six months, not reduced",
    date: DATE,
    facts: mentor("2026-09-07", "2027-03-07", [WORK], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "1986-05-05" },
    }),
    expect: "cannot-tell",
  },
  {
    name: "two days over six months, not reduced, over 30",
    date: DATE,
    facts: mentor("2026-09-07", "2027-03-08", [WORK], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "1986-05-05" },
    }),
    expect: "violation",
  },
  {
    name: "three years, reduced",
    date: DATE,
    facts: mentor("2026-09-07", "2029-09-06", [WORK], REDUCED),
    expect: "satisfied",
  },
  {
    name: "three years and two days, reduced",
    date: DATE,
    facts: mentor("2026-09-07", "2029-09-08", [WORK], REDUCED),
    expect: "violation",
  },
  {
    name: "over six months, group unknown",
    date: DATE,
    facts: mentor("2026-09-07", "2027-06-08", [WORK]),
    expect: "cannot-tell",
  },
  {
    name: "under 30 in vocational training",
    date: DATE,
    facts: mentor("2026-09-07", "2028-03-06", [TRAINING], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
    }),
    expect: "cannot-tell",
  },
  {
    name: "under 30, but not in training",
    date: DATE,
    facts: mentor("2026-09-07", "2028-03-06", [WORK], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
    }),
    expect: "violation",
  },
  {
    name: "under 30, the measure it hangs on not on the page",
    date: DATE,
    facts: mentor("2026-09-07", "2028-03-06", [], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
    }),
    expect: "cannot-tell",
  },
  {
    name: "under 30, no measure in the whole programme",
    date: DATE,
    facts: mentor("2026-09-07", "2028-03-06", [], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
      programme: { fullyRead: true },
    }),
    expect: "violation",
  },
  {
    name: "turns 30 on the start day",
    date: DATE,
    facts: mentor("2026-09-07", "2028-03-06", [TRAINING], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "1996-09-07" },
    }),
    expect: "violation",
  },
  {
    name: "started before the rule for young people",
    date: DATE,
    facts: mentor("2025-07-31", "2027-01-30", [TRAINING], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
    }),
    expect: "violation",
  },
  {
    name: "started on its first day",
    date: DATE,
    facts: mentor("2025-08-01", "2027-01-31", [TRAINING], {
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
    }),
    expect: "cannot-tell",
  },
  {
    name: "no host, whole programme read",
    date: DATE,
    facts: mentor("2026-09-07", "2027-03-06", [], { ...REDUCED, programme: { fullyRead: true } }),
    expect: "violation",
  },
  {
    name: "no host, programme not wholly read",
    date: DATE,
    facts: mentor("2026-09-07", "2027-03-06", [], REDUCED),
    expect: "cannot-tell",
  },
  {
    name: "host ends before the mentor begins",
    date: DATE,
    facts: mentor("2026-09-07", "2027-03-06", [{ ...WORK, to: "2026-09-06" }], {
      ...REDUCED,
      wholeCaseRead: true,
    }),
    expect: "violation",
  },
  {
    name: "host covers a part",
    date: DATE,
    facts: mentor("2026-09-07", "2027-03-06", [{ ...WORK, to: "2026-12-18" }], {
      ...REDUCED,
      programme: { fullyRead: true },
    }),
    expect: "cannot-tell",
  },
  {
    name: "an activity of unknown kind may be the host",
    date: DATE,
    facts: mentor(
      "2026-09-07",
      "2027-03-06",
      [{ title: "Bredskjær Laks", from: "2026-09-07", to: "2027-03-06" }],
      { ...REDUCED, programme: { fullyRead: true } },
    ),
    expect: "cannot-tell",
  },
  {
    name: "start unknown",
    date: DATE,
    facts: mentor(undefined, "2027-03-06", [WORK], REDUCED),
    expect: "cannot-tell",
  },
  { name: "no mentor", date: DATE, facts: { activities: [WORK] }, expect: "not-applicable" },
  {
    name: "a cancelled one counts for nothing",
    date: DATE,
    facts: {
      activities: [
        { title: "x", tiltak: "mentor", status: "cancelled", from: "2016-09-07", to: "2026-09-07" },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "under 30, in education beside it: the training may be adapted",
    date: "2026-09-15",
    facts: {
      activities: [
        { title: "Mentor", tiltak: "mentor", from: "2025-08-01", to: "2027-01-31" },
        { title: "Fagopplæring", kind: "education", from: "2024-01-01", to: "2030-12-31" },
      ],
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
    },
    expect: "cannot-tell",
  },
  {
    name: "eighteen months before the rule for young people, group not known",
    date: "2026-09-15",
    facts: {
      activities: [{ title: "Mentor", tiltak: "mentor", from: "2025-07-31", to: "2027-01-30" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "under 30, in training beside it",
    date: "2031-01-30",
    facts: {
      activities: [
        { title: "Mentor", tiltak: "mentor", from: "2026-09-07", to: "2028-03-06" },
        { title: "Arbeidstrening", tiltak: "arbeidstrening", from: "2024-01-01", to: "2030-12-31" },
      ],
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
    },
    expect: "cannot-tell",
  },
  {
    name: "neither host nor end known",
    date: "2026-09-15",
    facts: { activities: [{ title: "Mentor", tiltak: "mentor", from: "2026-09-07" }] },
    expect: "cannot-tell",
    says: "Hvilket",
  },
  {
    name: "no host but a grant",
    date: "2026-09-15",
    facts: {
      activities: [
        { title: "Mentor", tiltak: "mentor", from: "2026-09-07" },
        { title: "Arbeidstrening", tiltak: "inkluderingstilskudd" },
      ],
      programme: { fullyRead: true },
    },
    expect: "violation",
  },
  {
    name: "a host of no known measure",
    date: "2026-09-15",
    facts: {
      activities: [
        { title: "Mentor", tiltak: "mentor", from: "2026-09-07" },
        { title: "Arbeidstrening", kind: "work-directed" },
      ],
      programme: { fullyRead: true },
    },
    expect: "cannot-tell",
  },
  {
    name: "education beside it before the rule for young people",
    date: "2026-09-15",
    facts: {
      activities: [
        { title: "Mentor", tiltak: "mentor", from: "2025-07-31", to: "2027-01-30" },
        { title: "Fagopplæring", kind: "education", from: "2024-01-01", to: "2030-12-31" },
      ],
      person: { innsatsgruppe: "spesielt-tilpasset" },
    },
    expect: "satisfied",
  },
  {
    name: "the host was cancelled",
    date: "2031-01-30",
    facts: {
      activities: [
        { title: "Mentor", tiltak: "mentor", from: "2026-09-07", to: "2028-03-06" },
        {
          title: "Arbeidstrening",
          tiltak: "arbeidstrening",
          from: "2024-01-01",
          to: "2030-12-31",
          status: "cancelled",
        },
      ],
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "2001-02-03" },
    },
    expect: "cannot-tell",
  },
  {
    name: "29 years old on the first day, training may stand elsewhere",
    date: "2026-09-15",
    facts: {
      activities: [{ title: "Mentor", tiltak: "mentor", from: "2025-09-14", to: "2028-03-06" }],
      person: { innsatsgruppe: "situasjonsbestemt", birthDate: "1996-09-07" },
    },
    expect: "cannot-tell",
  },
] satisfies RuleCase[];
