import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { root } from "./setup.mjs";

/** A file of the tests with all it imports, as one script to be evaluated in a page. */
export async function bundled(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: { entry: join(root, "test", entry), formats: ["iife"], name: "bench" },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]?.output[0].code ?? "";
}
