/*
 * `npm run subscribers [-- SUBSCRIBERS [SECONDS]]`: so many simulated subscribers ask one real Apache httpd on loopback for
 * a county's list, which changes three times meanwhile. Prints how many answers were "not changed", and reckons what a
 * subscriber costs a day.
 */
import { loadBy } from "../servers/subscribers.ts";

const subscribers = Number(process.argv[2] ?? 500);
const seconds = Number(process.argv[3] ?? 60);
/** Every sixth hour (lib/sharing/lists/schedule.ts). */
const A_DAY = 4;
const { asked, unchanged, failed, closed, fileBytes, unchangedBytes, newBytes, median, p99 } =
  await loadBy(subscribers, seconds * 1000);
const kB = (bytes: number) => (bytes / 1000).toFixed(1);
console.log(
  `${subscribers} subscribers in ${seconds} s: ${asked} requests (${Math.round(asked / seconds)} a second), ${((unchanged / asked) * 100).toFixed(1)} % not changed, failed: ${JSON.stringify(failed)}, connections closed and asked anew: ${closed}`,
);
console.log(`  answer: median ${median.toFixed(0)} ms, 99 of 100 within ${p99.toFixed(0)} ms`);
console.log(
  `  list ${kB(fileBytes)} kB; an answer with it ${kB(newBytes)} kB, one without ${unchangedBytes} bytes`,
);
console.log(
  `  a subscriber a day (${A_DAY} times): ${kB(A_DAY * unchangedBytes)} kB without changes, ${kB((A_DAY - 1) * unchangedBytes + newBytes)} kB with one`,
);
const failures = Object.values(failed).reduce((sum, n) => sum + n, 0);
process.exitCode = failures / asked > 0.01 || unchanged / asked < 0.9 ? 1 : 0;
