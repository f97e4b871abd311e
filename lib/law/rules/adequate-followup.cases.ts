import type { CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-06-10";

function facts(
  contactDates: string[] | undefined,
  p: Partial<Programme> = {},
  more: CaseFacts = {},
): CaseFacts {
  return {
    programme: { start: "2026-01-05", end: "2027-01-03", status: "running", fullyRead: true, ...p },
    contactDates,
    leaves: [],
    interruptions: [],
    ...more,
  };
}

const cases: RuleCase[] = [
  { name: "60 days ago", date, facts: facts(["2026-04-11"]), expect: "satisfied" },
  { name: "61 days ago", date, facts: facts(["2026-04-10"]), expect: "violation" },
  {
    name: "several, the last counts",
    date,
    facts: facts(["2026-06-01", "2026-02-01"]),
    expect: "satisfied",
  },
  {
    name: "an evaluation is contact",
    date,
    facts: facts(["2026-02-01"], {}, { evaluations: [{ heldOn: "2026-05-20" }] }),
    expect: "not-applicable",
  },
  {
    name: "an appointment to come is none",
    date,
    facts: facts(["2026-02-01", "2026-06-20"]),
    expect: "violation",
  },
  {
    name: "log stated empty, ten days in",
    date: "2026-01-15",
    facts: facts([]),
    expect: "cannot-tell",
  },
  {
    name: "log stated empty, sixty days in",
    date: "2026-03-06",
    facts: facts([]),
    expect: "cannot-tell",
  },
  {
    name: "log stated empty, sixty-one days in",
    date: "2026-03-07",
    facts: facts([]),
    expect: "violation",
  },
  {
    name: "not everything read",
    date,
    facts: facts(["2026-02-01"], { fullyRead: undefined }),
    expect: "cannot-tell",
  },
  { name: "log not visible", date, facts: facts(undefined), expect: "cannot-tell" },
  {
    name: "on leave",
    date,
    facts: facts(
      ["2026-02-01"],
      {},
      { leaves: [{ from: "2026-02-02", to: "2026-08-01", approved: true }] },
    ),
    expect: "not-applicable",
  },
  {
    name: "back from interruption three weeks ago",
    date,
    facts: facts(
      ["2026-02-01"],
      {},
      { interruptions: [{ from: "2026-02-02", to: "2026-05-20", decided: true }] },
    ),
    expect: "not-applicable",
  },
  {
    name: "interrupted",
    date,
    facts: facts(["2026-02-01"], { status: "interrupted" }),
    expect: "not-applicable",
  },
  {
    name: "completed",
    date,
    facts: facts(["2026-02-01"], { status: "completed" }),
    expect: "not-applicable",
  },
  {
    name: "nothing known of the programme",
    date,
    facts: { contactDates: ["2026-02-01"] },
    expect: "cannot-tell",
  },
  {
    name: "contact not known, the programme begun: each thing that would tell",
    date: "2026-03-06",
    facts: { programme: { start: "2026-01-05" } },
    expect: "cannot-tell",
    missing: ["contactDates", "interruptions", "leaves", "programme.end", "programme.status"],
  },
  {
    name: "an interruption decided, its days not known",
    date: "2026-06-10",
    facts: { interruptions: [{ decided: true }] },
    expect: "cannot-tell",
  },
  {
    name: "an interruption that ended, its decision and first day not known",
    date: "2026-06-10",
    facts: { interruptions: [{ to: "2026-05-31" }] },
    expect: "cannot-tell",
  },
  {
    name: "contact log stated empty, sixty-one days in, no more than that read",
    date: "2026-03-07",
    facts: {
      programme: { start: "2026-01-05", status: "running" },
      contactDates: [],
      leaves: [],
      interruptions: [],
    },
    expect: "violation",
  },
  {
    name: "evaluation sixty days ago",
    date: "2026-07-19",
    facts: { evaluations: [{ heldOn: "2026-05-20" }] },
    expect: "not-applicable",
  },
  {
    name: "contact on the day itself",
    date: "2025-12-08",
    facts: { contactDates: ["2025-12-08"] },
    expect: "satisfied",
  },
  {
    name: "log stated empty long after the start: a warning, no more",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-01-05", status: "running" },
      contactDates: [],
      leaves: [],
      interruptions: [],
    },
    expect: "violation",
    severity: "should",
  },
  {
    name: "an evaluation months ago, nothing else known",
    date: "2026-06-10",
    facts: { evaluations: [{ heldOn: "2026-02-02" }] },
    expect: "cannot-tell",
  },
  {
    name: "log stated empty, a leave that ended years ago",
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-01-05", status: "running" },
      contactDates: [],
      leaves: [{ to: "2010-01-01" }],
      interruptions: [],
    },
    expect: "violation",
  },
  {
    name: "an interruption that ended three weeks ago, its decision not known",
    date: "2026-06-10",
    facts: {
      programme: { status: "running", fullyRead: true },
      contactDates: ["2026-02-01"],
      leaves: [],
      interruptions: [{ from: "2026-02-02", to: "2026-05-20" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "a leave that begins on the day of judging",
    date: "2026-05-02",
    facts: {
      programme: { status: "running", fullyRead: true },
      contactDates: ["2026-02-01"],
      leaves: [{ from: "2026-05-02" }],
      interruptions: [],
    },
    expect: "cannot-tell",
    missing: ["leaves[0].approved", "leaves[0].to"],
  },
  {
    name: "the programme is over, nothing else known",
    date: "2026-06-10",
    facts: { programme: { end: "2010-04-01" } },
    expect: "not-applicable",
  },
  {
    name: "still planned two months after its start",
    date: "2026-03-07",
    facts: {
      programme: { start: "2026-01-05", end: "2027-01-03", status: "planned" },
      contactDates: [],
      leaves: [],
      interruptions: [],
    },
    expect: "cannot-tell",
    missing: ["programme.end", "programme.start"],
  },
  {
    name: "judged before the start",
    date: "2026-03-06",
    facts: { programme: { start: "2026-06-07" } },
    expect: "not-applicable",
  },
  {
    name: "judged on the day of the start",
    date: "2026-01-05",
    facts: { programme: { start: "2026-01-05" } },
    expect: "cannot-tell",
  },
];

export default cases;
