import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { memo, useMemo, useRef } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { type Gap, gapsOf } from "../../lib/plan/gaps.ts";
import type { PlanWeek } from "../../lib/plan/types.ts";
import { type Fillable, type Filling, fillingsFor } from "../../lib/report/plan/fill.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { formatMinutes } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { useActions } from "../parts/actions.tsx";
import { Fold } from "../parts/Fold.tsx";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";

interface Props extends Fillable {
  readonly weeks: readonly PlanWeek[];
  readonly fill: (filling: Filling) => void;
  readonly report: CaseReport;
  readonly office: readonly OfficeMeasure[];
}

const IN_SIGHT = 4;

/** The weeks that are not full, each with measures that could fill them. */
export const Gaps = memo(function Gaps({ weeks, fill, ...fillable }: Props) {
  const say = useSay();
  const gaps = useMemo(() => gapsOf(weeks), [weeks]);
  const list = useRef<HTMLUListElement>(null);
  if (weeks.length === 0) return null;
  if (gaps.length === 0) return <p className="sk-small">{say(planText.weeksFull)}</p>;
  const rest = gaps.slice(IN_SIGHT);
  const props = { ...fillable, fill, onFilled: () => list.current?.focus() };
  return (
    <section aria-label={say(planText.gaps)}>
      <ul className="sk-plain sk-stack" ref={list} tabIndex={-1} data-plan="gaps">
        {gaps.slice(0, IN_SIGHT).map((gap) => (
          <GapLine key={gap.from} gap={gap} {...props} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold title={say(planText.more(rest.length))} level={3}>
          <ul className="sk-plain sk-stack">
            {rest.map((gap) => (
              <GapLine key={gap.from} gap={gap} {...props} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
});

interface LineProps extends Omit<Props, "weeks"> {
  readonly gap: Gap;
  readonly onFilled: () => void;
}

const MOST_FILLINGS = 3;

function GapLine({ gap, fill, report, office, onFilled, ...plan }: LineProps) {
  const say = useSay();
  const lang = useLang();
  const { announce } = useActions();
  const { first, last } = gap;
  const hours = formatMinutes(Math.abs(gap.minutes), lang);
  const isOver = gap.minutes < 0;
  const fillings = isOver ? [] : fillingsFor(gap, plan, report, office).slice(0, MOST_FILLINGS);
  return (
    <li className="sk-card sk-gap">
      <p>
        <strong>
          {say(
            isOver ? planText.gapOver(first, last, hours) : planText.gapLeft(first, last, hours),
          )}
        </strong>{" "}
        {gap.untimed && say(planText.gapUntimed)}
      </p>
      {fillings.length > 0 && (
        <div className="sk-gap__fill">
          <span className="sk-small">{say(planText.fillWith)}</span>
          {fillings.map((filling) => (
            <Button
              key={filling.measure}
              type="button"
              size="xsmall"
              variant="secondary"
              icon={<PlusIcon aria-hidden />}
              aria-label={say(planText.fillTitle(filling.title, first, last))}
              onClick={() => {
                fill(filling);
                announce(say(planText.filled(filling.title)));
                onFilled();
              }}
            >
              <Norwegian>{filling.title}</Norwegian>
              {` · ${formatMinutes(filling.minutes, lang)}`}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
