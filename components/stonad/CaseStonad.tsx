import { useState } from "react";
import { stonadOfMonth } from "../../lib/report/stonad/compute.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { stonadText } from "../../lib/text/stonad.ts";
import { labelOf } from "../facts/headings.ts";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { Calculator } from "./Calculator.tsx";
import { formOf } from "./form.ts";

/** The calculator in a case, folded; what it is filled with is read when it is opened. */
export function CaseStonad({ report }: { readonly report: CaseReport }) {
  const say = useSay();
  const [opened, setOpened] = useState(false);
  return (
    <div data-stonad="calculator">
      <Fold title={say(stonadText.open)} open={opened} onToggle={setOpened}>
        {opened && <Filled report={report} />}
      </Fold>
    </div>
  );
}

/** Filled with the month of the day the case is judged by; filled anew when the case says something else. */
function Filled({ report }: { readonly report: CaseReport }) {
  const say = useSay();
  const lang = useLang();
  const { input, unknown } = stonadOfMonth(report.facts, report.date);
  return (
    <>
      {unknown.length > 0 && (
        <div className="sk-small">
          <p>{say(stonadText.notKnown)}:</p>
          <ul>
            {unknown.map((path) => (
              <li key={path}>{labelOf(path, report.facts, lang)}</li>
            ))}
          </ul>
        </div>
      )}
      <Calculator key={JSON.stringify(formOf(input))} initial={input} />
    </>
  );
}
