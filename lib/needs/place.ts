import type { Clause } from "./clause.ts";
import type { CueHit } from "./reading.ts";

/** The cues that lie wholly between two places. */
export function cuesIn(clause: Clause, from: number, to: number): CueHit[] {
  return clause.cues.filter((c) => c.from >= from && c.to <= to);
}

/** Whether two places lie in the same part. */
export function samePart(clause: Clause, a: number, b: number): boolean {
  return clause.partOf[a] === clause.partOf[b];
}

/** The first place of the part that holds a place. */
export function partStart(clause: Clause, at: number): number {
  return clause.parts[clause.partOf[at] ?? 0]?.from ?? 0;
}

/** Past the last place of the part that holds a place. */
export function partEnd(clause: Clause, at: number): number {
  return clause.parts[clause.partOf[at] ?? 0]?.to ?? clause.tokens.length;
}
