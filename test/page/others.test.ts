import { describe, expect, it } from "vitest";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { lookAt } from "../../lib/page/read.ts";
import { pageOf } from "./outlined.ts";

const HEAD = "<header><h1>Josef Tesfaye</h1><p>F.nr.: 01459430098</p></header>";
const K = "23430255045";

/** What is marked as somebody else's: "other words". */
function others(html: string): string[] {
  const { document, access } = pageOf(`${HEAD}<main>${html}</main>`);
  const { outline } = lookAt(snapshotOf(document, access), null);
  const words = [
    ...outline.values.map((v) => [v.other, `${v.label}=${v.value}`]),
    ...outline.entries.map((e) => [e.other, e.heading]),
    ...[...outline.texts, ...outline.loose].map((t) => [t.other, t.text]),
  ];
  return words.filter(([other]) => other).map((w) => w.join(" "));
}

describe("parts about others", () => {
  const cases: [string, string, string[]][] = [
    ["by heading: partner", "<h2>Samboer</h2><p>Arbeid: Snekker</p>", ["partner Arbeid=Snekker"]],
    ["by heading: child", "<h2>Barn</h2><ul><li>Født: 1.2.2019</li></ul>", ["child Født=1.2.2019"]],
    [
      "by heading: other cases",
      "<h2>Andre treff</h2><p>Oppstart: 1.2.2019</p>",
      ["someone Oppstart=1.2.2019"],
    ],
    [
      "by label and name",
      "<p>Samboer: Kari Moe</p><p>Kontaktperson: Per Li</p>",
      ["partner Samboer=Kari Moe", "someone Kontaktperson=Per Li"],
    ],
    ["not by label alone", "<p>Samboer: Ja</p><p>Barn: Ingen</p>", []],
    [
      "by number in the same card",
      `<article><h3>Kari Moe</h3><p>Fnr: ${K}</p><p>Oppstart: 1.2.2019</p></article>`,
      ["someone Kari Moe"],
    ],
    [
      "by number in a button",
      `<div><h4>Sivilstand</h4><div><p>Gift</p><p>KARI MOE</p><button>F.nr.: ${K}</button></div></div><p>Oppstart: 1.2.2026</p>`,
      ["partner Gift"],
    ],
    [
      "by name with age as heading",
      "<section><h2>Husstand</h2><div><h3>Kari Moe (40 år)</h3><p>Arbeid: Snekker</p></div></section>",
      ["someone Kari Moe (40 år)"],
    ],
    [
      "by another's name with birth date",
      "<dl><dt>Navn<dd>Kari Moe<dt>Født<dd>1.2.1990<dt>Oppstart<dd>1.2.2019</dl>",
      ["someone Navn=Kari Moe", "someone Født=1.2.1990", "someone Oppstart=1.2.2019"],
    ],
    [
      "by its own words",
      "<ul><li><h3>Innvilgelse</h3><p>Feilregistrert på feil bruker</p></li></ul>",
      ["someone Innvilgelse"],
    ],
    [
      "by a status that says so",
      "<section><h2>Vedtak</h2><dl><dt>Status<dd>Feilregistrert<dt>Vedtaksdato<dd>17.02.2019</dl></section><p>Oppstart: 1.2.2026</p>",
      ["someone Status=Feilregistrert", "someone Vedtaksdato=17.02.2019"],
    ],
    [
      "the whole page, by a mark before its first part",
      "<p>Saken er feilregistrert på feil bruker</p><h2>Vedtak</h2><p>Vedtaksdato: 17.02.2019</p>",
      [
        "someone F.nr.=01459430098",
        "someone Vedtaksdato=17.02.2019",
        "someone Saken er feilregistrert på feil bruker",
      ],
    ],
    [
      "not by a choice to show such",
      "<p>Vis feilregistrert</p><h2>Vedtak</h2><p>Vedtaksdato: 17.02.2026</p>",
      [],
    ],
    [
      "the contact of an estate",
      `<section><h2>Kontaktinformasjon for dødsbo</h2><p>Navn: Kari Moe</p><p>Fødselsnummer: ${K}</p></section>`,
      ["someone Navn=Kari Moe", `someone Fødselsnummer=${K}`],
    ],
    [
      "the person's own name and number",
      "<dl><dt>Navn<dd>Josef Tesfaye<dt>Fødselsnummer<dd>01459430098<dt>Oppstart<dd>1.2.2026</dl>",
      [],
    ],
    [
      "a number in a note marks nothing else",
      `<h2>Notat</h2><p>Søster Amina (${K}) ringte i dag om flyttingen til ny bolig.</p><p>Oppstart: 1.2.2026</p>`,
      [],
    ],
    [
      "headings that only sound so",
      "<h2>Mål</h2><p>Oppstart: 1.2.2026</p><h2>Behandling</h2><p>Fra: 1.2.2026</p><h2>Barns situasjon vurdert</h2><p>Dato: 1.2.2026</p>",
      [],
    ],
  ];
  it.each(cases)("%s", (_, html, marked) => expect(others(html)).toEqual(marked));
});
