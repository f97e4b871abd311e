import { describe, expect, it } from "vitest";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { lookAt, readGeneric } from "../../lib/page/read.ts";
import { pageOf } from "./outlined.ts";

/** The page's person as "state digits name birth age"; `inFrame`: what its frames show. */
function who(html: string, inFrame?: string): string {
  const { document, access: plain } = pageOf(html);
  const frame = inFrame === undefined ? null : pageOf(inFrame).document;
  const access = { ...plain, frameDocument: () => frame };
  const { person } = lookAt(snapshotOf(document, access), "2026-03-02");
  if (person.state !== "one") return person.state;
  const { nationalId, name, birthDate, age } = person;
  return [nationalId, name, birthDate, age].filter((x) => x !== undefined).join(" ");
}

const J = "01459430098";
const K = "23430255045";
const L = "14498841261";
const JOSEF = `${J} Josef Tesfaye 1994-05-01 31`;
const HEAD = `<header><h2>Josef Tesfaye (31 år)</h2><button>F.nr.: 014594 30098</button></header>`;

describe("one person", () => {
  const cases: [string, string, string][] = [
    ["header with name and number", `${HEAD}<main><h1>Aktivitetsplan</h1></main>`, JOSEF],
    [
      "host attributes agree",
      `<x-dekorator fnr=${J}></x-dekorator><x-kort data-fnr=${J}><template shadowrootmode=open><div><h2>Josef Tesfaye</h2><button>F.nr.: ${J}</button></div></template></x-kort><main><x-plan data-fnr=${J}></x-plan></main>`,
      JOSEF,
    ],
    [
      "outside the content, without header",
      `<div><h2>Josef Tesfaye</h2><p>(Mann, 31)</p><span>F.nr.: 014594 30098</span></div><main><h1>Oversikt</h1></main>`,
      JOSEF,
    ],
    [
      "no landmarks: heading and number",
      `<div><div><h1>Josef Tesfaye</h1><p>${J}</p></div><h2>Program</h2><p>Oppstart: 1.1.2026</p></div>`,
      JOSEF,
    ],
    [
      "name in any case beside the number",
      `<section><div><h2>josef tesfaye</h2><p>F.nr. ${J}</p></div></section><main></main>`,
      JOSEF.replace("Josef Tesfaye", "josef tesfaye"),
    ],
    [
      "fields at the top",
      `<h1>Kvalifiseringsprogram</h1><dl><dt>Navn<dd>Josef Tesfaye<dt>Fødselsnummer<dd>014594 30098</dl><h2>Vedtak</h2>`,
      JOSEF,
    ],
    [
      "nynorsk fields in their part",
      `<h1>Sak</h1><section><h2>Personopplysningar</h2><p>Namn: Josef Tesfaye</p><p>Fødselsnummer: ${J}</p></section>`,
      JOSEF,
    ],
    [
      "old layout tables",
      `<table><tr><td>Navn:</td><td>Tesfaye, Josef</td><td>Fnr:</td><td>014594.30098</td></tr></table><table><tr><td>Oppstart:<td>1.1.2026</table>`,
      JOSEF.replace("Josef Tesfaye", "Tesfaye, Josef"),
    ],
    [
      "name and number in one line",
      `<header><span>Josef Tesfaye, 014594 30098</span></header>`,
      JOSEF,
    ],
    ["title of the page", `<h1>Sak for Josef Tesfaye, f.nr. ${J}</h1>`, JOSEF],
    [
      "read-only fields",
      `<form><label>Navn <input readonly value="Josef Tesfaye"></label><label>Fødselsnummer <input readonly value=${J}></label></form>`,
      JOSEF,
    ],
    [
      "a card of the person",
      `<article><h2>Josef Tesfaye</h2><p>Fødselsnummer: ${J}</p></article>`,
      JOSEF,
    ],
    [
      "frame head",
      `<div>Meny</div><x-f><template shadowrootmode=open><header><h1>Josef Tesfaye</h1><p>${J}</p></header></template></x-f>`,
      JOSEF,
    ],
    [
      "D-number",
      `<header><p>Ola Moe</p><p>D-nummer: 578779 33387</p></header>`,
      "57877933387 Ola Moe 1979-07-17 46",
    ],
    ["number without name", `<header><p>F.nr.: ${J}</p></header>`, `${J} 1994-05-01 31`],
    [
      "invalid number: the name counts",
      `<header><h2>Josef Tesfaye (31 år)</h2><p>F.nr.: 12345678910</p></header>`,
      "Josef Tesfaye 31",
    ],
  ];
  it.each(cases)("%s", (_, html, person) => expect(who(html)).toBe(person));
});

