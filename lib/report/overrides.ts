import type { Finding, Status } from "../law/types.ts";
import type { Text } from "../text/text.ts";

/**
 * Why a caseworker sets a finding aside. After the idea of CDS Hooks (a few fixed reasons for not following advice, with
 * own words beside them), in what happens in this field: the advice does not concern the case, has been followed already,
 * rests on wrong data, comes at a wrong time, is disagreed with, or is answered for in the record.
 */
export const OVERRIDE_REASONS = [
  "not-this-case",
  "already-done",
  "misread",
  "later",
  "assessed-otherwise",
  "in-note",
] as const;

export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** One finding set aside by the caseworker: which one, as it then stood, and why. */
export interface Override {
  readonly rule: string;
  readonly status: Status;
  /** What the finding said; when it says something else, it is another matter. */
  readonly message: string;
  readonly reason: OverrideReason;
  /** The caseworker's own words; may be empty. */
  readonly words: string;
}

/** An override as it bears on a finding now. `holds` is false where the finding says something else than when it was set aside. */
export interface Overridden {
  readonly reason: OverrideReason;
  readonly words: string;
  readonly holds: boolean;
}

/** What the caseworker decided about a finding; null where nothing. */
export function overriddenBy(
  finding: Pick<Finding, "rule" | "status" | "message">,
  overrides: readonly Override[],
): Overridden | null {
  const found = overrides.find((o) => o.rule === finding.rule);
  if (!found || finding.status === "satisfied" || finding.status === "not-applicable") return null;
  const { reason, words, status, message } = found;
  return {
    reason,
    words,
    holds: status === finding.status && isSaid(finding.message, message),
  };
}

/** In whichever language it was read. */
function isSaid(text: Text, message: string): boolean {
  return Object.values(text).includes(message);
}
