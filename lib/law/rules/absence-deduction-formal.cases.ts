import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const DATE = "2026-12-30";

function cut(more: Partial<Decision>): CaseFacts {
  return {
    decisions: [
      { kind: "innvilgelse", date: "2025-12-10", fullyRead: true },
      { kind: "fravaerstrekk", date: "2026-12-29", from: "2026-12-01", to: "2026-12-01", ...more },
    ],
  };
}

export default [
  {
    name: "own decision with complaint right",
    date: DATE,
    facts: cut({ statesComplaintRight: true, fullyRead: true }),
    expect: "satisfied",
  },
  {
    name: "own decision without it: does the grant reserve deduction?",
    date: DATE,
    facts: cut({ statesComplaintRight: false, fullyRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "not seen in a decision partly read",
    date: DATE,
    facts: cut({ statesComplaintRight: false, fullyRead: false }),
    expect: "cannot-tell",
  },
  { name: "complaint right unknown", date: DATE, facts: cut({}), expect: "cannot-tell" },
  {
    name: "complaint right shown blank",
    date: DATE,
    facts: cut({ statesComplaintRight: null, fullyRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "one of two decisions without it",
    date: DATE,
    facts: {
      decisions: [
        { kind: "fravaerstrekk", statesComplaintRight: true },
        { kind: "fravaerstrekk", statesComplaintRight: null },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "nothing cut",
    date: DATE,
    facts: { decisions: [{ kind: "innvilgelse" }] },
    expect: "not-applicable",
  },
  { name: "no decisions", date: DATE, facts: { decisions: [] }, expect: "not-applicable" },
  {
    name: "a decision of unknown kind, and absence that may be cut",
    date: DATE,
    facts: {
      decisions: [{ kind: "unknown" }],
      absences: [{ from: "2026-12-01", to: "2026-12-01", cause: "none" }],
    },
    expect: "cannot-tell",
  },
  { name: "decisions unknown", date: DATE, facts: {}, expect: "cannot-tell" },
  {
    name: "decisions unknown, nothing to cut",
    date: DATE,
    facts: { absences: [{ from: "2026-12-01", to: "2026-12-01", cause: "holiday" }] },
    expect: "not-applicable",
  },
  {
    name: "decisions unknown, absence without permission",
    date: DATE,
    facts: { absences: [{ from: "2026-12-01", cause: "own-illness", permission: false }] },
    expect: "cannot-tell",
  },
  {
    name: "no complaint right in a decision partly read: asked for it by name",
    date: "2026-06-01",
    facts: {
      decisions: [{ kind: "fravaerstrekk", statesComplaintRight: false, fullyRead: false }],
    },
    expect: "cannot-tell",
    missing: ["decisions[0].statesComplaintRight"],
    says: "vedtaket",
  },
  {
    name: "no complaint right in a decision read in full: nothing on the page can be asked for",
    date: "2026-12-30",
    facts: { decisions: [{ kind: "fravaerstrekk", statesComplaintRight: false, fullyRead: true }] },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "right to complain not known in a decision on reduction: its words",
    date: "2026-12-30",
    facts: { decisions: [{ kind: "fravaerstrekk" }] },
    expect: "cannot-tell",
    says: "om vedtaket",
  },
] satisfies RuleCase[];
