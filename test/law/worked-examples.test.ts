import { describe, expect, test } from "vitest";
import type { Activity, Benefit, CaseFacts, Child } from "../../lib/facts/types.ts";
import { barnetillegg } from "../../lib/law/amounts.ts";
import { computed } from "../../lib/law/computed.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { fraction, plus, rounded } from "../../lib/law/fraction.ts";
import { halfwayBand, jobSearchBand } from "../../lib/law/periods.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { shareOn, stonadDays, stonadOver } from "../../lib/law/stonad/days.ts";

/*
 * Worked examples and date tables that no other test holds. Amounts of a day, of a year and of a month stand in
 * amounts.test.ts; first days and last days that the panel shows, in computed.test.ts.
 */
function status(rule: string, facts: CaseFacts, date: string): string {
  const found = rules.find((r) => r.id === rule);
  if (!found) throw new Error(`no rule ${rule}`);
  return evaluateRule(found, facts, date).status;
}

const child: Child = { birthDate: "2015-05-20", livesWith: true, supported: true, ownIncome: 0 };
const adult = { birthDate: "1988-03-14" };

describe("both ends of the halfway band", () => {
  test.each([
    ["2026-01-01", "2027-12-31", "2027-01-01", "2027-01-01"],
    ["2027-09-01", "2028-08-31", "2028-03-01", "2028-03-02"],
    ["2026-03-02", "2027-03-01", "2026-08-31", "2026-09-02"],
    ["2026-08-17", "2028-08-16", "2027-08-17", "2027-08-18"],
    ["2025-09-01", "2026-08-31", "2026-03-01", "2026-03-03"],
    ["2026-02-01", "2027-01-31", "2026-08-01", "2026-08-03"],
    ["2026-01-01", "2026-12-31", "2026-07-01", "2026-07-03"],
  ])("%s – %s: %s – %s", (start, end, from, to) => {
    expect(halfwayBand(start, end, [])).toEqual({ from, to });
  });

  test("60 days of leave: one day", () => {
    const leave = [{ from: "2026-05-01", to: "2026-06-29" }];
    const day = "2027-03-02";
    expect(halfwayBand("2026-01-01", "2028-02-29", leave)).toEqual({ from: day, to: day });
  });
});

describe("both readings of three months before the end", () => {
  test.each([
    ["2027-12-31", "2027-09-30", "2027-10-01"],
    ["2026-08-14", "2026-05-14", "2026-05-15"],
    ["2026-05-31", "2026-02-28", "2026-03-01"],
    ["2028-05-31", "2028-02-29", "2028-03-01"],
    ["2028-05-30", "2028-02-29", "2028-02-29"],
    ["2026-02-28", "2025-11-28", "2025-12-01"],
  ])("%s: %s and %s", (end, from, to) => expect(jobSearchBand(end)).toEqual({ from, to }));
});

describe("barnetillegg", () => {
  const november = stonadDays("2021-11-01", "2021-11-30");

  test("November 2021 with one child: 18 599.98", () => {
    const month = stonadOver(november, (day) => shareOn("1994-05-01", day) ?? "full");
    const day = barnetillegg("2021-11-15");
    if (!month.known || !day.known) throw new Error("both are in the tables");
    const sum = plus(month.value, fraction(day.value * november.length));
    expect([november.length, rounded(sum, 2)]).toEqual([22, 18_599.98]);
  });

  test("the son lives with the other parent: not known", () => {
    const facts = { children: [{ birthDate: "2019-03-01", livesWith: false }] };
    expect(computed(facts, "2021-11-15")).not.toHaveProperty("barnetilleggPerDay");
    expect(status("barnetillegg-entitled-child", facts, "2021-11-15")).toBe("cannot-tell");
  });

  test.each([
    [1, 9880],
    [3, 29_640],
  ])("%i children in 2026: %i a year", (count, year) => {
    const children = Array.from({ length: count }, () => child);
    expect((computed({ children }, "2026-06-01").barnetilleggPerDay ?? 0) * 260).toBe(year);
  });

  test("a child of 16 with income above G: 0", () => {
    const facts = { children: [{ ...child, birthDate: "2010-01-01", ownIncome: 136_550 }] };
    expect(computed(facts, "2026-06-01").barnetilleggPerDay).toBe(0);
  });

  test("the partner is in the programme too: this parent has 38 all the same", () => {
    const facts = { person: { ...adult, partner: true }, children: [child] };
    expect(computed(facts, "2026-06-01").barnetilleggPerDay).toBe(38);
  });
});

