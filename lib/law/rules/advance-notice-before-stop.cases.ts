import type { Decision } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function stopped(more: Partial<Decision>): RuleCase["facts"] {
  return { decisions: [{ kind: "stans", date: "2026-05-20", ...more }] };
}

const cases: RuleCase[] = [
  {
    name: "warned three weeks before",
    date: "2026-06-01",
    facts: stopped({ warnedOn: "2026-04-29" }),
    expect: "satisfied",
  },
  {
    name: "warned a week before",
    date: "2026-06-01",
    facts: stopped({ warnedOn: "2026-05-13" }),
    expect: "satisfied",
  },
  {
    name: "warned six days before: has the time to comment run?",
    date: "2026-06-01",
    facts: stopped({ warnedOn: "2026-05-14" }),
    expect: "cannot-tell",
  },
  {
    name: "warned on the day itself",
    date: "2026-06-01",
    facts: stopped({ warnedOn: "2026-05-20" }),
    expect: "cannot-tell",
  },
  {
    name: "warned the day after",
    date: "2026-06-01",
    facts: stopped({ warnedOn: "2026-05-21" }),
    expect: "cannot-tell",
  },
  {
    name: "no notice on the page, the decision read in full",
    date: "2026-06-01",
    facts: { ...stopped({ fullyRead: true }), wholeCaseRead: true },
    expect: "cannot-tell",
  },
  {
    name: "notice blank, the whole case read",
    date: "2026-06-01",
    facts: { ...stopped({ warnedOn: null, fullyRead: true }), wholeCaseRead: true },
    expect: "cannot-tell",
  },
  {
    name: "warned, the decision's day not known",
    date: "2026-06-01",
    facts: stopped({ date: undefined, warnedOn: "2026-04-29" }),
    expect: "cannot-tell",
  },
  {
    name: "ended after a notice, interrupted without one",
    date: "2026-12-01",
    facts: {
      decisions: [
        { kind: "avslutning", date: "2026-11-20", warnedOn: "2026-10-20" },
        { kind: "avbrudd", date: "2026-05-20" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "a grant needs no notice",
    date: "2026-06-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-03-02" }] },
    expect: "not-applicable",
  },
  {
    name: "decisions not on the page",
    date: "2026-06-01",
    facts: { programme: { status: "interrupted" } },
    expect: "cannot-tell",
  },
  {
    name: "warned on the day itself: warned too late to comment",
    date: "2026-06-30",
    facts: { decisions: [{ kind: "stans", date: "2026-05-20", warnedOn: "2026-05-20" }] },
    expect: "cannot-tell",
    says: "deltakeren",
  },
  {
    name: "warned, the decision's day not known: asked for it",
    date: "2026-06-01",
    facts: { decisions: [{ kind: "stans", warnedOn: "2013-01-01" }] },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "warned six days before: the time to comment is the question",
    date: "2026-06-30",
    facts: { decisions: [{ kind: "stans", date: "2026-05-20", warnedOn: "2026-05-14" }] },
    expect: "cannot-tell",
    says: "fristen",
  },
];

export default cases;
