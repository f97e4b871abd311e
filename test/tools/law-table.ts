/* `npm run law`: every rule and version with its source, and what should be checked again. */
import { existsSync } from "node:fs";
import { addMonths } from "../../lib/facts/days.ts";
import { rules } from "../../lib/law/rules/index.ts";

/** A source that nobody has looked at for this long is listed. */
const MONTHS = 12;

const today = Temporal.Now.plainDateISO("Europe/Oslo").toString();
const rows = [];
for (const rule of rules) {
  const file = new URL(`../../lib/law/rules/${rule.id}.cases.ts`, import.meta.url);
  const cases = existsSync(file) ? (await import(file.href)).default.length : 0;
  for (const version of rule.versions) rows.push({ id: rule.id, cases, ...version });
}

const HEAD = ["regel", "fra", "til", "krav", "bekreftet", "kontrollert", "prøver", "kilde"];
const cells = rows.map((r) => [
  r.id,
  r.from,
  r.to ?? "",
  r.severity,
  r.verified ? "ja" : "nei",
  r.checkedOn,
  String(r.cases),
  r.cite.map((c) => c.ref).join("; "),
]);
const widths = HEAD.map((h, i) => Math.max(h.length, ...cells.map((c) => c[i]?.length ?? 0)));
for (const line of [HEAD, ...cells])
  console.log(
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );

const old = rows.filter((r) => addMonths(r.checkedOn, MONTHS) < today);
console.log(`\n${rules.length} regler, ${rows.length} versjoner.`);
console.log(
  old.length === 0
    ? `Alle kilder er kontrollert de siste ${MONTHS} månedene.`
    : `Kontrollert for mer enn ${MONTHS} måneder siden: ${old.map((r) => `${r.id} (${r.checkedOn})`).join(", ")}`,
);
