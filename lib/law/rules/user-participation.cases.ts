import type { RuleCase } from "../types.ts";

const cases: RuleCase[] = [
  {
    name: "made together",
    date: "2026-04-01",
    facts: { programme: { madeWithUser: true, documentDate: "2026-03-09" } },
    expect: "satisfied",
  },
  {
    name: "made without the participant",
    date: "2026-04-01",
    facts: { programme: { madeWithUser: false } },
    expect: "violation",
  },
  {
    name: "no trace",
    date: "2026-04-01",
    facts: { programme: { documentDate: "2026-03-09", fullyRead: true } },
    expect: "cannot-tell",
  },
  {
    name: "field blank in a document read in full",
    date: "2026-04-01",
    facts: { programme: { madeWithUser: null, fullyRead: true } },
    expect: "cannot-tell",
  },
  {
    name: "a talk before the document is not yet a programme made together",
    date: "2026-04-01",
    facts: { programme: { documentDate: "2026-03-09" }, contactDates: ["2026-03-02"] },
    expect: "cannot-tell",
  },
  {
    name: "under the first act",
    date: "2015-04-01",
    facts: { programme: { madeWithUser: true } },
    expect: "satisfied",
  },
  {
    name: "refused",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag", date: "2026-03-02" }] },
    expect: "not-applicable",
  },
  { name: "nothing known of the programme", date: "2026-04-01", facts: {}, expect: "cannot-tell" },
];

export default cases;
