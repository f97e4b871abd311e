import { describe, expect, it } from "vitest";
import { outlined, valuesIn } from "./outlined.ts";

const A = "Oppstart = 01.03.2026";
const B = "Varighet = 12 måneder";

describe("label and value", () => {
  const cases: [string, string, string[]][] = [
    ["dl", "<dl><dt>Oppstart<dd>01.03.2026<dt>Varighet<dd>12 måneder</dl>", [A, B]],
    [
      "dl with wrappers",
      "<dl><div><dt>Oppstart</dt><dd>01.03.2026</dd></div><div><dt>Varighet:</dt><dd><p>12 måneder</p></dd></div></dl>",
      [A, B],
    ],
    [
      "dl with several dd",
      "<dl><dt>Delmål<dd>Bolig<dd>Norsk</dl>",
      ["Delmål = Bolig", "Delmål = Norsk"],
    ],
    [
      "dl with several dt",
      "<dl><dt>Oppstart<dt>Iverksatt<dd>01.03.2026</dl>",
      [A, "Iverksatt = 01.03.2026"],
    ],
    [
      "dd with a list",
      "<dl><dt>Delmål<dd><ul><li>Bolig<li>Norsk</ul></dl>",
      ["Delmål = Bolig", "Delmål = Norsk"],
    ],
    [
      "dd with a control",
      "<dl><dt>Oppstart<dd><input value=01.03.2026><dt>Varighet<dd><select><option>6 måneder<option selected>12 måneder</select></dl>",
      [A, B],
    ],
    [
      "dd with labels of its own",
      "<dl><dt>Innsatsgruppe<dd><p>Gode muligheter</p><p>Vedtaksdato: 1. jan. 2021</p></dl>",
      ["Innsatsgruppe = Gode muligheter", "Innsatsgruppe > Vedtaksdato = 1. jan. 2021"],
    ],
    [
      "one line with a colon",
      "<p>Oppstart: 01.03.2026</p><div>Varighet : 12 måneder</div>",
      [A, B],
    ],
    ["lines split by br", "<p>Oppstart: 01.03.2026<br>Varighet: 12 måneder</p>", [A, B]],
    [
      "bold label",
      "<p><b>Oppstart:</b> 01.03.2026</p><p><strong>Varighet</strong> 12 måneder</p>",
      [A, B],
    ],
    ["bold label above its value", "<p><b>Oppstart</b><br>01.03.2026</p>", [A]],
    ["several in one line", "<p>Oppstart: 01.03.2026 · Varighet: 12 måneder</p>", [A, B]],
    [
      "several in one line, by commas",
      "<p>Fra: 01.03.2026, til: 28.02.2027</p>",
      ["Fra = 01.03.2026", "til = 28.02.2027"],
    ],
    ["label without colon before a date", "<p>Oppstart 01.03.2026</p>", [A]],
    [
      "span beside span",
      "<div><span>Oppstart</span><span>01.03.2026</span></div><div><span>Varighet</span> <span>12 måneder</span></div>",
      [A, B],
    ],
    [
      "div beside div",
      "<div><div><div>Oppstart</div><div>01.03.2026</div></div><div><div>Varighet</div><div>12 måneder</div></div></div>",
      [A, B],
    ],
    [
      "in turns without wrappers",
      "<div><div>Oppstart</div><div>01.03.2026</div><div>Varighet</div><div>12 måneder</div></div>",
      [A, B],
    ],
    [
      "a column of labels, a column of values",
      "<div><div><p>Oppstart</p><p>Varighet</p></div><div><p>01.03.2026</p><p>12 måneder</p></div></div>",
      [A, B],
    ],
    [
      "label element without control",
      "<div><label>Oppstart</label><span>01.03.2026</span></div>",
      [A],
    ],
    ["output", "<label for=o>Oppstart</label><output id=o>01.03.2026</output>", [A]],
    [
      "aria-labelledby on words",
      "<b id=l>Oppstart</b><hr><span aria-labelledby=l>01.03.2026</span>",
      [A],
    ],
    ["heading and text", "<h2>Mitt mål</h2><p>Bli kokk</p>", ["Mitt mål = Bli kokk"]],
    [
      "heading in a wrapper",
      "<div><div><h2>Mitt mål</h2></div><div><p>Bli kokk</p><button>Endre målet</button></div></div>",
      ["Mitt mål = Bli kokk"],
    ],
    [
      "heading and list",
      "<h3>Delmål</h3><ul><li>Bolig<li>Norsk</ul>",
      ["Delmål = Bolig", "Delmål = Norsk"],
    ],
    ["question and answer", "<div><p>Har du gjeld?</p><p>Ja</p></div>", ["Har du gjeld? = Ja"]],
    [
      "unknown label beside known ones",
      "<div><div><p>Oppstart</p><p>01.03.2026</p></div><div><p>Yndlingsfarge</p><p>Blå</p></div></div>",
      [A, "Yndlingsfarge = Blå"],
    ],
    ["list of fields", "<ul><li>Oppstart: 01.03.2026<li><b>Varighet:</b> 12 måneder</ul>", [A, B]],
    [
      "value in a shadow root, label outside",
      "<div><span>Oppstart:</span><x-a><template shadowrootmode=closed><i>01.03.2026</i></template></x-a></div>",
      [A],
    ],
    [
      "period between two time elements",
      "<dl><dt>Periode<dd><time>01.03.2026</time> – <time>28.02.2027</time></dl>",
      ["Periode = 01.03.2026 – 28.02.2027"],
    ],
  ];
  it.each(cases)("%s", (_, html, values) => expect(valuesIn(html)).toEqual(values));
});

