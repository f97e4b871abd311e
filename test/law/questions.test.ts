import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { caseFacts } from "../../lib/facts/schema.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { placed } from "../../lib/law/questions/fill.ts";
import {
  type AnswerValue,
  type Question,
  questionFor,
  questions,
} from "../../lib/law/questions.ts";
import { rules } from "../../lib/law/rules/index.ts";
import type { AnyRule, RuleCase } from "../../lib/law/types.ts";

const rich: CaseFacts = {
  person: { name: "Test Testesen", municipalityOfStay: "Sunndal", innsatsgruppe: "standard" },
  office: { name: "Nav Sunndal" },
  decisions: [{ kind: "avslag", date: "2025-01-02" }, { kind: "innvilgelse" }],
  programme: { status: "running", evaluationDates: ["2026-05-04"] },
  activities: [{ title: "Norskkurs" }, { title: "Jobbklubb" }],
  interruptions: [{ from: "2026-04-01" }, {}],
  leaves: [{}, { approved: true }],
  absences: [{}, {}],
  evaluations: [{ heldOn: "2026-05-04" }, {}],
  children: [{}, {}],
  benefits: [{ kind: "aap" }, { kind: "kvalifiseringsstonad" }],
  documents: [{ kind: "other" }, { kind: "paragraph-14a" }],
};

/** Answers that fit the question. */
function answersTo(question: Question): AnswerValue[] {
  switch (question.kind) {
    case "yes-no":
      return [true, false];
    case "date":
      return ["2026-03-02"];
    case "days":
      return ["2026-03-02", "2026-03-02,2026-06-01", "none"];
    case "choice":
      return (question.options ?? []).map((o) => o.value);
    default:
      return [0, 3];
  }
}

function valueAt(facts: CaseFacts, path: string): unknown {
  const keys = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], facts);
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

test("each question has its own name, and each fact one question", () => {
  const ids = questions.map((q) => q.id);
  const shapes = questions.flatMap((q) => q.fills);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("a path is matched whatever its index", () => {
  expect(questionFor("decisions[7].reasoned")?.id).toBe("decisions[].reasoned");
  expect(questionFor("applicationReceived")?.id).toBe("applicationReceived");
  expect(questionFor("programme.nothing")).toBeNull();
});

for (const question of questions) {
  describe(question.id, () => {
    test("asks in both languages, with choices where it is a choice", () => {
      for (const text of [question.ask, question.where])
        expect(text.nb.trim() && text.nn.trim()).toBeTruthy();
      expect(question.ask.nb).toContain("?");
      expect(Boolean(question.options?.length)).toBe(question.kind === "choice");
    });

    for (const [name, facts] of Object.entries({ nothing: {}, much: rich }))
      test(`fills its fact where ${name} is known`, () => {
        frozen(facts);
        const path = (question.fills[0] ?? "").replace("[]", "[1]");
        for (const answer of answersTo(question)) {
          const after = question.apply(facts, answer, path);
          expect(caseFacts.safeParse(after).error?.issues ?? []).toEqual([]);
          expect(valueAt(after, path)).not.toBeUndefined();
        }
      });

    test("an answer of another kind changes nothing", () => {
      const path = (question.fills[0] ?? "").replace("[]", "[0]");
      const wrong = question.kind === "yes-no" ? "2026-03-02" : true;
      for (const answer of [wrong, "", -1, 1.5, "2026-02-30"])
        expect(question.apply(rich, answer, path)).toEqual(rich);
    });
  });
}

describe("every fact that a rule misses can be asked for", async () => {
  for (const rule of rules) {
    const cases = await casesOf(rule);
    test(rule.id, () => {
      const facts = [{ facts: {}, date: "2026-11-22" }, ...cases];
      const paths = facts.flatMap((c) => evaluateRule(rule, c.facts, c.date).missing);
      expect(paths.filter((path) => !questionFor(path))).toEqual([]);
    });
  }
});

describe("the answer fills what the rule misses", async () => {
  for (const rule of rules) {
    const cases = await casesOf(rule);
    test(rule.id, () => {
      for (const c of cases)
        for (const path of evaluateRule(rule, c.facts, c.date).missing) {
          const question = questionFor(path);
          const [answer] = question ? answersTo(question) : [];
          if (!question || answer === undefined) continue;
          const place = placed(question.fills[0] ?? path, path);
          const after = question.apply(c.facts, answer, path);
          expect(valueAt(after, place), `${c.name}: ${path}`).toBeDefined();
          expect(valueAt(after, place), `${c.name}: ${path}`).not.toBeNull();
          expect(caseFacts.safeParse(after).error?.issues ?? []).toEqual([]);
        }
    });
  }
});

test("answers of the caseworker decide a case", () => {
  const answers: [string, AnswerValue][] = [
    ["decisions", "innvilgelse"],
    ["decisions[0].date", "2026-03-02"],
    ["person.workAbilityAssessedOn", "2026-02-16"],
    ["person.innsatsgruppe", "spesielt-tilpasset"],
  ];
  const facts = answers.reduce<CaseFacts>(
    (known, [path, value]) => questionFor(path)?.apply(known, value, path) ?? known,
    {},
  );
  const rule = rules.find((r) => r.id === "aev-completed") as AnyRule;
  expect(evaluateRule(rule, facts, "2026-04-01").status).toBe("satisfied");
});

async function casesOf(rule: AnyRule): Promise<RuleCase[]> {
  const file = new URL(`../../lib/law/rules/${rule.id}.cases.ts`, import.meta.url);
  return existsSync(file) ? (await import(file.href)).default : [];
}
