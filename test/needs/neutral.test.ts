import { expect, test } from "vitest";
import { findNeeds } from "../../lib/needs/find.ts";
import { neutral } from "./neutral.ts";

test("ordinary sentences of case notes tell no need", () => {
  const lines = neutral.trim().split("\n");
  const misread = lines.flatMap((line) => {
    const { needs } = findNeeds([line]);
    return needs.length > 0 ? [`${needs.map(({ need }) => need)}: ${line}`] : [];
  });
  console.log(`${lines.length} sentences, ${misread.length} misread`);
  expect(misread.length / lines.length, misread.join("\n")).toBeLessThanOrEqual(0.02);
});
