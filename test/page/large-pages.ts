/* Pages that repeat themselves, as the content script sends them: for measuring how reading grows with the page. */

type Wire = readonly [string, number, 0, 0, ...(string | Wire)[]];

function el(tag: string, ...inside: (string | Wire)[]): Wire {
  return [tag, /^(?:b|span|i)$/.test(tag) ? 0 : 1, 0, 0, ...inside];
}

function page(...content: (string | Wire)[]): string {
  const head = el("header", el("h1", "Josef Tesfaye"), el("p", "Fnr: 01459430098"));
  return JSON.stringify({
    title: "KVP",
    tree: el("html", el("body", head, el("main", ...content))),
  });
}

function day(i: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two((i % 28) + 1)}.${two((i % 12) + 1)}.${2020 + (i % 7)}`;
}

function times<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => make(i));
}

const rows = (n: number, heads: readonly string[], cells: (i: number) => readonly string[]) =>
  el(
    "table",
    el("tr", ...heads.map((head) => el("th", head))),
    ...times(n, (i) => el("tr", ...cells(i).map((cell) => el("td", cell)))),
  );

/** Each by the number of things in it. */
export const LARGE: Readonly<Record<string, (n: number) => string>> = {
  "activity cards": (n) =>
    page(
      el("h2", "Aktiviteter"),
      ...times(n, (i) =>
        el("article", el("h3", `Norskkurs ${i}`), el("p", `${day(i)}–${day(i + 40)}`)),
      ),
    ),
  "cards of one name": (n) =>
    page(
      el("h2", "Aktiviteter"),
      ...times(n, (i) => el("article", el("h3", "Norskkurs"), el("p", day(i)))),
    ),
  "decision cards": (n) =>
    page(
      el("h2", "Vedtak"),
      ...times(n, (i) => el("article", el("h3", "Innvilgelse"), el("p", `Dato: ${day(i)}`))),
    ),
  "decision sections": (n) =>
    page(
      ...times(n, (i) =>
        el(
          "section",
          el("h2", `Vedtak ${day(i)} ${i}`),
          el("dl", el("dt", "Resultat"), el("dd", "Innvilget")),
        ),
      ),
    ),
  "decision labels": (n) =>
    page(
      el("dl", ...times(n, (i) => [el("dt", "Vedtak"), el("dd", `Innvilget ${day(i)}`)]).flat()),
    ),
  "rows of absence": (n) =>
    page(
      el("h2", "Fravær"),
      rows(n, ["Fra", "Til", "Årsak"], (i) => [day(i), day(i), "Egen sykdom"]),
    ),
  "rows of documents": (n) =>
    page(
      el("h2", "Dokumenter"),
      rows(n, ["Tittel", "Dato"], (i) => [`Brev ${i}`, day(i)]),
    ),
  "rows of benefits": (n) =>
    page(
      el("h2", "Ytelser"),
      rows(n, ["Ytelse", "Fra"], (i) => [i % 2 ? "AAP" : "Bostøtte", day(i)]),
    ),
  children: (n) =>
    page(
      el("h2", "Barn"),
      ...times(n, (i) => el("article", el("h3", `Ola ${i}`), el("p", `Født: ${day(i)}`))),
    ),
  notes: (n) =>
    page(
      el("h2", "Notater"),
      ...times(n, (i) => el("p", `${day(i)}: Snakket med bruker om bolig, nr ${i}.`)),
    ),
  "parts with headings": (n) =>
    page(...times(n, (i) => el("section", el("h2", `Del ${i}`), el("p", `Mål: jobb ${i}`)))),
  "parts of others": (n) =>
    page(
      ...times(n, () => el("section", el("h3", "Kari Moe (45 år)"), el("p", "Fnr: 23430255045"))),
    ),
  "steps of a timeline": (n) =>
    page(
      el(
        "ol",
        ...times(n, (i) =>
          el("li", el("h3", i % 2 ? "Samtale" : "Vedtak: innvilgelse"), el("p", day(i))),
        ),
      ),
    ),
  "dates that are none": (n) => page(...times(n, (i) => el("div", el("p", `Oppstart ${i}`)))),
  "unknown labels": (n) =>
    page(el("dl", ...times(n, (i) => [el("dt", `Felt ${i}`), el("dd", `verdi ${i}`)]).flat())),
  "boxes of words": (n) =>
    page(...times(n, (i) => el("div", el("span", `noe ${i}`), el("i", "annet")))),
  "one long line": (n) => page(el("p", "Fra: 1.2.2026; til: 3.4.2026, ".repeat(n))),
  "one long sentence": (n) =>
    page(el("p", "Vi har innvilget program fra 1. februar 2026 og ".repeat(n))),
};
