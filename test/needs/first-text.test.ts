import { expect, test } from "vitest";
import { findNeeds } from "../../lib/needs/find.ts";

/* Alone in its file: the patterns are made by the first text that is read. */

test("the first text is read as every later one", () => {
  const text = ["Han har mye gjeld og sliter med angst. Mora har diabetes."];
  const first = findNeeds(text).needs.map((n) => n.need);
  expect(first).toContain("debt");
  expect(findNeeds([...text]).needs.map((n) => n.need)).toEqual(first);
});
