import { ArrowsCirclepathIcon, ArrowUndoIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
} from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { newId } from "../../lib/plan/edit.ts";
import { EMPTY_PLAN, isEmptyPlan } from "../../lib/plan/empty.ts";
import { milestonesOf } from "../../lib/plan/timeline.ts";
import { weeksOf } from "../../lib/plan/weeks.ts";
import type { Filling } from "../../lib/report/plan/fill.ts";
import type { PlanRemark } from "../../lib/report/plan/judge.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { planText } from "../../lib/text/plan.ts";
import type { Text } from "../../lib/text/text.ts";
import { DraftCard } from "../drafts/DraftCard.tsx";
import { useActions } from "../parts/actions.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { useFocusAfter } from "../parts/use-focus-after.ts";
import { Activities } from "./Activities.tsx";
import { Compare } from "./Compare.tsx";
import { Days } from "./Days.tsx";
import { DrawingCard } from "./DrawingCard.tsx";
import { Gaps } from "./Gaps.tsx";
import { Goal } from "./Goal.tsx";
import { PlanStart } from "./PlanStart.tsx";
import { PlanStonad } from "./PlanStonad.tsx";
import { Remarks } from "./Remarks.tsx";
import { Together } from "./Together.tsx";
import type { Planning } from "./types.ts";
import { useJudged } from "./use-judged.ts";

/** Loaded when the tab is: papers are a size of their own. */
const PapersCard = lazy(async () => ({
  default: (await import("../papers/PapersView.tsx")).PapersCard,
}));

interface Props {
  readonly report: CaseReport;
  readonly planning: Planning;
  readonly office: readonly OfficeMeasure[];
}

/** Program: the plan of the person who is open, judged by the law at every change. */
export function ProgrammeView({ report, planning: given, office }: Props) {
  const focusAfter = useFocusAfter();
  const { edit: change } = given;
  const edit = useCallback<Planning["edit"]>(
    (next) => {
      // What one pressed to begin, or to put the plan away, is gone with it.
      if (next.type === "load") focusAfter("[data-plan=goal] input", "[data-plan-start]");
      change(next);
    },
    [change, focusAfter],
  );
  const planning = useMemo((): Planning => ({ ...given, edit }), [given, edit]);
  if (isEmptyPlan(planning.plan))
    return (
      <>
        <PlanStart report={report} planning={planning} office={office} />
        <UndoButton planning={planning} />
        <Papers report={report} plan={planning.plan} />
        <DraftCard />
      </>
    );
  return <Plan report={report} planning={planning} office={office} />;
}

const NONE: readonly PlanRemark[] = [];

function Plan({ report, planning, office }: Props) {
  const lang = useLang();
  const { plan, edit } = planning;
  const { facts, date } = report;
  // What follows from the plan is drawn right after it: writing never waits for weeks, law and drawings.
  const settled = useDeferredValue(plan);
  const { activities, breaks, start, end } = settled;
  const weeks = useMemo(
    () => weeksOf({ ...EMPTY_PLAN, activities, breaks, start, end }),
    [activities, breaks, start, end],
  );
  const judged = useJudged(facts, settled, date, lang);
  const milestones = useMemo(() => milestonesOf(settled, facts, date), [settled, facts, date]);
  const remarks = judged?.remarks ?? NONE;
  const shown = useRef(plan);
  shown.current = plan;
  const fill = useCallback<(filling: Filling) => void>(
    ({ line }) => edit({ type: "put", list: "activities", item: line(newId(shown.current)) }),
    [edit],
  );
  return (
    <>
      <Goal plan={plan} edit={edit} />
      <Remarks judged={judged} plan={settled} weeks={weeks} milestones={milestones} />
      <DrawingCard
        person={report.person ?? ""}
        plan={settled}
        weeks={weeks}
        milestones={milestones}
        today={date}
      />
      <Gaps
        weeks={weeks}
        activities={activities}
        start={start}
        end={end}
        fill={fill}
        report={report}
        office={office}
      />
      <Activities planning={planning} remarks={remarks} />
      <Days plan={plan} edit={edit} />
      <Together participation={plan.participation} family={plan.family} edit={edit} />
      <Compare plan={settled} edit={edit} report={report} />
      <PlanStonad plan={settled} report={report} weeks={weeks} />
      <Papers report={report} plan={settled} />
      <DraftCard />
      <div className="sk-card__actions">
        <UndoButton planning={planning} />
        <StartAnew planning={planning} />
      </div>
    </>
  );
}

function Papers(props: { readonly report: CaseReport; readonly plan: Planning["plan"] }) {
  return (
    <Suspense fallback={null}>
      <PapersCard {...props} />
    </Suspense>
  );
}

function UndoButton({ planning: { undo } }: { readonly planning: Planning }) {
  const { announce } = useActions();
  const say = useSay();
  if (!undo) return null;
  const onClick = () => {
    undo();
    announce(say(planText.undone));
  };
  return (
    <PlanButton
      name="undo"
      text={planText.undo}
      icon={<ArrowUndoIcon aria-hidden />}
      onClick={onClick}
    />
  );
}

/** Puts the whole plan away; like every change it can be undone. */
function StartAnew({ planning: { edit } }: { readonly planning: Planning }) {
  return (
    <PlanButton
      name="anew"
      text={planText.startAnew}
      icon={<ArrowsCirclepathIcon aria-hidden />}
      onClick={() => edit({ type: "load", plan: EMPTY_PLAN })}
    />
  );
}

interface ButtonProps {
  readonly name: string;
  readonly text: Text;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

function PlanButton({ name, text, icon, onClick }: ButtonProps) {
  const say = useSay();
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      data-color="neutral"
      icon={icon}
      data-plan={name}
      onClick={onClick}
    >
      {say(text)}
    </Button>
  );
}
