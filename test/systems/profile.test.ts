import { describe, expect, test } from "vitest";
import type { PageProfile, Sign, SystemProfile } from "../../lib/page/profile.ts";
import { treeOf } from "../../lib/page/snapshot.ts";
import { textOf } from "../../lib/page/tree.ts";
import { claims, pageOf, systemOf } from "../../lib/systems/choose.ts";
import { keepOnly, leaveOut, notCurrent } from "../../lib/systems/parts.ts";
import { readPage, readSystem } from "../../lib/systems/read.ts";
import { landmarksOf, placesOf } from "../../lib/systems/signs.ts";
import { snapshotOfHtml } from "../page/outlined.ts";

/* What the declarations are made of, each by itself. */

function topOf(html: string) {
  const tree = treeOf(snapshotOfHtml(html));
  if (!tree) throw new TypeError("no page");
  return tree.top;
}

const stands = (html: string, sign: Sign) => placesOf(sign, landmarksOf(topOf(html))).length;

function left(html: string, ...parts: Sign[]): string {
  const top = topOf(html);
  leaveOut(parts, landmarksOf(top));
  return textOf(top, 1000).replaceAll("\n", " ");
}

const page = (id: string, ...detect: Sign[]): PageProfile => ({
  id,
  title: { nb: id, nn: id },
  detect,
  fields: [],
  lists: [],
  leaveOut: [],
});
const system = (id: string, matches: Sign[], unless: Sign[] = []): SystemProfile => ({
  id,
  title: { nb: id, nn: id },
  matches,
  unless,
  person: "head",
  pages: [],
  leaveOut: [],
});

describe("signs", () => {
  test.each<[string, Sign, string, number]>([
    ["a heading, whatever its case", { heading: "Mitt mål" }, "<h2>MITT  MÅL</h2>", 1],
    ["words in a heading are no heading", { heading: "Mål" }, "<h2>Mitt mål</h2>", 0],
    ["a pattern", { heading: /^planlegger \/ ./ }, "<h2>Planlegger / Møte</h2>", 1],
    ["the chosen tab", { tab: "Dialog" }, "<a role=tab aria-selected=true>Dialog</a>", 1],
    [
      "with a number before it",
      { tab: "Dialog" },
      "<a role=tab aria-selected=true>2 uleste Dialog</a>",
      1,
    ],
    ["not another tab", { tab: "Dialog" }, "<a role=tab aria-selected=false>Dialog</a>", 0],
    [
      "the link to the open page",
      { tab: "Ytelser" },
      "<a aria-current=page aria-label=Ytelser>x</a>",
      1,
    ],
    ["an opened dialog", { dialog: "Søk" }, "<dialog open><h1>Søk</h1></dialog>", 1],
    ["not one that is closed", { dialog: "Søk" }, "<dialog><h1>Søk</h1></dialog>", 0],
    ["an attribute", { attribute: "data-testid", is: "kort" }, "<p data-testid=kort>x</p>", 1],
    ["never a class", { attribute: "class", is: "kort" }, "<p class=kort>x</p>", 0],
    ["a custom element", { tag: "ao-visittkort" }, "<ao-visittkort>x</ao-visittkort>", 1],
    ["what is hidden is no sign", { heading: "Mitt mål" }, "<h2 hidden>Mitt mål</h2>", 0],
    ["all of several", { every: [{ heading: "A" }, { heading: "B" }] }, "<h1>A</h1><h1>B</h1>", 1],
    ["one of several", { every: [{ heading: "A" }, { heading: "B" }] }, "<h1>A</h1>", 0],
  ])("%s", (_, sign, html, found) => {
    expect(stands(html, sign)).toBe(found);
  });
});

