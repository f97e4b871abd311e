import type { Verdict } from "./types.ts";
import { cannotTell } from "./verdict.ts";

/** The verdict where nothing is known of absence. */
export function absencesNotKnown(): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hvilket fravær deltakeren har hatt.",
      nn: "Det må avklarast kva fråvær deltakaren har hatt.",
    },
    ["absences"],
  );
}

/** The verdict where an absence may be of this cause. */
export function causeNotKnown(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares hva fraværet skyldes, og når det var.",
      nn: "Det må avklarast kva fråværet kjem av, og når det var.",
    },
    missing,
  );
}
