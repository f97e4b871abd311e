import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function refused(refusalReason: CaseFacts["refusalReason"], date = "2026-03-02"): CaseFacts {
  return { decisions: [{ kind: "avslag", date }], refusalReason };
}

const cases: RuleCase[] = [
  { name: "capacity", date: "2026-04-01", facts: refused("capacity"), expect: "violation" },
  { name: "budget", date: "2026-04-01", facts: refused("budget"), expect: "violation" },
  {
    name: "no measures in the municipality",
    date: "2026-04-01",
    facts: refused("no-suitable-measure"),
    expect: "violation",
  },
  {
    name: "an entry condition",
    date: "2026-04-01",
    facts: refused("conditions-not-met"),
    expect: "satisfied",
  },
  {
    name: "a burden because of the applicant, with reasons",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "avslag", date: "2026-03-02", reasoned: true }],
      refusalReason: "disproportionate-burden-applicant",
    },
    expect: "satisfied",
  },
  {
    name: "a burden, the reasons not on the page",
    date: "2026-04-01",
    facts: refused("disproportionate-burden-applicant"),
    expect: "cannot-tell",
  },
  {
    name: "a burden without reasons",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "avslag", date: "2026-03-02", reasoned: false, fullyRead: true }],
      refusalReason: "disproportionate-burden-applicant",
    },
    expect: "cannot-tell",
  },
  { name: "another reason", date: "2026-04-01", facts: refused("other"), expect: "cannot-tell" },
  {
    name: "earlier participation is another rule's matter",
    date: "2026-04-01",
    facts: refused("earlier-participation"),
    expect: "cannot-tell",
  },
  { name: "reason blank", date: "2026-04-01", facts: refused(null), expect: "cannot-tell" },
  {
    name: "reason not on the page",
    date: "2026-04-01",
    facts: refused(undefined),
    expect: "cannot-tell",
  },
  {
    name: "lack of an offer, the last day of the first act",
    date: "2019-02-01",
    facts: refused("no-suitable-measure", "2018-12-31"),
    expect: "cannot-tell",
  },
  {
    name: "lack of an offer, the first day of the second act",
    date: "2019-02-01",
    facts: refused("no-suitable-measure", "2019-01-01"),
    expect: "violation",
  },
  {
    name: "an entry condition under the first act",
    date: "2018-06-01",
    facts: refused("conditions-not-met", "2018-05-02"),
    expect: "satisfied",
  },
  {
    name: "capacity, the refusal's day not known",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag" }], refusalReason: "capacity" },
    expect: "cannot-tell",
  },
  {
    name: "capacity, decisions not on the page",
    date: "2026-04-01",
    facts: { refusalReason: "capacity" },
    expect: "cannot-tell",
  },
  {
    name: "granted",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2026-03-02" }] },
    expect: "not-applicable",
  },
  {
    name: "refused in 2018 and again in 2026: the reason is the newest one's",
    date: "2026-04-01",
    facts: {
      decisions: [
        { kind: "avslag", date: "2026-03-02" },
        { kind: "avslag", date: "2018-03-02" },
      ],
      refusalReason: "budget",
    },
    expect: "violation",
  },
  {
    name: "a reason for refusal without a refusal",
    date: "2026-04-01",
    facts: { decisions: [], refusalReason: "other" },
    expect: "cannot-tell",
    missing: ["decisions"],
  },
  {
    name: "refused twice on unknown days",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag" }, { kind: "avslag" }], refusalReason: "capacity" },
    expect: "cannot-tell",
    missing: ["decisions[0].date"],
  },
  {
    name: "refused twice on one day",
    date: "2026-04-01",
    facts: {
      decisions: [
        { kind: "avslag", date: "2021-01-01" },
        { kind: "avslag", date: "2021-01-01" },
      ],
      refusalReason: "disproportionate-burden-applicant",
    },
    expect: "cannot-tell",
    missing: ["decisions[1].reasoned"],
  },
  {
    name: "refused, neither day nor reason known",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag" }] },
    expect: "cannot-tell",
    missing: ["refusalReason"],
  },
  {
    name: "another reason: nothing to ask for",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag", date: "2021-12-01" }], refusalReason: "other" },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "refused because the conditions are not met: its words",
    date: "2018-06-01",
    facts: { decisions: [{ kind: "avslag" }], refusalReason: "conditions-not-met" },
    expect: "satisfied",
    says: "vilkårene",
  },
];

export default cases;
