import type { Day } from "../facts/days.ts";
import type { FactView } from "../facts/paths.ts";
import type { CaseFacts } from "../facts/types.ts";
import { type DecisionAt, decisionsOf } from "./decisions.ts";

type Facts = FactView<"decisions" | "refusalReason">;

export type RefusalReason = NonNullable<CaseFacts["refusalReason"]>;

/** What is known of a refusal. The case has one reason: it belongs to the newest refusal. */
export type Refusal =
  | { readonly state: "refused"; readonly reason: RefusalReason | null; readonly at: DecisionAt }
  /** A reason for refusal is known, but not the decision. */
  | { readonly state: "undated"; readonly missing: readonly string[] }
  | { readonly state: "unknown"; readonly missing: readonly string[] }
  | { readonly state: "none" };

export function refusalOf({ decisions, refusalReason }: Facts): Refusal {
  const found = decisionsOf(decisions, "avslag");
  if (found.state === "some")
    return { state: "refused", reason: refusalReason ?? null, at: newest(found.list) };
  const missing = found.state === "unknown" ? found.missing : ["decisions"];
  if (refusalReason) return { state: "undated", missing };
  return found.state === "none" ? { state: "none" } : { state: "unknown", missing };
}

/** The day whose law governs the refusal; the case's own day where the refusal's is not known. */
export function refusalDay(facts: Facts, asOf: Day): Day {
  const refusal = refusalOf(facts);
  return refusal.state === "refused" ? (refusal.at.decision.date ?? asOf) : asOf;
}

/** A refusal without a day may be the newest, and then it is. */
function newest(list: readonly DecisionAt[]): DecisionAt {
  const undated = list.find((at) => !at.decision.date);
  if (undated) return undated;
  return list.reduce((a, b) => ((b.decision.date ?? "") >= (a.decision.date ?? "") ? b : a));
}
