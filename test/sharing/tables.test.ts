import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { changesBetween, diff, toImport } from "../../lib/sharing/diff.ts";
import { incomingOfPaste } from "../../lib/sharing/paste.ts";
import { readFile } from "../../lib/sharing/read-file.ts";
import type { Incoming } from "../../lib/sharing/types.ts";
import { groupLabels, needLabels } from "../../lib/text/need-labels.ts";
import { bare, sunndal } from "./lists.ts";

const CHOICES = { withoutFaulty: false, notPersonal: false };
const taken = (incoming: Incoming) => toImport(diff([], incoming), CHOICES);
const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const html = (body: string) => new JSDOM(`<body>${body}</body>`).window.document as Document;
const CELLS = [
  ["Tiltak", "Sted", "Merknad"],
  ["Åpen dør", "Kjelleren", 'Sett av\ntid; ring «først», ta med "alt"'],
  ["Datahjelp", "Øra, ved biblioteket", ""],
];
const quoted = (separator: string, end: string) =>
  CELLS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(
    end,
  );

describe("CSV as programs write it", () => {
  test.each([
    ["semicolons", quoted(";", "\r\n")],
    ["commas", quoted(",", "\n")],
    ["tabs", quoted("\t", "\r\n")],
    ["a byte order mark", `\ufeff${quoted(";", "\r\n")}`],
    ["Excel's first line", `sep=;\r\n${quoted(";", "\r\n")}`],
    [
      "a title and blank rows above",
      `Liste for kontoret;;\r\n;;\r\n${quoted(";", "\r\n")}\r\n;;\r\n`,
    ],
  ])("with %s", async (_, text) => {
    const measures = taken(await readFile(bytes(text)));
    expect(measures?.map(({ title, place, note }) => [title, place, note ?? ""])).toEqual(
      CELLS.slice(1),
    );
  });

  test("in Windows-1252 and in UTF-16, æ, ø and å are what they are", async () => {
    const text = "Tiltak;Sted\r\nÆrlig båt;Øra – «havn»\r\n";
    const latin = Uint8Array.from(text, (c) => ({ "–": 0x96 })[c] ?? c.charCodeAt(0));
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    for (const file of [latin, wide])
      expect(taken(await readFile(file.buffer as ArrayBuffer))?.[0]).toMatchObject({
        title: "Ærlig båt",
        place: "Øra – «havn»",
      });
  });

  test("a cell that a spreadsheet would run is written so that it does not, and read back", async () => {
    const { csvOf } = await import("../../lib/sharing/csv.ts");
    const text = await csvOf([{ ...bare, note: "=HYPERLINK(1)" }]);
    expect(text).toContain("'=HYPERLINK(1)");
    expect(taken(await readFile(bytes(text)))?.[0]?.note).toBe("=HYPERLINK(1)");
  });
});

describe("what is not in a file stays in the list", () => {
  const [first] = sunndal;
  test("columns that are missing; an empty cell empties its field", async () => {
    const incoming = await readFile(bytes(`Tiltak;Sted\r\n${first?.title};\r\n`));
    const [row] = diff(sunndal, incoming).rows;
    expect(row).toMatchObject({ kind: "changed", measure: { id: first?.id, needs: first?.needs } });
    expect(row?.changes).toEqual([
      { field: "place", from: { nb: first?.place, nn: first?.place }, to: { nb: "", nn: "" } },
    ]);
  });

  test("two measures of one title are told apart by their places", async () => {
    const list = [
      { ...bare, id: "a", place: "Nord" },
      { ...bare, id: "b", place: "Sør" },
    ];
    const { rows } = diff(
      list,
      await readFile(bytes("Tiltak;Sted;Pris\nBare navn;Sør;10 kr\nBare navn;Vest;\n")),
    );
    expect(rows.map(({ kind, measure }) => [kind, measure.id])).toEqual([
      ["changed", "b"],
      ["new", "bare-navn"],
    ]);
  });
});

