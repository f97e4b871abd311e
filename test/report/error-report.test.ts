import { expect, test } from "vitest";
import { readCaseFile } from "../../lib/cli/case-file.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { errorReport } from "../../lib/report/error-report.ts";
import { report } from "../../lib/report/report.ts";

const AROUND = { version: "1.2.3", browser: "Nettleser/1", lang: "nb", states: { Visning: "sak" } };
const DATE = "2026-11-23";

test.each(["josef", "josef-vedtak", "josef-program"])(
  "an error report of %s tells fields and rules, and nothing that stands in the case",
  (name) => {
    const file = `test/demo/saved/${name}.html`;
    const { reading } = readCaseFile(file, { url: undefined, date: DATE, today: DATE });
    const text = errorReport(AROUND, report({ reading, date: DATE, lang: "nb" }));
    expect(text).toContain("Skreddersøm 1.2.3");
    expect(text).toContain("person.nationalId (read)");
    expect(text).toMatch(/Regler, cannot-tell: [a-z0-9-]+,/);
    // The page's own words, but for those that a rule's or a field's name has too.
    const own = new Set(rules.flatMap(({ id, needs }) => [id, ...needs].flatMap(words)));
    const quoted = reading.evidence.flatMap(({ quote }) => words(quote ?? ""));
    const secret = [...quoted, ...reading.text.flatMap(words)].filter((word) => !own.has(word));
    expect(secret.length).toBeGreaterThan(20);
    const told = new Set(words(text));
    expect(secret.filter((word) => told.has(word))).toEqual([]);
    expect(text).not.toMatch(/\d{4}|\d\.\d\d/);
  },
);

function words(text: string): string[] {
  return text.match(/[\p{L}\d]{4,}/gu) ?? [];
}
