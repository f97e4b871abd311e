import { useEffect, useMemo, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { judgeInSteps, judgePlan, type PlanJudged } from "../../lib/report/plan/judge.ts";
import type { Lang } from "../../lib/text/text.ts";

/** Plans with more stretches than this are judged piece by piece, so that writing never waits. */
const LONG = 40;
/** Milliseconds of judging at a stretch. */
const SLICE_MS = 5;

/**
 * What the law says of the plan. Of a very long plan the last judgement stands until the new one is whole; null until
 * there is a first one.
 */
export function useJudged(facts: CaseFacts, plan: Plan, date: Day, lang: Lang): PlanJudged | null {
  const isLong = stretchesIn(plan) > LONG;
  const atOnce = useMemo(
    () => (isLong ? null : judgePlan(facts, plan, date, lang)),
    [facts, plan, date, lang, isLong],
  );
  const [judged, setJudged] = useState<PlanJudged | null>(null);
  useEffect(() => {
    if (!isLong) return setJudged(null);
    const steps = judgeInSteps(facts, plan, date, lang);
    let timer = 0;
    const goOn = () => {
      const until = performance.now() + SLICE_MS;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return setJudged(step.value);
        if (performance.now() > until) break;
      }
      timer = window.setTimeout(goOn);
    };
    timer = window.setTimeout(goOn);
    return () => window.clearTimeout(timer);
  }, [facts, plan, date, lang, isLong]);
  return atOnce ?? judged;
}

function stretchesIn({ activities }: Plan): number {
  return activities.reduce((sum, { spans }) => sum + spans.length, 0);
}