describe("one person by name", () => {
  const cases: [string, string, string][] = [
    [
      "heading with age",
      "<h1>Josef Tesfaye (27 år)</h1><p>Oppstart: 1.1.2026</p>",
      "Josef Tesfaye 27",
    ],
    [
      "heading with birth date",
      "<h1>Josef Tesfaye, f. 01.05.1994</h1>",
      "Josef Tesfaye 1994-05-01 31",
    ],
    [
      "name and birth date in parts",
      "<header><h1>Josef Tesfaye</h1><span>Født 01.05.1994</span></header>",
      "Josef Tesfaye 1994-05-01 31",
    ],
    ["Bruker:", "<p>Bruker: Josef Tesfaye</p><h2>Vedtak</h2>", "Josef Tesfaye"],
    [
      "Deltakar in a dl",
      "<dl><dt>Deltakar<dd>Josef Tesfaye<dt>Oppstart<dd>1.1.2026</dl>",
      "Josef Tesfaye",
    ],
    [
      "Søker in a table",
      "<table><tr><th>Søker<td>Josef Tesfaye<tr><th>Søknad mottatt<td>1.1.2026</table>",
      "Josef Tesfaye",
    ],
    [
      "Navn at the top",
      "<h1>Kvalifiseringsprogram</h1><p>Navn: Josef Tesfaye</p>",
      "Josef Tesfaye",
    ],
    [
      "bare name in the head",
      "<header><span>Josef Tesfaye</span></header><main><h1>Program</h1></main>",
      "Josef Tesfaye",
    ],
    [
      "name and system in one heading",
      "<h1>Josef Tesfaye – Kvalifiseringsprogram</h1>",
      "Josef Tesfaye",
    ],
    [
      "long and foreign names",
      "<h1>Anne-Marie van der Berg O’Hara</h1>",
      "Anne-Marie van der Berg O’Hara",
    ],
    [
      "the caseworker is not it",
      "<header><span>Vibeke Veum</span><span>Z999999</span></header><main><p>Deltaker: Josef Tesfaye</p><p>Veileder: Vibeke Veum</p></main>",
      "Josef Tesfaye",
    ],
  ];
  it.each(cases)("%s", (_, html, person) => expect(who(html)).toBe(person));
});

describe("others neither win nor blur", () => {
  const cases: [string, string, string][] = [
    [
      "search field",
      `<form role=search><input value=${K}></form><input type=search aria-label=Personsøk value=${K}>${HEAD}`,
      JOSEF,
    ],
    [
      "spouse, child, guardian, contact",
      `${HEAD}<main><h2>Familie</h2><h3>Samboer</h3><p>Kari Moe</p><p>F.nr.: ${K}</p><h3>Barn</h3><p>Bo Moe (4 år) ${L}</p><h3>Verge</h3><p>Fødselsnummer: ${L}</p></main>`,
      JOSEF,
    ],
    [
      "spouse under marital status",
      `${HEAD}<main><h2>Personalia</h2><h4>Sivilstand</h4><p>Gift</p><p>KARI MOE</p><button>F.nr.: ${K}</button></main>`,
      JOSEF,
    ],
    [
      "labels that name others",
      `<h1>Sak</h1><p>Navn: Josef Tesfaye</p><p>Fødselsnummer: ${J}</p><p>Barnets fødselsnummer: ${L}</p><p>Samboers fødselsnummer: ${K}</p>`,
      JOSEF,
    ],
    [
      "side column of last visited",
      `${HEAD}<aside><h2>Sist besøkte</h2><ul><li>Kari Moe ${K}<li>Per Li ${L}</ul></aside>`,
      JOSEF,
    ],
    [
      "other hits",
      `${HEAD}<main><h2>Andre treff</h2><table><tr><th>Navn<th>Fødselsnummer<tr><td>Kari Moe<td>${K}</table></main>`,
      JOSEF,
    ],
    [
      "opened dialog with another's number",
      `${HEAD}<dialog open><h1>Bytt bruker</h1><p>Kari Moe</p><p>F.nr.: ${K}</p></dialog>`,
      JOSEF,
    ],
    [
      "closed dialog, hidden parts",
      `${HEAD}<dialog><h1>Kari Moe</h1>F.nr.: ${K}</dialog><div hidden><h1>Kari Moe</h1>${K}</div>`,
      JOSEF,
    ],
    [
      "a number in a note",
      `${HEAD}<main><h2>Notat</h2><p>Snakket med søster, f.nr. ${K}, om bolig og økonomi i går.</p></main>`,
      JOSEF,
    ],
    [
      "account and case numbers",
      `${HEAD}<main><p>Kontonummer: ${K}</p><p>Saksnummer: ${L}</p></main>`,
      JOSEF,
    ],
    [
      "rows of numbers",
      `${HEAD}<main><h2>Fullmakter</h2><table><tr><th>Fullmektig<th>Fødselsnummer<tr><td>Kari Moe<td>${K}<tr><td>Per Li<td>${L}</table></main>`,
      JOSEF,
    ],
    [
      "components of relatives inside the page's host",
      `<x-app data-fnr=${J}><header><h1>Josef Tesfaye</h1><p>${J}</p></header><x-barn data-fnr=${L}>Bo</x-barn></x-app>`,
      JOSEF,
    ],
    [
      "caseworker's name",
      `${HEAD}<main><p>Veileder: Kari Nordmann</p><p>Saksbehandler: Ola Nordmann</p></main>`,
      JOSEF,
    ],
    ["an activity called like a name", `${HEAD}<main><h1>Bredskjær Laks</h1></main>`, JOSEF],
    [
      "an applicant of the past",
      `<h1>Josef Tesfaye (31 år)</h1><h2>Tidligere søkt</h2><p>Søker: Kari Moe</p>`,
      "Josef Tesfaye 31",
    ],
  ];
  it.each(cases)("%s", (_, html, person) => expect(who(html)).toBe(person));
});

