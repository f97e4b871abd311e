import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type NationalId, nationalIdOf, nationalIdsIn } from "../../lib/facts/national-id.ts";
import { SYSTEMS } from "../../lib/systems/index.ts";
import { fileOf, readFile } from "../systems/saved.ts";

/*
 * npm run new:page -- <system>/<page> [saved.html]
 *
 * Makes a saved page of a case system ready for the project: scripts, styles and images out, every national number
 * exchanged for a made-up one (month + 80), and beside it the JSON of what is read now, to be gone through by hand.
 * Names, addresses and free text are the page's own: they must be made up before the page is committed.
 */

const [name = "", source] = process.argv.slice(2);
const [system = "", page = ""] = name.split("/");
if (!/^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(name)) stop("skriv <system>/<side>, med små bokstaver");
if (!SYSTEMS.some(({ id }) => id === system))
  stop(`«${system}» er ikke deklarert i lib/systems: ${SYSTEMS.map(({ id }) => id).join(", ")}`);
if (existsSync(fileOf(name, "html"))) stop(`${fileOf(name, "html")} finnes fra før`);
if (source !== undefined && !existsSync(source)) stop(`${source} finnes ikke`);

mkdirSync(dirname(fileOf(name, "html")), { recursive: true });
writeFileSync(fileOf(name, "html"), source ? made(readFileSync(source, "utf8")) : empty(page));
const { page: read, fields } = readFile(fileOf(name, "html"));
const { reading } = read;
writeFileSync(
  fileOf(name, "json"),
  `${JSON.stringify(
    {
      system: reading.system,
      page: reading.page,
      state: read.state,
      person: reading.person,
      facts: reading.facts,
      fields,
      unparsable: reading.evidence.flatMap((e) => (e.state === "unparsable" ? [e.fact] : [])),
      textContains: reading.text,
      absent: [],
    },
    null,
    2,
  )}\n`,
);
console.log(
  [
    `${fileOf(name, "html")} og .json er laget.`,
    reading.system === system
      ? `Lest som ${reading.system}/${reading.page ?? "ukjent side"}.`
      : `Ingen deklarasjon kjenner siden igjen (lest som ${reading.system}).`,
    "1. Gjør navn, adresser og fritekst oppdiktede. 2. Rett JSON til det en oppmerksom leser ville lest.",
    "3. Skriv i «absent» det som står der og aldri må leses. 4. npm run unit -- test/systems",
  ].join("\n"),
);

function made(html: string): string {
  const bare = html
    .replace(/<(script|style|svg|noscript)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<(?:link|img|meta)\b[^>]*>/gi, "")
    .replace(/\s(?:class|style|src|srcset|on[a-z]+)=(?:"[^"]*"|'[^']*')/gi, "");
  const numbers = [...new Map(nationalIdsIn(bare).map((found) => [found.digits, found]))];
  return numbers.reduce((text, [digits, id]) => {
    const other = id.synthetic ? digits : madeUp(id);
    const spaced = new RegExp(`${digits.slice(0, 6)}([ .\\u00a0-]?)${digits.slice(6)}`, "g");
    return text.replace(spaced, `${other.slice(0, 6)}$1${other.slice(6)}`);
  }, bare);
}

/** Another number of the same day of birth that no real person can have. */
function madeUp({ digits }: NationalId): string {
  const day = `${digits.slice(0, 2)}${Number(digits.slice(2, 4)) + 80}${digits.slice(4, 6)}`;
  const century = Number(digits.slice(6, 9));
  for (let step = 1; step < 100_000; step++) {
    const rest = (century * 100 + step * 7) % 100_000;
    const other = nationalIdOf(`${day}${String(rest).padStart(5, "0")}`);
    if (other) return other.digits;
  }
  throw new RangeError("no number of that day is left");
}

function empty(title: string): string {
  return `<!-- date: 2026-11-22 -->\n<!doctype html>\n<html lang="nb"><head><title>${title}</title></head>\n<body>\n</body></html>\n`;
}

function stop(problem: string): never {
  console.error(`new:page: ${problem}`);
  process.exit(2);
}
