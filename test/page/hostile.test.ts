import { describe, expect, it } from "vitest";
import { styleReader } from "../../lib/cli/page-style.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { readGeneric } from "../../lib/page/read.ts";
import { pageOf } from "./outlined.ts";

const HEAD = "<header><h1>Josef Tesfaye</h1><p>F.nr.: 01459430098</p></header>";
const many = (html: string, times: number) => html.repeat(times);

/** Pages that are large or twisted: each is read, its person found, in time and without being changed. */
const PAGES: readonly [string, string][] = [
  ["many rows", `<table><tr><th>Tiltak<th>Fra${many("<tr><td>AFT<td>1.2.2026", 1500)}</table>`],
  ["many boxes", many("<div><span>noe</span><i>annet</i></div>", 3000)],
  ["many people", `<ul>${many("<li>Kari Moe 23430255045", 1500)}</ul>`],
  ["many radio buttons", `<form>${many("<input type=radio name=a>", 2000)}</form>`],
  ["many labels for one field", `${many("<label for=x>Fra</label>", 2000)}<input id=x value=1>`],
  [
    "many ids in aria-controls",
    `<button aria-controls="${many("a ", 5000)}"></button>${many("<p id=a>x</p>", 1000)}`,
  ],
  ["one enormous line", `<p>${many("ord og mer ord ", 50_000)}</p>`],
  ["a million letters", `<p>${many("a", 1_000_000)}</p>`],
  ["colons without end", `<p>${many("Fra: til: ", 10_000)}</p>`],
  ["brackets without end", `<h2>${many("(", 50_000)}</h2><p>${many("((1", 20_000)}</p>`],
  ["digits without end", `<p>${many("0145943009", 50_000)}</p>`],
  ["nested cards", many("<article><h2>A</h2><h2>B</h2>", 60)],
  ["nested tables", many("<table><tr><td>x<td>", 60)],
  ["nested lists", many("<ul><li>a", 150)],
  [
    "spans beyond all tables",
    `<table><tr><th colspan=100000>A<th rowspan=100000>B${many("<tr><td>1<td>2", 100)}</table>`,
  ],
  [
    "names that name themselves",
    "<div id=a aria-labelledby='b a'><span id=b aria-labelledby=a>x</span></div><input id=i aria-labelledby=i><label for=l id=l>y</label>",
  ],
  [
    "ids of the language",
    "<p id=__proto__>a</p><label for=__proto__>b</label><input id=constructor aria-labelledby='__proto__ toString'>",
  ],
];

describe("a hostile page is read all the same", () => {
  it.each(PAGES)(
    "%s",
    (_, html) => {
      const { document, access } = pageOf(HEAD + html);
      const before = document.documentElement.outerHTML;
      const { state, reading } = readGeneric(
        snapshotOf(document, { ...access, style: styleReader(() => false) }),
        "2026-03-02",
      );
      expect([state, reading.person]).toEqual(["one", "01459430098"]);
      expect(document.documentElement.outerHTML === before).toBe(true);
    },
    10_000,
  );

  it("what throws everywhere gives an empty reading", () => {
    const { document } = pageOf(HEAD);
    const angry = () => {
      throw new Error("no");
    };
    const access = { shadowRoot: angry, frameDocument: angry };
    expect(readGeneric(snapshotOf(document, access), "2026-03-02").state).toBe("none");
    expect(readGeneric(snapshotOf({} as Document, access), "2026-03-02").state).toBe("none");
  });
});
