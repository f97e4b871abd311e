import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "node_modules/**"],
    testTimeout: 20_000,
    // Many tests wait for a page to stand still: they do so side by side.
    maxWorkers: 2,
    setupFiles: ["test/seed.ts"],
  },
});
