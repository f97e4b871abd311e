import { Fragment, useState } from "react";
import type { CaseReport } from "../../lib/report/types.ts";
import { evidenceText } from "../../lib/text/case.ts";
import { checkText } from "../../lib/text/check.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { MoreButton } from "../parts/MoreButton.tsx";
import { ShownQuote } from "../parts/ShownQuote.tsx";
import { type Reason, reasonsOf } from "./because.ts";

const SHOWN = 3;

/** "Fordi": the facts that decided a finding, in the page's own words. */
export function Because({ report, paths }: { report: CaseReport; paths: readonly string[] }) {
  const say = useSay();
  const lang = useLang();
  const [all, setAll] = useState(false);
  const reasons = reasonsOf(report, paths, lang);
  if (reasons.length === 0) return null;
  const hidden = reasons.length - SHOWN;
  return (
    <div className="sk-because">
      <p className="sk-label">{say(checkText.because)}</p>
      <ul className="sk-plain">
        {reasons.slice(0, all ? undefined : SHOWN).map((reason) => (
          <ReasonLine key={reason.path} reason={reason} />
        ))}
      </ul>
      <MoreButton hidden={hidden} open={all} onOpen={setAll} />
    </div>
  );
}

/** The page's own words tell the value; it stands in ours only where the page has none for it. */
function ReasonLine({ reason }: { reason: Reason }) {
  const say = useSay();
  const { label, value, quotes, answered, derived } = reason;
  const isTold = quotes.length > 0 && !derived;
  return (
    <li className="sk-reason">
      <span>
        {label}
        {value && !isTold ? `: ${value}` : quotes.length > 0 && ":"}
      </span>
      {answered && <span className="sk-subtle"> ({say(evidenceText.answered)})</span>}
      {quotes.map((q) => (
        <Fragment key={q.fact}>
          {" "}
          <ShownQuote target={q} />
        </Fragment>
      ))}
    </li>
  );
}
