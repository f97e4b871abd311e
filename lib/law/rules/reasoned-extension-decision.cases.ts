import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const grant: Decision = {
  kind: "innvilgelse",
  date: "2025-12-15",
  from: "2026-01-01",
  to: "2026-12-31",
};

function extension(date: string, more: Partial<Decision> = {}): Decision {
  return {
    kind: "forlengelse",
    date,
    from: "2027-01-01",
    to: "2027-12-31",
    reasoned: true,
    statesDuration: true,
    fullyRead: true,
    ...more,
  };
}

function decided(...decisions: Decision[]): CaseFacts {
  return { decisions, programme: { start: "2026-01-01", status: "running" } };
}

const whole: CaseFacts = { wholeCaseRead: true };

/** "Varighet: 12 måneder" without a last day. */
const months: Decision = { kind: "innvilgelse", date: "2025-12-15", months: 12 };

const cases: RuleCase[] = [
  {
    name: "a year from a known first day, extended a month before it is over",
    date: "2027-01-18",
    facts: decided(
      { ...months, from: "2026-01-01" },
      { kind: "forlengelse", date: "2026-12-01", months: 12, reasoned: true },
    ),
    expect: "satisfied",
  },
  {
    name: "a year from a known first day, extended in its last days, as months may be counted",
    date: "2027-01-18",
    facts: decided({ ...months, from: "2026-01-01" }, extension("2026-12-30")),
    expect: "cannot-tell",
  },
  {
    name: "a year, its first day not known, extended in November",
    date: "2027-01-18",
    facts: decided(months, extension("2026-11-10")),
    expect: "satisfied",
  },
  {
    name: "a year, its first day not known, extended in December",
    date: "2027-01-18",
    facts: decided(months, extension("2026-12-01")),
    expect: "cannot-tell",
  },
  {
    name: "a year, half of it gone",
    date: "2026-06-18",
    facts: decided(months),
    expect: "not-applicable",
  },
  {
    name: "a year that is over, not extended",
    date: "2027-06-18",
    facts: { ...decided(months), ...whole },
    expect: "cannot-tell",
  },
  {
    name: "a year and a last day after six months",
    date: "2027-01-18",
    facts: decided({ ...grant, months: 12, to: "2026-06-30" }, extension("2026-12-01")),
    expect: "not-applicable",
  },
  {
    name: "decided on the old last day",
    date: "2027-01-18",
    facts: decided(grant, extension("2026-12-31")),
    expect: "satisfied",
  },
  {
    name: "decided the day after, with effect from the old end",
    date: "2027-01-18",
    facts: decided(grant, extension("2027-01-01")),
    expect: "violation",
    due: "2026-12-31",
  },
  {
    name: "not reasoned, read in full",
    date: "2027-01-18",
    facts: decided(grant, extension("2026-12-01", { reasoned: false })),
    expect: "violation",
  },
  {
    name: "reasons blank, read in full",
    date: "2027-01-18",
    facts: decided(grant, extension("2026-12-01", { reasoned: null })),
    expect: "violation",
  },
  {
    name: "not reasoned, only partly read",
    date: "2027-01-18",
    facts: decided(grant, extension("2026-12-01", { reasoned: false, fullyRead: false })),
    expect: "cannot-tell",
  },
  {
    name: "reasons not on the page",
    date: "2027-01-18",
    facts: decided(grant, extension("2026-12-01", { reasoned: undefined })),
    expect: "cannot-tell",
  },
  {
    name: "no new end date, read in full",
    date: "2027-01-18",
    facts: decided(grant, extension("2026-12-01", { to: null, statesDuration: false })),
    expect: "violation",
  },
  {
    name: "twelve months, but no last day that the extension could be measured by",
    date: "2027-01-18",
    facts: decided(
      { kind: "innvilgelse", date: "2025-12-15", from: "2026-01-01", months: 12 },
      extension("2026-12-31"),
    ),
    expect: "cannot-tell",
  },
  {
    name: "the last day goes before a rounded duration",
    date: "2027-01-18",
    facts: decided({ ...grant, to: "2026-12-30", months: 12 }, extension("2026-12-31")),
    expect: "violation",
    due: "2026-12-30",
  },
  {
    name: "the old end not known",
    date: "2027-01-18",
    facts: decided({ kind: "innvilgelse", date: "2025-12-15" }, extension("2026-12-31")),
    expect: "cannot-tell",
  },
  {
    name: "the grant not on the page",
    date: "2027-01-18",
    facts: decided(extension("2026-12-31")),
    expect: "cannot-tell",
  },
  {
    name: "runs on the last decided day, not extended",
    date: "2026-12-31",
    facts: { ...decided(grant), ...whole },
    expect: "not-applicable",
  },
  {
    name: "runs the day after, not extended, the whole case read",
    date: "2027-01-01",
    facts: { ...decided(grant), ...whole },
    expect: "violation",
    due: "2026-12-31",
  },
  {
    name: "runs the day after, other decisions may exist",
    date: "2027-01-01",
    facts: decided(grant),
    expect: "cannot-tell",
  },
  {
    name: "completed on the last decided day",
    date: "2027-03-01",
    facts: {
      decisions: [grant],
      programme: { start: "2026-01-01", end: "2026-12-31", status: "completed" },
      ...whole,
    },
    expect: "not-applicable",
  },
  {
    name: "completed after the last decided day",
    date: "2027-03-01",
    facts: {
      decisions: [grant],
      programme: { start: "2026-01-01", end: "2027-01-29", status: "completed" },
      ...whole,
    },
    expect: "violation",
  },
  {
    name: "shortened, then extended between the new and the old end",
    date: "2026-12-01",
    facts: decided(
      grant,
      { kind: "varighet", date: "2026-08-20", from: "2026-01-01", to: "2026-09-30" },
      extension("2026-10-15", { from: "2026-10-01" }),
    ),
    expect: "cannot-tell",
  },
  {
    name: "extended before the regulation",
    date: "2011-12-31",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2010-12-15", from: "2011-01-01", to: "2011-06-30" },
        { kind: "forlengelse", date: "2011-08-01", from: "2011-07-01", to: "2011-12-31" },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "extended late on the first day of the regulation",
    date: "2012-02-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2010-12-15", from: "2011-01-01", to: "2011-12-31" },
        {
          kind: "forlengelse",
          date: "2012-01-01",
          from: "2012-01-01",
          to: "2012-12-31",
          reasoned: true,
        },
      ],
    },
    expect: "violation",
  },
  {
    name: "decisions not on the page",
    date: "2027-01-18",
    facts: { programme: { start: "2026-01-01", status: "running" } },
    expect: "cannot-tell",
  },
  {
    name: "refused",
    date: "2027-01-18",
    facts: { decisions: [{ kind: "avslag", date: "2026-03-02" }] },
    expect: "not-applicable",
  },
  {
    name: "begins a year after the old end: the decision between the two may stand elsewhere",
    date: "2028-01-10",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2025-12-10", from: "2026-01-01", to: "2026-12-31" },
        {
          kind: "forlengelse",
          date: "2027-11-15",
          from: "2028-01-01",
          to: "2028-12-31",
          reasoned: true,
        },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "completed, its last day not known",
    date: "2027-03-01",
    facts: {
      decisions: [{ kind: "innvilgelse", to: "2026-12-31" }],
      programme: { status: "completed" },
      wholeCaseRead: true,
    },
    expect: "cannot-tell",
    missing: ["programme.end"],
  },
  {
    name: "extended before the regulation, what came after is not known",
    date: "2026-11-22",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2010-12-15", to: "2011-06-30" },
        { kind: "forlengelse", date: "2011-08-01", from: "2011-07-01", to: "2011-12-31" },
      ],
    },
    expect: "cannot-tell",
    missing: ["programme.status", "wholeCaseRead"],
  },
  {
    name: "not reasoned, and neither its day nor the grant known",
    date: "2027-01-18",
    facts: {
      decisions: [{ kind: "forlengelse", to: "2027-12-31", reasoned: false, fullyRead: true }],
    },
    expect: "cannot-tell",
    missing: ["decisions", "decisions[0].date", "decisions[0].fullyRead"],
  },
  {
    name: "a new last day, but said not to state the duration",
    date: "2027-01-18",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2025-12-15", to: "2026-12-31" },
        {
          kind: "forlengelse",
          date: "2027-01-01",
          to: "2027-12-31",
          statesDuration: false,
          fullyRead: true,
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "granted, nothing else known",
    date: "2027-01-18",
    facts: { decisions: [{ kind: "innvilgelse" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].to"],
  },
  {
    name: "shortened by one reading: the last day of the longer one is not beyond it",
    date: "2026-12-31",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2025-12-15", to: "2026-12-31" },
        { kind: "varighet", date: "2026-03-02", to: "2026-06-30" },
      ],
      programme: { start: "2026-01-05", status: "running" },
      wholeCaseRead: true,
    },
    expect: "cannot-tell",
  },
];

export default cases;
