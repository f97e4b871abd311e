/* `npm run zip`: the packages for Chrome/Edge and Firefox in `.output`, each with its sum: the same source, the same bytes. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildForChrome, buildForFirefox } from "../build.ts";
import { root } from "../setup.mjs";
import { packaged } from "./package.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
buildForChrome();
buildForFirefox();
for (const [name, build] of [
  ["chrome", "chrome-mv3"],
  ["firefox", "firefox-mv3"],
] as const) {
  const bytes = await packaged(join(root, ".output", build));
  const file = `skreddersom-${version}-${name}.zip`;
  writeFileSync(join(root, ".output", file), bytes);
  const sum = createHash("sha256").update(bytes).digest("hex");
  console.log(`.output/${file}: ${(bytes.length / 1000).toFixed(0)} kB, SHA-256 ${sum}`);
}
