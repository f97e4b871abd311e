import type { Day } from "../../lib/facts/days.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { judgePlan, type PlanJudged } from "../../lib/report/plan/judge.ts";
import type { Lang } from "../../lib/text/text.ts";

export interface JudgeQuestion {
  readonly turn: number;
  readonly facts: CaseFacts;
  readonly plan: Plan;
  readonly date: Day;
  readonly lang: Lang;
}

export interface JudgeAnswer {
  readonly turn: number;
  readonly judged: PlanJudged;
}

let worker: Worker | null = null;
let turns = 0;

/**
 * Judges in a thread beside the panel, so that writing never waits; where there is none, at once. The answer of a plan
 * that has been changed since comes to nobody. Gives the way to stop.
 */
export function judgeAside(
  question: Omit<JudgeQuestion, "turn">,
  onJudged: (judged: PlanJudged) => void,
): () => void {
  const turn = ++turns;
  const stop = new AbortController();
  const here = () => {
    const { facts, plan, date, lang } = question;
    onJudged(judgePlan(facts, plan, date, lang));
  };
  const { signal } = stop;
  try {
    worker ??= new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" });
    const hear = ({ data }: MessageEvent<JudgeAnswer>) => {
      if (data.turn === turn) onJudged(data.judged);
    };
    worker.addEventListener("message", hear, { signal });
    worker.addEventListener("error", here, { signal, once: true });
    worker.postMessage({ turn, ...question } satisfies JudgeQuestion);
  } catch {
    here();
  }
  return () => stop.abort();
}
