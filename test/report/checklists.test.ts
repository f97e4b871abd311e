import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { aheadOf } from "../../lib/report/checklists/ahead.ts";
import { specialCases } from "../../lib/report/checklists/groups.ts";
import { checklists } from "../../lib/report/checklists/lists.ts";
import { report } from "../../lib/report/report.ts";
import type { CaseReport } from "../../lib/report/types.ts";

function judged(facts: CaseFacts, text: string[] = [], date = "2026-11-22"): CaseReport {
  const reading = { system: null, page: null, person: "Kari Prøve", facts, evidence: [], text };
  return report({ reading, date, lang: "nb" });
}

describe("the special cases of the circular", () => {
  test("stand singly, and nothing is known of an empty case", () => {
    const cases = specialCases(judged({}));
    expect(cases.map((one) => one.point)).toEqual(
      [6, 7, 8, 9, 10, 11, 12].map((n) => `4.29.2.${n}`),
    );
    expect(cases.filter((one) => one.concerns !== null || one.quotes.length > 0)).toEqual([]);
  });

  test("a fact decides, a story is quoted and decides nothing", () => {
    const cases = specialCases(
      judged({ benefits: [{ kind: "aap" }], person: { languageBarrier: false } }, [
        "Hun sliter med angst.",
      ]),
    );
    const of = (point: string) => cases.find((one) => one.point === point);
    expect(of("4.29.2.6")?.concerns).toBe(false);
    expect(of("4.29.2.8")).toMatchObject({
      concerns: null,
      quotes: [expect.stringMatching(/angst/)],
    });
    expect(of("4.29.2.9")?.concerns).toBe(true);
    expect(of("4.29.2.10")?.concerns).toBe(false);
  });
});

describe("before the grant", () => {
  test("what the decision must hold is said, in every language", () => {
    const said = aheadOf("decision-states-duration", judged({}));
    expect(said?.nb).toContain("skal oppgi hvor lenge");
    expect(said?.nn).not.toBe(said?.nb);
    expect(said?.en).toContain("must state how long");
  });

  test("the age that is known is told", () => {
    const said = aheadOf("kvp-age-18-67", judged({ person: { birthDate: "1994-05-01" } }));
    expect(said?.nb).toContain("er 32 år");
    expect(aheadOf("kvp-age-18-67", judged({}))).toBeNull();
  });

  test.each<[string, CaseFacts]>([
    ["a decision", { decisions: [{ kind: "avslag", date: "2026-10-01" }] }],
    ["a programme that has begun", { programme: { start: "2026-10-01" } }],
    ["activities", { activities: [{ title: "Kurs" }] }],
  ])("%s ends it", (_, facts) =>
    expect(aheadOf("decision-states-duration", judged(facts))).toBeNull(),
  );

  test("a duty of 2019 is not told of 2018", () => {
    const old = judged({}, [], "2018-12-31");
    expect(aheadOf("refusal-disproportionate-burden", old)).toBeNull();
    expect(aheadOf("refusal-disproportionate-burden", judged({}))).not.toBeNull();
  });

  test("no line of «Før vedtak» asks whether the programme is granted", () => {
    const before = judged({});
    const list = checklists.find(({ id }) => id === "for-vedtak");
    const left = (list?.parts ?? []).flatMap(({ rules }) =>
      before.findings.filter((f) => rules.includes(f.rule) && !aheadOf(f.rule, before)),
    );
    expect(left.map((f) => f.message).filter((m) => /innvilget|vedtak/i.test(m))).toEqual([
      expect.stringMatching(/Da bør vedtaket vurdere/),
    ]);
  });
});
