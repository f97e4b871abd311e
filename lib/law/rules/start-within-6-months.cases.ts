import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function started(applicationReceived: string, start: string): CaseFacts {
  return {
    applicationReceived,
    decisions: [{ kind: "innvilgelse", date: applicationReceived }],
    programme: { start, status: "running" },
  };
}

/** Granted on 1 February 2026 on an application of 1 December 2025, not started. */
const notStarted: CaseFacts = {
  applicationReceived: "2025-12-01",
  decisions: [{ kind: "innvilgelse", date: "2026-02-01" }],
  programme: { status: "planned" },
};

/** Application, last day in time, first day late. */
const vectors = [
  ["2026-01-15", "2026-07-15", "2026-07-16"],
  ["2026-08-31", "2027-02-28", "2027-03-01"],
  ["2027-08-31", "2028-02-29", "2028-03-01"],
  ["2025-12-31", "2026-06-30", "2026-07-01"],
  ["2026-02-28", "2026-08-28", "2026-08-29"],
  ["2026-03-31", "2026-09-30", "2026-10-01"],
] as const;

const cases: RuleCase[] = [
  ...vectors.flatMap(([received, last, late]): RuleCase[] => [
    {
      name: `applied ${received}, started ${last}`,
      date: "2028-06-01",
      facts: started(received, last),
      expect: "satisfied",
      due: last,
    },
    {
      name: `applied ${received}, started ${late}`,
      date: "2028-06-01",
      facts: started(received, late),
      expect: "violation",
      due: last,
    },
  ]),
  {
    name: "under the first act, a day late",
    date: "2010-12-01",
    facts: started("2010-01-04", "2010-07-05"),
    expect: "violation",
  },
  {
    name: "only application and start known",
    date: "2026-09-01",
    facts: { applicationReceived: "2026-01-15", programme: { start: "2026-07-16" } },
    expect: "violation",
  },
  {
    name: "planned start after the deadline, seen before it",
    date: "2026-05-01",
    facts: { ...started("2026-01-15", "2026-07-16"), programme: { start: "2026-07-16" } },
    expect: "violation",
    due: "2026-07-15",
  },
  {
    name: "not started on the last day",
    date: "2026-06-01",
    facts: notStarted,
    expect: "upcoming",
    due: "2026-06-01",
  },
  {
    name: "not started the day after the last day",
    date: "2026-06-02",
    facts: notStarted,
    expect: "violation",
    due: "2026-06-01",
  },
  {
    name: "start field blank after the deadline",
    date: "2026-06-02",
    facts: { ...notStarted, programme: { start: null } },
    expect: "violation",
    due: "2026-06-01",
  },
  {
    name: "start field blank on the last day",
    date: "2026-06-01",
    facts: { ...notStarted, programme: { start: null } },
    expect: "upcoming",
  },
  {
    name: "start field blank after the deadline, the programme runs",
    date: "2026-06-02",
    facts: { ...notStarted, programme: { start: null, status: "running" } },
    expect: "cannot-tell",
  },
  {
    name: "start field blank after the deadline, an activity has begun",
    date: "2026-06-02",
    facts: {
      ...notStarted,
      programme: { start: null },
      activities: [{ title: "Arbeidstrening", from: "2026-03-02" }],
    },
    expect: "not-applicable",
  },
  {
    name: "start field blank after the deadline, activities only planned",
    date: "2026-06-02",
    facts: {
      ...notStarted,
      programme: { start: null },
      activities: [
        { title: "Arbeidstrening", from: "2026-06-03" },
        { title: "Norskkurs", status: "planned" },
      ],
    },
    expect: "violation",
  },
  {
    name: "start field blank after the deadline, whether granted is not known",
    date: "2026-06-02",
    facts: { applicationReceived: "2025-12-01", programme: { start: null } },
    expect: "cannot-tell",
  },
  {
    name: "start not on the page after the deadline",
    date: "2026-06-02",
    facts: { ...notStarted, programme: {} },
    expect: "cannot-tell",
  },
  {
    name: "start not on the page before the deadline",
    date: "2026-05-01",
    facts: { applicationReceived: "2025-12-01" },
    expect: "upcoming",
    due: "2026-06-01",
  },
  {
    name: "runs before the deadline, start not on the page",
    date: "2026-05-01",
    facts: { applicationReceived: "2025-12-01", programme: { status: "running" } },
    expect: "cannot-tell",
  },
  {
    name: "runs after the deadline, start not on the page",
    date: "2026-07-01",
    facts: { applicationReceived: "2025-12-01", programme: { status: "running" } },
    expect: "cannot-tell",
  },
  {
    name: "not started after the deadline, no decision yet",
    date: "2026-06-02",
    facts: { ...notStarted, decisions: [] },
    expect: "cannot-tell",
  },
  {
    name: "application day not known",
    date: "2026-06-02",
    facts: { programme: { start: "2026-03-01" } },
    expect: "cannot-tell",
  },
  {
    name: "application refused",
    date: "2026-09-02",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [{ kind: "avslag", date: "2026-01-10" }],
    },
    expect: "not-applicable",
  },
  {
    name: "refused first, granted after a complaint, started late",
    date: "2026-09-02",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [
        { kind: "avslag", date: "2026-01-10" },
        { kind: "innvilgelse", date: "2026-06-10" },
      ],
      programme: { start: "2026-07-01", status: "running" },
    },
    expect: "not-applicable",
  },
  {
    name: "was to start in time, and is still planned after the deadline",
    date: "2026-06-02",
    facts: { ...notStarted, programme: { start: "2026-05-04", status: "planned" } },
    expect: "not-applicable",
  },
  {
    name: "deadline in the covid time, started within twelve months",
    date: "2021-03-01",
    facts: started("2019-09-16", "2020-09-16"),
    expect: "cannot-tell",
  },
  {
    name: "deadline the day before the covid regulation",
    date: "2021-03-01",
    facts: started("2019-09-15", "2020-09-15"),
    expect: "violation",
  },
  {
    name: "deadline in 2021, started after twelve months",
    date: "2022-03-01",
    facts: started("2020-09-15", "2021-09-16"),
    expect: "violation",
  },
  {
    name: "deadline in 2020, started after eighteen months",
    date: "2022-03-01",
    facts: started("2020-01-15", "2021-07-16"),
    expect: "violation",
  },
  {
    name: "start blank after the deadline, a course completed",
    date: "2026-06-02",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [{ kind: "innvilgelse" }],
      programme: { start: null },
      activities: [{ title: "Norskkurs", status: "completed" }],
    },
    expect: "not-applicable",
  },
  {
    name: "neither application nor programme known, refused and granted",
    date: "2026-09-02",
    facts: { decisions: [{ kind: "avslag" }, { kind: "innvilgelse" }] },
    expect: "cannot-tell",
  },
  {
    name: "refused, never granted, and started late",
    date: "2026-09-02",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [{ kind: "avslag" }],
      programme: { start: "2026-07-01" },
    },
    expect: "violation",
  },
  {
    name: "refused on a day not known, granted, started late",
    date: "2026-09-02",
    facts: {
      applicationReceived: "2025-12-02",
      decisions: [{ kind: "avslag" }, { kind: "innvilgelse", date: "2026-06-10" }],
      programme: { start: "2026-07-01" },
    },
    expect: "not-applicable",
  },
  {
    name: "started late on the day of judging: it has started",
    date: "2021-09-16",
    facts: { applicationReceived: "2020-09-15", programme: { start: "2021-09-16" } },
    expect: "violation",
    says: "startet",
  },
  {
    name: "to start in time, still planned on the last day",
    date: "2026-06-01",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [{ kind: "innvilgelse", date: "2026-02-01" }],
      programme: { start: "2026-05-04", status: "planned" },
    },
    expect: "satisfied",
  },
  {
    name: "deadline in 2020, started on the last day of eighteen months",
    date: "2022-03-01",
    facts: {
      applicationReceived: "2019-09-16",
      programme: { start: "2021-03-16", status: "running" },
    },
    expect: "cannot-tell",
  },
  {
    name: "refused first, granted after a complaint, not started",
    date: "2026-09-02",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [
        { kind: "avslag", date: "2026-01-10" },
        { kind: "innvilgelse", date: "2026-06-10" },
      ],
      programme: { status: "planned" },
    },
    expect: "cannot-tell",
  },
  {
    name: "deadline in 2020, not started on the last day of eighteen months",
    date: "2021-07-15",
    facts: {
      applicationReceived: "2020-01-15",
      decisions: [{ kind: "innvilgelse", date: "2020-02-01" }],
      programme: { status: "planned" },
    },
    expect: "cannot-tell",
  },
  {
    name: "deadline in 2020, not started the day after eighteen months",
    date: "2021-07-16",
    facts: {
      applicationReceived: "2020-01-15",
      decisions: [{ kind: "innvilgelse", date: "2020-02-01" }],
      programme: { status: "planned" },
    },
    expect: "violation",
  },
  {
    name: "start field blank after the deadline, a course begins on the day of judging",
    date: "2026-06-02",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [{ kind: "innvilgelse", date: "2026-02-01" }],
      programme: { start: null },
      activities: [{ title: "Norskkurs", from: "2026-06-02" }],
    },
    expect: "not-applicable",
  },
  {
    name: "refused on the day the application came in, granted later, started late",
    date: "2026-09-02",
    facts: {
      applicationReceived: "2026-01-15",
      decisions: [
        { kind: "avslag", date: "2026-01-15" },
        { kind: "innvilgelse", date: "2026-06-10" },
      ],
      programme: { start: "2026-08-03" },
    },
    expect: "not-applicable",
  },
  {
    name: "granted before it was refused, started late",
    date: "2026-09-02",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [
        { kind: "innvilgelse", date: "2025-12-20" },
        { kind: "avslag", date: "2026-01-10" },
      ],
      programme: { start: "2026-07-01" },
    },
    expect: "violation",
  },
  {
    name: "refused and granted on one day, started late",
    date: "2026-09-02",
    facts: {
      applicationReceived: "2025-12-01",
      decisions: [
        { kind: "avslag", date: "2026-01-10" },
        { kind: "innvilgelse", date: "2026-01-10" },
      ],
      programme: { start: "2026-07-01" },
    },
    expect: "not-applicable",
  },
  {
    name: "blank, late",
    date: "2026-07-01",
    facts: {
      applicationReceived: "2025-12-31",
      decisions: [{ kind: "innvilgelse", date: "2026-02-02" }],
      programme: { start: null },
    },
    expect: "violation",
  },
];

export default cases;
