import type { CaseFacts } from "../../lib/facts/types.ts";
import type { ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { headingOf } from "../facts/headings.ts";
import { useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly question: ReportQuestion;
  readonly facts: CaseFacts;
}

/** Which decision, activity or absence a question is about, where the same may be asked of several. */
export function About({ question, facts }: Props) {
  const say = useSay();
  const lang = useLang();
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(question.id) ?? [];
  if (!list || !index) return null;
  return (
    <p className="sk-small">
      {say(checkText.about)}: {headingOf(list, Number(index), facts, lang)}
    </p>
  );
}
