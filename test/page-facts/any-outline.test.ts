import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFacts } from "../../lib/facts/schema.ts";
import { factsOf } from "../../lib/page/facts.ts";
import type { Entry, LabelledValue, Outline, TextBlock } from "../../lib/page/outline.ts";
import { nobody } from "./outline-of.ts";

/* Whatever a page may show: no exception, facts that the schema knows, words behind each, nothing of anybody else. */

const wordings: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(new URL("wordings.json", import.meta.url), "utf8"),
);
const LABELS = Object.values(wordings).flatMap((fields) => Object.values(fields).flat());
const HEADINGS = [
  "Vedtak",
  "Tidligere vedtak",
  "Kvalifiseringsprogram",
  "Aktiviteter",
  "Planlegger",
  "Fullført",
  "Permisjon",
  "Fravær",
  "Fravær og permisjon",
  "Avbrudd",
  "Evalueringer",
  "Barn",
  "Ytelser",
  "Dagpenger",
  "Dokumenter",
  "Samtaler",
  "Søknad",
  "NAV-kontor",
  "Sosialhjelp",
  "Personalia",
  "Oppfølgingsvedtak § 14 a",
  "CV",
  "Utkast",
  "Norskkurs",
  "Vedtak 12.01.2026",
  "Vedtak om kvalifiseringsprogram",
  "Avslag på søknad om kvalifiseringsprogram",
  "Delmål",
  "Ukeplan",
  "",
];
const VALUES = [
  "Ja",
  "Nei",
  "Ingen",
  "Ikke avklart",
  "Ja/Nei",
  "Innvilget",
  "Avslag",
  "Forlengelse",
  "Midlertidig avbrudd",
  "01.02.2026",
  "31.06.2026",
  "1. mars 2026",
  "uke 36 2026",
  "01.02.2026–31.01.2027",
  "fra 1.2.2026",
  "t.o.m. 31.06.2026",
  "12 måneder",
  "eitt år",
  "37 ½",
  "15 timer per uke",
  "3 timer pr dag",
  "50 %",
  "halv stilling",
  "1 071,91",
  "Norskkurs",
  "Arbeidstrening",
  "Egen sykdom",
  "Egenmelding",
  "Pågår",
  "Planlagt",
  "Gift",
  "Trenger veiledning",
  "NAV Sunndal",
  "Sunndal kommune",
  "Innvilget 12.01.2026, 12 måneder",
  "Dagpenger, sosialhjelp",
  "Skjermet",
  "Kode 6",
  "15.06.2026 – gjennomført",
  "…",
  "(",
  "0",
  "Bruker strever med søvn. Vi mottok søknaden 03.11.2025.",
  "x".repeat(300),
  "1.1.1.1",
  "¤%&",
  "–31.01.2027",
  "Ja, fra 1.2.2026",
];
const SECRET = "Hemmelig Annen 010170 12345";

const node = 1;
const trail = fc.array(fc.constantFrom(...HEADINGS), { maxLength: 3 });
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);
const other = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  "child",
  "partner",
  "someone",
) as fc.Arbitrary<"child" | "partner" | "someone" | undefined>;

const value: fc.Arbitrary<LabelledValue> = fc
  .record({
    label: fc.constantFrom(...LABELS, "Har du gjeld?", "Veileder", "Ukjent felt"),
    said: fc.option(words, { nil: null, freq: 6 }),
    trail,
    block: fc.integer({ min: 1, max: 4 }),
    other,
    checked: fc.constantFrom(undefined, undefined, true, false),
  })
  .map(({ label, said, trail, block, other, checked }) => {
    const shown = other && said !== null ? `${said} ${SECRET}` : said;
    return {
      label,
      value: shown,
      quote: `${label}: ${shown ?? ""}`,
      trail,
      block,
      node,
      ...(other && { other }),
      ...(checked !== undefined && { checked }),
    };
  });
const block: fc.Arbitrary<TextBlock> = fc
  .record({ text: words, trail, block: fc.integer({ min: 1, max: 4 }), other })
  .map(({ text, other, ...at }) => ({
    ...at,
    text: other ? `${text} ${SECRET}` : text,
    node,
    ...(other && { other }),
  }));
const entry: fc.Arbitrary<Entry> = fc
  .record({
    kind: fc.constantFrom("row", "card", "item", "dialog") as fc.Arbitrary<Entry["kind"]>,
    heading: fc.option(fc.oneof(words, fc.constantFrom(...HEADINGS)), { nil: null }),
    values: fc.array(value, { maxLength: 5 }),
    loose: fc.array(words, { maxLength: 4 }),
    trail,
    block: fc.integer({ min: 5, max: 9 }),
    other,
  })
  .map(({ heading, loose, other, ...entry }) => ({
    ...entry,
    heading: other && heading !== null ? `${heading} ${SECRET}` : heading,
    loose: loose.map((text) => ({ text: other ? `${text} ${SECRET}` : text, node })),
    node,
    ...(other && { other }),
  }));
const outline: fc.Arbitrary<Outline> = fc.record({
  title: fc.constantFrom("", "KVP"),
  values: fc.array(value, { maxLength: 12 }),
  entries: fc.array(entry, { maxLength: 5 }),
  texts: fc.array(block, { maxLength: 4 }),
  loose: fc.array(block, { maxLength: 4 }),
  headings: fc.array(
    fc.constantFrom(...HEADINGS).map((text) => ({ text, level: 2, node })),
    { maxLength: 3 },
  ),
});

test("any outline gives facts the schema knows, with the words behind each of them", () => {
  fc.assert(
    fc.property(outline, (page) => {
      const { facts, evidence, anchors, text } = factsOf(page, nobody, "2026-06-01");
      expect(caseFacts.parse(facts)).toEqual(facts);
      const told = evidence.filter((e) => e.state !== "unparsable").map((e) => e.fact);
      expect(told.sort()).toEqual(leavesOf(facts).sort());
      expect(anchors).toHaveLength(evidence.length + text.length);
      expect(JSON.stringify([facts, evidence, text])).not.toMatch(/Hemmelig|12345/);
    }),
    { numRuns: 1500 },
  );
});

function leavesOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((v, i) => leavesOf(v, `${path}[${i}]`));
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return path === "" ? [] : [path];
  return Object.entries(value).flatMap(([key, v]) =>
    leavesOf(v, path === "" ? key : `${path}.${key}`),
  );
}
