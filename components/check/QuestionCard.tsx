import { useId } from "react";
import type { Answer, CaseReport, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { stageLabels } from "../../lib/text/need-labels.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import { Norwegian, useLang } from "../parts/language.tsx";
import { About } from "./About.tsx";
import { AnswerInput } from "./AnswerInput.tsx";
import { stagesOf } from "./stages.ts";

interface Props {
  readonly question: ReportQuestion;
  readonly report: CaseReport;
  readonly onAnswer: (question: string, value: Answer["value"]) => void;
}

/** More stages than these are no help. */
const MOST_STAGES = 2;

/** One open question: what to find out, where it is found, what it decides, and the ways to answer. */
export function QuestionCard({ question, report, onAnswer }: Props) {
  const lang = useLang();
  const id = useId();
  return (
    <li>
      <fieldset className="sk-card sk-question" data-question={question.id} aria-labelledby={id}>
        <h3 id={id} className="sk-card__title" tabIndex={-1}>
          <Norwegian>{question.ask}</Norwegian>
        </h3>
        <About question={question} facts={report.facts} />
        <AnswerInput question={question} onAnswer={(value) => onAnswer(question.id, value)} />
        <p className="sk-small sk-subtle">
          <Norwegian>{question.where}</Norwegian> {decides(question, report, lang)}
        </p>
      </fieldset>
    </li>
  );
}

/** How many rules wait for the answer, and where in the case they belong. */
function decides({ rules }: ReportQuestion, report: CaseReport, lang: Lang): string {
  const stages = stagesOf(rules, report.findings);
  if (stages.length === 0) return "";
  if (stages.length > MOST_STAGES) return say(checkText.decidesMany(rules.length), lang);
  const named = stages.map((stage) => lowered(say(stageLabels[stage], lang))).join(AND[lang]);
  return say(checkText.decides(rules.length, named), lang);
}

const AND = { nb: " og ", nn: " og ", en: " and " } as const;

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
