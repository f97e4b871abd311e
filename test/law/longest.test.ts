import { expect, test } from "vitest";
import { limitOf, ruleById } from "../../lib/law/longest.ts";

const limit = (rule: string, measure: string) => {
  const found = ruleById(rule);
  return found ? (limitOf(found, measure, "2026-11-22")?.nb ?? null) : undefined;
};

test.each([
  ["tiltak-arbeidstrening", "arbeidstrening", /1 år\. .*nedsatt: 18 måneder/],
  ["tiltak-avklaring-4-weeks", "avklaring", /4 uker, på vilkår 12 uker/],
  ["tiltak-oppfolging-6-months", "oppfolging", /6 måneder/],
  ["tiltak-lonnstilskudd", "lonnstilskudd", /1 år\. .*nedsatt: 2 år/],
  ["tiltak-mentor", "mentor", /6 måneder\. .*nedsatt: 3 år/],
  ["inkluderingstilskudd-cap", "inkluderingstilskudd", /160\s400\skr .* 2026/],
])("%s tells its own limit", (rule, measure, words) => {
  expect(limit(rule, measure)).toMatch(words);
});

test("a rule without a length or an amount tells none", () => {
  expect(limit("tiltak-sommerjobb", "sommerjobb")).toBeNull();
  expect(limit("other-measures-assessed", "bibliotek")).toBeNull();
});
