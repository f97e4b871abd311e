/* `npm test`: everything, in the order in which a mistake shows soonest. Prints each step's time and the sum of tests. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowsers, root } from "./setup.mjs";

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where the step writes its vitest results. */
  readonly results?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const cache = join(root, ".cache");
mkdirSync(cache, { recursive: true });
const browsers = ensureBrowsers();
const environment = {
  ...process.env,
  CHROME_PATH: browsers.chrome,
  FIREFOX_PATH: browsers.firefox,
};

const STEPS: readonly Step[] = [
  { name: "lint", command: ["biome", "check", "."] },
  { name: "nothing unused", command: ["knip", "--no-progress"] },
  { name: "types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "types without DOM", command: ["tsc", "-p", "tsconfig.domain.json"] },
  vitest("unit, registries, architecture", "vitest.config.ts", "unit.json"),
  { name: "build for Chrome", command: ["wxt", "build", "-b", "chrome"] },
  { name: "build for Firefox", command: ["wxt", "build", "-b", "firefox", "--mv3"] },
  vitest("in real browsers", "test/e2e/vitest.config.ts", "e2e.json", { E2E: "together" }),
  vitest("in real browsers, alone", "test/e2e/vitest.config.ts", "alone.json", { E2E: "alone" }),
];

const failed: string[] = [];
for (const step of STEPS) {
  const begun = performance.now();
  const [program, ...args] = step.command;
  console.log(`\n▶ ${step.name}`);
  const { status } = spawnSync(join(root, "node_modules/.bin", program), args, {
    cwd: root,
    stdio: "inherit",
    env: { ...environment, ...step.env },
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${status === 0 ? "✓" : "✗"} ${step.name}, ${seconds} s`);
  if (status !== 0) failed.push(step.name);
}

const tests = STEPS.flatMap((s) => (s.results ? [resultsOf(s.results)] : []));
const passed = tests.reduce((sum, t) => sum + t.numPassedTests, 0);
const broken = tests.reduce((sum, t) => sum + t.numFailedTests, 0);
if (failed.length > 0) console.log(`\nMislyktes: ${failed.join(", ")}`);
console.log(`\n${passed} passed, ${Math.max(broken, failed.length)} failed`);
process.exit(failed.length > 0 || passed === 0 ? 1 : 0);

function vitest(name: string, config: string, file: string, env = {}): Step {
  const results = join(cache, file);
  const command = [
    ...["vitest", "run", "--config", config],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${results}`],
  ] as const;
  return { name, command, results, env };
}

function resultsOf(file: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}
