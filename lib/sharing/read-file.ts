import { fileFaults } from "../text/sharing.ts";
import { incomingOfCsv } from "./csv.ts";
import { decodeText } from "./decode.ts";
import { incomingOfDocx } from "./docx-read.ts";
import { incomingOfJson } from "./json.ts";
import { onlyFault } from "./rows.ts";
import type { Incoming } from "./types.ts";
import { incomingOfXlsx } from "./xlsx.ts";

const MEGABYTE = 1_000_000;
/** A list of 100,000 measures with all fields is some 60 MB of JSON. */
const MOST_MEGABYTES = 100;

/** Reads a list file of any kind. What kind it is, its first bytes tell: names of files are often wrong. Never throws. */
export async function readFile(file: ArrayBuffer): Promise<Incoming> {
  if (file.byteLength > MOST_MEGABYTES * MEGABYTE)
    return onlyFault(fileFaults.tooBig(MOST_MEGABYTES));
  const bytes = new Uint8Array(file);
  if (bytes.length === 0) return onlyFault(fileFaults.empty);
  if (startsWith(bytes, "PK")) return readPacked(file, bytes);
  if (startsWith(bytes, "%PDF")) return onlyFault(fileFaults.pdf);
  if (startsWith(bytes, "\xd0\xcf\x11\xe0") || startsWith(bytes, "{\\rtf"))
    return onlyFault(fileFaults.oldOffice);
  const text = decodeText(bytes);
  if (text === null) return onlyFault(fileFaults.binary);
  return /^\ufeff?\s*[{[]/.test(text) ? incomingOfJson(text) : incomingOfCsv(text);
}

/** Word and Excel files are zips; the names of what is in them stand in plain letters. */
function readPacked(file: ArrayBuffer, bytes: Uint8Array): Promise<Incoming> | Incoming {
  if (holds(bytes, "word/document.xml")) return incomingOfDocx(file);
  if (holds(bytes, "xl/workbook.xml")) return incomingOfXlsx(file);
  return onlyFault(fileFaults.otherZip);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, n) => bytes[n] === letter.charCodeAt(0));
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = new TextEncoder().encode(name);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; ) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}
