import { describe, expect, it } from "vitest";
import { entriesIn, outlined, valuesIn } from "./outlined.ts";

const HEAD = "<tr><th>Tiltak<th>Fra<th>Til</tr>";
const KURS = "row Norskkurs | Tiltak = Norskkurs | Fra = 1.2.2026 | Til = null";
const AFT = "row AFT | Tiltak = AFT | Fra = 3.4.2026 | Til = 5.6.2026";

describe("tables of things", () => {
  const cases: [string, string, string[]][] = [
    [
      "thead",
      `<table><thead>${HEAD}<tbody><tr><td>Norskkurs<td>1.2.2026<td><tr><td>AFT<td>3.4.2026<td>5.6.2026</table>`,
      [KURS, AFT],
    ],
    ["th in the first row", `<table>${HEAD}<tr><td>Norskkurs<td>1.2.2026<td>–</table>`, [KURS]],
    [
      "row headers",
      `<table><thead>${HEAD}<tbody><tr><th scope=row>AFT<td>3.4.2026<td>5.6.2026</table>`,
      [AFT],
    ],
    [
      "no headers, known words",
      "<table><tr><td>Tiltak<td>Fra<td>Til<tr><td>AFT<td>3.4.2026<td>5.6.2026</table>",
      [AFT],
    ],
    [
      "sorting buttons in the header",
      "<table><tr><th><button>Tiltak</button><th><button>Fra</button><th>Til<tr><td><a href=#>AFT</a><td>3.4.2026<td>5.6.2026</table>",
      [AFT],
    ],
    [
      "spans in header and rows",
      "<table><thead><tr><th rowspan=2>Tiltak<th colspan=2>Periode<tr><th>Fra<th>Til<tbody><tr><td>AFT<td>3.4.2026<td>5.6.2026</table>",
      [AFT],
    ],
    [
      "a cell over two rows",
      `<table>${HEAD}<tr><td rowspan=2>AFT<td>3.4.2026<td>5.6.2026<tr><td>7.8.2026<td>9.8.2026</table>`,
      [AFT, "row 7.8.2026 | Fra = 7.8.2026 | Til = 9.8.2026"],
    ],
    [
      "caption, group heads",
      `<table><caption>Aktiviteter</caption>${HEAD}<tr><th colspan=3>Fullført<tr><td>AFT<td>3.4.2026<td>5.6.2026</table>`,
      [AFT.replace("row ", "row Aktiviteter > Fullført > ")],
    ],
    [
      "a row of details below",
      `<table>${HEAD}<tr><td>AFT<td>3.4.2026<td>5.6.2026<tr><td colspan=3><p>Timer per uke: 15</p></table>`,
      [`${AFT} | Timer per uke = 15`],
    ],
    [
      "yes as an icon, a tick, an action",
      "<table><tr><th>Tiltak<th>Godkjent<th>Begrunnet<th>Handling<tr><td>AFT<td><img alt=Ja src=x><td><input type=checkbox checked aria-label=x><td><button>Vis</button></table>",
      ["row AFT | Tiltak = AFT | Godkjent = Ja | Begrunnet = x | Handling = null"],
    ],
    [
      "ARIA grid",
      "<div role=grid><div role=row><span role=columnheader>Tiltak</span><span role=columnheader>Fra</span><span role=columnheader>Til</span></div><div role=rowgroup><div role=row><span role=gridcell>AFT</span><span role=gridcell>3.4.2026</span><span role=gridcell>5.6.2026</span></div></div></div>",
      [AFT],
    ],
    [
      "grid in two halves with places",
      "<div role=grid><div><div role=row aria-rowindex=1><b role=columnheader aria-colindex=1>Tiltak</b></div><div role=row aria-rowindex=2><i role=gridcell aria-colindex=1>AFT</i></div></div><div><div role=row aria-rowindex=1><b role=columnheader aria-colindex=3>Til</b><b role=columnheader aria-colindex=2>Fra</b></div><div role=row aria-rowindex=2><i role=gridcell aria-colindex=3>5.6.2026</i><i role=gridcell aria-colindex=2>3.4.2026</i></div></div></div>",
      [AFT],
    ],
    [
      "plain boxes",
      "<div><div><b>Tiltak</b><b>Fra</b><b>Til</b></div><div><i>AFT</i><i>3.4.2026</i><i>5.6.2026</i></div><div><i>Norskkurs</i><i>1.2.2026</i><i></i></div></div>",
      [AFT, KURS],
    ],
    [
      "things in columns",
      "<table><tr><th><th>Norskkurs<th>AFT<tr><th>Fra<td>1.2.2026<td>3.4.2026<tr><th>Til<td><td>5.6.2026</table>",
      [
        "card Norskkurs | Fra = 1.2.2026 | Til = null",
        "card AFT | Fra = 3.4.2026 | Til = 5.6.2026",
      ],
    ],
    [
      "data-label where the header is gone",
      "<table><tr><th>Tiltak<th><tr><td>AFT<td data-label=Fra>3.4.2026</table>",
      ["row AFT | Tiltak = AFT | Fra = 3.4.2026"],
    ],
  ];
  it.each(cases)("%s", (_, html, entries) => expect(entriesIn(html)).toEqual(entries));

  it("an empty table says so under its name", () => {
    expect(
      valuesIn(`<h2>Aktiviteter</h2><table>${HEAD}<tr><td colspan=3>Ingen aktiviteter</table>`),
    ).toEqual(["Aktiviteter > Aktiviteter = Ingen aktiviteter"]);
  });

  it("cards in cells stand under their column", () => {
    const html =
      "<table><tr><th>Planlegger<th>Fullført<tr><td><article><h3>AFT</h3><p>3.4.2026</p></article><td><article><h3>Norskkurs</h3></article></table>";
    expect(entriesIn(html)).toEqual([
      "card Planlegger > AFT | 3.4.2026",
      "card Fullført > Norskkurs",
    ]);
  });
});

