/* `npm run -s assess -- FILE [--date YYYY-MM-DD] [--office FILE.json] [--lang nb|nn]`: the conditions of § 29 worked through, as text. */
import { parseArgs } from "node:util";
import { isDay } from "../facts/days.ts";
import { assess } from "../report/assessment/assess.ts";
import { printed } from "../report/assessment/print.ts";
import type { Lang } from "../text/text.ts";
import { readCaseFile } from "./case-file.ts";
import { officeFrom } from "./office-file.ts";
import { Unusable } from "./unusable.ts";

const USAGE =
  "Bruk: npm run -s assess -- FIL [--date ÅÅÅÅ-MM-DD] [--office FIL.json] [--lang nb|nn]";

try {
  console.log(text());
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function text(): string {
  const { file, date, office, lang } = readArguments();
  const today = Temporal.Now.plainDateISO("Europe/Oslo").toString();
  const measures = office ? officeFrom(office) : [];
  const { reading, date: own } = readCaseFile(file, { url: undefined, date, today });
  if (reading.system !== null && reading.person === null)
    throw new Unusable(`${file}: det er ikke sikkert hvem saken gjelder`);
  return printed(assess({ reading, office: measures, date: date ?? own ?? today, lang }), lang);
}

function readArguments() {
  const { values, positionals } = parse();
  const [file] = positionals;
  const { date, office, lang = "nb" } = values;
  if (file === undefined) throw new Unusable(`Ingen fil er oppgitt. ${USAGE}`);
  if (date !== undefined && !isDay(date))
    throw new Unusable(`--date ${date}: ventet en dato som finnes, skrevet ÅÅÅÅ-MM-DD`);
  if (lang !== "nb" && lang !== "nn") throw new Unusable(`--lang ${lang}: ventet nb eller nn`);
  return { file, date, office, lang: lang as Lang };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { date: { type: "string" }, office: { type: "string" }, lang: { type: "string" } },
    });
  } catch (error) {
    throw new Unusable(`${(error as Error).message.split("\n")[0]} ${USAGE}`);
  }
}
