import { type Clause, word } from "./clause.ts";
import type { Verdict } from "./judge.ts";
import { cuesIn } from "./place.ts";
import type { Hit } from "./reading.ts";
import { NO, YES } from "./sentences.ts";

/** "Gjeld: nei", "Har du førerkort? Nei". Undefined where no yes or no is answered. */
export function answerTo(clause: Clause, hit: Hit): Verdict | undefined {
  if (clause.label === 0 || hit.to > clause.label) return undefined;
  const first = word(clause, clause.label + 1);
  if (EMPTY.has(first) || first === "") return "silent";
  const asked = cuesIn(clause, 0, clause.label).some((c) => c.cue === "bad" || c.cue === "help");
  if (NO.has(first) && !saysMore(clause)) return hit.kind === "asset" && !asked ? "need" : "denied";
  if (!YES.has(first)) return undefined;
  return hit.kind === "trouble" || asked ? "need" : "silent";
}

const EMPTY = new Set(["–", "-", "—", "0", "ukjent", "ukjend", "uaktuelt"]);

/** "Ikke god", "ingen oversikt": the answer goes on and says more than no. */
export function saysMore(clause: Clause): boolean {
  const first = word(clause, clause.label + 1);
  if (first === "nei") return false;
  return cuesIn(clause, clause.label + 2, clause.label + 6).some(
    (c) => c.cue === "good" || c.cue === "bad",
  );
}
