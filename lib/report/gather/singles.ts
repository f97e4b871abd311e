import type { Parts, Told } from "./parts.ts";

/** Of every field but the given ones the newest page's value; a blank only where no page knows more. */
export function newest(newestFirst: readonly Parts[], without: ReadonlySet<string>): Told[] {
  const paths = new Set(newestFirst.flatMap((parts) => [...parts.keys()]));
  return [...paths]
    .filter((path) => !without.has(path))
    .flatMap((path) => {
      const told = newestFirst.flatMap((parts) => parts.get(path) ?? []);
      return told.find(({ value }) => value !== null) ?? told[0] ?? [];
    });
}

/** A list of plain values: every value once, where the newest page shows it. */
export function union(path: string, newestFirst: readonly Parts[]): Told[] {
  const told = newestFirst.flatMap((parts) => parts.get(path) ?? []);
  const values: unknown[] = [];
  const evidence: Told["evidence"][number][] = [];
  for (const { value, evidence: own } of told) {
    if (!Array.isArray(value)) continue;
    for (const [i, one] of value.entries()) {
      if (values.includes(one)) continue;
      const at = own.filter(({ fact }) => fact === `${path}[${i}]`);
      evidence.push(...at.map((e) => ({ ...e, fact: `${path}[${values.length}]` })));
      values.push(one);
    }
  }
  const [first] = told;
  if (!first) return [];
  return [values.length > 0 ? { ...first, value: values, evidence } : first];
}
