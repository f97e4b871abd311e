import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../lib/facts/days.ts";
import { editPlan, moved, newId } from "../../lib/plan/edit.ts";
import { firstMonday, nextSteps, participantWeek } from "../../lib/plan/participant.ts";
import { driver } from "../../lib/plan/templates/driver.ts";
import { planFromTemplate } from "../../lib/plan/templates/index.ts";
import { plan as anyPlan } from "./arbitrary.ts";

const TODAY = "2026-11-23";
const plan = planFromTemplate(driver, { start: "2026-07-06", end: "2027-07-05" }, TODAY, "nb");

describe("changing a plan", () => {
  test("a new start moves everything by as many days, and back again", () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: -400, max: 400 }), (one, days) => {
        const there = editPlan(one, { type: "move", start: addDays(one.start ?? "", days) });
        expect(moved(there, -days)).toEqual(one);
        expect(there.end).toBe(addDays(one.end ?? "", days));
      }),
    );
  });

  test("a thing is put in its own place, or last", () => {
    const [first] = plan.subGoals;
    if (!first) throw new Error("no sub-goal");
    const item = { ...first, text: "Ny" };
    expect(editPlan(plan, { type: "put", list: "subGoals", item }).subGoals[0]).toBe(item);
    const more = { id: newId(plan), text: "Fjerde" };
    expect(editPlan(plan, { type: "put", list: "subGoals", item: more }).subGoals.at(-1)).toBe(
      more,
    );
  });

  test("what led to a sub-goal that is removed leads nowhere", () => {
    const led = plan.activities.filter(({ leadsTo }) => leadsTo === plan.subGoals[0]?.id);
    expect(led.length).toBeGreaterThan(0);
    const after = editPlan(plan, {
      type: "remove",
      list: "subGoals",
      id: plan.subGoals[0]?.id ?? "",
    });
    for (const { id } of led) expect(after.activities.find((a) => a.id === id)?.leadsTo).toBeNull();
  });
});

describe("what the participant sees", () => {
  const health = { kind: "health" as const, title: "Time hos psykolog", place: "DPS" };
  const withHealth = {
    ...plan,
    activities: plan.activities.map((a, n) =>
      n === 4 ? { ...a, ...health, days: [2 as const] } : a,
    ),
  };

  test("the week day by day, with nothing of health in it unless it is asked for", () => {
    const hidden = JSON.stringify(participantWeek(withHealth, TODAY, true));
    expect(hidden).not.toMatch(/psykolog|DPS/);
    expect(JSON.stringify(participantWeek(withHealth, TODAY, false))).toMatch(/psykolog.*DPS/);
    expect(JSON.stringify(nextSteps(withHealth, "2026-07-01", true))).not.toContain("psykolog");
  });

  test("no reason and no purpose is in it", () => {
    const all = JSON.stringify([
      participantWeek(plan, TODAY, false),
      nextSteps(plan, TODAY, false),
    ]);
    for (const { purpose, justification } of plan.activities)
      for (const words of [purpose, justification])
        if (words !== "") expect(all).not.toContain(words);
  });

  test("free days are free, and the week stays inside the programme", () => {
    const easter = participantWeek(plan, "2027-03-22", true);
    expect(easter.days.map(({ off }) => off)).toEqual([null, null, null, "holiday", "holiday"]);
    expect(firstMonday(plan, "2020-01-01")).toBe("2026-07-06");
    expect(firstMonday(plan, "2030-01-01")).toBe("2027-07-05");
  });

  test("the next steps come in the order of time, from tomorrow on", () => {
    const days = nextSteps(plan, TODAY, true).map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(days[0] && days[0] > TODAY).toBe(true);
  });
});
