import { lazy, memo, Suspense, useMemo } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { Milestone, Plan, PlanWeek } from "../../lib/plan/types.ts";
import { drawingText } from "../../lib/text/plan-drawing.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { LargeButton } from "./LargeButton.tsx";

/** Loaded when a plan is drawn for the first time: the drawing library is a size of its own. */
const Drawings = lazy(() => import("../plan-drawing/Drawings.tsx"));

interface Props {
  readonly person: string;
  readonly plan: Plan;
  readonly weeks: readonly PlanWeek[];
  readonly milestones: readonly Milestone[];
  readonly today: Day;
}

/** The plan drawn, the whole of it in sight. */
export const DrawingCard = memo(function DrawingCard({ person, ...props }: Props) {
  const say = useSay();
  const lang = useLang();
  const { plan, milestones, today } = props;
  const state = useMemo(() => ({ plan, milestones, today, lang }), [plan, milestones, today, lang]);
  return (
    <Section title={say(drawingText.title)}>
      <div className="sk-card">
        <Suspense fallback={<p className="sk-small">{say(drawingText.loading)}</p>}>
          <Drawings {...props} zoom={1} />
        </Suspense>
        <LargeButton person={person} state={state} />
      </div>
    </Section>
  );
});
