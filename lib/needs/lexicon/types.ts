import type { Need } from "../types.ts";

/** The wordings of one need; each line of a text is one pattern (see ../pattern.ts). */
export interface NeedWords {
  readonly need: Need;
  /** Tell the need by themselves, unless the text denies them: "gjeld", "kommer seg ikke opp". */
  readonly trouble?: string;
  /** Good to have: the need is that they are lacking or weak: "førerkort", "norskkunnskaper". */
  readonly asset?: string;
  /** Neither good nor bad alone; a cue beside them tells: "økonomi", "helse". */
  readonly topic?: string;
  /** Words that only name the matter: a search or a goal may be about it, a note tells nothing by them. */
  readonly about?: string;
  /** As trouble, even where the clause is about somebody in the family: "mor er pleietrengende". */
  readonly family?: string;
  /** Say that the need is over: "gjeldfri", "rusfri". */
  readonly settled?: string;
  /** What once was so still counts: a sentence served, schooling broken off. */
  readonly lasting?: boolean;
}
