import { AMOUNTS } from "./amounts.ts";
import { CIRCULAR } from "./circular.ts";
import { ENTRY } from "./entry.ts";
import { NEIGHBOURS } from "./neighbours.ts";
import { PROGRAMME } from "./programme.ts";
import { REGULATION } from "./regulation.ts";
import { SPECIAL_GROUPS } from "./special-groups.ts";
import { STONAD } from "./stonad.ts";
import type { LawPoint } from "./types.ts";

/** Every paragraph, point and rate that can be looked up. */
export const points: readonly LawPoint[] = [
  ...ENTRY,
  ...PROGRAMME,
  ...STONAD,
  ...SPECIAL_GROUPS,
  ...CIRCULAR,
  ...REGULATION,
  ...AMOUNTS,
  ...NEIGHBOURS,
];

const byId = new Map(points.map((point) => [point.id, point] as const));

/** The entry of this id, if there is one. */
export function pointById(id: string): LawPoint | undefined {
  return byId.get(id);
}
