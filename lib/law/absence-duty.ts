import type { Absence } from "../facts/types.ts";

/** § 36 until 2018 (neither cause nor permission: cut) and from 2019 (both, or cut). */
export type AbsenceLaw = "either" | "both";

/** What § 36 says of an absence. */
export type AbsenceDuty =
  /** The stønad is kept. */
  | "keep"
  /** No cause and no permission: the stønad is cut. */
  | "cut"
  /** Cause without permission, or permission without cause: it may be cut, after an assessment. */
  | "may-cut"
  /** Holiday, religious days and covid have their own rules. */
  | "own-rules"
  | "unknown";

/** The duty, and the facts without which it is not known. */
export function absenceDuty(absence: Absence, law: AbsenceLaw): AbsenceDuty {
  const { cause, permission } = absence;
  if (!cause) return "unknown";
  if (HAVE_OWN_RULES.includes(cause)) return permission === false ? "may-cut" : "own-rules";
  if (permission === undefined || permission === null) return "unknown";
  const isGood = cause !== "none";
  if (isGood && permission) return "keep";
  if (!isGood && !permission) return "cut";
  return law === "either" ? "keep" : "may-cut";
}

/** The facts of an absence that `absenceDuty` lacks. */
export function missingForDuty({ cause, permission }: Absence, path: string): string[] {
  const isKnown = permission === true || permission === false;
  return [...(cause ? [] : [`${path}.cause`]), ...(isKnown ? [] : [`${path}.permission`])];
}

const HAVE_OWN_RULES: readonly string[] = ["holiday", "religious", "covid"];
