import type { ReactNode } from "react";
import type { Day } from "../../lib/facts/days.ts";
import { planText } from "../../lib/text/plan.ts";
import { EditDay } from "../parts/EditDay.tsx";
import { useSay } from "../parts/language.tsx";
import { RemoveButton } from "./rows.tsx";

interface Period {
  readonly from: Day;
  readonly to: Day;
}

interface Props {
  /** What the fields and the button are told apart by. */
  readonly name: string;
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
  readonly onRemove: () => void;
  /** Stands before the days. */
  readonly children?: ReactNode;
}

/** One period in a list: first and last day, both inside, and what it is. */
export function PeriodRow({ name, period: { from, to }, onPeriod, onRemove, children }: Props) {
  const say = useSay();
  return (
    <div className="sk-plan-row sk-plan-row--period">
      {children && <div className="sk-plan-row__what">{children}</div>}
      <EditDay
        label={`${name}: ${say(planText.from)}`}
        hideLabel
        day={from}
        optional={false}
        onDay={(day) => day && onPeriod({ from: day, to: day > to ? day : to })}
      />
      <EditDay
        label={`${name}: ${say(planText.to)}`}
        hideLabel
        day={to}
        optional={false}
        error={to < from ? say(planText.orderWrong) : undefined}
        onDay={(day) => day && onPeriod({ from, to: day })}
      />
      <RemoveButton label={say(planText.removeRow(name))} onRemove={onRemove} />
    </div>
  );
}
