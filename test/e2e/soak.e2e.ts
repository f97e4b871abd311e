import { expect, test } from "vitest";
import { soak } from "./soak-trial.ts";

/* The short form of `npm run soak`. */

test("24 cases opened one after the other: panel and page hold no more than after the first twelve", async () => {
  const [first, last] = await soak(24, 12, () => undefined);
  expect(last?.openings).toBe(24);
  expect(last?.panel).toBeLessThan((first?.panel ?? 0) * 1.1);
  expect(last?.page).toBeLessThan((first?.page ?? 0) * 1.1);
});
