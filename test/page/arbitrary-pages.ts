import { readFileSync } from "node:fs";
import fc from "fast-check";

/*
 * Made-up pages of unknown case systems: known and unknown labels with sensible, odd and hostile values in every
 * shape, among parts about other people. Whatever stands in those must never be read.
 */

const wordings: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(new URL("../page-facts/wordings.json", import.meta.url), "utf8"),
);
const LABELS = Object.values(wordings).flatMap((fields) => Object.values(fields).flat());
const HEADINGS =
  "Vedtak|Kvalifiseringsprogram|Aktiviteter|Planlegger|Permisjon|Fravær|Avbrudd|Evalueringer|Ytelser|Dokumenter|Notater|Søknad|Personalia|Barn|Oppfølgingsvedtak § 14 a|Vedtak om kvalifiseringsprogram|Norskkurs|Ukeplan|Historikk|Tidligere vedtak".split(
    "|",
  );
const VALUES =
  "Ja|Nei|Ingen|–|Ikke registrert|Innvilget|Avslag|01.02.2026|31.06.2026|1. mars 2026|uke 36 2026|06.05.18|01.02.2026–31.01.2027|11.–15. mai 2026|12 måneder|37 ½|3 dager à 5 timer|4 timer, 15 minutter|50 %|1 071,91|Norskkurs|Arbeidstrening|Egen sykdom|Pågår|Trenger veiledning|NAV Sunndal|15.06.2026 (gjennomført)|Dagpenger (avslått), sosialhjelp|Bruker strever med søvn. Vi mottok søknaden 03.11.2025.|<b>Ja</b>|&lt;script&gt;alert(1)&lt;/script&gt;|javascript:alert(1)|__proto__|constructor|#{x}|{{7*7}}".split(
    "|",
  );
const ODD_IDS = ["__proto__", "constructor", "toString", "hasOwnProperty", "a", "b", "a b", ""];

/** The page's own person. */
export const OWN = { name: "Josef Tesfaye", nationalId: "01459430098" };
/** What stands in every part about another person: nothing of it may be told. */
export const SECRETS = ["Hemmelig", "Annensen", "23430255045", "1931-03-07", "07.03.1931"];
const OTHERS = ["Ektefelle", "Samboer", "Andre treff", "Sist besøkte", "Forrige bruker", "Verge"];

const odd = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({ unit: "grapheme", maxLength: 30 }),
  )
  .map(escaped);
const words = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 2, arbitrary: odd },
);
const label = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 1, arbitrary: odd },
);
const pair = fc.tuple(label, words);
const pairs = fc.array(pair, { minLength: 1, maxLength: 6 });
const id = fc.constantFrom(...ODD_IDS);

type Pair = readonly [string, string];
type Shape = (rows: readonly Pair[]) => string;
const each = (rows: readonly Pair[], row: (label: string, value: string) => string) =>
  rows.map(([a, b]) => row(a, b)).join("");

/** Ways in which pages show a label and its value. */
const SHAPES: readonly Shape[] = [
  (rows) => `<dl>${each(rows, (a, b) => `<dt>${a}</dt><dd>${b}</dd>`)}</dl>`,
  (rows) => `<table>${each(rows, (a, b) => `<tr><td>${a}:</td><td>${b}</td></tr>`)}</table>`,
  (rows) =>
    `<table><tr>${each(rows, (a) => `<th>${a}</th>`)}</tr><tr>${each(rows, (_, b) => `<td>${b}</td>`)}</tr></table>`,
  (rows) => each(rows, (a, b) => `<p>${a}: ${b}</p>`),
  (rows) => each(rows, (a, b) => `<div><span>${a}</span><span>${b}</span></div>`),
  (rows) => each(rows, (a, b) => `<label>${a}<input value="${quoted(b)}"></label>`),
  (rows) =>
    each(rows, (a, b) => `<label>${a}<select><option>Velg<option selected>${b}</select></label>`),
  (rows) =>
    each(
      rows,
      (a, b) =>
        `<fieldset><legend>${a}</legend><label><input type=radio checked>${b}</label></fieldset>`,
    ),
  (rows) => `<article>${each(rows, (a, b) => `<h3>${a}</h3><p>${b}</p>`)}</article>`,
  (rows) => `<ul>${each(rows, (a, b) => `<li><strong>${a}</strong> ${b}</li>`)}</ul>`,
  (rows) => `<p>${each(rows, (a, b) => `${a} ${b}; `)}</p>`,
  (rows) => `<pre>${each(rows, (a, b) => `${a}: ${b}\n`)}</pre>`,
  (rows) =>
    `<x-felt><template shadowrootmode=closed>${each(rows, (a, b) => `<i>${a}</i><b>${b}</b>`)}</template></x-felt>`,
  (rows) =>
    `<details open><summary>${rows[0]?.[0]}</summary>${each(rows, (a, b) => `<p>${a} ${b}</p>`)}</details>`,
  (rows) =>
    `<div role=grid><div role=row>${each(rows, (a) => `<span role=columnheader>${a}</span>`)}</div><div role=row>${each(rows, (_, b) => `<span role=gridcell>${b}</span>`)}</div></div>`,
];

const part = fc
  .tuple(fc.constantFrom(...HEADINGS), fc.constantFrom(...SHAPES), pairs)
  .map(([heading, shape, rows]) => `<section><h2>${heading}</h2>${shape(rows)}</section>`);
/** Another person's part in the same shapes, with name, number and birth date. */
const foreign = fc
  .tuple(fc.constantFrom(...OTHERS), fc.constantFrom(...SHAPES), pairs)
  .map(([heading, shape, rows]) => {
    const who: Pair[] = [
      ["Navn", "Hemmelig Annensen"],
      ["Fødselsnummer", "23430255045"],
    ];
    const told = rows.map(([a]): Pair => [a, "07.03.1931"]);
    return `<section data-part=other><h2>${heading}</h2>${shape([...who, ...told])}</section>`;
  });
/** References that lead in circles, ids of the language itself, and depth. */
const twisted = fc
  .tuple(id, id, fc.integer({ min: 1, max: 120 }), words)
  .map(
    ([a, b, depth, text]) =>
      `<div id="${a}" aria-labelledby="${b} ${a}"><span id="${b}" aria-labelledby="${a}" aria-controls="${a}">${text}</span><input id="${b}" aria-labelledby="${a}"><label for="${a}">${text}</label></div>${"<div>".repeat(depth)}${text}${"</div>".repeat(depth)}`,
  );

const head = `<header><h1>${OWN.name}</h1><p>Fødselsnummer: ${OWN.nationalId}</p></header>`;

/** The HTML of a page, and how many of its elements answer with an exception. */
export const hostilePage: fc.Arbitrary<{ html: string; angry: number }> = fc.record({
  html: fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: part },
        { weight: 2, arbitrary: foreign },
        { weight: 1, arbitrary: twisted },
      ),
      { minLength: 1, maxLength: 7 },
    )
    .map((parts) => `${head}<main>${parts.join("\n")}</main>`),
  angry: fc.constantFrom(0, 0, 0, 1, 3),
});

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function quoted(text: string): string {
  return text.replaceAll('"', "&quot;");
}
