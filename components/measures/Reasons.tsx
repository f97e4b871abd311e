import type { ReportReason } from "../../lib/report/types.ts";
import { measureText } from "../../lib/text/measures.ts";
import { needLabels } from "../../lib/text/need-labels.ts";
import { useSay } from "../parts/language.tsx";
import { Quote } from "../parts/Quote.tsx";
import { ShowButton } from "../parts/ShowButton.tsx";

/** Why a measure is proposed: needs and goal in the page's own words, rules and phase in ours. */
export function Reasons({ reasons }: { reasons: readonly ReportReason[] }) {
  const say = useSay();
  if (reasons.length === 0) return null;
  return (
    <div className="sk-because">
      <p className="sk-label">{say(measureText.because)}</p>
      <ul className="sk-plain">
        {distinct(reasons).map((reason) => (
          <li key={keyOf(reason)} className="sk-reason">
            <ReasonWords reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Two rules may say the same: the caseworker reads it once. */
function distinct(reasons: readonly ReportReason[]): ReportReason[] {
  const words = (r: ReportReason) => ("text" in r ? r.text : keyOf(r));
  return [...new Map(reasons.map((r) => [words(r), r])).values()];
}

function ReasonWords({ reason }: { reason: ReportReason }) {
  const say = useSay();
  if (reason.kind === "rule" || reason.kind === "phase") return <span>{reason.text}</span>;
  const label = say(reason.kind === "need" ? needLabels[reason.need] : measureText.goal);
  return (
    <>
      <span>
        {label}: <Quote>{reason.quote}</Quote>
      </span>
      <ShowButton target={{ quote: reason.quote }} label={label} />
    </>
  );
}

function keyOf(reason: ReportReason): string {
  switch (reason.kind) {
    case "need":
      return `need ${reason.need} ${reason.quote}`;
    case "rule":
      return `rule ${reason.rule} ${reason.text}`;
    case "goal":
      return `goal ${reason.quote}`;
    case "phase":
      return `phase ${reason.text}`;
  }
}
