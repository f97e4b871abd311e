import { describe, expect, it } from "vitest";
import { nationalIdOf, nationalIdsIn } from "../../lib/facts/national-id.ts";

describe("one national id", () => {
  const valid: [string, string, string | null][] = [
    ["month + 40", "01459430098", "1994-05-01"],
    ["month + 80", "01859430070", "1994-05-01"],
    ["with a space", "014594 30098", "1994-05-01"],
    ["with a dot", "014594.30098", "1994-05-01"],
    ["with a no-break space", "014594\u00a030098", "1994-05-01"],
    ["D-number, month + 80", "57877933387", "1979-07-17"],
    ["individual number 500–999, born 2000–2039", "23430255045", "2002-03-23"],
    ["individual number 900–999, born 1940–1999", "10504595051", "1945-10-10"],
    ["29 February 2000", "29420050141", "2000-02-29"],
    ["a century nobody was given", "10504560096", null],
    ["born in the 1800s by the table", "10506060058", null],
  ];
  it.each(valid)("%s", (_, text, birthDate) => {
    expect(nationalIdOf(text)).toMatchObject({ digits: text.replace(/\D/g, ""), birthDate });
  });

  const invalid: [string, string][] = [
    ["29 February 1900", "29420010190"],
    ["first control digit", "01459430088"],
    ["second control digit", "01459430099"],
    ["no such month", "01139430098"],
    ["no such day", "32459430098"],
    ["ten digits", "0145943009"],
    ["twelve digits", "014594300980"],
    ["words around", "f.nr. 01459430098"],
    ["empty", ""],
  ];
  it.each(invalid)("not: %s", (_, text) => expect(nationalIdOf(text)).toBeNull());

  it("tells D-numbers and synthetic ones", () => {
    expect(nationalIdOf("57877933387")).toMatchObject({ dNumber: true, synthetic: true });
    expect(nationalIdOf("01459430098")).toMatchObject({ dNumber: false, synthetic: true });
  });
});

describe("national ids in a text", () => {
  const found = (text: string) => nationalIdsIn(text).map((id) => id.quote);
  it("finds them in order, as they are written", () => {
    expect(found("F.nr.: 014594 30098, samboer 14498841261.")).toEqual([
      "014594 30098",
      "14498841261",
    ]);
  });
  it("not inside longer numbers, accounts or decimals", () => {
    expect(found("99014594300981 0145943009812 1-01459430098 0145.94.30098 1,01459430098")).toEqual(
      [],
    );
  });
});