describe("cards and lists", () => {
  const cases: [string, string, string[]][] = [
    [
      "articles",
      "<h2>Aktiviteter</h2><article><p>Kurs</p><h3>Norskkurs</h3><p>Fra: 1.2.2026</p><span>Avtalt med Nav</span></article>",
      ["card Aktiviteter > Norskkurs | Fra = 1.2.2026 | Kurs | Avtalt med Nav"],
    ],
    [
      "links around articles, board columns",
      "<section><div><h2>Planlegger</h2></div><div draggable=true><a aria-label='Kurs: Norskkurs'><article><p>Kurs</p><h3>Norskkurs</h3><p>1.2.2026 - 3.4.2026</p></article></a></div></section><section><h2>Fullført</h2></section>",
      ["card Planlegger > Norskkurs | Kurs | 1.2.2026 - 3.4.2026"],
    ],
    [
      "plain boxes with headings",
      "<h2>Aktiviteter</h2><div><div><h3>Norskkurs</h3><p>Fra: 1.2.2026</p></div><div><h3>AFT</h3><p>Fra: 3.4.2026</p></div></div>",
      ["card Aktiviteter > Norskkurs | Fra = 1.2.2026", "card Aktiviteter > AFT | Fra = 3.4.2026"],
    ],
    [
      "a single box with a heading",
      "<section><h2>Aktiviteter</h2><div><h3>Norskkurs</h3><p>Fra: 1.2.2026</p><p>3 dager i uka</p></div></section>",
      ["card Aktiviteter > Norskkurs | Fra = 1.2.2026 | 3 dager i uka"],
    ],
    [
      "a line above the heading",
      "<h2>Aktiviteter</h2><div><div><small>KURS</small><small>Søkt inn: 1.1.2026</small></div><h4>Norskkurs hos X</h4><div><span>Deltar</span><p>1.2.2026 - 3.4.2026</p></div></div>",
      [
        "card Aktiviteter > Norskkurs hos X | Søkt inn = 1.1.2026 | KURS | Deltar | 1.2.2026 - 3.4.2026",
      ],
    ],
    [
      "boxes without headings",
      "<h2>Aktiviteter</h2><div><div><strong>Norskkurs</strong><div>1.2.2026</div></div><div><strong>AFT</strong><div>3.4.2026</div></div></div>",
      ["item Aktiviteter > Norskkurs | 1.2.2026", "item Aktiviteter > AFT | 3.4.2026"],
    ],
    [
      "titled boxes with fields",
      "<h2>Aktiviteter</h2><div><div><p>Norskkurs</p><p>Fra: 1.2.2026</p></div><div><p>AFT</p><p>Fra: 3.4.2026</p></div></div>",
      ["card Aktiviteter > Norskkurs | Fra = 1.2.2026", "card Aktiviteter > AFT | Fra = 3.4.2026"],
    ],
    [
      "list of names",
      "<h2>Aktiviteter</h2><ul><li>Norskkurs<li>AFT: 15 timer i uka<li><a href=#>Jobbklubb</a></ul>",
      [
        "item Aktiviteter > Norskkurs",
        "item Aktiviteter > AFT | 15 timer i uka",
        "item Aktiviteter > Jobbklubb",
      ],
    ],
    [
      "list of cards",
      "<h2>Aktiviteter</h2><ul><li><h3>Norskkurs</h3><dl><dt>Fra<dd>1.2.2026</dl></ul>",
      ["item Aktiviteter > Norskkurs | Fra = 1.2.2026"],
    ],
    [
      "roles",
      "<div role=list aria-label=Aktiviteter><div role=listitem><b>Norskkurs</b><div>Fra: 1.2.2026</div></div></div>",
      ["item Aktiviteter > Norskkurs | Fra = 1.2.2026"],
    ],
    [
      "a card that is a button",
      "<h2>Vedtak</h2><ul><li><button><div><p>Innvilgelse</p><p>KVP</p></div><p>5.8.2026</p></button></ul>",
      ["card Vedtak > Innvilgelse | KVP | 5.8.2026"],
    ],
    [
      "children",
      "<h4>Barn under 21 år</h4><div><div><p><b>Barn (14)</b></p><p>Bo</p><p>17. apr. 2012</p></div></div><div><div><p><b>Barn (3)</b></p><p>Li</p></div></div>",
      [
        "item Barn under 21 år > Barn (14) | Bo | 17. apr. 2012",
        "item Barn under 21 år > Barn (3) | Li",
      ],
    ],
    [
      "opened dialog",
      "<dialog open><button>x</button><h1>Norskkurs</h1><div><h2>Planlegger / Kurs</h2><div><h2>Fra dato</h2><p>1. februar 2026</p></div><div><h2>Antall plasser</h2><p>5</p></div><span>Avtalt med Nav</span></div></dialog>",
      ["dialog Norskkurs | Fra dato = 1. februar 2026 | Antall plasser = 5 | Avtalt med Nav"],
    ],
    [
      "dialog by role",
      "<div role=dialog aria-modal=true aria-label=Norskkurs><p>Fra: 1.2.2026</p></div>",
      ["dialog Norskkurs | Fra = 1.2.2026"],
    ],
  ];
  it.each(cases)("%s", (_, html, entries) => expect(entriesIn(html)).toEqual(entries));

  it("lines above rows of fields and cards are headings, though nothing marks them", () => {
    const field = (label: string, value: string) =>
      `<div><div>${label}</div><div>${value}</div></div>`;
    const html = `<div><div>Vedtak</div>${field("Vedtakstype", "Innvilgelse")}${field("Varighet", "6 mnd")}</div>
      <div><div>Aktiviteter</div><div><div>Norskkurs</div><div>1.2.2026</div></div><div><div>AFT</div><div>3.4.2026</div></div></div>`;
    expect(valuesIn(html)).toEqual([
      "Vedtak > Vedtakstype = Innvilgelse",
      "Vedtak > Varighet = 6 mnd",
    ]);
    expect(entriesIn(html)).toEqual([
      "item Aktiviteter > Norskkurs | 1.2.2026",
      "item Aktiviteter > AFT | 3.4.2026",
    ]);
  });

  it("headings of things without elements around them, folded parts, details, columns as list items", () => {
    const html = `<h2>Aktiviteter</h2><h3>Norskkurs</h3><p>15 timer i uka</p><h3>AFT</h3><p>Fra: 1.2.2026</p><h3><button aria-expanded=false>Jobbklubb</button></h3>
      <details open><summary>Mentor</summary><p>Fra: 3.4.2026</p></details><ul><li><h3>Planlagt</h3><ul><li>Praksis</ul><li><h3>Fullført</h3><p>Ingen</p></ul>`;
    expect(entriesIn(html)).toEqual([
      "card Aktiviteter > Norskkurs | 15 timer i uka",
      "card Aktiviteter > Jobbklubb",
      "card Aktiviteter > Mentor | Fra = 3.4.2026",
      "item Aktiviteter > Planlagt > Praksis",
    ]);
    expect(valuesIn(html)).toEqual(["Aktiviteter > AFT > Fra = 1.2.2026"]);
  });

  it("a card whose heading is a label has its day or its only words as value", () => {
    const html =
      "<ol><li><time>1.12.2025</time><h3>Søknad mottatt</h3><p>På papir</p></ol><article><h2>Mitt mål</h2><p>Bli kokk</p></article>";
    expect(entriesIn(html)).toEqual([
      "item Søknad mottatt | Søknad mottatt = 1.12.2025 | 1.12.2025 | På papir",
      "card – | Mitt mål = Bli kokk",
    ]);
  });

  it("sections of a page are no cards, though they look alike", () => {
    const html =
      "<main><h1>Kvalifiseringsprogram</h1><section><h2>Vedtak</h2><p>Fra: 1.2.2026</p></section><section><h2>Program</h2><p>Fra: 3.4.2026</p></section></main>";
    expect(entriesIn(html)).toEqual([]);
    expect(valuesIn(html)).toEqual([
      "Kvalifiseringsprogram > Vedtak > Fra = 1.2.2026",
      "Kvalifiseringsprogram > Program > Fra = 3.4.2026",
    ]);
  });

  it("a whole page inside an article is a page", () => {
    const html =
      "<article><h1>Sak</h1><section><h2>Vedtak</h2><p>Fra: 1.2.2026</p></section><section><h2>Program</h2><p>Oppstart: 3.4.2026</p></section></article>";
    expect(entriesIn(html)).toEqual([]);
    expect(valuesIn(html)).toHaveLength(2);
  });

  it("the running text of a card stands among the texts, under its heading", () => {
    const { texts } = outlined(
      "<article><h3>Samtale</h3><p>Hun vil gjerne ut i jobb igjen snart.</p></article>",
    );
    expect(texts.map((t) => t.text)).toEqual(["Hun vil gjerne ut i jobb igjen snart."]);
  });
});
