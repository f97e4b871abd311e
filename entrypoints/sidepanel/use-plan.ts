import { useCallback, useEffect, useMemo, useRef } from "react";
import type { PageState } from "../../components/frame/state.ts";
import type { Picked, Picking, Planning } from "../../components/programme/types.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { newId } from "../../lib/plan/edit.ts";
import { isEmptyPlan } from "../../lib/plan/empty.ts";
import { beginPlan } from "../../lib/report/plan/begin.ts";
import { lineOfMeasure } from "../../lib/report/plan/line.ts";
import type { Step } from "./session.ts";
import type { Work } from "./work.ts";

/** The plan of the person who is open, and the way to put a measure in it from a suggestion or a hit. */
export function usePlan(
  { plan, past }: Work,
  state: PageState,
  office: readonly OfficeMeasure[],
  step: (step: Step) => void,
): { planning: Planning; picking: Picking } {
  const report = state.kind === "case" ? state.report : null;
  const edit = useCallback<Planning["edit"]>((edit) => step({ type: "plan", edit }), [step]);
  const planning = useMemo(
    (): Planning => ({
      plan,
      edit,
      undo: past.length > 0 ? () => step({ type: "undo-plan" }) : null,
    }),
    [plan, past, edit, step],
  );
  const latest = useRef(plan);
  useEffect(() => {
    latest.current = plan;
  }, [plan]);
  // Only what is in the plan matters to those who put something in it: a change of hours draws no list of measures anew.
  const measures = plan.activities.flatMap(({ measure }) => measure ?? []).join(" ");
  const picking = useMemo((): Picking => {
    const inPlan = new Set(measures.split(" "));
    return {
      has: (measure) => inPlan.has(measure),
      add: (pick: Picked) => {
        if (!report) return;
        // The first thing chosen goes into the programme that the page already shows.
        const begun = isEmptyPlan(latest.current) ? beginPlan(report) : latest.current;
        const line = lineOfMeasure(pick, office, newId(begun));
        const plan = { ...begun, activities: [...begun.activities, line] };
        step({ type: "plan", edit: { type: "load", plan } });
      },
      remove: (measure) => {
        const line = latest.current.activities.find((a) => a.measure === measure);
        if (line) step({ type: "plan", edit: { type: "remove", list: "activities", id: line.id } });
      },
    };
  }, [measures, report, office, step]);
  return { planning, picking };
}
