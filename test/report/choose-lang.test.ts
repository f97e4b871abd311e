import { expect, test } from "vitest";
import { chooseLang } from "../../lib/text/choose-lang.ts";

test.each([
  ["nn", null, ["nb-NO"], "nn"],
  ["nb", "nn", ["nn-NO"], "nb"],
  [null, "nn", ["nb-NO"], "nn"],
  [null, null, ["nn-NO", "nb"], "nn"],
  [null, null, ["en-GB", "nn"], "nn"],
  [null, null, ["no", "nn"], "nb"],
  [null, null, ["en-US"], "nb"],
  ["sv", null, [], "nb"],
] as const)("chosen %s, set %s, browser %j: %s", (chosen, policy, browser, lang) => {
  expect(chooseLang(chosen, policy, browser)).toBe(lang);
});
