import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import { planFacts } from "../../lib/plan/facts.ts";
import { gapsOf } from "../../lib/plan/gaps.ts";
import { planFromTemplate } from "../../lib/plan/templates/index.ts";
import { progression } from "../../lib/plan/templates/progression.ts";
import { milestonesOf } from "../../lib/plan/timeline.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { weeksOf } from "../../lib/plan/weeks.ts";
import { differences } from "../../lib/report/plan/compare.ts";
import { planFromFacts } from "../../lib/report/plan/from-facts.ts";
import { judgePlan } from "../../lib/report/plan/judge.ts";
import { plan as anyPlan } from "./arbitrary.ts";

const TODAY = "2026-11-23";
const whole = planFromTemplate(
  progression,
  { start: "2026-12-07", end: "2027-12-06" },
  TODAY,
  "nb",
);
const broken = (plan: Plan, facts: CaseFacts = {}) =>
  judgePlan(facts, plan, TODAY, "nb").remarks.flatMap((r) =>
    r.status === "violation" ? [r.rule] : [],
  );

describe("the law, while one plans", () => {
  test("what is taken out of a whole plan is missed at once", () => {
    expect(broken(whole)).toEqual([]);
    expect(broken({ ...whole, evaluations: [] })).toContain("evaluation-dates-in-programme");
    expect(broken({ ...whole, goal: "" })).toContain("programme-goal-work");
    const without = (kind: string) => ({
      ...whole,
      activities: whole.activities.filter((a) => a.kind !== kind),
    });
    expect(broken(without("work-directed"))).toContain("work-measure-by-halfway");
    expect(broken(without("job-search"))).toContain("job-search-3-months-before-end");
  });

  test("a reason that the law asks for is missed on the line it concerns", () => {
    const plan = {
      ...whole,
      activities: whole.activities.map((a) =>
        a.kind === "rest" ? { ...a, justification: "" } : a,
      ),
    };
    const remark = judgePlan({}, plan, TODAY, "nb").remarks.find(
      ({ rule }) => rule === "other-activities-justified",
    );
    const rest = whole.activities.find(({ kind }) => kind === "rest");
    expect(remark).toMatchObject({ status: "violation", activities: [rest?.id] });
  });

  test("four years break the frame, two years in yearly decisions do not", () => {
    const long = (end: string) =>
      planFromTemplate(progression, { start: "2026-12-07", end }, TODAY, "nb");
    expect(broken(long("2028-12-06"))).toEqual([]);
    expect(broken(long("2030-12-06")).join()).toMatch(/duration|extension/);
  });

  test("leave moves the last possible end by as many days", () => {
    const maxEnd = (plan: Plan) =>
      milestonesOf(plan, {}, TODAY).find(({ kind }) => kind === "max-end")?.day;
    expect(maxEnd(whole)).toBe("2028-12-06");
    const leave = { id: "b1", kind: "leave" as const, from: "2027-02-01", to: "2027-02-28" };
    expect(maxEnd({ ...whole, breaks: [leave] })).toBe("2029-01-03");
  });

  test("children in the case ask for a word on the family", () => {
    const facts = { children: [{ birthDate: "2025-05-01" }] };
    expect(broken(whole, facts)).toContain("family-considered");
    expect(broken({ ...whole, family: "Samvær annenhver helg er lagt utenom." }, facts)).toEqual(
      [],
    );
  });

  test("no plan makes it throw, and every remark's activity is in the plan", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ids = new Set(plan.activities.map(({ id }) => id));
        const { remarks } = judgePlan({}, plan, TODAY, "nb");
        for (const remark of remarks) {
          expect(remark.message).not.toContain("kunne ikke vurderes (");
          for (const id of remark.activities) expect(ids.has(id)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test("free time is told in weeks that follow each other, holidays in proportion", () => {
  const plan = {
    ...whole,
    activities: whole.activities.map((a) =>
      a.kind === "meeting"
        ? { ...a, spans: [{ from: null, to: "2027-03-07", minutesPerWeek: 60 }] }
        : a,
    ),
  };
  expect(gapsOf(weeksOf(plan))).toEqual([
    expect.objectContaining({
      from: "2027-03-08",
      to: "2027-12-12",
      first: 10,
      last: 49,
      minutes: 60,
    }),
  ]);
});

describe("the plan beside the page", () => {
  const facts: CaseFacts = {
    programme: { goal: "Jobb", start: "2026-01-05", end: "2027-01-04" },
    activities: [
      {
        title: "Norskkurs",
        kind: "education",
        from: "2026-01-05",
        to: "2026-06-30",
        minutesPerWeek: 600,
      },
      { title: "Mentor", tiltak: "mentor", kind: "work-directed" },
    ],
  };

  test("taken from the page, nothing differs", () => {
    expect(differences(planFromFacts(facts), facts)).toEqual([]);
  });

  test("tells what only one of them has, and other hours", () => {
    const plan = planFromFacts(facts);
    const [course] = plan.activities;
    if (!course) throw new Error("no course");
    const changed = {
      ...plan,
      goal: "Fagbrev",
      activities: [
        { ...course, spans: [{ from: "2026-01-05", to: "2026-06-30", minutesPerWeek: 450 }] },
      ],
    };
    expect(differences(changed, facts)).toEqual([
      { kind: "field", field: "goal", plan: "Fagbrev", page: "Jobb" },
      { kind: "activity", title: "Norskkurs", what: "minutes", plan: "450", page: "600" },
      expect.objectContaining({ kind: "only-page" }),
    ]);
  });

  test("what the page does not show is no difference", () => {
    expect(differences({ ...EMPTY_PLAN, goal: "Jobb" }, {})).toEqual([]);
  });
});

test("the case's own decisions stand, and a period that none of them grants is an extension", () => {
  const granted = {
    kind: "innvilgelse" as const,
    date: "2026-01-02",
    from: "2026-01-05",
    to: "2027-01-04",
  };
  const plan: Plan = {
    ...EMPTY_PLAN,
    start: "2026-01-05",
    end: "2027-07-04",
    periods: [
      { id: "p1", from: "2026-01-05", to: "2027-01-04" },
      { id: "p2", from: "2027-01-05", to: "2027-07-04" },
    ],
  };
  const { decisions } = planFacts({ decisions: [granted] }, plan, TODAY).facts;
  expect(decisions?.map(({ kind, to }) => [kind, to])).toEqual([
    ["innvilgelse", "2027-01-04"],
    ["forlengelse", "2027-07-04"],
  ]);
});
