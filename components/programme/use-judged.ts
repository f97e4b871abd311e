import { useEffect, useMemo, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { judgePlan, type PlanJudged } from "../../lib/report/plan/judge.ts";
import type { Lang } from "../../lib/text/text.ts";
import { judgeAside } from "./judge-aside.ts";

/** Plans with more stretches than this are judged beside the panel. */
const LONG = 40;

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
    return judgeAside({ facts, plan, date, lang }, setJudged);
  }, [facts, plan, date, lang, isLong]);
  return atOnce ?? judged;
}

function stretchesIn({ activities }: Plan): number {
  return activities.reduce((sum, { spans }) => sum + spans.length, 0);
}