describe("absence", () => {
  const away = (permission?: boolean): CaseFacts => ({
    absences: [{ from: "2026-06-08", to: "2026-06-09", cause: "own-illness", permission }],
    decisions: [
      { kind: "fravaerstrekk", date: "2026-06-20", from: "2026-06-08", to: "2026-06-09" },
    ],
  });

  test("ill, permission not known, cut: cannot tell; permitted and cut: broken", () => {
    expect(status("absence-reduction", away(), "2026-08-01")).toBe("cannot-tell");
    const certified = { ...away(true).absences?.[0], documentation: "legeerklaering" as const };
    const facts = { ...away(), absences: [certified] };
    expect(status("absence-reduction", facts, "2026-08-01")).toBe("violation");
  });
});

describe("coordination in June 2026", () => {
  const june = { from: "2026-06-01", to: "2026-06-30" };
  const paid = (perDay: number): Benefit => ({ kind: "kvalifiseringsstonad", ...june, perDay });
  const job = (more: Partial<Activity>): Activity => ({
    title: "Butikkmedarbeider",
    kind: "paid-work",
    status: "running",
    timeOfDay: "day",
    from: "2026-01-05",
    to: "2026-12-18",
    ...more,
  });
  const facts = (more: CaseFacts): CaseFacts => ({
    person: adult,
    children: [],
    absences: [],
    decisions: [],
    activities: [],
    ...more,
  });

  test("half time: half the stønad; with a child, the whole stønad is wrong, its supplement may stand in the amount", () => {
    const of = (perDay: number) =>
      status(
        "coordination-work-hours",
        facts({
          children: [child],
          activities: [job({ minutesPerWeek: 1125 })],
          benefits: [paid(perDay)],
        }),
        "2026-08-05",
      );
    expect([of(535.95), of(1071.91)]).toEqual(["satisfied", "violation"]);
    expect([of(554.95), of(573.95)]).toEqual(["cannot-tell", "cannot-tell"]);
  });

  test("60 percent: reduced the same way, and more than half", () => {
    const work = facts({
      activities: [job({ minutesPerWeek: 1350, positionPct: 60 })],
      benefits: [paid(428.76)],
      programme: { start: "2026-01-05", end: "2027-01-03", status: "running" },
      interruptions: [],
      leaves: [],
    });
    expect(status("coordination-work-hours", work, "2026-08-05")).toBe("satisfied");
    expect(status("paid-work-max-50", work, "2026-08-05")).toBe("violation");
  });

  test.each(["aap", "uforetrygd", "overgangsstonad", "other"] as const)(
    "%s does not reduce the stønad",
    (kind) => {
      const benefits: Benefit[] = [{ kind, ...june, perDay: 500 }, paid(1071.91)];
      const found = status("coordination-38-exhaustive", facts({ benefits }), "2026-08-05");
      expect(["satisfied", "not-applicable"]).toContain(found);
    },
  );
});

describe("extension and duration", () => {
  const planned = (end: string, decisions: CaseFacts["decisions"]): CaseFacts => ({
    programme: { start: "2026-01-01", end, status: "running", fullyRead: true },
    decisions,
    activities: [
      { title: "Arbeidstrening", kind: "work-directed", from: "2026-01-01", to: "2027-12-31" },
      { title: "Jobbsøkerkurs", kind: "job-search", from: "2026-10-01", to: "2026-12-31" },
    ],
    interruptions: [],
    leaves: [],
  });
  const grant = {
    kind: "innvilgelse",
    date: "2025-12-15",
    from: "2026-01-01",
    to: "2026-12-31",
  } as const;
  const extension = {
    kind: "forlengelse",
    date: "2026-11-16",
    from: "2027-01-01",
    to: "2027-12-31",
  } as const;

  test("extended in November: the deadline moves to 30 September 2027, nothing is broken in 2026", () => {
    const before = planned("2026-12-31", [grant]);
    const after = planned("2027-12-31", [grant, extension]);
    expect(computed(after, "2026-12-01").jobSearchDue).toBe("2027-09-30");
    for (const [facts, date] of [
      [before, "2026-10-15"],
      [after, "2026-12-01"],
    ] as const)
      expect(status("job-search-3-months-before-end", facts, date)).not.toBe("violation");
  });

  test("twelve months and no date: the duration is stated", () => {
    const facts: CaseFacts = {
      decisions: [{ kind: "innvilgelse", date: "2026-05-20", months: 12, fullyRead: true }],
    };
    expect(status("decision-states-duration", facts, "2026-06-01")).toBe("satisfied");
  });
});
