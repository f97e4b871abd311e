import { memo, useMemo, useState } from "react";
import type { Plan } from "../../lib/plan/types.ts";
import { fittingPapers } from "../../lib/report/papers/fitting.ts";
import type { PaperKind } from "../../lib/report/papers/papers.ts";
import type { PaperId } from "../../lib/report/papers/types.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { paperText } from "../../lib/text/papers.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { useFocusAfter } from "../parts/use-focus-after.ts";
import { CalendarRow } from "./CalendarRow.tsx";
import { PaperPreview } from "./PaperPreview.tsx";

interface Props {
  readonly report: CaseReport;
  readonly plan: Plan;
}

/** The papers of a case: a list, the most fitting first, and each of them to read, copy, save and print. */
export const PapersCard = memo(function PapersCard({ report, plan }: Props) {
  const say = useSay();
  const focusAfter = useFocusAfter();
  const [shown, setShown] = useState<PaperId | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const { now, others } = useMemo(() => fittingPapers(report, plan), [report, plan]);
  const kind = [...now, ...others].find(({ id }) => id === shown);
  const open = (id: PaperId) => {
    focusAfter("[data-paper-close]");
    setShown(id);
  };
  const close = () => {
    focusAfter(`[data-paper-open="${shown}"]`, "[data-paper-open]");
    setShown(null);
  };
  return (
    <Section title={say(paperText.title)}>
      <div className="sk-card" data-papers>
        {kind ? (
          <PaperPreview key={kind.id} kind={kind} report={report} plan={plan} onClose={close} />
        ) : (
          <>
            <p className="sk-small">{say(paperText.about)}</p>
            <PaperList kinds={now} onOpen={open} />
            <CalendarRow report={report} plan={plan} />
            <Fold
              title={say(paperText.others)}
              level={3}
              count={others.length}
              open={unfolded}
              onToggle={setUnfolded}
            >
              <PaperList kinds={others} onOpen={open} />
            </Fold>
          </>
        )}
      </div>
    </Section>
  );
});

interface ListProps {
  readonly kinds: readonly PaperKind[];
  readonly onOpen: (id: PaperId) => void;
}

function PaperList({ kinds, onOpen }: ListProps) {
  const say = useSay();
  return (
    <ul className="sk-plain sk-papers">
      {kinds.map(({ id, title, when }) => (
        <li key={id}>
          <button
            type="button"
            className="sk-papers__open"
            data-paper-open={id}
            onClick={() => onOpen(id)}
          >
            {say(title)}
          </button>
          <p className="sk-small sk-subtle">{say(when)}</p>
        </li>
      ))}
    </ul>
  );
}
