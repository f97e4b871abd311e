import type { CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function granted(programme: Programme, more: CaseFacts = {}): CaseFacts {
  return {
    applicationReceived: "2026-01-15",
    decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
    programme,
    ...more,
  };
}

const begun: Programme = { start: "2026-03-16", status: "running" };
const whole: CaseFacts = { wholeCaseRead: true };

const cases: RuleCase[] = [
  {
    name: "drawn up on the day of the grant",
    date: "2026-04-01",
    facts: granted({ ...begun, documentDate: "2026-03-02" }),
    expect: "satisfied",
  },
  {
    name: "drawn up on the day of the start",
    date: "2026-04-01",
    facts: granted({ ...begun, documentDate: "2026-03-16" }),
    expect: "satisfied",
  },
  {
    name: "drawn up after the start, on the last day of the six months",
    date: "2026-08-01",
    facts: granted({ ...begun, documentDate: "2026-07-15" }),
    expect: "satisfied",
  },
  {
    name: "drawn up after both",
    date: "2026-08-01",
    facts: granted({ ...begun, documentDate: "2026-07-16" }),
    expect: "cannot-tell",
  },
  {
    name: "a draft from the day before the grant",
    date: "2026-04-01",
    facts: granted({ ...begun, documentDate: "2026-03-01" }),
    expect: "cannot-tell",
  },
  {
    name: "begun, no document, the whole case read",
    date: "2026-04-01",
    facts: granted({ ...begun, documentDate: null }, whole),
    expect: "violation",
  },
  {
    name: "begun, the document read but undated, the whole case read",
    date: "2026-04-01",
    facts: granted({ ...begun, documentDate: null, fullyRead: true }, whole),
    expect: "not-applicable",
  },
  {
    name: "begins today, no document, the whole case read",
    date: "2026-03-16",
    facts: granted({ start: "2026-03-16", documentDate: null }, whole),
    expect: "violation",
  },
  {
    name: "begins tomorrow, no document, the whole case read",
    date: "2026-03-15",
    facts: granted({ start: "2026-03-16", documentDate: null }, whole),
    expect: "upcoming",
    due: "2026-03-16",
  },
  {
    name: "begun, document field blank, the case not read in full",
    date: "2026-04-01",
    facts: granted({ ...begun, documentDate: null }),
    expect: "cannot-tell",
  },
  {
    name: "begun, document not on the page",
    date: "2026-04-01",
    facts: granted(begun, whole),
    expect: "cannot-tell",
  },
  {
    name: "granted, not begun, no activities: as it should be",
    date: "2026-03-20",
    facts: granted({ status: "planned" }),
    expect: "upcoming",
    due: "2026-07-15",
  },
  {
    name: "granted, not begun, the six months over",
    date: "2026-07-16",
    facts: granted({ status: "planned" }),
    expect: "cannot-tell",
  },
  {
    name: "refused",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag", date: "2026-03-02" }] },
    expect: "not-applicable",
  },
  {
    name: "decisions not on the page",
    date: "2026-04-01",
    facts: { programme: { documentDate: "2026-03-02" } },
    expect: "cannot-tell",
  },
  {
    name: "completed without a document",
    date: "2026-03-20",
    facts: {
      applicationReceived: "2026-01-15",
      decisions: [{ kind: "innvilgelse" }],
      programme: { status: "completed" },
    },
    expect: "cannot-tell",
  },
  {
    name: "drawn up on the day of the start, application not known",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
      programme: { start: "2026-03-16", documentDate: "2026-03-16" },
    },
    expect: "satisfied",
  },
  {
    name: "begins tomorrow, document not read in full",
    date: "2026-03-15",
    facts: {
      decisions: [{ kind: "innvilgelse" }],
      programme: { start: "2026-03-16", fullyRead: false },
    },
    expect: "upcoming",
  },
  {
    name: "drawn up before the grant",
    date: "2026-07-01",
    facts: {
      decisions: [{ kind: "innvilgelse", date: "2026-06-17" }],
      programme: { documentDate: "2026-03-16" },
    },
    expect: "cannot-tell",
    says: "innvilgelsen 17",
  },
  {
    name: "drawn up, granted on a day not known",
    date: "2026-08-01",
    facts: { decisions: [{ kind: "innvilgelse" }], programme: { documentDate: "2026-07-16" } },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "drawn up after the start and the six months",
    date: "2026-08-01",
    facts: {
      applicationReceived: "2026-01-15",
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
      programme: { start: "2026-03-16", documentDate: "2026-07-16" },
    },
    expect: "cannot-tell",
    says: "seksmånedersfristen",
  },
  {
    name: "granted twice, the latest counts",
    date: "2026-08-01",
    facts: {
      applicationReceived: "2026-01-15",
      decisions: [
        { kind: "innvilgelse", date: "2026-03-02" },
        { kind: "innvilgelse", date: "2018-02-01" },
      ],
      programme: { documentDate: "2026-07-15" },
    },
    expect: "satisfied",
    says: "innvilgelsen 2",
  },
];

export default cases;
