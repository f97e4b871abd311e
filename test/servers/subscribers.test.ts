import { expect, test } from "vitest";
import { loadBy } from "./subscribers.ts";

test("fifty subscribers of one Apache for three seconds: almost all answers say that nothing has changed", async () => {
  const { asked, unchanged, failed, unchangedBytes, newBytes, fileBytes } = await loadBy(50, 3000);
  expect(failed).toEqual({});
  expect(asked).toBeGreaterThan(200);
  expect(unchanged / asked).toBeGreaterThan(0.5);
  expect(unchangedBytes).toBeLessThan(500);
  expect(newBytes).toBeLessThan(fileBytes / 3);
}, 120_000);
