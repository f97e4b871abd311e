import { describe, expect, test } from "vitest";
import { points } from "../../lib/law/points/index.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { placesOf } from "../../lib/lookup/places.ts";
import { productLookup } from "../../lib/lookup/product.ts";
import { LAW_1 } from "./law-queries.ts";
import { LAW_2 } from "./law-queries-2.ts";

const lookup = productLookup([], "nb");
const law = (query: string) =>
  lookup
    .search(query, Number.POSITIVE_INFINITY)
    .filter(({ source }) => source === "law")
    .map(({ measure }) => measure);

describe.each([
  ["first set", LAW_1, 0.95],
  ["second set", LAW_2, 0.9],
] as const)("%s", (name, queries, floor) => {
  test("the right place of the law comes first", () => {
    const misses = queries.filter(([query, ...right]) => !right.includes(law(query)[0] ?? ""));
    const share = 1 - misses.length / queries.length;
    console.log(`${name}: ${queries.length - misses.length} of ${queries.length} first`);
    for (const [query, best] of misses)
      console.log(`  ${query}: ${law(query).slice(0, 3).join(", ")}; looked for ${best}`);
    expect(share).toBeGreaterThanOrEqual(floor);
  });

  test("asks for entries that there are", () => {
    const ids = new Set([...points, ...rules].map(({ id }) => id));
    for (const [query, ...right] of queries)
      for (const id of right) expect(ids, `${query}: ${id}`).toContain(id);
  });
});

test.each([
  ["§ 20 a", ["§20a"]],
  ["§20a første ledd", ["§20a"]],
  ["§ 30 andre ledd", ["§30"]],
  ["§§ 37-38", ["§37", "§38"]],
  ["paragraf 32", ["§32"]],
  ["51 a", ["§51a"]],
  ["32", ["§32"]],
  ["punkt 4.30.2.10.", ["4.30.2.10"]],
  ["37,5", []],
  ["12 måneder", []],
  ["1.2.2026", ["1.2.2026"]],
])("%s names %j", (text, places) => {
  expect(placesOf(text)).toEqual(places);
});

test("no measure's own name finds law before the measure", async () => {
  const { catalogue } = await import("../../lib/measures/catalogue/index.ts");
  for (const { id, title } of catalogue)
    expect(lookup.search(title.nb, 1)[0]?.measure, title.nb).toBe(id);
});
