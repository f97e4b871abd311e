import { rules } from "../law/rules/index.ts";
import type { Text } from "../text/text.ts";

const TITLES: ReadonlyMap<string, Text> = new Map(rules.map(({ id, title }) => [id, title]));

/** What a rule is called; null for one that there is no longer. */
export function ruleTitle(rule: string): Text | null {
  return TITLES.get(rule) ?? null;
}
