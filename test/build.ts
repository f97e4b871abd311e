import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./setup.mjs";

/** Builds the extension for Chromium from what stands in the tree now. Throws with what the build said. */
export function buildForChrome(): void {
  build(["-b", "chrome"]);
}

export function buildForFirefox(): void {
  build(["-b", "firefox", "--mv3"]);
}

function build(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/wxt"),
    ["build", ...args],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Bygget mislyktes:\n${stdout}\n${stderr}`);
}
