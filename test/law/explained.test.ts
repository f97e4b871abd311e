import { expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";

/*
 * A fact that explains what would otherwise be a violation. Taking it away leaves the bare violation, so these
 * cannot stand among a rule's cases, where taking facts away may never turn cannot-tell into a violation.
 */
function statusOf(id: string, facts: CaseFacts, date: string): string {
  const rule = rules.find((r) => r.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return evaluateRule(rule, facts, date).status;
}

const june: CaseFacts = {
  person: { birthDate: "1988-03-14" },
  children: [],
  benefits: [
    { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 1071.91 },
  ],
};

const job = {
  title: "Butikkmedarbeider",
  kind: "paid-work" as const,
  from: "2026-05-04",
  to: "2026-12-18",
  minutesPerWeek: 600,
};

test.each(["evening", "night", "weekend"] as const)(
  "work in the %s may be on top of the programme",
  (timeOfDay) => {
    const facts = { ...june, activities: [{ ...job, timeOfDay }] };
    expect(statusOf("coordination-work-hours", facts, "2026-08-05")).toBe("cannot-tell");
  },
);

test("two thirds paid to a grown person with a job of 12.5 hours", () => {
  const benefits = [
    { ...june.benefits?.[0], kind: "kvalifiseringsstonad" as const, perDay: 714.61 },
  ];
  const facts = { ...june, benefits };
  expect(statusOf("under-25-two-thirds", facts, "2026-08-05")).toBe("violation");
  const working = { ...facts, activities: [{ ...job, minutesPerWeek: 750 }] };
  expect(statusOf("under-25-two-thirds", working, "2026-08-05")).toBe("cannot-tell");
  expect(statusOf("coordination-work-hours", working, "2026-08-05")).toBe("satisfied");
});

test("an interruption decided later than it began counts from the decision", () => {
  const programme = { start: "2026-01-01", end: "2028-02-20" };
  const interruptions = [{ from: "2026-06-01", to: "2026-07-31", decided: true }];
  const decided = (date: string): CaseFacts => ({
    programme,
    interruptions,
    leaves: [],
    decisions: [{ kind: "avbrudd", date, from: "2026-06-01" }],
  });
  const id = "duration-max-two-years";
  expect(statusOf(id, decided("2026-06-01"), "2026-09-01")).toBe("satisfied");
  expect(statusOf(id, decided("2026-06-15"), "2026-09-01")).toBe("cannot-tell");
  const counted = "leave-and-interruption-not-counted";
  expect(statusOf(counted, decided("2026-06-01"), "2026-09-01")).toBe("satisfied");
  expect(statusOf(counted, decided("2026-06-02"), "2026-09-01")).toBe("cannot-tell");
});

test("an open interruption of a programme that runs again is asked about", () => {
  const facts = (status?: "running"): CaseFacts => ({
    programme: { status },
    interruptions: [{ from: "2026-03-10", to: null, decided: true }],
  });
  expect(statusOf("interruption-max-one-year", facts(), "2027-05-03")).toBe("violation");
  expect(statusOf("interruption-max-one-year", facts("running"), "2027-05-03")).toBe("cannot-tell");
});

test("an undecided interruption is no interruption under § 34", () => {
  const facts: CaseFacts = { interruptions: [{ from: "2026-03-10", to: null, decided: false }] };
  expect(statusOf("interruption-max-one-year", facts, "2027-05-03")).toBe("cannot-tell");
});
