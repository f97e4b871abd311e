import type { Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function granted(more: Partial<Decision>, date = "2026-03-02"): RuleCase["facts"] {
  return { decisions: [{ kind: "innvilgelse", date, ...more }] };
}

const silent = { statesDuration: false, fullyRead: true } as const;

const cases: RuleCase[] = [
  {
    name: "says twelve months",
    date: "2026-04-01",
    facts: granted({ months: 12 }),
    expect: "satisfied",
  },
  {
    name: "has an end date",
    date: "2026-04-01",
    facts: granted({ to: "2027-03-01" }),
    expect: "satisfied",
  },
  {
    name: "duration stated",
    date: "2026-04-01",
    facts: granted({ statesDuration: true }),
    expect: "satisfied",
  },
  {
    name: "read in full, no duration",
    date: "2026-04-01",
    facts: granted(silent),
    expect: "violation",
  },
  {
    name: "read in full, only a first day",
    date: "2026-04-01",
    facts: granted({ ...silent, from: "2026-03-09" }),
    expect: "violation",
  },
  {
    name: "read in full, the duration field blank",
    date: "2026-04-01",
    facts: granted({ statesDuration: null, to: null, fullyRead: true }),
    expect: "violation",
  },
  {
    name: "the field of the text blank, an end date shown",
    date: "2026-04-01",
    facts: granted({ statesDuration: null, to: "2027-03-01" }),
    expect: "satisfied",
  },
  {
    name: "only partly read",
    date: "2026-04-01",
    facts: granted({ statesDuration: false, fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "not known whether it was read in full",
    date: "2026-04-01",
    facts: granted({ statesDuration: false }),
    expect: "cannot-tell",
  },
  {
    name: "a field shows the end, the text read in full does not",
    date: "2026-04-01",
    facts: granted({ ...silent, to: "2027-03-01" }),
    expect: "not-applicable",
  },
  {
    name: "read in full without a duration, day not known",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse", ...silent }] },
    expect: "cannot-tell",
  },
  {
    name: "field blank, nothing said of the text",
    date: "2026-04-01",
    facts: granted({ to: null }),
    expect: "cannot-tell",
  },
  {
    name: "read in full, duration not looked for",
    date: "2026-04-01",
    facts: granted({ fullyRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "grant in order, extension without an end",
    date: "2027-02-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2026-03-02", months: 12 },
        { kind: "forlengelse", date: "2027-01-15", ...silent },
      ],
    },
    expect: "violation",
  },
  {
    name: "made good by a decision on the duration",
    date: "2026-05-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2026-03-02", ...silent },
        { kind: "varighet", date: "2026-04-02", to: "2027-03-01" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "decided on the last day before the regulation",
    date: "2012-02-01",
    facts: granted(silent, "2011-12-31"),
    expect: "not-applicable",
  },
  {
    name: "decided on the first day of the regulation",
    date: "2012-02-01",
    facts: granted(silent, "2012-01-01"),
    expect: "violation",
  },
  {
    name: "a refusal has no duration",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag", date: "2026-03-02", ...silent }] },
    expect: "not-applicable",
  },
  {
    name: "decision of unknown kind",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "unknown", date: "2026-03-02", ...silent }] },
    expect: "cannot-tell",
  },
  {
    name: "a decision on the duration before the grant does not make it good",
    date: "2027-05-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2027-03-31", statesDuration: false, fullyRead: true },
        { kind: "varighet", date: "2026-04-02" },
      ],
    },
    expect: "violation",
  },
  {
    name: "twelve months, but said not to state the duration",
    date: "2027-02-01",
    facts: {
      decisions: [
        { kind: "innvilgelse" },
        { kind: "forlengelse", statesDuration: false, fullyRead: true, months: 12 },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "not known whether read in full: asked for the duration alone",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].statesDuration"],
  },
  {
    name: "a later decision on the duration, not known what it states",
    date: "2027-05-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2027-03-31", statesDuration: false, fullyRead: true },
        { kind: "varighet", date: "2029-04-01" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "a decision on the duration of the same day, its text not known",
    date: "2027-05-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2027-03-31", statesDuration: false, fullyRead: true },
        { kind: "varighet", date: "2027-03-31" },
      ],
    },
    expect: "cannot-tell",
    missing: ["decisions[1].statesDuration"],
  },
  {
    name: "a later decision on the duration whose text and field contradict each other",
    date: "2027-05-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2027-03-31", statesDuration: false, fullyRead: true },
        {
          kind: "varighet",
          date: "2027-04-15",
          to: "2028-03-30",
          statesDuration: false,
          fullyRead: true,
        },
      ],
    },
    expect: "not-applicable",
  },
];

export default cases;
