import { describe, expect, test } from "vitest";
import { addDays } from "../../lib/facts/days.ts";
import { publicHolidays } from "../../lib/facts/holidays.ts";
import { frameLaw, frameOf, limitOf } from "../../lib/law/duration.ts";
import { entitlement } from "../../lib/law/entitled-children.ts";
import { isLong, meanOf } from "../../lib/law/paid-rate.ts";
import { union } from "../../lib/law/periods.ts";
import { stonadOver } from "../../lib/law/stonad/days.ts";

/** Easter Sunday by Gauss's rule with its two exceptions: another way of reckoning than the one under test. */
function easterByGauss(year: number): string {
  const century = Math.floor(year / 100);
  const moon = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const sun = (4 + century - Math.floor(century / 4)) % 7;
  const d = (19 * (year % 19) + moon) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + sun) % 7;
  if (d === 29 && e === 6) return `${year}-04-19`;
  if (d === 28 && e === 6 && (11 * moon + 11) % 30 < 19) return `${year}-04-18`;
  return addDays(`${year}-03-22`, d + e);
}

test("Easter of eight centuries", () => {
  const years = Array.from({ length: 800 }, (_, i) => 1600 + i);
  expect(years.map((year) => publicHolidays(year)[3])).toEqual(years.map(easterByGauss));
});

test("the public holidays of 2026, and of a year of three figures", () => {
  expect(publicHolidays(2026)).toEqual([
    ...["2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01"],
    ...["2026-05-17", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26"],
  ]);
  expect(publicHolidays(900)[0]).toBe("0900-01-01");
});

describe("the frame of a programme", () => {
  const until = "2030-01-01";
  const away = [{ from: "2020-03-02", to: "2020-03-11", decided: true }];
  const frame = (start: string, more: object) =>
    frameOf(
      { leaves: [], interruptions: [], decisions: [], absences: [], ...more },
      start,
      until,
      "leave-and-interruption",
    );

  test("interruption counts from 2019", () => {
    expect([frameLaw("2018-12-31"), frameLaw("2019-01-01")]).toEqual([
      "leave",
      "leave-and-interruption",
    ]);
    const sure = (start: string) => frame(start, { interruptions: away }).sure;
    expect(sure("2019-01-01")).toEqual([{ from: "2020-03-02", to: "2020-03-11" }]);
    expect(sure("2018-12-31")).toEqual([]);
  });

  test("begun before 2019: approved leave is sure", () => {
    const leaves = [{ from: "2019-03-04", to: "2019-03-08", approved: true }];
    const { sure, possible } = frame("2018-06-01", { leaves, interruptions: away });
    expect(sure).toEqual([{ from: "2019-03-04", to: "2019-03-08" }]);
    expect(possible).toHaveLength(2);
  });

  test("leave without a last day is not sure", () => {
    const { sure, unsure } = frame("2020-01-01", {
      leaves: [{ from: "2020-03-02", approved: true }],
    });
    expect([sure, unsure]).toEqual([[], ["leaves[0].to"]]);
  });

  test.each([
    ["nothing", [], "2026-02-28"],
    ["leave of the day after", ["2026-02-28", "2026-02-28"], "2026-03-01"],
    ["leave from the day after", ["2026-02-28", "2026-03-05"], "2026-03-06"],
    ["leave long before", ["2025-01-06", "2025-01-15"], "2026-03-10"],
  ])("two years from 29 February may end a day later: %s", (_, [from, to], high) => {
    const leaves = from ? [{ from, to, approved: true }] : [];
    expect(limitOf(frame("2024-02-29", { leaves }), 24).high).toBe(high);
  });
});

test("periods that touch or overlap become one, in order", () => {
  const p = (from: string, to: string) => ({ from, to });
  const touching = [p("2026-01-11", "2026-01-20"), p("2026-01-01", "2026-01-10")];
  expect(union(touching)).toEqual([p("2026-01-01", "2026-01-20")]);
  const apart = [p("2026-01-12", "2026-01-20"), p("2026-01-01", "2026-01-10")];
  expect(union(apart)).toEqual([apart[1], apart[0]]);
  const inside = [p("2026-01-01", "2026-01-20"), p("2026-01-05", "2026-01-06")];
  expect(union(inside)).toEqual([p("2026-01-01", "2026-01-20")]);
  expect(union([p("2026-01-02", "2026-01-01"), p("2026-01-05", "2026-01-05")])).toEqual([
    p("2026-01-05", "2026-01-05"),
  ]);
});

test("thirty-one days are one payment, thirty-two are more", () => {
  const from = "2026-05-01";
  const long = (to: string) => isLong({ period: { from, to } } as never);
  expect([long("2026-05-31"), long("2026-06-01")]).toEqual([false, true]);
});

test("no mean over no days; an amount over days is from the first of them", () => {
  expect(meanOf([], () => null)).toBeNull();
  const amount = stonadOver(["2026-06-02", "2026-06-03"], () => "full");
  expect(amount).toMatchObject({ known: true, from: "2026-06-02" });
});

test("a child born on 29 February: 28 February of the eighteenth year may be either", () => {
  const child = { birthDate: "2008-02-29", supported: true, ownIncome: 0 };
  const on = (day: string) => entitlement(child, day).entitled;
  expect([on("2026-02-27"), on("2026-02-28"), on("2026-03-01")]).toEqual([true, null, false]);
});
