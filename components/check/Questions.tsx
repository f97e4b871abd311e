import { useEffect, useRef, useState } from "react";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { Answer, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { MoreButton } from "../parts/MoreButton.tsx";
import { Section } from "../parts/Section.tsx";
import { AnsweredRow } from "./AnsweredRow.tsx";
import { QuestionCard } from "./QuestionCard.tsx";

interface Props {
  readonly facts: CaseFacts;
  readonly open: readonly ReportQuestion[];
  readonly answered: readonly ReportQuestion[];
  readonly onAnswer: (question: string, value: Answer["value"]) => void;
}

const SHOWN = 5;

/** What only people can tell: open questions first, the answered ones folded below. */
export function Questions({ facts, open, answered, onAnswer }: Props) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const { list, answer } = useFocusOnNext(open, onAnswer);
  const total = open.length + answered.length;
  if (total === 0) return null;
  const hidden = open.length - SHOWN;
  return (
    <Section
      title={say(checkText.open)}
      count={open.length}
      note={say(checkText.progress(answered.length, total))}
    >
      <div className="sk-progress" aria-hidden>
        <div style={{ inlineSize: `${(answered.length / total) * 100}%` }} />
      </div>
      <ol className="sk-plain sk-stack" ref={list}>
        {open.slice(0, all ? undefined : SHOWN).map((question) => (
          <QuestionCard key={question.id} question={question} facts={facts} onAnswer={answer} />
        ))}
      </ol>
      <MoreButton hidden={hidden} open={all} onOpen={setAll} />
      {answered.length > 0 && (
        <Fold title={say(checkText.answered)} count={answered.length} level={3}>
          <ul className="sk-plain">
            {answered.map((question) => (
              <AnsweredRow
                key={question.id}
                question={question}
                facts={facts}
                onAnswer={onAnswer}
              />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

/** An answered question leaves the list; the focus goes to the one that takes its place, never to nowhere. */
function useFocusOnNext(open: readonly ReportQuestion[], onAnswer: Props["onAnswer"]) {
  const list = useRef<HTMLOListElement>(null);
  const leaving = useRef<{ id: string; index: number } | null>(null);
  useEffect(() => {
    const left = leaving.current;
    if (!left || open.some((q) => q.id === left.id)) return;
    leaving.current = null;
    const headings = list.current?.querySelectorAll<HTMLElement>("h3") ?? [];
    headings[Math.min(left.index, headings.length - 1)]?.focus();
  }, [open]);
  const answer: Props["onAnswer"] = (id, value) => {
    leaving.current = { id, index: open.findIndex((q) => q.id === id) };
    onAnswer(id, value);
  };
  return { list, answer };
}