describe("blank values", () => {
  const cases: [string, string, string[]][] = [
    ["dash", "<dl><dt>Sluttdato<dd>–</dl>", ["Sluttdato = null"]],
    ["empty dd", "<dl><dt>Sluttdato<dd></dl>", ["Sluttdato = null"]],
    [
      "words for nothing",
      "<p>Sluttdato: Ikke registrert</p><p>Evaluering: Ikkje sett</p>",
      ["Sluttdato = null", "Evaluering = null"],
    ],
    ["nothing after the colon", "<p>Sluttdato:</p>", ["Sluttdato = null"]],
    ["empty neighbour", "<div><span>Sluttdato</span><span></span></div>", ["Sluttdato = null"]],
    [
      "empty field, placeholder",
      "<label>Sluttdato <input placeholder=dd.mm.åååå></label>",
      ["Sluttdato = null"],
    ],
    [
      "prompt of a select",
      "<label for=s>Status</label><select id=s><option>Velg status<option>Ferdig</select>",
      ["Status = null"],
    ],
    ["ingen is said", "<p>Permisjon: Ingen</p>", ["Permisjon = Ingen"]],
  ];
  it.each(cases)("%s", (_, html, values) => expect(valuesIn(html)).toEqual(values));
});

describe("controls", () => {
  const cases: [string, string, string[]][] = [
    [
      "label for",
      "<label for=a>Oppstart *</label><div><input id=a type=date value=2026-03-01></div>",
      ["Oppstart = 2026-03-01"],
    ],
    ["label around", "<label>Oppstart <input value=01.03.2026></label>", [A]],
    ["aria-label", "<input aria-label=Oppstart value=01.03.2026>", [A]],
    [
      "aria-labelledby",
      "<span id=l>Oppstart</span><input aria-labelledby=l value=01.03.2026>",
      [A],
    ],
    [
      "ids hold inside a shadow root only",
      "<label for=a>Utenfor</label><x-a><template shadowrootmode=open><label for=a>Oppstart</label><input id=a value=01.03.2026></template></x-a>",
      [A],
    ],
    [
      "select",
      "<label for=s>Varighet</label><select id=s><option>6 måneder<option selected>12 måneder</select>",
      [B],
    ],
    ["words beside a field without name", "<div>Oppstart: <input value=01.03.2026></div>", [A]],
    [
      "checkbox",
      "<label><input type=checkbox checked> Registrert arbeidssøker</label><label><input type=checkbox> Tolkebehov</label>",
      ["Registrert arbeidssøker = Registrert arbeidssøker (x)", "Tolkebehov = null ( )"],
    ],
    [
      "switch",
      "<div role=switch aria-checked=true aria-label=Tolkebehov></div>",
      ["Tolkebehov = Tolkebehov (x)"],
    ],
    [
      "radio group in a fieldset",
      "<fieldset><legend>Resultat</legend><label><input type=radio name=r> Avslag</label><label><input type=radio name=r checked> Innvilget</label></fieldset>",
      ["Resultat = Innvilget"],
    ],
    [
      "radio group, none chosen",
      "<fieldset><legend>Resultat</legend><label><input type=radio name=r> Avslag</label><label><input type=radio name=r> Innvilget</label></fieldset>",
      ["Resultat = null"],
    ],
    [
      "radio group by role",
      "<div role=radiogroup aria-label=Resultat><div role=radio aria-checked=false>Avslag</div><div role=radio aria-checked=true>Innvilget</div></div>",
      ["Resultat = Innvilget"],
    ],
    [
      "radio buttons after words",
      "<div><p>Har du gjeld?</p><label><input type=radio name=g checked> Ja</label><label><input type=radio name=g> Nei</label></div>",
      ["Har du gjeld? = Ja"],
    ],
    [
      "checkbox group",
      "<fieldset><legend>Beskyttelse</legend><label><input type=checkbox checked> Verge</label><label><input type=checkbox> Tolk</label></fieldset>",
      ["Beskyttelse = Verge", "Beskyttelse > Verge = Verge (x)", "Beskyttelse > Tolk = null ( )"],
    ],
    [
      "fields under a legend",
      "<fieldset><legend>Permisjon</legend><label>Fra <input value=01.03.2026></label></fieldset>",
      ["Permisjon > Fra = 01.03.2026"],
    ],
    [
      "contenteditable",
      "<div contenteditable=true aria-label=Notat>Trenger bolig</div>",
      ["Notat = Trenger bolig"],
    ],
    [
      "listbox",
      "<div role=listbox aria-label=Status><div role=option aria-selected=false>Ny</div><div role=option aria-selected=true>Pågår</div></div>",
      ["Status = Pågår"],
    ],
    [
      "search and filters say nothing",
      "<form role=search><input aria-label=Oppstart value=1></form><input type=search aria-label=Status value=2><fieldset><legend>Filter</legend><label>Status <input value=3></label></fieldset>",
      [],
    ],
    [
      "help texts are no values",
      "<label for=a>Oppstart</label><p id=h>Skriv dato slik: 01.01.2020</p><input id=a aria-describedby=h value=01.03.2026>",
      [A],
    ],
    [
      "passwords, hidden fields and buttons",
      "<input type=password aria-label=Status value=1><input type=hidden aria-label=Status value=2><input type=submit aria-label=Status value=3><button>Status: 4</button>",
      [],
    ],
  ];
  it.each(cases)("%s", (_, html, values) => expect(valuesIn(html)).toEqual(values));
});

