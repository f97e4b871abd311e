import type { CaseReport } from "../../lib/report/types.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { formatDay } from "../../lib/text/format.ts";
import { useLang, useSay } from "../parts/language.tsx";

/** The head of a paper: what it is, whose, and the day it was judged by. Never a number or an address. */
export function PaperHead({
  title,
  report,
}: {
  readonly title: string;
  readonly report: CaseReport;
}) {
  const say = useSay();
  const lang = useLang();
  return (
    <header>
      <h1>{title}</h1>
      <p>
        {[report.facts.person?.name, say(checklistText.judged(formatDay(report.date, lang)))]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </header>
  );
}
