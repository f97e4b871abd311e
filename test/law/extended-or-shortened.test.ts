import { describe, expect, test } from "vitest";
import type { Activity, CaseFacts, Decision } from "../../lib/facts/types.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import evaluationDatesRule from "../../lib/law/rules/evaluation-dates-in-programme.ts";
import jobSearch from "../../lib/law/rules/job-search-3-months-before-end.ts";
import halfway from "../../lib/law/rules/work-measure-by-halfway.ts";

/*
 * Decisions that moved the end. They stand here and not among the rules' cases because the runner there takes every
 * list away in turn: without its decisions such a case is an ordinary one, with the verdict of the end it shows.
 */
const grant: Decision = {
  kind: "innvilgelse",
  date: "2025-12-10",
  from: "2026-01-01",
  to: "2026-12-31",
};
const extension: Decision = {
  kind: "forlengelse",
  date: "2026-11-20",
  from: "2027-01-01",
  to: "2027-12-31",
};
const shortening: Decision = {
  kind: "varighet",
  date: "2026-08-20",
  from: "2026-01-01",
  to: "2026-09-30",
};

function facts(end: string, activities: Activity[], decisions: Decision[]): CaseFacts {
  return {
    programme: { start: "2026-01-01", end, status: "running", fullyRead: true, planComplete: true },
    activities,
    decisions,
    leaves: [],
    interruptions: [],
  };
}

function work(from: string, to = "2027-12-31"): Activity {
  return { title: "Arbeidstrening på lager", kind: "work-directed", from, to };
}

describe("work-measure-by-halfway", () => {
  const of = (first: string, date: string, decisions: Decision[], end = "2027-12-31") =>
    evaluateRule(halfway, facts(end, [work(first)], decisions), date);

  test("late under the decided year, extended afterwards: the breach stands", () => {
    const finding = of("2026-08-15", "2026-12-01", [grant, extension]);
    expect([finding.status, finding.due]).toEqual(["violation", "2026-07-01"]);
  });

  test("extended on the day after the band: the breach stands; on its last day both ends are read", () => {
    const on = (date: string) => of("2026-08-15", "2026-12-01", [grant, { ...extension, date }]);
    expect([on("2026-07-03").status, on("2026-07-04").status]).toEqual([
      "cannot-tell",
      "violation",
    ]);
  });

  test("extended on a day that is not known: both ends are read", () => {
    const decisions = [grant, { ...extension, date: undefined }];
    expect(of("2026-08-15", "2026-12-01", decisions).status).toBe("cannot-tell");
  });

  test("late under both ends", () => {
    const early = { ...extension, date: "2026-06-01" };
    expect(of("2027-02-01", "2027-03-01", [grant, early]).status).toBe("violation");
  });

  test("granted for twelve months without dates: the start fixes the end", () => {
    const months: Decision = { kind: "innvilgelse", date: "2025-12-10", months: 12 };
    expect(of("2026-08-15", "2026-12-01", [months, extension]).status).toBe("violation");
  });

  test("shortened after the new halfway day: cannot tell; shortened before it: late", () => {
    const on = (date: string) =>
      of("2026-06-15", "2026-09-01", [grant, { ...shortening, date }], "2026-09-30").status;
    expect([on("2026-08-20"), on("2026-04-01")]).toEqual(["cannot-tell", "violation"]);
  });

  test("decisions on an earlier programme do not count", () => {
    const earlier: Decision = { kind: "innvilgelse", date: "2023-01-10", to: "2024-01-09" };
    expect(of("2026-12-01", "2027-02-01", [earlier]).status).toBe("satisfied");
  });
});

describe("job-search-3-months-before-end", () => {
  const of = (end: string, date: string, decisions: Decision[]) =>
    evaluateRule(jobSearch, facts(end, [work("2026-01-01")], decisions), date).status;

  test("shortened after the new deadline", () => {
    expect(of("2026-09-30", "2026-08-25", [grant, shortening])).toBe("cannot-tell");
  });

  test("shortened on the new deadline, the day after, and on a day not known", () => {
    const on = (date?: string) => of("2026-09-30", "2026-08-25", [grant, { ...shortening, date }]);
    expect([on("2026-06-30"), on("2026-07-01"), on(undefined)]).toEqual([
      "violation",
      "cannot-tell",
      "cannot-tell",
    ]);
  });

  test("extended, but the programme still shows the old end", () => {
    expect(of("2026-12-31", "2026-11-25", [grant, extension])).toBe("cannot-tell");
  });

  test("extended late and short: the old deadline was missed too", () => {
    const short = { ...extension, date: "2026-12-15", to: "2027-02-28" };
    expect(of("2027-02-28", "2026-12-20", [grant, short])).toBe("violation");
  });
});

describe("evaluation-dates-in-programme", () => {
  test("extended without a date in the new period", () => {
    const { programme, ...rest } = facts("2027-12-31", [], [grant, extension]);
    const dated = { ...rest, programme: { ...programme, evaluationDates: ["2026-06-10"] } };
    expect(evaluateRule(evaluationDatesRule, dated, "2027-01-10").status).toBe("cannot-tell");
  });

  test("extended on the last day alone, and twice with a date between: the new period has none", () => {
    const dated = (more: Decision[], ...evaluationDates: string[]) => {
      const { programme, ...rest } = facts("2027-12-31", [], [grant, ...more]);
      const all = { ...rest, programme: { ...programme, evaluationDates } };
      return evaluateRule(evaluationDatesRule, all, "2027-01-10").status;
    };
    expect(dated([{ ...extension, from: "2027-12-31" }], "2026-06-10")).toBe("cannot-tell");
    const second = { ...extension, date: "2027-06-01", from: "2027-07-01" };
    expect(dated([extension, second], "2026-06-10", "2027-03-01")).toBe("cannot-tell");
    expect(dated([extension, second], "2026-06-10", "2027-07-01")).toBe("satisfied");
  });
});
