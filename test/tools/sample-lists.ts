import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { officeList } from "../../lib/measures/office.ts";
import { csvOf } from "../../lib/sharing/csv.ts";
import { docxOf } from "../../lib/sharing/docx-write.ts";
import { xlsxOf } from "../../lib/sharing/xlsx.ts";

/* `npm run sample -- <folder>`: the sample office list in every format that the office page takes, and the template. */

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Si hvilken mappe filene skal ligge i: npm run sample -- <mappe>");
  process.exit(2);
}
const json = readFileSync(
  new URL("../../public/kontorliste-sunndal.json", import.meta.url),
  "utf8",
);
const { measures, office } = officeList.parse(JSON.parse(json));
mkdirSync(folder, { recursive: true });
save("kontorliste-sunndal.json", json);
save("kontorliste-sunndal.csv", await csvOf(measures));
save("kontorliste-sunndal.xlsx", await bytes(await xlsxOf(measures)));
save("kontorliste-sunndal.docx", await bytes(await docxOf(measures, office)));
save("mal-kontorliste.xlsx", await bytes(await xlsxOf([])));

async function bytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function save(name: string, content: string | Uint8Array): void {
  const path = join(folder as string, name);
  writeFileSync(path, content);
  console.log(path);
}
