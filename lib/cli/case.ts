/* `npm run -s case -- FILE... [--date YYYY-MM-DD] [--url URL] [--office FILE.json]`: one report a line. */
import { parseArgs } from "node:util";
import { isDay } from "../facts/days.ts";
import { report } from "../report/report.ts";
import type { CaseReport } from "../report/types.ts";
import { readCaseFile } from "./case-file.ts";
import { officeFrom } from "./office-file.ts";
import { Unusable } from "./unusable.ts";

const USAGE =
  "Bruk: npm run -s case -- FIL... [--date ÅÅÅÅ-MM-DD] [--url ADRESSE] [--office FIL.json]";

try {
  for (const line of reports()) console.log(JSON.stringify(line));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Everything is read before anything is printed: unusable input leaves standard output empty. */
function reports(): CaseReport[] {
  const { files, date, url, office } = readArguments();
  const today = Temporal.Now.plainDateISO("Europe/Oslo").toString();
  const measures = office ? officeFrom(office) : [];
  const cases = files.map((file) => readCaseFile(file, { url, date, today }));
  return cases.map((c) =>
    report({ reading: c.reading, office: measures, date: date ?? c.date ?? today, lang: "nb" }),
  );
}

function readArguments() {
  const { values, positionals } = parse();
  if (positionals.length === 0) throw new Unusable(`Ingen fil er oppgitt. ${USAGE}`);
  if (values.date !== undefined && !isDay(values.date))
    throw new Unusable(`--date ${values.date}: ventet en dato som finnes, skrevet ÅÅÅÅ-MM-DD`);
  return { files: positionals, ...values };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { date: { type: "string" }, url: { type: "string" }, office: { type: "string" } },
    });
  } catch (error) {
    throw new Unusable(`${(error as Error).message.split("\n")[0]} ${USAGE}`);
  }
}
