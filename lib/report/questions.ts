import { type Question, questionFor } from "../law/questions.ts";
import type { Finding } from "../law/types.ts";
import { type Lang, say } from "../text/text.ts";
import type { Answer, ReportQuestion } from "./types.ts";

/**
 * The questions that would turn a `cannot-tell` into a verdict, those that decide most rules first. A question
 * that is answered stays in the list, so that the answer can be changed.
 */
export function questionsOf(
  findings: readonly Finding[],
  answers: readonly Answer[],
  lang: Lang,
): ReportQuestion[] {
  const rulesByPath = new Map<string, Set<string>>();
  for (const a of answers) rulesByPath.set(a.question, new Set());
  for (const finding of findings) {
    if (finding.status !== "cannot-tell") continue;
    for (const path of finding.missing)
      rulesByPath.set(path, (rulesByPath.get(path) ?? new Set()).add(finding.rule));
  }
  const asked = new Map<string, ReportQuestion>();
  for (const [path, rules] of rulesByPath) {
    const question = questionFor(path);
    if (!question) continue;
    const key = `${question.id}${/\[\d+\]/.exec(path)?.[0] ?? ""}`;
    const before = asked.get(key);
    const all = [...new Set([...(before?.rules ?? []), ...rules])];
    asked.set(key, { ...(before ?? inLang(question, path, answers, lang)), rules: all });
  }
  return [...asked.values()].sort((a, b) => b.rules.length - a.rules.length);
}

function inLang(
  question: Question,
  path: string,
  answers: readonly Answer[],
  lang: Lang,
): ReportQuestion {
  return {
    id: path,
    ask: say(question.ask, lang),
    where: say(question.where, lang),
    kind: question.kind,
    options: (question.options ?? []).map((o) => ({ value: o.value, label: say(o.label, lang) })),
    most: question.most ?? null,
    rules: [],
    answer: answers.find((a) => a.question === path)?.value ?? null,
  };
}