describe("the booklet filled in by an office", () => {
  const BOOKLET = `<table>
    <tr><td>Innhold/elementer/tiltak</td><td>Merknader/tekst</td></tr>
    <tr><td><p>Evaluering 4.30.2.7</p></td><td><p>·&nbsp;Avtale konkrete tidspunkt for evalueringer</p><p>·&nbsp;</p></td></tr>
    <tr><td>Arbeidsrettede tiltak (statlige eller kommunale) - skal alltid inngå når det er hensiktsmessig</td><td></td></tr>
    <tr><td>Arbeidstrening gård</td><td><ul><li>Praktisk</li><li>Gården på Øra, to dager i uken</li></ul><p>Kontakt: Gårdbrukeren</p><p>Neste oppstart: 1. mars 2027</p></td></tr>
    <tr><td>Vedlaget</td><td>Kløyving og levering<br>Sted: Industriveien</td></tr>
    <tr><td></td><td>·&nbsp;</td></tr></table>`;

  test("what the office has added comes in, what the booklet says itself does not", async () => {
    const incoming = await incomingOfPaste({ html: html(BOOKLET), text: "" });
    expect(incoming.faults).toEqual([]);
    expect(incoming.notes.map(({ nb }) => nb)).toEqual([
      expect.stringContaining("1 rad er som i tipsheftet"),
    ]);
    expect(taken(incoming)).toEqual([
      {
        ...bare,
        id: "arbeidstrening-gard",
        title: "Arbeidstrening gård",
        national: "inn-pa-tunet",
        group: "arbeidsrettet",
        bullets: ["Gården på Øra, to dager i uken"],
        contactRole: "Gårdbrukeren",
        nextStart: "2027-03-01",
      },
      {
        ...bare,
        id: "vedlaget",
        title: "Vedlaget",
        group: "arbeidsrettet",
        bullets: ["Kløyving og levering"],
        place: "Industriveien",
      },
    ]);
  });

  test("a row without a name is told, with what stands there", async () => {
    const row = "<tr><td></td><td>Ridning på tirsdager</td></tr>";
    const incoming = await incomingOfPaste({
      html: html(BOOKLET.replace("</table>", `${row}</table>`)),
      text: "",
    });
    expect(incoming.faults[0]?.text.nb).toMatch(/^Rad 7: .*«Ridning på tirsdager»/);
  });
});

describe("a table that is pasted", () => {
  test("from Excel as HTML, and as text with tabs", async () => {
    const rows = CELLS.map(
      (row) => `<tr>${row.map((c) => `<td>${c.replace("\n", "<br>")}</td>`).join("")}</tr>`,
    );
    const asHtml = await incomingOfPaste({
      html: html(`<table>${rows.join("")}</table>`),
      text: "",
    });
    const asText = await incomingOfPaste({ html: null, text: quoted("\t", "\r\n") });
    expect(taken(asHtml)).toEqual(taken(asText));
    expect(taken(asText)).toHaveLength(2);
  });

  test.each(["", "bare noen ord", "<p>Ingen tabell</p>"])(
    "%j is no table, and says what to copy",
    async (text) => {
      const { faults } = await incomingOfPaste({
        html: text.startsWith("<") ? html(text) : null,
        text,
      });
      expect(faults[0]?.text.nb).toContain("Merk hele tabellen");
    },
  );
});

describe("what belongs to persons", () => {
  test("a national id is never let through; a phone when the user says it is no private one", async () => {
    const preview = diff(
      [],
      await readFile(bytes("Tiltak;Merknad\nA;13819010050\nB;Ring 912 34 567\nC;\n")),
    );
    expect(preview.faults.map(({ kind }) => kind)).toEqual(["national-id", "personal"]);
    const titles = (withoutFaulty: boolean, notPersonal: boolean) =>
      toImport(preview, { withoutFaulty, notPersonal })?.map(({ title }) => title);
    expect(titles(false, true)).toBeUndefined();
    expect(titles(true, false)).toEqual(["C"]);
    expect(titles(true, true)).toEqual(["B", "C"]);
  });
});

test("a change of group and needs is shown in both languages", () => {
  const [first] = sunndal;
  if (!first) throw new Error("the sample is empty");
  const changes = changesBetween(
    { ...first, group: "andre-tiltak", needs: ["language"], hidden: false },
    { ...first, group: "oppfolgingsmater", needs: ["debt"], hidden: true },
  );
  const of = (field: string) => changes.find((change) => change.field === field);
  expect(of("group")?.to.nn).toBe(groupLabels.oppfolgingsmater.nn);
  expect(of("needs")).toMatchObject({ from: needLabels.language, to: needLabels.debt });
  expect(groupLabels.oppfolgingsmater.nn).not.toBe(groupLabels.oppfolgingsmater.nb);
});