describe("no single person", () => {
  const row = (name: string, id: string) => `<tr><td>${name}<td>${id}<td>1.2.2026</tr>`;
  const list = `<table><tr><th>Navn<th>Fødselsnummer<th>Vedtaksdato</tr>${row("Kari Moe", K)}${row("Per Li", L)}</table>`;
  const cases: [string, string, string][] = [
    [
      "list of people",
      `<header><h1>Enhetens oversikt</h1><span>Vibeke Veum</span></header><main>${list}</main>`,
      "several",
    ],
    [
      "list of cards",
      `<h1>Mine deltakere</h1>${[K, L].map((id) => `<article><h2>Kari Moe</h2><p>F.nr.: ${id}</p></article>`).join("")}`,
      "several",
    ],
    [
      "list of headings with age",
      "<h1>Min oversikt</h1><h2>Kari Moe (30 år)</h2><p>Program</p><h2>Per Li (40 år)</h2><p>Program</p>",
      "several",
    ],
    ["list items", `<ul><li>Kari Moe ${K}<li>Per Li ${L}</ul>`, "several"],
    [
      "a single hit of a search",
      `<h1>Søk</h1><table><tr><th>Navn<th>Fødselsnummer${row("Kari Moe", K)}</table>`,
      "none",
    ],
    [
      "header and hosts disagree",
      `${HEAD}<main><x-plan data-fnr=${K}></x-plan></main>`,
      "unsettled",
    ],
    [
      "hosts disagree with one another",
      `${HEAD}<x-a fnr=${J}></x-a><x-b data-fnr=${K}></x-b>`,
      "unsettled",
    ],
    [
      "hosts only: the head is gone",
      `<x-a fnr=${J}></x-a><main><h1>Aktivitetsplan</h1></main>`,
      "unsettled",
    ],
    [
      "content header disagrees",
      `${HEAD}<main><h1>Kari Moe (24 år)</h1><p>F.nr.: ${K}</p></main>`,
      "unsettled",
    ],
    [
      "the part about the person disagrees",
      `${HEAD}<main><h2>Personalia</h2><p>Fødselsnummer: ${K}</p></main>`,
      "unsettled",
    ],
    ["Deltaker is somebody else", `${HEAD}<main><p>Deltaker: Kari Moe</p></main>`, "unsettled"],
    ["two heads", `${HEAD}<header><h2>Kari Moe</h2><p>${K}</p></header>`, "unsettled"],
    ["nothing", "<h1>Velkommen til fagsystemet</h1><p>Logg inn</p>", "none"],
    [
      "only the caseworker",
      "<header><span>Kari Nordmann</span><button>Logg ut</button></header><h1>Min side</h1>",
      "none",
    ],
    [
      "only the caseworker, by ident",
      "<header><h1>Arbeidsrettet oppfølging</h1><span>Fornavn Ettersen</span><span>Z999999</span></header><main><p>Ingen bruker valgt</p></main>",
      "none",
    ],
    [
      "titles are no names",
      "<header><h1>Visma Flyt</h1></header><h1>Min Oversikt</h1><h2>Nav Bærum</h2>",
      "none",
    ],
    ["invalid number, no name", "<x-a data-fnr=12345678910></x-a><h1>Aktivitetsplan</h1>", "none"],
  ];
  it.each(cases)("%s", (_, html, state) => expect(who(html)).toBe(state));
});

it("what follows from the number is marked as derived", () => {
  const { document, access } = pageOf(HEAD);
  expect(lookAt(snapshotOf(document, access), null).person).toMatchObject({
    derived: ["birthDate"],
    age: 31,
  });
});

