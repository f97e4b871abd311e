import { describe, expect, test } from "vitest";
import { sortFindings } from "../../components/check/sort.ts";
import { toDo } from "../../components/check/to-do.ts";
import { caseFacts } from "../../lib/facts/schema.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { evaluate } from "../../lib/law/evaluate.ts";
import { questionFor } from "../../lib/law/questions.ts";
import { rules } from "../../lib/law/rules/index.ts";
import type { RuleCase } from "../../lib/law/types.ts";
import { withAnswers } from "../../lib/report/answers.ts";
import { questionsOf } from "../../lib/report/questions.ts";
import { report } from "../../lib/report/report.ts";
import type { Answer, CaseReport, ReportQuestion } from "../../lib/report/types.ts";

/* Many cases are answered to their end, in every way there is to answer. */

/** Every so many of the rules' own cases; `ANSWER_EVERY=1` takes all of them. */
const EVERY = Number(process.env.ANSWER_EVERY ?? 160);
/** More questions than any case asks: one that comes again and again ends here. */
const MOST = 400;

type Way = (question: ReportQuestion, asked: number) => Answer["value"];

const ways: Readonly<Record<string, Way>> = {
  "the first of everything": (q) => pick(q, 0),
  "the second of everything": (q) => pick(q, 1),
  "the last of everything": (q) => pick(q, -1),
  "now this, now that": (q, asked) => pick(q, asked),
  "nobody knows": () => "unknown",
  "every other is known": (q, asked) => (asked % 2 === 0 ? "unknown" : pick(q, asked)),
};

function pick(question: ReportQuestion, index: number): Answer["value"] {
  const all = valuesOf(question);
  return all.at(index % all.length) ?? "unknown";
}

/** What may be answered: each choice, both sides of a yes, days long ago and to come, nothing, some and the most. */
function valuesOf({ kind, options, most }: ReportQuestion): readonly Answer["value"][] {
  switch (kind) {
    case "yes-no":
      return [true, false];
    case "choice":
      return options.map((o) => o.value);
    case "date":
      return ["2026-03-02", "2012-01-31", "2031-12-31"];
    case "days":
      return ["2026-03-02,2026-09-01", "none", "2024-02-29"];
    default:
      return [1, 0, 2, Math.min(most ?? 0, kind === "hours" ? 2250 : 3)];
  }
}

function reportOf(facts: CaseFacts, date: string, answers: readonly Answer[]): CaseReport {
  const reading = { system: null, page: null, person: null, facts, evidence: [], text: [] };
  return report({ reading, answers, date, lang: "nb" });
}

/** The part of a report that answers bear on. */
function judged(facts: CaseFacts, date: string, given: readonly Answer[]) {
  const reading = { system: null, page: null, person: null, facts, evidence: [], text: [] };
  const known = withAnswers(reading, given);
  const findings = evaluate(known.facts, date);
  return { facts: known.facts, findings, questions: questionsOf(findings, known.answers, "nb") };
}

/** Answers the first open question until none is left; each may be asked only once. */
function answerAll(facts: CaseFacts, date: string, way: Way): ReturnType<typeof judged> {
  const answers: Answer[] = [];
  for (let asked = 0; asked < MOST; asked++) {
    const now = judged(facts, date, answers);
    const next = now.questions.find((q) => q.answer === null);
    if (!next) return now;
    expect(
      answers.map((a) => a.question),
      "asked again",
    ).not.toContain(next.id);
    answers.push({ question: next.id, value: way(next, asked) });
  }
  throw new Error(`more than ${MOST} questions`);
}

const cases = (await allCases()).filter((_, i) => i % EVERY === 0);

describe(`${cases.length} cases answered to their end`, () => {
  for (const [name, way] of Object.entries(ways))
    test(name, { timeout: 1_200_000 }, () => {
      for (const { facts, date, name: which } of cases) {
        const done = answerAll(facts, date, way);
        expect(caseFacts.safeParse(done.facts).error?.issues ?? [], which).toEqual([]);
      }
    });
});

test("each open finding leads to a question, or to an assessment with a thing to do", () => {
  for (const { facts, date, name } of cases) {
    const now = reportOf(facts, date, []);
    const lists = sortFindings(now);
    for (const finding of lists.assess) {
      expect(
        finding.missing.filter((path) => questionFor(path)),
        `${name}: ${finding.rule}`,
      ).toEqual([]);
      expect(toDo(finding, false, "nb"), `${name}: ${finding.rule}`).toBeTruthy();
    }
    for (const finding of lists.waiting)
      expect(now.questions.some((q) => q.answer === null && q.rules.includes(finding.rule))).toBe(
        true,
      );
  }
});

test("the questions that decide most come first", () => {
  const decided = reportOf({}, "2026-11-22", []).questions.map((q) => q.rules.length);
  expect(decided).toEqual(decided.toSorted((a, b) => b - a));
  expect(decided[0]).toBeGreaterThan(10);
});

test("a taken back answer leaves nothing behind", () => {
  for (const { facts, date } of cases) {
    const before = judged(facts, date, []);
    for (const question of before.questions.slice(0, 5)) {
      const value = valuesOf(question)[0] ?? "unknown";
      judged(facts, date, [{ question: question.id, value }]);
      expect(judged(facts, date, [])).toEqual(before);
    }
  }
});

async function allCases(): Promise<{ name: string; facts: CaseFacts; date: string }[]> {
  const lists = rules.map(async ({ id }) => {
    const file = new URL(`../../lib/law/rules/${id}.cases.ts`, import.meta.url);
    const found: RuleCase[] = (await import(file.href)).default;
    return found.map((c) => ({ name: `${id}: ${c.name}`, facts: c.facts, date: c.date }));
  });
  const empty = { name: "nothing known", facts: {}, date: "2026-11-22" };
  return [empty, ...(await Promise.all(lists)).flat()];
}
