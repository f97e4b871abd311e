import { expect, test } from "vitest";
import { killTrial } from "./kill-import-trial.ts";

/* The short form of `npm run kill-import`. */

test("a browser killed during an import has the old or the new list, whole", async () => {
  const moments = [0.3, 0.7][Symbol.iterator]();
  const seen = await killTrial(2, 3_000, () => moments.next().value ?? 0.5);
  expect(seen.broken).toEqual([]);
  expect(seen.old + seen.new).toBe(2);
});
