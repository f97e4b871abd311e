import { gravestOrSilent } from "./silent.ts";
import type { Verdict } from "./types.ts";

/**
 * The gravest of the verdicts, where a `not-applicable` among them says that a fact (a cut, a payment) takes a place
 * out of the rule that would else be broken. Such a place is not hidden behind others that are in order: then the
 * whole is not applicable, and taking that fact away never turns `satisfied` into a violation. A silent place
 * (`silent`) is not hidden behind those that cannot be told either.
 */
export function gravestReserved(verdicts: readonly Verdict[], none: Verdict): Verdict {
  const isReserved = verdicts.some((v) => v.status === "not-applicable");
  const kept = isReserved ? verdicts.filter((v) => v.status !== "satisfied") : verdicts;
  return gravestOrSilent(kept, none);
}
