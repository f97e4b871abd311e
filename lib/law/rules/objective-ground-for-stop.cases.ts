import type { CaseFacts, Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function stopped(more: Partial<Decision>): CaseFacts {
  return { decisions: [{ kind: "avslutning", date: "2026-05-11", fullyRead: true, ...more }] };
}

const cases: RuleCase[] = [
  {
    name: "offer of suitable work",
    date: "2026-06-01",
    facts: stopped({ reasoned: true, reason: "Deltakeren har fått tilbud om høvelig arbeid" }),
    expect: "satisfied",
  },
  {
    name: "ground stated for a temporary interruption",
    date: "2026-06-01",
    facts: stopped({ kind: "avbrudd", reason: "Innlagt på sykehus" }),
    expect: "satisfied",
  },
  {
    name: "read in full and without reasons",
    date: "2026-06-01",
    facts: stopped({ reasoned: false }),
    expect: "violation",
  },
  {
    name: "read in full, the reason shown blank",
    date: "2026-06-01",
    facts: stopped({ kind: "stans", reason: null }),
    expect: "violation",
  },
  {
    name: "read in full, only the capacity of the office",
    date: "2026-06-01",
    facts: stopped({ reasoned: true, reason: "Manglende kapasitet ved kontoret" }),
    expect: "violation",
  },
  {
    name: "only the capacity of the office, not read in full",
    date: "2026-06-01",
    facts: stopped({ reason: "Manglende kapasitet ved kontoret", fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "without reasons, not read in full",
    date: "2026-06-01",
    facts: stopped({ reasoned: false, fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "without reasons, not known whether read in full",
    date: "2026-06-01",
    facts: stopped({ reasoned: false, fullyRead: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "reasoned, but the ground not seen",
    date: "2026-06-01",
    facts: stopped({ reasoned: true }),
    expect: "cannot-tell",
  },
  {
    name: "one with and one without",
    date: "2026-06-01",
    facts: {
      decisions: [
        { kind: "avbrudd", date: "2026-02-02", reason: "Fødsel", fullyRead: true },
        { kind: "avslutning", date: "2026-05-11", reasoned: false, fullyRead: true },
      ],
    },
    expect: "violation",
  },
  {
    name: "nothing stopped",
    date: "2026-06-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-01-05", fullyRead: true }] },
    expect: "not-applicable",
  },
  {
    name: "decisions not known",
    date: "2026-06-01",
    facts: { programme: { status: "ended" } },
    expect: "cannot-tell",
  },
  {
    name: "said to be reasoned, the reason shown blank",
    date: "2026-06-01",
    facts: { decisions: [{ kind: "stans", reason: null, reasoned: true }] },
    expect: "not-applicable",
  },
  {
    name: "said not to be reasoned, with a reason",
    date: "2026-06-01",
    facts: {
      decisions: [
        {
          kind: "avslutning",
          reasoned: false,
          reason: "Deltakeren har fått tilbud om høvelig arbeid",
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "only the capacity of the office: asked whether it was read in full",
    date: "2026-06-01",
    facts: { decisions: [{ kind: "avslutning", reason: "Manglende kapasitet ved kontoret" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].fullyRead"],
  },
  {
    name: "nothing but the day known: asked whether it was read in full",
    date: "2026-06-01",
    facts: { decisions: [{ kind: "avslutning", date: "2026-05-11" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].fullyRead"],
  },
  {
    name: "stopped before the act, and without a ground on its first day",
    date: "2010-06-01",
    facts: {
      decisions: [
        { kind: "stans", date: "2009-12-31", fullyRead: true, reason: "Sykdom" },
        {
          kind: "stans",
          date: "2010-01-01",
          fullyRead: true,
          reason: "Manglende kapasitet ved kontoret",
        },
      ],
    },
    expect: "violation",
  },
];

export default cases;