describe("tables of fields", () => {
  const cases: [string, string, string[]][] = [
    [
      "header cells",
      "<table><tr><th>Oppstart<td>01.03.2026<tr><th>Varighet<td>12 måneder</table>",
      [A, B],
    ],
    [
      "plain cells",
      "<table><tr><td>Oppstart:<td>01.03.2026<tr><td>Varighet<td>12 måneder</table>",
      [A, B],
    ],
    [
      "two fields in a row",
      "<table><tr><td>Oppstart<td>01.03.2026<td>Varighet<td>12 måneder</table>",
      [A, B],
    ],
    [
      "nested layout tables",
      "<table><tr><td><table><tr><td><span>Oppstart:</span><td><span>01.03.2026</span></table><td><table><tr><td>Varighet:<td>12 måneder</table></table>",
      [A, B],
    ],
    ["presentation role", "<table role=presentation><tr><td>Oppstart<td>01.03.2026</table>", [A]],
    ["fields in cells", "<table><tr><td>Oppstart<td><input value=01.03.2026></table>", [A]],
    [
      "caption and group heads",
      "<table><caption>Program</caption><tr><th colspan=2>Periode<tr><td>Oppstart<td>01.03.2026</table>",
      [`Program > Periode > ${A}`],
    ],
  ];
  it.each(cases)("%s", (_, html, values) => expect(valuesIn(html)).toEqual(values));
});

describe("what is no pair", () => {
  const cases: [string, string][] = [
    ["two sentences", "<div><p>Vi snakket om jobb.</p><p>Hun vil bli kokk.</p></div>"],
    ["a clock, an address on the net", "<p>Møtet er kl. 10:30.</p><p>Se https://www.nav.no/</p>"],
    ["tags of one rank", "<div><span class=t>Verge</span><span class=t>KVP</span></div>"],
    [
      "menu and buttons",
      "<nav><a>Oppstart</a><a>01.03.2026</a></nav><div><button>Oppstart</button><button>Varighet</button></div>",
    ],
    ["a lone known word among lines", "<div><p>Gift</p><p>Status</p><p>Bor i Oslo</p></div>"],
    ["words in brackets", "<p>Endret 20.02.2010 av folkeregisteret (kilde: bruker)</p>"],
    [
      "tooltip, alert, page footer",
      "<div role=tooltip>Oppstart: 1</div><div role=alert>Oppstart: 2</div><footer>Oppstart: 3</footer>",
    ],
  ];
  it.each(cases)("%s", (_, html) => expect(valuesIn(html)).toEqual([]));
});

