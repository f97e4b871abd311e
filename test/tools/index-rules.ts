/* Writes lib/law/rules/index.ts from the files in its folder. */
import { readdirSync, writeFileSync } from "node:fs";

const folder = new URL("../../lib/law/rules/", import.meta.url);
const ids = readdirSync(folder)
  .filter((f) => f.endsWith(".ts") && !f.endsWith(".cases.ts") && f !== "index.ts")
  .map((f) => f.slice(0, -3))
  .sort();
const nameOf = (id: string) => `r_${id.replaceAll("-", "_")}`;
const lines = [
  "/* Written by `npm run index:rules`; one line for each rule. */",
  'import type { AnyRule } from "../types.ts";',
  ...ids.map((id) => `import ${nameOf(id)} from "./${id}.ts";`),
  "",
  "export const rules: readonly AnyRule[] = [",
  ...ids.map((id) => `  ${nameOf(id)},`),
  "];",
  "",
];
writeFileSync(new URL("index.ts", folder), lines.join("\n"));
