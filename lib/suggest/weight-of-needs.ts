import type { Need } from "../needs/types.ts";

/**
 * How much a need presses compared with others: what stands in the way of everything else first, what makes life
 * richer last. Our own order; no source ranks them.
 */
const WEIGHT: Partial<Readonly<Record<Need, number>>> = {
  housing: 1.15,
  debt: 1.15,
  "not-registered": 1.15,
  "substance-use": 1.15,
  language: 1.1,
  "work-experience": 1.15,
  transport: 0.7,
  "social-network": 0.9,
  leisure: 0.8,
  "local-knowledge": 0.8,
};

export function weightOf(need: Need): number {
  return WEIGHT[need] ?? 1;
}
