/* Starts a script with the project's own Node, installing first what a fresh clone lacks: `node test/start.mjs FILE [ARGS]`. */
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { ensureModules, nodePath, root } from "./setup.mjs";

ensureModules();
const [file, ...args] = process.argv.slice(2);
const bin = join(root, "node_modules", ".bin");
const { status, signal } = spawnSync(nodePath, [join(root, file), ...args], {
  stdio: "inherit",
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
process.exit(status ?? (signal ? 1 : 0));
