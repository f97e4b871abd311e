import { expect, test } from "vitest";
import { createMarker } from "../../lib/lookup/mark.ts";
import { partFinder, productLookup } from "../../lib/lookup/product.ts";

const lookup = productLookup([], "nb");

/** The marked pieces, the index's matches for its first hit included. */
function marked(query: string, text: string): string[] {
  const matched = lookup.search(query, 1)[0]?.matched ?? [];
  const all = createMarker(query, matched, partFinder())(text);
  expect(all.map((piece) => piece.text).join("")).toBe(text);
  for (const { start, text: part } of all)
    expect(text.slice(start, start + part.length)).toBe(part);
  return all.filter((piece) => piece.hit).map((piece) => piece.text);
}

test.each([
  ["as written", "gjeld", "Få oversikt over gjeld.", ["gjeld"]],
  ["inflected in the text", "kurs", "Alle kursene og kurset", ["kursene", "kurset"]],
  ["inflected in the query", "intervjuene", "Et intervju på onsdag", ["intervju"]],
  ["ø as oe", "oekonomi", "Økonomi og økonomien", ["Økonomi", "økonomien"]],
  ["ø as o", "okonomi", "Økonomi", ["Økonomi"]],
  ["å as aa in the text", "språk", "Spraak og norsk", ["Spraak"]],
  ["as typed so far", "øko", "Økonomisk hjelp", ["Øko"]],
  ["as typed so far, oe", "oeko", "Økonomisk hjelp", ["Øko"]],
  ["first part of a compound", "gjeld", "Frivillig gjeldsproblem", ["gjeld"]],
  ["last part of a compound", "rådgivning", "En gjeldsrådgivning", ["rådgivning"]],
  ["both parts", "gjeld rådgivning", "En gjeldsrådgivning", ["gjeldsrådgivning"]],
  ["a typing error", "inkluderongstilskudd", "Inkluderingstilskudd", ["Inkluderingstilskudd"]],
  ["paragraphs", "§ 17", "Råd etter § 17 og § 31", ["§ 17"]],
  ["points of the circular", "4.30.2.7", "Punkt 4.30.2.7", ["4.30.2.7"]],
  ["not words that only begin alike", "kurs", "En kurant sak", []],
  ["not common words", "hjelp til gjeld", "Hjelp til alt", []],
  ["not another word of the same stem", "gjeld", "Hvor mye tid det gjelder", []],
  ["no part inside another word", "svar", "Ansvar og besvare", []],
  ["a letter of two code units", "o", "Økonomi", []],
  ["composed letters", "språk", "Spra\u030ak her", ["Spra\u030ak"]],
])("%s", (_, query, text, want) => {
  expect(marked(query, text)).toEqual(want);
});

test("a text is never changed by its marks, whatever is typed", () => {
  for (const query of ["", " ", "<b>", "æøå", "aaaa", "§", "\u0300", "💶 gjeld"])
    marked(query, "Økonomi- og <b>gjeld</b>srådgivning 💶 aaa oe ae § 17 4.30.2.7");
});
