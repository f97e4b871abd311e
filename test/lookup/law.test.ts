import { describe, expect, test } from "vitest";
import { points } from "../../lib/law/points/index.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { productLookup } from "../../lib/lookup/product.ts";
import { LAW_1 } from "./law-queries.ts";

const lookup = productLookup([], "nb");
const law = (query: string) =>
  lookup
    .search(query, Number.POSITIVE_INFINITY)
    .filter(({ source }) => source === "law")
    .map(({ measure }) => measure);

describe.each([["first set", LAW_1]] as const)("%s", (name, queries) => {
  test("the right place of the law comes first", () => {
    const misses = queries.filter(([query, ...right]) => !right.includes(law(query)[0] ?? ""));
    const share = 1 - misses.length / queries.length;
    console.log(`${name}: ${queries.length - misses.length} of ${queries.length} first`);
    for (const [query, best] of misses)
      console.log(`  ${query}: ${law(query).slice(0, 3).join(", ")}; looked for ${best}`);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  test("asks for entries that there are", () => {
    const ids = new Set([...points, ...rules].map(({ id }) => id));
    for (const [query, ...right] of queries)
      for (const id of right) expect(ids, `${query}: ${id}`).toContain(id);
  });
});
