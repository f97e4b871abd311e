import type { ReportReason } from "../../lib/report/types.ts";
import { areaText } from "../../lib/text/areas.ts";
import { measureText } from "../../lib/text/measures.ts";
import { needLabels } from "../../lib/text/need-labels.ts";
import { useSay } from "../parts/language.tsx";
import { Quote } from "../parts/Quote.tsx";
import { ShowButton } from "../parts/ShowButton.tsx";

/** Why a measure is proposed, in one line: the strongest reason of each kind, in the case's words where it has them. */
export function ReasonLine({ reasons }: { reasons: readonly ReportReason[] }) {
  const say = useSay();
  const told = shortest(reasons);
  if (told.length === 0) return null;
  return (
    <p className="sk-why">
      <span className="sk-label">{say(measureText.because)}</span>{" "}
      {told.map((reason, n) => (
        <span key={keyOf(reason)}>
          {n > 0 && " · "}
          <ShortReason reason={reason} />
        </span>
      ))}
    </p>
  );
}

/** The first need, the first goal and the first rule; the phase only where nothing else speaks. */
function shortest(reasons: readonly ReportReason[]): ReportReason[] {
  const first = (kind: ReportReason["kind"]) => reasons.find((r) => r.kind === kind);
  const told = [first("need"), first("goal"), first("rule")].flatMap((r) => r ?? []);
  return told.length > 0 ? told : reasons.slice(0, 1);
}

function ShortReason({ reason }: { reason: ReportReason }) {
  const say = useSay();
  if (reason.kind === "rule" || reason.kind === "phase") return reason.text;
  if (reason.quote !== "") return <Quote>{reason.quote}</Quote>;
  return reason.kind === "need" ? say(needLabels[reason.need]) : null;
}

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
        {label}: {reason.quote === "" ? say(areaText.own) : <Quote>{reason.quote}</Quote>}
      </span>
      {reason.quote !== "" && <ShowButton target={{ quote: reason.quote }} label={label} />}
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
