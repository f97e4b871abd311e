import { existsSync } from "node:fs";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import type { AnyRule, RuleCase } from "../../lib/law/types.ts";
import { complaints, type Evaluate, type PreparedCase, prepared } from "../law/check-rule.ts";
import { IN_FORCE } from "../law/in-force.ts";
import { type Loader, lawModules, loaderOf, type Modules } from "./mutate-law-modules.ts";
import type { Mutant } from "./mutate-law-points.ts";
import { runCollected } from "./mutate-law-vitest.ts";

const INDEX = "lib/law/rules/index.ts";
const EVALUATE = "lib/law/evaluate.ts";
const RULE = /^lib\/law\/rules\/(?!index)([a-z0-9-]+)\.ts$/;
const TEST = /^test\/law\/.*\.test\.ts$/;

/** The registry's own checks run here directly; random cases and the whole registry's questions take too long. */
const ELSEWHERE = new Set(
  ["registry", "properties", "less-known", "declared", "questions", "ids"].map(testFile),
);

export interface Trial {
  /** The first thing that a test says of the mutant, or null when it survives. Without a mutant: of the law as it is. */
  readonly judge: (mutant: Mutant | null) => Promise<string | null>;
  readonly modules: Modules;
  readonly loader: Loader;
}

/** Everything that tests the law, ready to be run on one mutant after another. */
export async function trial(): Promise<Trial> {
  const modules = lawModules();
  const loader = loaderOf(modules);
  const cases = await allCases(modules);
  const core = modules.readBy(EVALUATE, INDEX);
  let last = "";
  const judge = async (mutant: Mutant | null) => {
    loader.begin(mutant);
    const inCore = !mutant || core.has(mutant.file);
    const touched = inCore ? new Set(modules.code.keys()) : modules.readersOf(mutant.file);
    const evaluate = inCore
      ? ((await loader.load(EVALUATE)).evaluateRule as Evaluate)
      : evaluateRule;
    // What killed the former mutant of the same helper is likely to kill this one.
    for (const file of new Set([last, ...touched])) {
      if (!touched.has(file)) continue;
      const own = cases.get(file);
      const complaint = own
        ? await complaintOf(loader, file, own, evaluate)
        : await failureOf(loader, file);
      if (!complaint) continue;
      last = file;
      return complaint;
    }
    return null;
  };
  return { judge, modules, loader };
}

async function complaintOf(
  loader: Loader,
  file: string,
  cases: readonly PreparedCase[],
  evaluate: Evaluate,
): Promise<string | null> {
  try {
    const rule = (await loader.load(file)).default as AnyRule;
    return complaints(rule, cases, IN_FORCE[rule.id], evaluate).next().value ?? null;
  } catch (error) {
    return String(error);
  }
}

async function failureOf(loader: Loader, file: string): Promise<string | null> {
  if (!TEST.test(file) || ELSEWHERE.has(file)) return null;
  try {
    await loader.load(file);
    await runCollected();
    return null;
  } catch (error) {
    return `${file}: ${error}`;
  }
}

async function allCases(modules: Modules): Promise<Map<string, readonly PreparedCase[]>> {
  const all = new Map<string, readonly PreparedCase[]>();
  for (const file of [...modules.code.keys()].filter((f) => RULE.test(f))) {
    const url = new URL(`../../${file.replace(/\.ts$/, ".cases.ts")}`, import.meta.url);
    const cases: RuleCase[] = existsSync(url) ? (await import(url.href)).default : [];
    all.set(file, prepared(cases));
  }
  return all;
}

function testFile(name: string): string {
  return `test/law/${name}.test.ts`;
}
