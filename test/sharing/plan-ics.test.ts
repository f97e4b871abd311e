import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { calendarOf } from "../../lib/report/papers/calendar.ts";
import { calendarIcs } from "../../lib/sharing/plan-ics.ts";
import { DATE, FULL_PLAN, reportOf } from "../report/papers/plan-fixture.ts";

const NUMBER = "01459421161";
const facts: CaseFacts = {
  person: { name: "Kari Prøve", nationalId: NUMBER, municipalityOfStay: "Sunndal" },
  leaves: [],
  interruptions: [],
  absences: [],
  decisions: [],
};

async function fileOf(plan: Plan): Promise<string> {
  return (await calendarIcs(calendarOf(reportOf(facts), plan, "nb"))).text();
}

function eventsIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("the plan's days as a calendar", () => {
  test("are read again by another library: all-day, one day long", async () => {
    const events = eventsIn(await fileOf(FULL_PLAN));
    const days = events.map((e) => [e.startDate.toString(), e.summary]);
    expect(days).toContainEqual(["2027-04-05", "KVP: evaluering"]);
    expect(days).toContainEqual(["2027-07-05", "KVP: evaluering"]);
    expect(days).toContainEqual(["2027-01-04", "KVP: start"]);
    expect(days).toContainEqual(["2028-01-03", "KVP: planlagt slutt"]);
    for (const { startDate, endDate } of events) {
      expect(startDate.isDate).toBe(true);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    }
  });

  test("remind on the morning a week before", async () => {
    for (const event of eventsIn(await fileOf(FULL_PLAN))) {
      const alarm = event.component.getFirstSubcomponent("valarm");
      const trigger = alarm?.getFirstPropertyValue("trigger") as ICAL.Duration;
      expect(trigger.toSeconds()).toBe(-(7 * 24 - 9) * 3600);
    }
  });

  test("tell the rule's place and nothing of the person", async () => {
    const file = await fileOf({ ...FULL_PLAN, goal: "Jobb på lager", family: "To barn" });
    const told = file.replace(/\r\n[\t ]/g, "");
    expect(told).toContain("kvalifiseringsforskriften § 1");
    for (const words of ["Kari", "Prøve", NUMBER, "Sunndal", "lager", "barn", "Bredskjær"])
      expect(told).not.toContain(words);
  });

  test("are the same when made again, and others for another plan", async () => {
    const uids = async (plan: Plan) => eventsIn(await fileOf(plan)).map(({ uid }) => uid);
    const first = await uids(FULL_PLAN);
    expect(await uids(FULL_PLAN)).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
    const other = await uids({ ...FULL_PLAN, goal: "Jobb på lager" });
    expect(other.filter((uid) => first.includes(uid))).toEqual([]);
  });

  test("lines end and fold as the format asks", async () => {
    const file = await fileOf(FULL_PLAN);
    expect(file.replace(/\r\n/g, "")).not.toContain("\n");
    const octets = file.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });

  test("days that are past, and plans without days, give none", () => {
    expect(calendarOf(reportOf(facts), EMPTY_PLAN, "nb")).toEqual([]);
    const begun = { ...FULL_PLAN, start: "2026-01-05" };
    for (const { day } of calendarOf(reportOf(facts), begun, "nb")) expect(day >= DATE).toBe(true);
  });
});
