import { expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";

/* A fact that explains what alone would be a violation makes the rule silent; it never turns it into a question. */
function statusOf(id: string, facts: CaseFacts, date: string): string {
  const rule = rules.find((r) => r.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return evaluateRule(rule, facts, date).status;
}

const grown: CaseFacts = {
  person: { birthDate: "1988-03-14" },
  children: [],
  benefits: [
    { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 714.61 },
  ],
};

function withJob(minutesPerWeek: number | undefined): CaseFacts {
  const job = { title: "Butikkmedarbeider", kind: "paid-work" as const, minutesPerWeek };
  return { ...grown, activities: [{ ...job, from: "2026-05-04", to: "2026-12-18" }] };
}

test("two thirds paid to a grown person: a job of 12.5 hours explains it, another does not", () => {
  const status = (facts: CaseFacts) => statusOf("under-25-two-thirds", facts, "2026-08-05");
  expect(status(grown)).toBe("violation");
  expect(status(withJob(750))).toBe("not-applicable");
  expect(status(withJob(undefined))).toBe("not-applicable");
  expect(status(withJob(300))).toBe("violation");
  expect(statusOf("coordination-work-hours", withJob(750), "2026-08-05")).toBe("satisfied");
});

test("May on the old G: a job of 105 minutes explains it", () => {
  const benefits = [
    {
      kind: "kvalifiseringsstonad" as const,
      from: "2026-05-04",
      to: "2026-05-29",
      perDay: 1021.76,
    },
  ];
  const status = (facts: CaseFacts) =>
    statusOf("g-adjustment-1-may", { ...facts, benefits }, "2026-08-05");
  expect(status(grown)).toBe("violation");
  expect(status(withJob(105))).toBe("not-applicable");
  expect(status(withJob(600))).toBe("violation");
});

test("an interruption known by its decision alone counts from the decision", () => {
  const decided = (date: string): CaseFacts => ({
    programme: { start: "2026-01-01", end: "2028-02-20" },
    interruptions: [{ from: "2026-06-01", to: "2026-07-31" }],
    leaves: [],
    decisions: [{ kind: "avbrudd", date, from: "2026-06-01" }],
  });
  for (const id of ["duration-max-two-years", "leave-and-interruption-not-counted"]) {
    expect(statusOf(id, decided("2026-06-01"), "2026-09-01")).toBe("satisfied");
    expect(statusOf(id, decided("2026-06-15"), "2026-09-01")).toBe("cannot-tell");
  }
});

test("stønad until the decision on interruption is no violation", () => {
  const facts = (date: string): CaseFacts => ({
    interruptions: [{ from: "2026-06-01", to: "2026-06-30", decided: true }],
    decisions: [{ kind: "avbrudd", date }],
    benefits: [
      { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-12", perDay: 1071.91 },
    ],
  });
  const status = (date: string) =>
    statusOf("no-stonad-during-interruption", facts(date), "2026-08-05");
  expect(status("2026-06-01")).toBe("violation");
  expect(status("2026-06-12")).toBe("violation");
  expect(status("2026-06-15")).toBe("not-applicable");
});

test("an interruption with a blank end in a programme that runs again is not open", () => {
  const facts = (status?: "running" | "ended"): CaseFacts => ({
    programme: { status },
    interruptions: [{ from: "2026-03-10", to: null, decided: true }],
  });
  const id = "interruption-max-one-year";
  expect(statusOf(id, facts(), "2027-05-03")).toBe("violation");
  expect(statusOf(id, facts("running"), "2027-05-03")).toBe("not-applicable");
  expect(statusOf(id, facts("ended"), "2027-05-03")).toBe("not-applicable");
});

test("an undecided interruption is no interruption under § 34", () => {
  const facts: CaseFacts = { interruptions: [{ from: "2026-03-10", to: null, decided: false }] };
  expect(statusOf("interruption-max-one-year", facts, "2027-05-03")).toBe("not-applicable");
});