describe("parts that are left out", () => {
  test("a heading with all under it, to the next of its level", () => {
    const html = "<h2>A</h2><p>a</p><h3>B</h3><p>b</p><h2>C</h2><p>c</p>";
    expect(left(html, { heading: "A" })).toBe("C c");
    expect(left(html, { heading: "B" })).toBe("A a C c");
  });

  test("a heading alone in its wrapper takes what stands beside the wrapper", () => {
    const html = "<div><div><span></span><h4>A</h4></div><div>a</div></div><div><h4>B</h4>b</div>";
    expect(left(html, { heading: "A" })).toBe("B b");
  });

  test("what stands before a heading stays, and an outer part ends it", () => {
    expect(left("<section>før<h3>A</h3>a</section><p>etter</p>", { heading: "A" })).toBe(
      "før etter",
    );
  });

  test("an element by a sign; the same part named twice", () => {
    const html = "<div id=x><h2>A</h2>a</div><p>b</p>";
    expect(left(html, { attribute: "id", is: "x" }, { heading: "A" })).toBe("b");
  });

  test("only some parts, with the elements around them", () => {
    const top = topOf("<p>a</p><div>b<ao-visittkort>hode</ao-visittkort>c</div>");
    keepOnly([{ tag: "ao-visittkort" }], top, landmarksOf(top));
    expect(textOf(top, 100)).toBe("hode");
  });

  test("nothing, when none of the parts stands there", () => {
    const top = topOf("<p>a</p>");
    keepOnly([{ tag: "ao-visittkort" }], top, landmarksOf(top));
    expect(textOf(top, 100)).toBe("");
  });
});

describe("what is of now", () => {
  const holds: readonly Sign[] = [{ heading: "Mitt mål" }];
  const current = { label: "Periode", value: "Nåværende periode", holds };
  const select = (chosen: string) =>
    `<label for=p>Periode</label><select id=p><option>Nåværende periode</option><option ${chosen}>2021</option></select>`;

  test("an older period holds nothing; the present one, and a page without periods, all", () => {
    expect(notCurrent(current, topOf(select("selected")))).toEqual(holds);
    expect(notCurrent(current, topOf(select("")))).toEqual([]);
    expect(notCurrent(current, topOf("<p>x</p>"))).toEqual([]);
    expect(notCurrent(undefined, topOf(select("selected")))).toEqual([]);
  });
});

describe("choosing", () => {
  const look = (html: string) => landmarksOf(topOf(html));

  test("a page that two systems claim is nobody's", () => {
    const [a, b] = [system("a", [{ heading: "A" }]), system("b", [{ heading: "B" }])];
    expect(systemOf([a, b], look("<h1>A</h1>"))?.id).toBe("a");
    expect(systemOf([a, b], look("<h1>A</h1><h1>B</h1>"))).toBeNull();
    expect(systemOf([a, b], look("<h1>C</h1>"))).toBeNull();
  });

  test("another system inside the frame has the page", () => {
    const frame = system("a", [{ heading: "A" }], [{ tab: "B" }]);
    expect(claims(frame, look("<h1>A</h1><a role=tab aria-selected=true>B</a>"))).toBe(false);
  });

  test("what people see comes before attributes and elements, then the order of declaration", () => {
    const pages = [
      page("by-tag", { tag: "x-plan" }),
      page("by-words", { heading: "Plan" }),
      page("by-words-too", { heading: "Vedtak" }),
    ];
    const html = "<x-plan><h1>Vedtak</h1><h2>Plan</h2></x-plan>";
    expect(pageOf({ pages }, look(html))?.id).toBe("by-words");
    expect(pageOf({ pages }, look("<x-plan>x</x-plan>"))?.id).toBe("by-tag");
    expect(pageOf({ pages }, look("<p>x</p>"))).toBeNull();
  });

  test.each([
    '<nav><a aria-current="page" href="/">Min oversikt</a></nav>',
    '<nav><a role="tab" aria-selected="true">Arbeidsmarkedstiltak</a></nav>',
    '<nav><a role="tab" aria-selected="true">Overblikk</a><h2>Nøkkelinformasjon</h2></nav>',
  ])("common words claim no page of an unknown system: %s", (html) => {
    const snapshot = snapshotOfHtml(`${html}<h1>Josef Tesfaye (32 år)</h1><p>Fnr 01459430098</p>`);
    const { state, reading } = readPage(snapshot, "2026-11-22");
    expect([state, reading.system, reading.person]).toEqual(["one", "generic", "01459430098"]);
  });

  test("no snapshot is nobody's page", () => {
    for (const snapshot of [null, "", "{}", "[1]"])
      expect(readSystem(snapshot, "2026-11-22")).toMatchObject({
        page: { state: "none" },
        fields: {},
      });
  });
});
