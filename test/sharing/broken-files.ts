import { docxOf } from "../../lib/sharing/docx-write.ts";
import { xlsxOf } from "../../lib/sharing/xlsx.ts";
import { bare, sunndal } from "./lists.ts";

/** A broken file: what is in it, and what the message must say: place, what stood, what was expected. */
export interface BrokenFile {
  readonly name: string;
  readonly bytes: () => Promise<ArrayBuffer>;
  readonly says: readonly string[];
}

const HEAD = "Navn på tiltaket;Sted;Neste oppstart;Plasser i alt;Timer per uke;Rutine";
const list = (...measures: unknown[]) =>
  JSON.stringify({ format: "skreddersom-kontorliste", version: 2, office: "", measures });
const one = { id: "a", title: "Åpen dør", group: "andre-tiltak" };

export const BROKEN: readonly BrokenFile[] = [
  text("empty", "", "tom"),
  text("only blanks", " \r\n\r\n ", "tom"),
  text("JSON cut off", list(one).slice(0, -4), "ikke gyldig JSON"),
  text("JSON of something else", '{"hei": 1}', "ikke en kontorliste"),
  text("JSON list of numbers", "[1, 2]", "ikke en kontorliste"),
  text(
    "JSON of a newer edition",
    '{"format":"skreddersom-kontorliste","version":7}',
    "nyere utgave",
    "versjon 7",
  ),
  text("JSON without a title", list({ ...one, title: undefined }), "Tiltak 1", "title", "tekst"),
  text(
    "JSON with an unknown group",
    list(one, { ...one, id: "b", group: "gøy" }),
    "Tiltak 2",
    "«gøy»",
    "medvirkning",
  ),
  text(
    "JSON with a day that does not exist",
    list({ ...one, nextStart: "2027-02-30" }),
    "nextStart",
    "«2027-02-30»",
    "2027-03-02",
  ),
  text("JSON with an unknown field", list({ ...one, farge: "blå" }), "Tiltak 1", "farge"),
  text("JSON with the same id twice", list(one, one), "«a»", "flere ganger"),
  text(
    "JSON with a dangerous link",
    list({ ...one, routineUrl: "javascript:alert(1)" }),
    "Tiltak 1",
    "https://",
  ),
  text(
    "CSV without headings",
    "Åpen dør;Kjelleren;mandag\nDatahjelp;Biblioteket;tirsdag",
    "Åpen dør",
    "Navn på tiltaket",
  ),
  text("CSV with headings alone", `${HEAD}\n`, "ingen tiltak"),
  text(
    "CSV with a wrong day",
    `${HEAD}\nÅpen dør;;snart;;;`,
    "Rad 2",
    "«Neste oppstart»",
    "«snart»",
    "dato",
  ),
  text(
    "CSV with a day that does not exist",
    `${HEAD}\nA;;;;;\nB;;31.02.2027;;;`,
    "Rad 3",
    "«31.02.2027»",
  ),
  text(
    "CSV with half a place",
    `${HEAD}\nÅpen dør;;;2,5;;`,
    "Rad 2",
    "«Plasser i alt»",
    "«2,5»",
    "helt tall",
  ),
  text(
    "CSV with hours that are none",
    `${HEAD}\nÅpen dør;;;;mye;`,
    "Rad 2",
    "«Timer per uke»",
    "«mye»",
  ),
  text("CSV with more hours than a week has", `${HEAD}\nÅpen dør;;;;400;`, "«400»", "168"),
  text("CSV with a link that is none", `${HEAD}\nÅpen dør;;;;;P:\\rutiner`, "Rad 2", "https://"),
  text(
    "CSV without a title in a row",
    `${HEAD}\nA;;;;;\n;Kjelleren;;;;`,
    "Rad 3",
    "«Kjelleren»",
    "navn",
  ),
  text(
    "CSV with an open quote",
    `${HEAD}\n"Åpen dør;Kjelleren;;;;\nB;;;;;`,
    "anførselstegn",
    "lukket",
  ),
  text(
    "CSV with more cells than headings",
    `${HEAD}\nÅpen dør;Kjelleren;;;;;her;og her`,
    "Rad 2",
    "«her»",
    "flere celler",
  ),
  text("CSV with a heading twice", "Tiltak;Sted;Sted\nA;B;C", "Kolonne 2 og 3", "«Sted»"),
  text(
    "CSV with the same measure twice",
    `${HEAD}\nA;;;;;\nB;;;;;\nA;;;;;`,
    "Rad 4",
    "«A»",
    "rad 2",
  ),
  text(
    "CSV with a need nobody knows",
    "Tiltak;Behov\nA;Gjeld, Penger",
    "Rad 2",
    "«Gjeld, Penger»",
    "Privatøkonomi",
  ),
  text(
    "CSV with a national measure nobody knows",
    "Tiltak;Tipsheftet\nA;Trolldom",
    "Rad 2",
    "«Trolldom»",
    "tipsheftet",
  ),
  text(
    "CSV with a fødselsnummer",
    "Tiltak;Merknad\nA;Spør om 13819010050",
    "Rad 2",
    "«Merknad»",
    "fødselsnummer",
    "Fjern",
  ),
  text(
    "CSV with a synthetic D-number",
    "Tiltak;Merknad\nA;53819010044 kjenner den",
    "Rad 2",
    "«Merknad»",
    "fødselsnummer eller d-nummer",
  ),
  text(
    "CSV with a private phone",
    "Tiltak;Kontakt\nA;Kari, 912 34 567",
    "Rad 2",
    "«Kontakt",
    "912 34 567",
    "mobilnummer",
  ),
  text("a PDF", "%PDF-1.7\n%âãÏÓ", "PDF"),
  text("rich text", "{\\rtf1\\ansi Hei}", "gamle formatet", ".docx"),
  bytes(
    "an old Word file",
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    "gamle formatet",
    "passord",
  ),
  bytes("a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], ".xlsx"),
  bytes("a zip of something else", [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0], "zip"),
  {
    name: "an Excel file cut in half",
    bytes: async () => half(await xlsxOf(sunndal)),
    says: ["Excel-filen er skadet"],
  },
  {
    name: "a Word file cut in half",
    bytes: async () => half(await docxOf(sunndal, "")),
    says: ["Word-filen er skadet"],
  },
  {
    name: "an Excel file that nobody has filled in",
    bytes: async () => (await xlsxOf([])).arrayBuffer(),
    says: ["ingen tiltak"],
  },
  { name: "a Word file without a table", bytes: noTable, says: ["ingen tabell", "to kolonner"] },
  {
    name: "a Word file with a wrong field",
    bytes: wordWith("Neste oppstart: en gang"),
    says: ["Rad 3", "«Neste oppstart»", "«en gang»", "dato"],
  },
  {
    name: "an Excel file with a wrong month",
    bytes: excelWith("Måneder", "13"),
    says: ["Rad 2", "«13»", "1 til 12"],
  },
];

function text(name: string, content: string, ...says: string[]): BrokenFile {
  return { name, bytes: async () => bytesOf(content), says };
}

function bytes(name: string, content: readonly number[], ...says: string[]): BrokenFile {
  return { name, bytes: async () => new Uint8Array(content).buffer as ArrayBuffer, says };
}

function bytesOf(content: string): ArrayBuffer {
  return new TextEncoder().encode(content).buffer as ArrayBuffer;
}

/** The first half holds the names of the files, and not the directory at the end. */
async function half(file: Blob): Promise<ArrayBuffer> {
  const whole = await file.arrayBuffer();
  return whole.slice(0, whole.byteLength - 40);
}

async function noTable(): Promise<ArrayBuffer> {
  const { Document, Packer, Paragraph } = await import("docx");
  const file = new Document({ sections: [{ children: [new Paragraph("Åpen dør: Kjelleren")] }] });
  return (await Packer.toBlob(file)).arrayBuffer();
}

function wordWith(line: string): () => Promise<ArrayBuffer> {
  return async () => {
    const measure = { ...bare, title: "Aktiv hverdag", bullets: [line] };
    return (await docxOf([measure], "")).arrayBuffer();
  };
}

function excelWith(heading: string, value: string): () => Promise<ArrayBuffer> {
  return async () => {
    const { default: write } = await import("write-excel-file/universal");
    return (
      await write([
        ["Tiltak", heading],
        ["A", value],
      ]).toBlob()
    ).arrayBuffer();
  };
}
