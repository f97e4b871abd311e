/*
 * `npm run kill-import [-- COUNT [MEASURES]]`: kills real Chromium at 50 random moments while 10,000 measures are taken
 * in, and looks after each restart whether the old or the new list stands whole. Exit 1 where neither does.
 */
import { buildForChrome } from "../build.ts";
import { killTrial } from "../e2e/kill-import-trial.ts";

const kills = Number(process.argv[2] ?? 50);
const measures = Number(process.argv[3] ?? 10_000);
buildForChrome();
const { old, new: made, broken, whole } = await killTrial(kills, measures, Math.random);
console.log(
  `${kills} ganger drept under import av ${measures} tiltak (uforstyrret ${whole.toFixed(0)} ms): den gamle listen sto ${old} ganger, den nye ${made}, ingen av dem ${broken.length}`,
);
for (const one of broken) console.log(`  ${one}`);
process.exit(broken.length === 0 ? 0 : 1);
