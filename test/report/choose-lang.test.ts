import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policyOf } from "../../lib/sharing/policy.ts";
import { chooseLang, isPanelLang } from "../../lib/text/choose-lang.ts";
import { languageNames } from "../../lib/text/participant.ts";
import { joinTexts, langOf } from "../../lib/text/text.ts";

test.each([
  ["nn", null, ["nb-NO"], "nn"],
  ["nb", "nn", ["nn-NO"], "nb"],
  [null, "nn", ["nb-NO"], "nn"],
  [null, null, ["nn-NO", "nb"], "nn"],
  [null, null, ["en-GB", "nn"], "en"],
  [null, null, ["no", "nn"], "nb"],
  [null, null, ["en-US"], "en"],
  [null, null, ["nn", "en-GB"], "nn"],
  [null, null, ["no", "en-GB"], "nb"],
  [null, null, ["sv", "en"], "en"],
  [null, null, ["sv", "de"], "nb"],
  [null, "nb", ["en"], "nb"],
  [null, "en", ["nb"], "en"],
  ["en", "nb", ["nn"], "en"],
  ["sv", null, [], "nb"],
] as const)("chosen %s, set %s, browser %j: %s", (chosen, policy, browser, lang) => {
  expect(chooseLang(chosen, policy, browser)).toBe(lang);
});

test("an administrator can set every language that can be chosen", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../public/policy.json", import.meta.url), "utf8"),
  );
  const choices = Object.keys(languageNames);
  expect(choices.filter(isPanelLang)).toEqual(choices);
  expect(schema.properties.language.enum).toEqual(choices);
  for (const language of choices) expect(policyOf({ language }).language).toBe(language);
  expect(policyOf({ language: "sv" })).toMatchObject({ language: null, faults: ["language"] });
});

test("a text that has no English says that it is Norwegian", () => {
  expect(langOf({ nb: "Lov", nn: "Lov" }, "en")).toBe("nb");
  expect(langOf({ nb: "Lov", nn: "Lov", en: "Law" }, "en")).toBeUndefined();
  expect(langOf({ nb: "Lov", nn: "Lov" }, "nn")).toBeUndefined();
});

test("texts that are joined are English where one of them is", () => {
  const [law, fix] = [
    { nb: "Loven.", nn: "Lova." },
    { nb: "Rett det.", nn: "Rett det.", en: "Correct it." },
  ];
  expect(joinTexts([law, law])).toEqual({ nb: "Loven. Loven.", nn: "Lova. Lova." });
  expect(joinTexts([law, fix]).en).toBe("Loven. Correct it.");
  expect(joinTexts([])).toEqual({ nb: "", nn: "" });
});
