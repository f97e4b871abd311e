import type { CheckedList } from "../../lib/report/checklists/checked.ts";
import type { Checklist } from "../../lib/report/checklists/lists.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { statusText } from "../check/tone.ts";
import { Norwegian, Said, useSay } from "../parts/language.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { SpecialCases } from "./SpecialCases.tsx";

/** What to do is told where something is to be done; what is open is to be found out first. */
const ISSUES = new Set(["violation", "upcoming"]);

interface Props {
  readonly list: Checklist;
  readonly checked: CheckedList;
  readonly report: CaseReport;
}

/** The checklist on paper: every line with its status in words, what is so, and its source. */
export function PrintedList({ list, checked, report }: Props) {
  const say = useSay();
  return (
    <>
      <PaperHead title={say(list.title)} report={report} />
      <p>
        {list.ref} · {say(checklistText.progress(checked.settled, checked.total))}
      </p>
      {checked.parts.map((part) => (
        <section key={part.title.nb}>
          <h2>{say(part.title)}</h2>
          <ul className="sk-paper__lines">
            {part.items.map(({ finding, ahead }) => (
              <li key={finding.rule}>
                <strong>
                  <Norwegian>{finding.title}</Norwegian> – {say(statusText(finding))}
                </strong>
                <p>{ahead ? <Said text={ahead} /> : <Norwegian>{finding.message}</Norwegian>}</p>
                {finding.fix && ISSUES.has(finding.status) && (
                  <p>
                    <Norwegian>{finding.fix}</Norwegian>
                  </p>
                )}
                <p className="sk-paper__ref">{finding.reference}</p>
              </li>
            ))}
          </ul>
          <SpecialCases cases={part.specialCases} />
        </section>
      ))}
    </>
  );
}
