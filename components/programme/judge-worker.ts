import { judgePlan } from "../../lib/report/plan/judge.ts";
import type { JudgeAnswer, JudgeQuestion } from "./judge-aside.ts";

/* Judges long plans beside the panel, one after the other. */
addEventListener("message", ({ data }: MessageEvent<JudgeQuestion>) => {
  const { turn, facts, plan, date, lang } = data;
  postMessage({ turn, judged: judgePlan(facts, plan, date, lang) } satisfies JudgeAnswer);
});
