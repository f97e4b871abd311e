import type { CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function read(programme: Programme): CaseFacts {
  return { programme: { fullyRead: true, ...programme } };
}

const granted: CaseFacts = {
  applicationReceived: "2026-01-15",
  decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
};

const cases: RuleCase[] = [
  {
    name: "stated",
    date: "2026-04-01",
    facts: { programme: { statesStartDate: true } },
    expect: "satisfied",
  },
  {
    name: "read in full, not stated",
    date: "2026-04-01",
    facts: read({ statesStartDate: false, start: "2026-03-16" }),
    expect: "violation",
  },
  {
    name: "read in full, the field blank",
    date: "2026-04-01",
    facts: read({ statesStartDate: null }),
    expect: "violation",
  },
  {
    name: "read in full, not looked for",
    date: "2026-04-01",
    facts: read({ start: "2026-03-16" }),
    expect: "cannot-tell",
  },
  {
    name: "only partly read",
    date: "2026-04-01",
    facts: read({ statesStartDate: false, fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "not known whether it was read in full",
    date: "2026-04-01",
    facts: { programme: { statesStartDate: false } },
    expect: "cannot-tell",
  },
  {
    name: "not drawn up yet, on the last day to start",
    date: "2026-07-15",
    facts: { ...granted, programme: { documentDate: null, status: "planned" } },
    expect: "upcoming",
    due: "2026-07-15",
  },
  {
    name: "planned, nothing known of a document",
    date: "2026-07-15",
    facts: { ...granted, programme: { status: "planned" } },
    expect: "upcoming",
  },
  {
    name: "granted, nothing known of the programme",
    date: "2026-07-15",
    facts: granted,
    expect: "cannot-tell",
  },
  {
    name: "planned, the document partly read",
    date: "2026-07-15",
    facts: { ...granted, programme: { status: "planned", statesStartDate: false } },
    expect: "cannot-tell",
  },
  {
    name: "not drawn up the day after",
    date: "2026-07-16",
    facts: { ...granted, programme: { documentDate: null, status: "planned" } },
    expect: "cannot-tell",
  },
  {
    name: "begun without a document",
    date: "2026-04-01",
    facts: { ...granted, programme: { documentDate: null, start: "2026-03-16" } },
    expect: "cannot-tell",
  },
  {
    name: "the programme shown and blank",
    date: "2026-04-01",
    facts: { ...granted, programme: null },
    expect: "upcoming",
    due: "2026-07-15",
  },
  {
    name: "drawn up on the last day of the first act, not stated",
    date: "2019-02-01",
    facts: read({ documentDate: "2018-12-31", statesStartDate: false }),
    expect: "violation",
  },
  {
    name: "drawn up on the first day of the second act, not stated",
    date: "2019-02-01",
    facts: read({ documentDate: "2019-01-01", statesStartDate: false }),
    expect: "violation",
  },
  {
    name: "refused",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag", date: "2026-03-02" }] },
    expect: "not-applicable",
  },
  {
    name: "interrupted, document not dated",
    date: "2026-07-15",
    facts: {
      applicationReceived: "2026-01-15",
      decisions: [{ kind: "innvilgelse" }],
      programme: { documentDate: null, status: "interrupted" },
    },
    expect: "cannot-tell",
    missing: ["programme.fullyRead", "programme.statesStartDate"],
  },
  {
    name: "planned, an older document",
    date: "2026-07-15",
    facts: {
      applicationReceived: "2026-01-15",
      decisions: [{ kind: "innvilgelse" }],
      programme: { documentDate: "2019-01-01", status: "planned" },
    },
    expect: "cannot-tell",
    missing: ["programme.fullyRead", "programme.statesStartDate"],
  },
  {
    name: "read in full: asked for the start alone",
    date: "2026-04-01",
    facts: { programme: { fullyRead: true } },
    expect: "cannot-tell",
    missing: ["programme.statesStartDate"],
  },
  {
    name: "read in full, the field for the start blank",
    date: "2026-06-10",
    facts: { programme: { start: null, fullyRead: true } },
    expect: "violation",
  },
  {
    name: "read in part, the field for the start blank",
    date: "2026-06-10",
    facts: { programme: { start: null } },
    expect: "cannot-tell",
  },
  {
    name: "said to state the start, the field for it blank",
    date: "2026-06-10",
    facts: { programme: { start: null, statesStartDate: true, fullyRead: true } },
    expect: "not-applicable",
  },
];

export default cases;
