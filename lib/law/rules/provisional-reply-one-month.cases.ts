import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function applied(applicationReceived: string, decisions: Decision[], more: CaseFacts = {}) {
  return { applicationReceived, decisions, ...more };
}

function granted(date: string): Decision[] {
  return [{ kind: "innvilgelse", date }];
}

const whole: CaseFacts = { documents: [], wholeCaseRead: true };

const cases: RuleCase[] = [
  {
    name: "granted on the last day of the month",
    date: "2026-04-01",
    facts: applied("2026-01-31", granted("2026-02-28")),
    expect: "satisfied",
    due: "2026-02-28",
  },
  {
    name: "refused within the month",
    date: "2026-04-01",
    facts: applied("2026-01-15", [{ kind: "avslag", date: "2026-02-02" }]),
    expect: "satisfied",
  },
  {
    name: "granted the day after, letters not known",
    date: "2026-04-01",
    facts: applied("2026-01-31", granted("2026-03-01")),
    expect: "cannot-tell",
  },
  {
    name: "granted the day after, the whole case read and no letter",
    date: "2026-04-01",
    facts: applied("2026-01-31", granted("2026-03-01"), whole),
    expect: "violation",
    due: "2026-02-28",
  },
  {
    name: "granted the day after, a letter of the time may be the reply",
    date: "2026-04-01",
    facts: applied("2026-01-31", granted("2026-03-01"), {
      ...whole,
      documents: [{ kind: "other", date: "2026-02-20" }],
    }),
    expect: "cannot-tell",
  },
  {
    name: "pending on the last day",
    date: "2026-02-28",
    facts: applied("2026-01-31", []),
    expect: "upcoming",
    due: "2026-02-28",
  },
  {
    name: "pending the day after",
    date: "2026-03-01",
    facts: applied("2026-01-31", []),
    expect: "cannot-tell",
  },
  {
    name: "pending the day after, the whole case read and no letter",
    date: "2026-03-01",
    facts: applied("2026-01-31", [], whole),
    expect: "violation",
  },
  {
    name: "a talk is no reply",
    date: "2026-03-01",
    facts: applied("2026-01-31", [], { ...whole, contactDates: ["2026-02-10"] }),
    expect: "violation",
  },
  {
    name: "day of the decision not known",
    date: "2026-04-01",
    facts: applied("2026-01-31", [{ kind: "innvilgelse" }], whole),
    expect: "cannot-tell",
  },
  {
    name: "the only decision is older than the application",
    date: "2026-04-01",
    facts: applied("2026-01-31", granted("2025-01-15"), whole),
    expect: "cannot-tell",
  },
  {
    name: "a new application after an old refusal, the month not over",
    date: "2026-02-10",
    facts: applied("2026-01-31", [{ kind: "avslag", date: "2025-01-15" }]),
    expect: "upcoming",
  },
  {
    name: "decisions not on the page",
    date: "2026-04-01",
    facts: { applicationReceived: "2026-01-31" },
    expect: "cannot-tell",
  },
  {
    name: "application day not known",
    date: "2026-04-01",
    facts: { decisions: granted("2026-02-02") },
    expect: "cannot-tell",
  },
  {
    name: "decisions not on the page: asked for",
    date: "2026-04-01",
    facts: { applicationReceived: "2010-03-02" },
    expect: "cannot-tell",
    missing: ["decisions"],
  },
  {
    name: "no reply a day late, letters not listed",
    date: "2026-03-01",
    facts: { applicationReceived: "2026-01-31", decisions: [], wholeCaseRead: true },
    expect: "cannot-tell",
    missing: ["documents"],
  },
  {
    name: "day of the decision asked for",
    date: "2026-04-01",
    facts: { applicationReceived: "2010-04-01", decisions: [{ kind: "innvilgelse" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "granted on the day the application came in",
    date: "2026-04-01",
    facts: {
      applicationReceived: "2026-01-31",
      decisions: [{ kind: "innvilgelse", date: "2026-01-31" }],
    },
    expect: "satisfied",
  },
  {
    name: "granted a day late, judged on the last day",
    date: "2026-02-28",
    facts: {
      applicationReceived: "2026-01-31",
      decisions: [{ kind: "innvilgelse", date: "2026-03-01" }],
    },
    expect: "cannot-tell",
    missing: [],
  },
];

export default cases;
