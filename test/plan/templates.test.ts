import { describe, expect, test } from "vitest";
import { measureById } from "../../lib/measures/catalogue/index.ts";
import { gapsOf } from "../../lib/plan/gaps.ts";
import { driver } from "../../lib/plan/templates/driver.ts";
import { planFromTemplate, templates } from "../../lib/plan/templates/index.ts";
import { progression } from "../../lib/plan/templates/progression.ts";
import { weeksOf } from "../../lib/plan/weeks.ts";
import { judgePlan } from "../../lib/report/plan/judge.ts";

const TODAY = "2026-11-23";
const PERIODS = [
  { start: "2026-07-06", end: "2027-07-05" },
  { start: "2026-12-28", end: "2028-12-27" },
  { start: "2028-02-29", end: "2028-12-31" },
  { start: "2032-12-27", end: "2033-12-26" },
];

describe.each(templates)("$id", (template) => {
  test.each(PERIODS)("breaks no rule and fills every week from $start to $end", (period) => {
    for (const lang of ["nb", "nn"] as const) {
      const plan = planFromTemplate(template, period, TODAY, lang);
      const { remarks, rules } = judgePlan({}, plan, TODAY, lang);
      expect(remarks.filter((r) => r.status === "violation")).toEqual([]);
      expect(rules).toBeGreaterThan(30);
      expect(gapsOf(weeksOf(plan))).toEqual([]);
    }
  });

  test("a short programme keeps its beginning and its end", () => {
    const plan = planFromTemplate(
      template,
      { start: "2026-11-30", end: "2027-02-28" },
      TODAY,
      "nb",
    );
    expect(plan.phases.at(-1)?.to).toBe("2027-02-28");
    expect(plan.phases[0]?.from).toBe("2026-11-30");
    for (const { spans } of plan.activities) expect(spans.length).toBeGreaterThan(0);
  });

  test("every line is a measure of the catalogue, and every id its own", () => {
    const plan = planFromTemplate(template, PERIODS[0] ?? { start: "", end: "" }, TODAY, "nb");
    for (const { measure } of plan.activities) expect(measureById(measure ?? "")).toBeDefined();
    const ids = [plan.subGoals, plan.phases, plan.evaluations, plan.activities]
      .flat()
      .map((x) => x.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("the driver's plan has everything that the presentation shows, in its three columns", () => {
  const plan = planFromTemplate(driver, { start: "2026-07-06", end: "2027-07-05" }, TODAY, "nb");
  expect(plan.goal).toBe("Jobb som sjåfør");
  expect(plan.subGoals.map(({ text }) => text)).toEqual([
    "Beholde bolig",
    "Velordnet økonomi",
    "Aktiv og positiv fritid",
  ]);
  const column = (status: string) =>
    plan.activities
      .filter((a) => a.status === status)
      .map(({ title, place }) => [title, place].filter(Boolean).join(", "));
  expect(column("planned")).toEqual([
    expect.stringMatching(/AMO-kurs.*BE og CE/),
    "Arbeidstrening, Bredesen Graving og transport",
    "Oppfølgingstiltaket",
    // § 30: job search in the closing part; the presentation does not show it.
    "Søke jobb som sjåfør",
  ]);
  expect(column("running")).toEqual([
    expect.stringMatching(/Budsjettarbeid.*økonomisk veiledning/),
    "Boveiledning",
    expect.stringMatching(/Aktiv hverdag.*logg/),
  ]);
  expect(column("completed")).toEqual([
    expect.stringMatching(/KIB.*belastningsmestring/),
    expect.stringMatching(/Samtaler ved NAV-kontoret.*aktivitetsplan/),
    expect.stringMatching(/Kartlegge interesser.*fritid/),
  ]);
});

test("the example of progression: rest tapers off, work grows, job search comes at the end", () => {
  const plan = planFromTemplate(
    progression,
    { start: "2026-07-06", end: "2027-07-05" },
    TODAY,
    "nb",
  );
  const weeks = weeksOf(plan).filter(({ target }) => target === 2250);
  const rest = weeks.map(({ bands }) => bands.rest);
  const work = weeks.map(({ bands }) => bands["work-directed"] + bands["job-search"]);
  expect(rest[0]).toBe(450);
  expect(rest.at(-1)).toBe(0);
  for (let n = 1; n < weeks.length; n++) {
    expect(rest[n]).toBeLessThanOrEqual(rest[n - 1] ?? 0);
    expect(work[n]).toBeGreaterThanOrEqual(work[n - 1] ?? 0);
  }
  const first = weeks.findIndex(({ bands }) => bands["job-search"] > 0);
  expect(first).toBeGreaterThan(weeks.length / 2);
});
