import type { Evidence } from "../../lib/facts/types.ts";

/** Evidence of exactly this fact; the answer of the caseworker wins over what was read. */
export function evidenceOf(evidence: readonly Evidence[], path: string): Evidence | undefined {
  const exact = evidence.filter((e) => e.fact === path);
  return exact.find((e) => e.state === "answered") ?? exact[0];
}

/** Evidence of the fact itself or, failing that, of everything under it: `decisions[0]` → `decisions[0].date` … */
export function evidenceUnder(evidence: readonly Evidence[], path: string): readonly Evidence[] {
  const exact = evidenceOf(evidence, path);
  if (exact) return [exact];
  return evidence.filter((e) => e.fact.startsWith(`${path}.`) || e.fact.startsWith(`${path}[`));
}
