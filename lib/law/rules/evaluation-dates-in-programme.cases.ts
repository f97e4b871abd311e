import type { CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function programme(evaluationDates: string[] | null, more: Partial<Programme> = {}): CaseFacts {
  return {
    programme: {
      start: "2026-01-05",
      end: "2027-01-03",
      fullyRead: true,
      evaluationDates,
      ...more,
    },
  };
}

const date = "2026-03-02";

const cases: RuleCase[] = [
  { name: "one date inside", date, facts: programme(["2026-06-10"]), expect: "satisfied" },
  { name: "on the first day", date, facts: programme(["2026-01-05"]), expect: "satisfied" },
  { name: "on the last day", date, facts: programme(["2027-01-03"]), expect: "satisfied" },
  {
    name: "one date inside is enough, whatever else is read",
    date,
    facts: programme(["2025-12-01", "2026-06-10"], { fullyRead: undefined }),
    expect: "satisfied",
  },
  { name: "the day before the start", date, facts: programme(["2026-01-04"]), expect: "violation" },
  { name: "the day after the end", date, facts: programme(["2027-01-04"]), expect: "violation" },
  {
    name: "outside, document not read in full",
    date,
    facts: programme(["2027-01-04"], { fullyRead: false }),
    expect: "cannot-tell",
  },
  { name: "shown and blank, read in full", date, facts: programme(null), expect: "violation" },
  { name: "stated to be none, read in full", date, facts: programme([]), expect: "violation" },
  {
    name: "shown and blank in a page that is not the whole document",
    date,
    facts: programme(null, { fullyRead: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "stated to be none, read in part",
    date,
    facts: programme([], { fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "blank, the whole case read",
    date,
    facts: { ...programme(null, { fullyRead: undefined }), wholeCaseRead: true },
    expect: "violation",
  },
  {
    name: "field not seen",
    date,
    facts: { programme: { start: "2026-01-05", end: "2027-01-03", fullyRead: true } },
    expect: "cannot-tell",
  },
  {
    name: "end of the programme not known",
    date,
    facts: programme(["2026-06-10"], { end: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "end not known, but the only date lies before the start",
    date,
    facts: programme(["2025-06-10"], { end: null }),
    expect: "violation",
  },
  {
    name: "extended, with a date in the new period",
    date,
    facts: {
      ...programme(["2026-04-15", "2026-09-15"]),
      decisions: [
        { kind: "innvilgelse", date: "2025-12-15", from: "2026-01-05", to: "2026-07-05" },
        { kind: "forlengelse", date: "2026-06-20", from: "2026-07-06", to: "2027-01-03" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "day before the rule",
    date: "2011-12-31",
    facts: programme(null),
    expect: "not-applicable",
  },
  {
    name: "first day of the rule",
    date: "2012-01-01",
    facts: programme(null),
    expect: "violation",
  },
  {
    name: "extended, with a date on the first day of the new period",
    date: "2027-01-10",
    facts: {
      programme: {
        start: "2026-01-01",
        end: "2027-12-31",
        fullyRead: true,
        evaluationDates: ["2026-06-10", "2027-01-01"],
      },
      decisions: [
        { kind: "forlengelse", date: "2026-11-20", from: "2027-01-01", to: "2027-12-31" },
      ],
    },
    expect: "satisfied",
  },
  {
    name: "an extension that begins after the end does not count",
    date: "2026-09-01",
    facts: {
      programme: {
        start: "2026-01-01",
        end: "2026-12-31",
        fullyRead: true,
        evaluationDates: ["2026-06-10"],
      },
      decisions: [
        { kind: "forlengelse", date: "2026-08-20", from: "2027-01-01", to: "2027-12-31" },
      ],
    },
    expect: "satisfied",
  },
];

export default cases;
