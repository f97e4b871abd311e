import type { Activity, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const inOrder: CaseFacts = {
  applicationReceived: "2026-01-15",
  decisions: [{ kind: "innvilgelse", date: "2026-02-02" }],
  programme: { start: "2026-03-02", end: "2027-03-01", status: "running" },
  activities: [],
  evaluations: [],
};

function doing(more: Partial<Activity>): CaseFacts {
  const activity = { title: "Norskkurs", from: "2026-03-02", to: "2027-03-01", ...more };
  return { ...inOrder, activities: [activity] };
}

function programme(start: string, end: string): CaseFacts {
  return { ...inOrder, programme: { start, end } };
}

const cases: RuleCase[] = [
  { name: "in order", date: "2026-11-22", facts: inOrder, expect: "satisfied" },
  {
    name: "all on one day",
    date: "2026-11-22",
    facts: {
      ...programme("2026-02-02", "2026-02-02"),
      applicationReceived: "2026-02-02",
      evaluations: [{ heldOn: "2026-02-02" }],
    },
    expect: "satisfied",
  },
  {
    name: "decided the day before the application",
    date: "2026-11-22",
    facts: { ...inOrder, applicationReceived: "2026-02-03" },
    expect: "violation",
  },
  {
    name: "start the day before the decision",
    date: "2026-11-22",
    facts: programme("2026-02-01", "2027-01-31"),
    expect: "violation",
  },
  {
    name: "end before start",
    date: "2026-11-22",
    facts: programme("2026-03-02", "2026-03-01"),
    expect: "violation",
  },
  {
    name: "application after the start, decisions not on the page",
    date: "2026-11-22",
    facts: { applicationReceived: "2026-03-03", programme: { start: "2026-03-02" } },
    expect: "violation",
  },
  {
    name: "activity over the whole period",
    date: "2026-11-22",
    facts: doing({}),
    expect: "satisfied",
  },
  {
    name: "activity begins the day before",
    date: "2026-11-22",
    facts: doing({ from: "2026-03-01" }),
    expect: "violation",
  },
  {
    name: "activity ends the day after",
    date: "2026-11-22",
    facts: doing({ to: "2027-03-02" }),
    expect: "violation",
  },
  {
    name: "cancelled activity outside",
    date: "2026-11-22",
    facts: doing({ to: "2027-03-02", status: "cancelled" }),
    expect: "satisfied",
  },
  {
    name: "completed before the programme, and a job after it",
    date: "2026-11-22",
    facts: {
      ...inOrder,
      activities: [
        { title: "Jobbklubb", from: "2025-01-06", to: "2025-02-28", status: "completed" },
        { title: "Butikkmedarbeider", kind: "paid-work", from: "2027-03-02" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "activity without an end",
    date: "2026-11-22",
    facts: doing({ to: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "evaluated the day before the start",
    date: "2026-11-22",
    facts: { ...inOrder, evaluations: [{ heldOn: "2026-03-01" }] },
    expect: "violation",
  },
  {
    name: "evaluated on the last day",
    date: "2027-04-01",
    facts: { ...inOrder, evaluations: [{ heldOn: "2027-03-01" }] },
    expect: "satisfied",
  },
  {
    name: "an older grant of another programme",
    date: "2026-11-22",
    facts: {
      ...inOrder,
      decisions: [
        { kind: "innvilgelse", date: "2021-02-02" },
        { kind: "innvilgelse", date: "2026-02-02" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "end blank",
    date: "2026-11-22",
    facts: { ...inOrder, programme: { start: "2026-03-02", end: null } },
    expect: "cannot-tell",
  },
  {
    name: "an activity over before the programme, its first day not known",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-03-02" },
      activities: [{ title: "Norskkurs", to: "2025-04-01" }],
    },
    expect: "violation",
  },
  {
    name: "an application between the grants of two programmes comes after the grant it belongs to",
    date: "2026-11-22",
    facts: {
      applicationReceived: "2026-03-09",
      decisions: [
        { kind: "innvilgelse", date: "2021-02-02" },
        { kind: "innvilgelse", date: "2026-02-02" },
      ],
    },
    expect: "violation",
    says: "Søknaden (9. mars 2026) er datert etter innvilgelsen (2. februar 2026).",
  },
  {
    name: "an activity that ends on the first day",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-03-02", end: "2027-03-01" },
      activities: [{ title: "Norskkurs", to: "2026-03-02" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "an activity that begins on the last day",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-03-02", end: "2027-03-01" },
      activities: [{ title: "Norskkurs", from: "2027-03-01" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "completed on the programme's first day, but after its end",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-03-02", end: "2026-03-01" },
      activities: [{ title: "Kurs", status: "completed", to: "2026-03-02" }],
    },
    expect: "violation",
    says: "«Kurs»",
  },
];

export default cases;
