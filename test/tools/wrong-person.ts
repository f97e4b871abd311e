/*
 * `npm run wrong-person [-- COUNT [SEED]]`: switches persons in the demo system 10,000 times in real Chromium with the
 * built extension and its real side panel. On every change of the panel all its text is searched for words that are
 * another person's alone. Then a foreign fact is planted, which the same search must see. Exit 1 for any moment with
 * a foreign fact, and for a person who was never shown.
 */
import { buildForChrome } from "../build.ts";
import { startDemo } from "../demo/server.ts";
import { startChrome } from "../e2e/chrome.ts";
import { openPerson } from "../e2e/demo-page.ts";
import { waitForPerson } from "../e2e/panel-page.ts";
import { type Result, trial } from "../e2e/wrong-person-trial.ts";
import { takeSeen, watchPanel } from "../e2e/wrong-person-watch.ts";
import { ownWords } from "../e2e/wrong-person-words.ts";

const switches = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const begun = performance.now();
/** More moments with a foreign fact than this are only counted. */
const MOST_SHOWN = 40;
let told = 0;
let shown = 0;
let trailed = 0;
let wasLate = 0;

console.log(
  `${switches} switches, seed ${seed}, ${Object.keys(ownWords()).length} words that are one person's alone`,
);
buildForChrome();
const result = await trial({ switches, seed, windows: 6, round: 42, progress: tell });
const planted = await plantedIsSeen();
tell(result);
for (const [kind, times] of [...result.tally].sort()) console.log(`  ${kind}: ${times}`);
console.log(`a planted foreign fact ${planted ? "was seen" : "WAS NOT SEEN"}`);
process.exit(planted && result.foreign.length === 0 && result.stuck.length === 0 ? 0 : 1);

function tell({
  switches: done,
  samples,
  foreign,
  trails,
  late,
  stuck,
  waits,
  lags,
}: Result): void {
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${done} switches in ${seconds.toFixed(0)} s (${(done / seconds).toFixed(1)} a second), ${samples} samples, ${foreign.length} moments with a foreign fact, ` +
      `${late.length} late, ${stuck.length} never shown; shown after ${spread(waits)} ms of stillness; emptied after ${spread(lags)} ms`,
  );
  for (; shown < Math.min(foreign.length, MOST_SHOWN); shown++)
    console.log("  FOREIGN", foreign[shown]);
  for (; trailed < trails.length; trailed++) console.log(`  AFTER ${trails[trailed]}`);
  for (; wasLate < late.length; wasLate++) console.log(`  LATE ${late[wasLate]}`);
  for (; told < stuck.length; told++) console.log(`  NEVER SHOWN ${stuck[told]}`);
}

/** Median, 99 of 100, and most. */
function spread(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return `${at(0.5)}/${at(0.99)}/${at(1)}`;
}

async function plantedIsSeen(): Promise<boolean> {
  const demo = await startDemo(0);
  const chrome = await startChrome({ headless: true });
  const page = await openPerson(chrome.browser, demo.url, "josef");
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, "01459421161");
  await watchPanel(panel);
  const clean = await takeSeen(panel);
  await panel.evaluate(() => document.querySelector("main")?.append("planteskole"));
  await new Promise((done) => setTimeout(done, 200));
  const { foreign } = await takeSeen(panel);
  await chrome.close();
  await demo.close();
  return clean.foreign.length === 0 && foreign.some((f) => f.word === "planteskole");
}
