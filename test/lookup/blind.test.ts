import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import { BLIND_1 } from "./blind-1.ts";
import { BLIND_2 } from "./blind-2.ts";
import { BLIND_3 } from "./blind-3.ts";
import { contestants, qualityOf } from "./quality.ts";

const all = contestants();

describe.each([
  ["first set", BLIND_1],
  ["second set", BLIND_2],
  ["third set", BLIND_3],
] as const)("%s", (name, queries) => {
  const figures = Object.entries(all).map(
    ([who, peer]) => [who, qualityOf(peer, queries)] as const,
  );
  const [, ours] = figures[0] ?? [];

  test("finds what was meant, first or nearly", () => {
    for (const [who, { recall5, mrr, mrrOfBest }] of figures)
      console.log(
        `${name} (${queries.length}): ${who.padEnd(27)} recall@5 ${recall5.toFixed(3)}  MRR ${mrr.toFixed(3)}  of the best ${mrrOfBest.toFixed(3)}`,
      );
    expect(ours?.recall5).toBeGreaterThanOrEqual(0.92);
    expect(ours?.mrr).toBeGreaterThanOrEqual(0.88);
  });

  test.each(figures.slice(1))("better than %s", (_, peer) => {
    expect(ours?.recall5).toBeGreaterThan(peer.recall5);
    expect(ours?.mrr).toBeGreaterThan(peer.mrr);
  });
});

test("the queries ask for measures that there are", () => {
  const ids = new Set(catalogue.map((m) => m.id));
  for (const [, query, ...right] of [...BLIND_1, ...BLIND_2, ...BLIND_3])
    for (const id of right) expect(ids.has(id), `${query}: ${id}`).toBe(true);
});
