import { configDefaults, defineConfig } from "vitest/config";

/*
 * `E2E=alone`: the files whose times tell something, one after the other. `E2E=together`: all others, two at a time.
 * Without it: all, or those that are named, one after the other.
 */
const ALONE = ["test/e2e/wrong-person*.e2e.ts", "test/e2e/soak.e2e.ts", "test/e2e/drafts.e2e.ts"];
const { E2E } = process.env;

export default defineConfig({
  test: {
    include: E2E === "alone" ? ALONE : ["test/e2e/**/*.e2e.ts"],
    exclude: [...configDefaults.exclude, ...(E2E === "together" ? ALONE : [])],
    fileParallelism: E2E === "together",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