describe("place", () => {
  it("headings, regions and legends are the trail; a header of its own heads what follows", () => {
    const html = `<h1>Sak</h1><section aria-label="Vedtak"><header><h2>Varighet og slutt</h2><span>Ny</span></header><p>Dato: 1.2.2026</p></section>
      <div><div><h2>Program</h2></div><dl><dt>Dato<dd>2.2.2026</dl></div><details open><summary>Permisjon</summary><p>Dato: 3.2.2026</p></details>`;
    expect(valuesIn(html)).toEqual([
      "Sak > Vedtak > Varighet og slutt > Dato = 1.2.2026",
      "Sak > Program > Dato = 2.2.2026",
      "Sak > Permisjon > Dato = 3.2.2026",
    ]);
  });

  it("a box with a heading of its own ends the part before it", () => {
    const html =
      "<h2>Vedtak</h2><p>Dato: 1.2.2026</p><div><h2>Program</h2><p>Dato: 2.2.2026</p><p>Status: Ny</p></div>";
    expect(valuesIn(html)[1]).toBe("Program > Dato = 2.2.2026");
  });

  it("a heading inside a box heads nothing after it", () => {
    const html =
      "<div><div><h3>Vedtak</h3><p>Innvilget etter en lang og grundig vurdering av alle vilkår i saken.</p></div><div><p>Dato: 1.2.2026</p></div></div>";
    expect(valuesIn(html).at(-1)).toBe("Dato = 1.2.2026");
  });

  const blocks = (html: string) => {
    const { values } = outlined(html);
    return values.map(
      (v) => `${v.label}${[...new Set(values.map((o) => o.block))].indexOf(v.block)}`,
    );
  };
  it("what belongs together has one block: columns do, repeated groups do not", () => {
    const col = (...fields: string[]) =>
      `<div>${fields.map((f) => `<p>${f}: 1</p>`).join("")}</div>`;
    expect(blocks(`<div>${col("Fra", "Til")}${col("Status")}</div>`)).toEqual([
      "Fra0",
      "Til0",
      "Status0",
    ]);
    expect(blocks(`<div>${col("Fra", "Til")}${col("Fra", "Til")}</div>`)).toEqual([
      "Fra0",
      "Til0",
      "Fra1",
      "Til1",
    ]);
    expect(blocks("<dl><dt>Fra<dd>1<dt>Til<dd>2<dt>Fra<dd>3<dt>Til<dd>4</dl>")).toEqual([
      "Fra0",
      "Til0",
      "Fra1",
      "Til1",
    ]);
    expect(blocks("<p>Fra: 1</p><hr><p>Til: 2</p>")).toEqual(["Fra0", "Til1"]);
  });

  it("quotes are the page's own words", () => {
    const quotes = outlined(
      "<p>Oppstart: 01.03.2026</p><dl><dt>Evaluering:<dd>–<dt>Varighet<dd>12 måneder</dl>",
    ).values.map((v) => v.quote);
    expect(quotes).toEqual(["Oppstart: 01.03.2026", "Evaluering: –", "Varighet 12 måneder"]);
  });
});

describe("texts", () => {
  it("running text with its headings; long values and text areas too; tags apart", () => {
    const html = `<h2>Notat</h2><p>Har gjeld.</p><p>Beskrivelse: Bor hos en venn og har ikke egen bolig nå.</p>
      <textarea aria-label="Bakgrunn">Kom i 2019</textarea><span>KVP</span><ul><li>Sliter med å komme seg opp om morgenen.</ul>`;
    const { texts, loose } = outlined(html);
    expect(texts.map((t) => [...t.trail, t.text].join(" > "))).toEqual([
      "Notat > Har gjeld.",
      "Notat > Beskrivelse > Bor hos en venn og har ikke egen bolig nå.",
      "Notat > Bakgrunn > Kom i 2019",
      "Notat > Sliter med å komme seg opp om morgenen.",
    ]);
    expect(loose.map((t) => t.text)).toEqual(["KVP"]);
  });
});
