import type { Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function decided(more: Partial<Decision>): RuleCase["facts"] {
  return { decisions: [{ kind: "innvilgelse", date: "2026-03-02", ...more }] };
}

const silent = { assessesFollowUpNeed: false, fullyRead: true } as const;

const cases: RuleCase[] = [
  {
    name: "the grant assesses it",
    date: "2026-04-01",
    facts: decided({ assessesFollowUpNeed: true }),
    expect: "satisfied",
  },
  {
    name: "the refusal assesses it",
    date: "2026-04-01",
    facts: decided({ kind: "avslag", assessesFollowUpNeed: true, fullyRead: true }),
    expect: "satisfied",
  },
  {
    name: "grant read in full, silent",
    date: "2026-04-01",
    facts: decided(silent),
    expect: "violation",
  },
  {
    name: "refusal read in full, silent",
    date: "2026-04-01",
    facts: decided({ kind: "avslag", ...silent }),
    expect: "violation",
  },
  {
    name: "field blank in a grant read in full",
    date: "2026-04-01",
    facts: decided({ assessesFollowUpNeed: null, fullyRead: true }),
    expect: "violation",
  },
  {
    name: "only partly read",
    date: "2026-04-01",
    facts: decided({ assessesFollowUpNeed: false, fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "not known whether it was read in full",
    date: "2026-04-01",
    facts: decided({ assessesFollowUpNeed: false }),
    expect: "cannot-tell",
  },
  {
    name: "read in full, not looked for",
    date: "2026-04-01",
    facts: decided({ fullyRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "silent refusal, then a grant that assesses it",
    date: "2026-06-01",
    facts: {
      decisions: [
        { kind: "avslag", date: "2026-03-02", ...silent },
        { kind: "innvilgelse", date: "2026-05-04", assessesFollowUpNeed: true },
      ],
    },
    expect: "violation",
  },
  {
    name: "an extension is not asked",
    date: "2026-04-01",
    facts: decided({ kind: "forlengelse", ...silent }),
    expect: "not-applicable",
  },
  {
    name: "no decision yet",
    date: "2026-04-01",
    facts: { decisions: [] },
    expect: "not-applicable",
  },
  {
    name: "decisions blank",
    date: "2026-04-01",
    facts: { decisions: null },
    expect: "cannot-tell",
  },
  {
    name: "not known whether read in full: asked for the assessment alone",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].assessesFollowUpNeed"],
  },
];

export default cases;
