import { daily } from "./daily.ts";
import { economy } from "./economy.ts";
import { health } from "./health.ts";
import { learning } from "./learning.ts";
import type { NeedWords } from "./types.ts";
import { work } from "./work.ts";

/** The wordings of every need. */
export const lexicon: readonly NeedWords[] = [
  ...work,
  ...learning,
  ...economy,
  ...health,
  ...daily,
];
