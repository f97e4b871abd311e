import type { Text } from "../text/text.ts";
import type { Verdict } from "./types.ts";
import { gravest, notApplicable } from "./verdict.ts";

/** A place about which the facts say two things, each a verdict of its own: no verdict may choose between them. */
export type Silent = Verdict & { readonly silent: true };

/** The rule says nothing until the facts are put right. */
export function silent(message: Text, facts: readonly string[]): Silent {
  return { ...notApplicable(message, facts), silent: true };
}

/** The gravest verdict; one silent place silences all but a violation, which stands by itself. */
export function gravestOrSilent(verdicts: readonly Verdict[], none: Verdict): Verdict {
  const verdict = gravest(verdicts, none);
  return verdict.status === "violation" ? verdict : (verdicts.find(isSilent) ?? verdict);
}

/** Whether the place is a silent one. */
export function isSilent(verdict: Verdict): verdict is Silent {
  return (verdict as Silent).silent === true;
}
