import { answerTo } from "./answers.ts";
import type { Clause } from "./clause.ts";
import type { Hit } from "./reading.ts";
import { judgeTopic } from "./topic.ts";
import { judgeTrouble } from "./trouble.ts";

/** What a hit tells: the need is there, may be there, is denied, or nothing is said of it. */
export type Verdict = "need" | "uncertain" | "denied" | "silent";

/** Whether the words of a hit tell a need, by what is said around them. */
export function judgeHit(clause: Clause, hit: Hit): Verdict {
  const answer = answerTo(clause, hit);
  if (answer) return answer;
  if (hit.kind === "trouble" || hit.kind === "family") return judgeTrouble(clause, hit);
  return judgeTopic(clause, hit);
}