describe("a head that names somebody, and a number in a letter", () => {
  const NILS = `<header><h2>Nils Utnehaug (33 år)</h2><span>F.nr.: ikke registrert</span></header>`;
  const ONLY_NILS = "Nils Utnehaug 33";
  const part = (letter: string) =>
    `<main><section><h2>Siste vedtaksbrev</h2><article>${letter}</article></section></main>`;
  const NUMBER = `<p>Fødselsnummer: ${J}</p>`;
  const TEXT = "<h1>Vedtak om kvalifiseringsprogram</h1>";

  it("another's number is not joined with the head's name", () => {
    expect(who(NILS + part(`${NUMBER}<h3>Vedtak</h3>`))).toBe(ONLY_NILS);
  });

  it("a letter to another person by name and number: nobody", () => {
    expect(who(NILS + part(`<p>Gjelder: Josef Tesfaye</p>${NUMBER}`))).toBe("unsettled");
  });

  it("a letter that says the head's name gives its number", () => {
    const head = "<header><h2>Josef Tesfaye (31 år)</h2></header>";
    expect(who(head + part(`<p>Gjelder: Josef Tesfaye</p>${NUMBER}`))).toBe(JOSEF);
  });

  it("nor is the number of an estate's contact", () => {
    const box = `<section><h2>Kontaktinformasjon for dødsbo</h2><p>Navn: Kari Moe</p>${NUMBER}</section>`;
    expect(who(`${NILS}<main>${box}</main>`)).toBe(ONLY_NILS);
  });

  it("the part about the person needs no name", () => {
    const head = "<header><h2>Josef Tesfaye (31 år)</h2></header>";
    const fields = `<main><section><h2>Personopplysninger</h2>${NUMBER}</section></main>`;
    expect(who(head + fields)).toBe(JOSEF);
  });

  describe("in a frame", () => {
    const framed = (head: string, letter: string) =>
      who(`${head}<main><iframe title="Vedtaksbrev"></iframe></main>`, letter);
    const LINES = Array.from({ length: 40 }, (_, i) => `<p>Avsnitt ${i}.</p>`).join("");

    it("another's number, with and without the name, in short and long letters", () => {
      const named = `${TEXT}<p>Gjelder: Josef Tesfaye</p>${NUMBER}`;
      expect(framed(NILS, named)).toBe("unsettled");
      for (const letter of [TEXT + NUMBER, TEXT + NUMBER + LINES])
        expect(framed(NILS, letter)).toBe(ONLY_NILS);
    });

    it("what a letter to somebody else says is not the person's, however long it is", () => {
      const head = `<header><h2>Kari Solberg</h2><p>F.nr.: ${K}</p></header>`;
      const { document } = pageOf(`${head}<main><iframe></iframe></main>`);
      for (const lines of ["", LINES, LINES.repeat(9)]) {
        const letter = pageOf(`${TEXT}${NUMBER}<h2>A</h2><p>Vedtaksdato: 17.02.2019</p>${lines}`);
        const access = { shadowRoot: () => null, frameDocument: () => letter.document };
        const { reading } = readGeneric(snapshotOf(document, access), "2026-03-02");
        expect(reading.person).toBe(K);
        expect(JSON.stringify(reading)).not.toContain("2019");
      }
    });

    it("the same person's letter gives its number, however long", () => {
      const head = "<header><h2>Josef Tesfaye (31 år)</h2></header>";
      for (const lines of ["", LINES])
        expect(framed(head, `<p>Gjelder: Josef Tesfaye</p>${lines}${TEXT}${NUMBER}${lines}`)).toBe(
          JOSEF,
        );
    });
  });
});

describe("a birth date in the content that is not the number's", () => {
  const born = (label: string, day: string, around = (part: string) => part) =>
    who(`${HEAD}<main><h1>Sak</h1>${around(`<dl><dt>${label}<dd>${day}</dl>`)}</main>`);

  it("is another person's content: nobody is open", () => {
    expect(born("Fødselsdato", "30.03.1993")).toBe("unsettled");
    expect(born("Fødselsdato", "1. mai 1994")).toBe(JOSEF);
    expect(born("Fødselsdato", "01.05.94")).toBe(JOSEF);
  });

  it("says nothing where it cannot be read, or is a child's or a partner's", () => {
    expect(born("Fødselsdato", "ukjent")).toBe(JOSEF);
    expect(born("Barnets fødselsdato", "30.03.2020")).toBe(JOSEF);
    for (const of of ["Barn", "Ektefelle eller samboer", "Familie"])
      expect(
        born("Fødselsdato", "30.03.2020", (part) => `<section><h2>${of}</h2>${part}</section>`),
        of,
      ).toBe(JOSEF);
  });
});
