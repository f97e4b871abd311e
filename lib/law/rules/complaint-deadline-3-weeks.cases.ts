import type { Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function decided(more: Partial<Decision>): RuleCase["facts"] {
  return { decisions: [{ kind: "innvilgelse", date: "2026-06-01", ...more }] };
}

function informed(notifiedOn: string): RuleCase["facts"] {
  return decided({ statesComplaintRight: true, notifiedOn });
}

const silent = { statesComplaintRight: false, fullyRead: true } as const;

const cases: RuleCase[] = [
  {
    name: "notified on a Wednesday: the same weekday three weeks later",
    date: "2026-07-01",
    facts: informed("2026-06-03"),
    expect: "satisfied",
    due: "2026-06-24",
  },
  {
    name: "notified on a Thursday in April",
    date: "2026-07-01",
    facts: informed("2026-04-30"),
    expect: "satisfied",
    due: "2026-05-21",
  },
  {
    name: "Christmas Day, Saturday and Sunday are passed over",
    date: "2026-12-20",
    facts: informed("2026-12-04"),
    expect: "satisfied",
    due: "2026-12-28",
  },
  {
    name: "Christmas Eve is an ordinary day",
    date: "2026-12-20",
    facts: informed("2026-12-03"),
    expect: "satisfied",
    due: "2026-12-24",
  },
  {
    name: "read in full, nothing of the right to complain",
    date: "2026-07-01",
    facts: decided({ ...silent, notifiedOn: "2026-06-03" }),
    expect: "violation",
    due: "2026-06-24",
  },
  {
    name: "read in full, the field blank",
    date: "2026-07-01",
    facts: decided({ statesComplaintRight: null, fullyRead: true }),
    expect: "violation",
  },
  {
    name: "only partly read",
    date: "2026-07-01",
    facts: decided({ ...silent, fullyRead: false, notifiedOn: "2026-06-03" }),
    expect: "cannot-tell",
    due: "2026-06-24",
  },
  {
    name: "day of the notice not known",
    date: "2026-07-01",
    facts: decided({ statesComplaintRight: true }),
    expect: "cannot-tell",
  },
  {
    name: "day of the notice blank",
    date: "2026-07-01",
    facts: decided({ statesComplaintRight: true, notifiedOn: null }),
    expect: "cannot-tell",
  },
  {
    name: "right to complain not looked for",
    date: "2026-07-01",
    facts: decided({ fullyRead: true, notifiedOn: "2026-06-03" }),
    expect: "cannot-tell",
  },
  {
    name: "the grant informs, the refusal does not",
    date: "2026-07-01",
    facts: {
      decisions: [
        { kind: "avslag", date: "2026-05-01", ...silent },
        {
          kind: "innvilgelse",
          date: "2026-06-01",
          statesComplaintRight: true,
          notifiedOn: "2026-06-03",
        },
      ],
    },
    expect: "violation",
  },
  { name: "no decision", date: "2026-07-01", facts: { decisions: [] }, expect: "not-applicable" },
  {
    name: "no right to complain in a decision partly read, its notice not known",
    date: "2026-07-01",
    facts: { decisions: [{ kind: "innvilgelse", statesComplaintRight: false, fullyRead: false }] },
    expect: "cannot-tell",
    missing: ["decisions[0].fullyRead", "decisions[0].notifiedOn"],
  },
  {
    name: "right to complain stated, notice not known",
    date: "2026-07-01",
    facts: { decisions: [{ kind: "innvilgelse", statesComplaintRight: true }] },
    expect: "cannot-tell",
    missing: ["decisions[0].notifiedOn"],
  },
  {
    name: "decision read in full, right to complain not looked for, notice not known",
    date: "2026-07-01",
    facts: { decisions: [{ kind: "innvilgelse", fullyRead: true }] },
    expect: "cannot-tell",
    missing: ["decisions[0].notifiedOn", "decisions[0].statesComplaintRight"],
  },
];

export default cases;
