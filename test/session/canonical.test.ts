import { expect, test } from "vitest";
import { canonical } from "../../entrypoints/sidepanel/canonical.ts";

test("what differs in the order of keys only is the same; the order of a list counts", () => {
  expect(canonical({ a: 1, b: [{ c: 2, d: null }] })).toBe(
    canonical({ b: [{ d: null, c: 2 }], a: 1 }),
  );
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  expect(canonical({ a: null })).not.toBe(canonical({}));
});
