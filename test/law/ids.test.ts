import { expect, test } from "vitest";
import { rules } from "../../lib/law/rules/index.ts";
import { LAW_IDS } from "../measures/law-ids.ts";

test("every id of the fact sheet is a rule, and there is no other", () => {
  expect(rules.map((r) => r.id).sort()).toEqual([...LAW_IDS].sort());
});
