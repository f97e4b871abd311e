import { describe, expect, test } from "vitest";
import { LEARNABLE } from "../../lib/facts/learned.ts";
import { originOf, pageKind } from "../../lib/page/learned-page.ts";
import { learnName } from "../../lib/text/learn.ts";

describe("facts that may be taught", () => {
  test("each has a name of its own in plain words, in both languages", () => {
    for (const lang of ["nb", "nn"] as const) {
      const names = LEARNABLE.map((fact) => {
        const { group, name } = learnName(fact);
        return `${group[lang]}: ${name[lang]}`;
      });
      expect(new Set(names).size).toBe(LEARNABLE.length);
      for (const [i, name] of names.entries()) {
        expect(name).toMatch(/^\p{Lu}[^.[\]]+: \p{Lu}/u);
        expect(name).not.toContain(LEARNABLE[i]);
      }
    }
  });

  test("whose page it is, and that a whole case was read, can never be taught", () => {
    const never = /^person\.(?:name|nationalId|birthDate|age)$|fullyRead$|wholeCaseRead|^children/;
    expect(LEARNABLE.filter((fact) => never.test(fact))).toEqual([]);
  });
});

describe("kinds of pages", () => {
  test.each([
    ["https://fag.no/sak/4711/plan", "/sak/*/plan"],
    ["https://fag.no/sak/4711/plan/?fnr=12528913588", "/sak/*/plan"],
    ["https://fag.no/", "/"],
    ["https://fag.no/person/nora-lindqvist", "/person/*"],
    ["https://fag.no/person/Nora%20Lindqvist", "/person/*"],
    ["https://fag.no/a/0f3c-aa/b", "/a/*/b"],
    ["https://fag.no/app#/sak/9/notater?x=1", "/app#/sak/*/notater"],
    ["https://fag.no/app#anker", "/app"],
  ])("%s is %s", (url, kind) => {
    expect(pageKind(url, ["nora", "lindqvist"])).toBe(kind);
  });

  test("an origin is scheme, host and port, of web pages only", () => {
    expect(originOf("https://Fag.no:8443/sak/1")).toBe("https://fag.no:8443");
    expect(originOf("https://user:word@fag.no/")).toBeNull();
    expect(originOf("file:///sak.html")).toBeNull();
    expect(originOf("chrome://extensions")).toBeNull();
  });
});
