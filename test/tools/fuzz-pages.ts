/*
 * `npm run fuzz -- [pages] [seed]`: reads made-up and hostile pages and tells what went wrong (an exception, a changed
 * page, another person, facts out of shape), and how the computing of a reading grows from n to 4n things on a page.
 */
import fc from "fast-check";
import { readGeneric } from "../../lib/page/read.ts";
import { hostilePage } from "../page/arbitrary-pages.ts";
import { computed, judge } from "../page/judge-page.ts";
import { LARGE } from "../page/large-pages.ts";

const pages = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const THINGS = 2500;

const isSound = readPages();
const isBounded = measure();
process.exitCode = isSound && isBounded ? 0 : 1;

function readPages(): boolean {
  const states: Record<string, number> = {};
  const times: number[] = [];
  let failures = 0;
  for (const page of fc.sample(hostilePage, { numRuns: pages, seed })) {
    const { wrong, state, ms } = judge(page);
    states[state] = (states[state] ?? 0) + 1;
    times.push(ms);
    if (wrong.length > 0 && ++failures <= 5) console.log(`${wrong.join(", ")}\n   ${page.html}\n`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${pages} pages (seed ${seed}): ${failures} with a failure; ${JSON.stringify(states)}`,
  );
  console.log(`milliseconds a page: median ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}`);
  return failures === 0;
}

/** Whether no page takes much more than four times as long with four times the things; 16 would be quadratic. */
function measure(): boolean {
  let isLinear = true;
  for (const [name, make] of Object.entries(LARGE)) {
    const [small, large] = [make(THINGS), make(4 * THINGS)].map(best) as [number, number];
    const growth = large / small;
    if (growth > 10 && large > 500) isLinear = false;
    console.log(
      `${name.padEnd(22)} ${THINGS}: ${small.toFixed(0).padStart(5)} ms  ${4 * THINGS}: ${large.toFixed(0).padStart(5)} ms  × ${growth.toFixed(1)}`,
    );
  }
  return isLinear;
}

function best(snapshot: string): number {
  const runs = [0, 1].map(() => {
    const start = process.cpuUsage();
    readGeneric(snapshot, "2026-06-01");
    return computed(start);
  });
  return Math.min(...runs);
}
