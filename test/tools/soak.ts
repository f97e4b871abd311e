/*
 * `npm run soak [-- COUNT]`: opens 1,000 cases one after the other in real Chromium with the real side panel, and weighs
 * panel and page (with the content script in it) after each hundred, all garbage collected. Exit 1 when either has grown
 * by more than a tenth since the first hundred.
 */
import { buildForChrome } from "../build.ts";
import { type Held, soak } from "../e2e/soak-trial.ts";

const openings = Number(process.argv[2] ?? 1000);
const MOST_GROWN = 1.1;

buildForChrome();
const begun = performance.now();
const all = await soak(openings, Math.max(1, Math.floor(openings / 10)), tell);
const [first, last] = [all[0], all.at(-1)];
if (!first || !last) throw new Error("ingen saker ble åpnet");
const grown = { panelet: last.panel / first.panel, siden: last.page / first.page };
for (const [what, times] of Object.entries(grown))
  console.log(
    `${what}: × ${times.toFixed(3)} siden de første ${first.openings} (krav ≤ ${MOST_GROWN})${times > MOST_GROWN ? "  ← IKKE MØTT" : ""}`,
  );
process.exit(Object.values(grown).every((times) => times <= MOST_GROWN) ? 0 : 1);

function tell({ openings: n, panel, page, nodes, listeners }: Held): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${n} saker (${seconds} s): panelet ${megabytes(panel)} MB, siden med innholdsskriptet ${megabytes(page)} MB, ${nodes} noder, ${listeners} lyttere`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
