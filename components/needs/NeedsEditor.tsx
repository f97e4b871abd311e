import { useEffect, useRef } from "react";
import type { Need } from "../../lib/needs/types.ts";
import type { Choice } from "../../lib/report/choices.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { choiceText } from "../../lib/text/areas.ts";
import { needLabels } from "../../lib/text/need-labels.ts";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";
import { AddNeed } from "./AddNeed.tsx";
import { NeedChips } from "./NeedChips.tsx";

interface Props {
  readonly report: CaseReport;
  readonly onChoose: (choice: Choice) => void;
}

/** The needs of the case, to strike out and add to; says what it came to once the suggestions have followed. */
export function NeedsEditor({ report, onChoose }: Props) {
  const decide = useDecide(report, onChoose);
  const known = new Set(report.needs.map((n) => n.need));
  return (
    <div className="sk-needs-editor">
      <NeedChips needs={report.needs} struck={report.struckNeeds} onDecide={decide} />
      <AddNeed known={known} onAdd={(need) => decide("add", need)} />
    </div>
  );
}

type Decision = "strike" | "restore" | "add";

function useDecide(report: CaseReport, onChoose: Props["onChoose"]) {
  const say = useSay();
  const { announce } = useActions();
  const waiting = useRef<{ kind: Decision; need: Need; report: CaseReport } | null>(null);
  useEffect(() => {
    if (waiting.current === null || waiting.current.report === report) return;
    const { kind, need } = waiting.current;
    waiting.current = null;
    announce(say(choiceText.followed(say(needLabels[need]), kind, report.suggestions.length)));
  }, [report, announce, say]);
  return (kind: Decision, need: Need) => {
    waiting.current = { kind, need, report };
    onChoose({ kind, need });
  };
}
