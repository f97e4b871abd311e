import type { Verdict } from "./types.ts";
import { notApplicable } from "./verdict.ts";

/** Facts of the decisions that contradict each other prove nothing either way, and the rule cannot be used on them. */
export function contradicted(facts: readonly string[]): Verdict {
  return notApplicable(
    {
      nb: "Opplysningene om hvor lenge vedtakene varer, stemmer ikke overens. Kontroller dem først.",
      nn: "Opplysningane om kor lenge vedtaka varer, stemmer ikkje overeins. Kontroller dei først.",
    },
    facts,
  );
}

/** The verdict, unless it rests on facts that contradict each other; what is proven without them stays. */
export function unlessContradicted(verdict: Verdict, contradictions: readonly string[]): Verdict {
  if (verdict.status === "violation" || contradictions.length === 0) return verdict;
  return contradicted(contradictions);
}
