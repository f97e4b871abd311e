import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const child = { birthDate: "2015-05-20", supported: true, ownIncome: 0 };

function paid(from: string, to: string, childSupplementPerDay: number, children = 1): CaseFacts {
  return {
    children: Array.from({ length: children }, () => child),
    benefits: [{ kind: "kvalifiseringsstonad", from, to, childSupplementPerDay }],
  };
}

/** The last day with one rate and the first with the next. */
const turns = [
  ["2023-01-31", 27, "2023-02-01", 35],
  ["2023-12-29", 35, "2024-01-01", 36],
  ["2024-12-31", 36, "2025-01-01", 37],
  ["2025-12-31", 37, "2026-01-01", 38],
] as const;

const cases: RuleCase[] = [
  ...turns.flatMap(([last, before, first, after]): RuleCase[] => [
    {
      name: `${last}: ${before} kr`,
      date: "2026-08-05",
      facts: paid(last, last, before),
      expect: "satisfied",
    },
    {
      name: `${last}: ${after} kr comes later`,
      date: "2026-08-05",
      facts: paid(last, last, after),
      expect: "violation",
    },
    {
      name: `${first}: ${after} kr`,
      date: "2026-08-05",
      facts: paid(first, first, after),
      expect: "satisfied",
    },
    {
      name: `${first}: ${before} kr is over`,
      date: "2026-08-05",
      facts: paid(first, first, before),
      expect: "violation",
    },
  ]),
  {
    name: "two children",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 76, 2),
    expect: "satisfied",
  },
  {
    name: "seven days a week",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 53.2),
    expect: "violation",
  },
  {
    name: "less than the rate may be a reduction for work",
    date: "2026-08-05",
    facts: paid("2026-06-01", "2026-06-30", 19),
    expect: "cannot-tell",
  },
  {
    name: "one rate over New Year",
    date: "2026-08-05",
    facts: paid("2025-12-22", "2026-01-16", 38),
    expect: "violation",
  },
  {
    name: "a long period over New Year, shown with the latest rate",
    date: "2026-08-05",
    facts: paid("2025-09-01", "2026-06-30", 38),
    expect: "cannot-tell",
  },
  {
    name: "days of the payment not known",
    date: "2026-08-05",
    facts: {
      children: [child],
      benefits: [{ kind: "kvalifiseringsstonad", childSupplementPerDay: 37 }],
    },
    expect: "cannot-tell",
  },
  {
    name: "what is paid is not known",
    date: "2026-08-05",
    facts: { children: [child] },
    expect: "cannot-tell",
  },
  {
    name: "whether the child gives right is not known",
    date: "2026-08-05",
    facts: {
      ...paid("2026-06-01", "2026-06-30", 38),
      children: [{ birthDate: "2015-05-20", livesWith: false }],
    },
    expect: "cannot-tell",
  },
  {
    name: "no children",
    date: "2026-08-05",
    facts: { children: [] },
    expect: "not-applicable",
  },
  {
    name: "children not known",
    date: "2026-08-05",
    facts: { person: { birthDate: "1988-03-14" } },
    expect: "cannot-tell",
  },
  {
    name: "37 kr right through the spring of 2026",
    date: "2026-08-05",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2026-01-01",
          to: "2026-06-12",
          childSupplementPerDay: 37,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "nothing known of the amount: asked for it",
    date: "2026-08-05",
    facts: { children: [{}], benefits: [{ kind: "kvalifiseringsstonad" }] },
    expect: "cannot-tell",
    missing: ["benefits[0].childSupplementPerDay"],
  },
  {
    name: "a payment that ends before it begins",
    date: "2026-08-05",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2023-12-30",
          to: "2023-02-01",
          childSupplementPerDay: 27,
        },
      ],
    },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "a payment ahead, judged before it",
    date: "2023-01-31",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2026-01-01",
          to: "2026-01-01",
          childSupplementPerDay: 37,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "child born after the days paid for",
    date: "2026-08-05",
    facts: {
      children: [{ birthDate: "2024-11-01" }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2023-01-31",
          to: "2023-01-31",
          childSupplementPerDay: 35,
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "first day of the payment not known: asked for the amount",
    date: "2026-08-05",
    facts: { children: [{}], benefits: [{ kind: "kvalifiseringsstonad", to: "2025-12-31" }] },
    expect: "cannot-tell",
    missing: ["benefits[0].childSupplementPerDay"],
  },
  {
    name: "a little more than a krone below the rate",
    date: "2026-08-05",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2025-01-01",
          to: "2025-01-01",
          childSupplementPerDay: 35.99,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "one rate over New Year, judged on its last day",
    date: "2026-01-16",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2025-12-22",
          to: "2026-01-16",
          childSupplementPerDay: 38,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "a child not supported, judged on the first day paid",
    date: "2023-12-31",
    facts: {
      children: [{ supported: false }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2023-12-31",
          to: "2026-06-30",
          childSupplementPerDay: 53.2,
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "a supplement of one amount over New Year, paid for half a year",
    date: "2026-08-05",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2024-07-03",
          to: "2025-01-01",
          childSupplementPerDay: 35.99,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "an øre above the rate",
    date: "2026-08-05",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2026-06-01",
          to: "2026-06-30",
          childSupplementPerDay: 38.01,
        },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "two øre above the rate",
    date: "2026-08-05",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2026-06-01",
          to: "2026-06-30",
          childSupplementPerDay: 38.02,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "thirty-one days over New Year by the old rate",
    date: "2026-02-05",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2025-12-15",
          to: "2026-01-14",
          childSupplementPerDay: 37,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "thirty-two days over New Year by the old rate",
    date: "2026-02-05",
    facts: {
      children: [{ birthDate: "2015-05-20", supported: true }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2025-12-14",
          to: "2026-01-14",
          childSupplementPerDay: 37,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "two children 76",
    date: "2026-11-02",
    facts: {
      person: { birthDate: "1985-05-05" },
      activities: [],
      absences: [],
      interruptions: [],
      leaves: [],
      decisions: [],
      children: [
        { birthDate: "2016-02-02", livesWith: true, supported: true, ownIncome: 0 },
        { birthDate: "2019-02-02", livesWith: true, supported: true, ownIncome: 0 },
      ],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2026-06-01",
          to: "2026-06-30",
          perDay: 1071.91,
          childSupplementPerDay: 76,
        },
      ],
    },
    expect: "satisfied",
  },
];

export default cases;
