import { globSync, readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseAst } from "vite";
import { type Mutant, mutated } from "./mutate-law-points.ts";

const ROOT = new URL("../../", import.meta.url);
const STAND_IN = new URL("mutate-law-vitest.ts", import.meta.url).href;
const PARTS = ["lib/facts/*.ts", "lib/law/**/*.ts", "test/law/*.ts"];

/** What is known of the law's modules: their text, and who reads whom. Paths are relative to the project. */
export interface Modules {
  readonly code: ReadonlyMap<string, string>;
  /** Everything that reads the module, however far away, and the module itself. */
  readonly readersOf: (file: string) => ReadonlySet<string>;
  /** Everything the module reads, however far away, and the module itself. */
  readonly readBy: (file: string, except?: string) => ReadonlySet<string>;
}

export function lawModules(): Modules {
  const files = PARTS.flatMap((part) => globSync(part, { cwd: fileURLToPath(ROOT) }));
  const code = new Map(files.map((file) => [file, readFileSync(new URL(file, ROOT), "utf8")]));
  const imports = new Map([...code].map(([file, text]) => [file, importsOf(file, text)]));
  const importers = Map.groupBy(
    [...imports].flatMap(([file, targets]) => targets.map((target) => ({ file, target }))),
    (edge) => edge.target,
  );
  return {
    code,
    readersOf: (file) => reach(file, (f) => (importers.get(f) ?? []).map((edge) => edge.file)),
    readBy: (file, except) =>
      reach(file, (f) => (imports.get(f) ?? []).filter((target) => target !== except)),
  };
}

/** Modules of values; `import type` leaves nothing to run. */
function importsOf(file: string, code: string): string[] {
  const { body } = parseAst(code, { lang: "ts" });
  return body.flatMap((node) => {
    if (!("source" in node) || !node.source || typeof node.source !== "object") return [];
    const kind = "importKind" in node ? node.importKind : "value";
    const target = "value" in node.source ? String(node.source.value) : "";
    if (kind === "type" || !target.startsWith(".")) return [];
    return [pathOf(new URL(target, new URL(file, ROOT)).href)];
  });
}

function reach(from: string, next: (file: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const file of seen) for (const other of next(file)) seen.add(other);
  return seen;
}

/** Loads modules with one of them mutated: itself and everything that reads it afresh, the rest as they are. */
export interface Loader {
  readonly begin: (mutant: Mutant | null) => void;
  readonly load: (file: string) => Promise<Record<string, unknown>>;
  /** Modules loaded afresh so far; Node never forgets one. */
  readonly loaded: () => number;
}

export function loaderOf({ code, readersOf }: Modules): Loader {
  const plain = new Map<string, string>();
  let current: { mutant: Mutant; fresh: ReadonlySet<string> } | null = null;
  let run = 0;
  let loaded = 0;
  const javascript = (file: string) => {
    const text = code.get(file) ?? "";
    const known = plain.get(file) ?? stripTypeScriptTypes(text);
    plain.set(file, known);
    return current?.mutant.file === file
      ? stripTypeScriptTypes(mutated(text, current.mutant))
      : known;
  };
  registerHooks({
    resolve(specifier, context, next) {
      const inTests = context.parentURL?.includes("/test/law/");
      if (specifier === "vitest" && inTests) return { url: STAND_IN, shortCircuit: true };
      const found = next(specifier, context);
      if (!current?.fresh.has(pathOf(found.url))) return found;
      return { ...found, url: `${found.url.split("?")[0]}?run=${run}` };
    },
    load(url, context, next) {
      if (!url.includes("?run=")) return next(url, context);
      loaded++;
      return { format: "module", source: javascript(pathOf(url)), shortCircuit: true };
    },
  });
  return {
    begin: (mutant) => {
      run++;
      current = mutant && { mutant, fresh: readersOf(mutant.file) };
    },
    load: (file) => import(new URL(file, ROOT).href),
    loaded: () => loaded,
  };
}

function pathOf(url: string): string {
  const root = pathToFileURL(fileURLToPath(ROOT)).href;
  return url.startsWith(root) ? (url.slice(root.length).split("?")[0] ?? "") : url;
}
