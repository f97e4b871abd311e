import { expect, test } from "vitest";
import { byDay } from "../../lib/law/periods.ts";

test("the earlier day first, equal days as they stand", () => {
  const pairs = [
    ["2026-03-01", "2026-03-02"],
    ["2026-03-02", "2026-03-01"],
    ["2026-03-02", "2026-03-02"],
  ] as const;
  expect(pairs.map(([a, b]) => byDay(a, b))).toEqual([-1, 1, 0]);
});
