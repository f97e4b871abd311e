import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const grant: Decision = {
  kind: "innvilgelse",
  date: "2026-01-12",
  from: "2026-01-19",
  to: "2027-01-18",
};

function running(decisions: Decision[], more: CaseFacts = {}): CaseFacts {
  return {
    decisions,
    programme: { start: "2026-01-19", status: "running" },
    interruptions: [],
    ...more,
  };
}

const whole: CaseFacts = { wholeCaseRead: true };
const away = { from: "2026-04-13", to: "2026-05-31" };

const cases: RuleCase[] = [
  {
    name: "granted for twelve months, half of them gone",
    date: "2026-07-06",
    facts: running([{ kind: "innvilgelse", date: "2026-01-12", months: 12 }], whole),
    expect: "satisfied",
  },
  {
    name: "granted for twelve months, which are over",
    date: "2027-03-01",
    facts: running([{ kind: "innvilgelse", date: "2026-01-12", months: 12 }], whole),
    expect: "cannot-tell",
  },
  {
    name: "an interruption without a decision in a case read as a whole, not said to lack it",
    date: "2026-07-06",
    facts: running([grant], { ...whole, interruptions: [away] }),
    expect: "cannot-tell",
  },
  {
    name: "granted before the start",
    date: "2026-05-04",
    facts: running([grant]),
    expect: "satisfied",
  },
  {
    name: "granted on the day of the start",
    date: "2026-05-04",
    facts: running([{ ...grant, date: "2026-01-19" }], whole),
    expect: "satisfied",
  },
  {
    name: "granted the day after the start, the whole case read",
    date: "2026-05-04",
    facts: running([{ ...grant, date: "2026-01-20" }], whole),
    expect: "violation",
  },
  {
    name: "granted the day after the start, an older decision may exist",
    date: "2026-05-04",
    facts: running([{ ...grant, date: "2026-01-20" }]),
    expect: "cannot-tell",
  },
  {
    name: "begun without a grant, the whole case read",
    date: "2026-05-04",
    facts: running([], whole),
    expect: "violation",
  },
  {
    name: "begun without a grant on the page",
    date: "2026-05-04",
    facts: running([]),
    expect: "cannot-tell",
  },
  {
    name: "interruption without a decision, the whole case read",
    date: "2026-05-04",
    facts: running([grant], {
      ...whole,
      programme: { start: "2026-01-19", status: "interrupted" },
      interruptions: [{ from: "2026-04-13", decided: false }],
    }),
    expect: "violation",
  },
  {
    name: "interruption without a decision, the case not read in full",
    date: "2026-05-04",
    facts: running([grant], { interruptions: [{ from: "2026-04-13", decided: false }] }),
    expect: "cannot-tell",
  },
  {
    name: "interruption decided the day it began",
    date: "2026-05-04",
    facts: running([grant, { kind: "avbrudd", date: "2026-04-13" }], {
      programme: { start: "2026-01-19", status: "interrupted" },
      interruptions: [{ from: "2026-04-13" }],
    }),
    expect: "satisfied",
  },
  {
    name: "interruption decided the day after, the whole case read",
    date: "2026-05-04",
    facts: running([grant, { kind: "avbrudd", date: "2026-04-14" }], {
      ...whole,
      interruptions: [{ from: "2026-04-13" }],
    }),
    expect: "violation",
  },
  {
    name: "interruption, nothing said of a decision",
    date: "2026-05-04",
    facts: running([grant], { ...whole, interruptions: [{ from: "2026-04-13" }] }),
    expect: "cannot-tell",
  },
  {
    name: "readmitted with a decision on the day",
    date: "2026-07-01",
    facts: running(
      [
        grant,
        { kind: "avbrudd", date: "2026-04-10" },
        { kind: "igjeninntak", date: "2026-06-01", to: "2027-03-31" },
      ],
      { interruptions: [away] },
    ),
    expect: "satisfied",
  },
  {
    name: "back without a decision, the whole case read",
    date: "2026-07-01",
    facts: running([grant, { kind: "avbrudd", date: "2026-04-10" }], {
      ...whole,
      interruptions: [away],
    }),
    expect: "violation",
  },
  {
    name: "runs the day after the decided period, the whole case read",
    date: "2027-01-19",
    facts: running([grant], whole),
    expect: "violation",
  },
  {
    name: "extended on the last decided day",
    date: "2027-01-19",
    facts: running([grant, { kind: "forlengelse", date: "2027-01-18", to: "2027-07-18" }], whole),
    expect: "satisfied",
  },
  {
    name: "extended the day after, the whole case read",
    date: "2027-01-20",
    facts: running([grant, { kind: "forlengelse", date: "2027-01-19", to: "2027-07-18" }], whole),
    expect: "violation",
  },
  {
    name: "refused by decision",
    date: "2026-05-04",
    facts: { decisions: [{ kind: "avslag", date: "2026-03-02" }], refusalReason: "other" },
    expect: "satisfied",
  },
  {
    name: "refused without a decision, the whole case read",
    date: "2026-05-04",
    facts: { decisions: [], refusalReason: "other", programme: { status: "planned" }, ...whole },
    expect: "violation",
  },
  {
    name: "granted, not begun",
    date: "2026-01-15",
    facts: { decisions: [grant], programme: { start: "2026-01-19", status: "planned" } },
    expect: "satisfied",
  },
  {
    name: "application pending",
    date: "2026-01-15",
    facts: { decisions: [], programme: { status: "planned" } },
    expect: "not-applicable",
  },
  {
    name: "interruptions not on the page",
    date: "2026-05-04",
    facts: running([grant], { interruptions: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "decisions not on the page",
    date: "2026-05-04",
    facts: { programme: { start: "2026-01-19", status: "running" }, ...whole },
    expect: "cannot-tell",
  },
  {
    name: "grant on a day not known",
    date: "2026-05-04",
    facts: { decisions: [{ kind: "innvilgelse" }], programme: { start: "2026-01-19" } },
    expect: "cannot-tell",
    missing: ["decisions[0].date", "decisions[0].to", "interruptions", "programme.status"],
  },
  {
    name: "refused, not started, and interrupted: they contradict one another",
    date: "2026-05-04",
    facts: {
      decisions: [],
      refusalReason: "other",
      programme: { status: "planned" },
      interruptions: [{}],
    },
    expect: "not-applicable",
  },
  {
    name: "refused without a decision, only part of the case read",
    date: "2026-05-04",
    facts: { decisions: [], refusalReason: "other" },
    expect: "cannot-tell",
    missing: ["interruptions", "programme.start", "wholeCaseRead"],
  },
  {
    name: "a decision of unknown kind, the programme runs",
    date: "2026-05-04",
    facts: { decisions: [{ kind: "unknown" }], programme: { status: "running" } },
    expect: "cannot-tell",
    missing: ["decisions[0].kind", "interruptions"],
  },
];

export default cases;
