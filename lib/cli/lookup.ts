/* `npm run -s lookup -- "words" [--office FILE.json] [--limit 10]`, or `--queries FILE.json`: hits as JSON, best first. */
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { productLookup } from "../lookup/product.ts";
import { readJson } from "./json-file.ts";
import { officeFrom } from "./office-file.ts";
import { Unusable } from "./unusable.ts";

const USAGE =
  'Bruk: npm run -s lookup -- "ord" [--office FIL.json] [--limit 10], eller --queries FIL.json';

try {
  console.log(JSON.stringify(answer()));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function answer() {
  const { values, positionals } = readArguments();
  const office = values.office ? officeFrom(values.office) : [];
  const limit = readLimit(values.limit);
  const lookup = productLookup(office, "nb");
  // The panel's index and ranking, rules and all; the command tells the measures only.
  const search = (query: string) =>
    lookup
      .search(query, Number.POSITIVE_INFINITY)
      .filter(({ source }) => source !== "law")
      .slice(0, limit)
      .map(({ measure, title, source, score }) => ({ measure, title, source, score }));
  if (values.queries !== undefined) return readQueries(values.queries).map(search);
  if (positionals.length === 0) throw new Unusable(`Ingen søkeord er oppgitt. ${USAGE}`);
  return search(positionals.join(" "));
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Unusable(`--limit ${text}: ventet et helt tall over 0`);
}

function readQueries(file: string): string[] {
  const parsed = z.array(z.string()).safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  throw new Unusable(`${file}: ventet en JSON-liste av søketekster`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        office: { type: "string" },
        limit: { type: "string", default: "10" },
        queries: { type: "string" },
      },
    });
  } catch (error) {
    throw new Unusable(`${(error as Error).message.split("\n")[0]} ${USAGE}`);
  }
}
