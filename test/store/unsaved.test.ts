import { expect, test } from "vitest";
import { caseMemory } from "../../lib/store/case-memory.ts";
import { planMemory } from "../../lib/store/plan-memory.ts";
import { isUnsavedKey } from "../../lib/store/unsaved.ts";

test("what is kept of a case and of a programme counts as unsaved, other keys do not", async () => {
  const keys: string[] = [];
  const area = {
    get: async () => ({}),
    set: async (items: object) => void keys.push(...Object.keys(items)),
    remove: async () => undefined,
  };
  await caseMemory(area).keep(7, { person: "01459421161" } as never);
  await planMemory(area, undefined, "a").keep("01459421161", {} as never);
  expect(keys).toHaveLength(2);
  expect(keys.every(isUnsavedKey)).toBe(true);
  expect(isUnsavedKey("wanted")).toBe(false);
});
