import type { CaseFacts, Decision } from "../facts/types.ts";

/** Whether the decision grants time in the programme: innvilgelse, varighet or forlengelse. */
function isGranting({ kind }: Pick<Decision, "kind">): boolean {
  return GRANTING.has(kind);
}

const GRANTING: ReadonlySet<Decision["kind"]> = new Set(["innvilgelse", "varighet", "forlengelse"]);

/** The decisions of a case that grant time. */
export function grantsOf({ decisions }: Pick<CaseFacts, "decisions">): readonly Decision[] {
  return (decisions ?? []).filter(isGranting);
}
