/*
 * `npm run mutate:law [-- id …] [--every n]`: changes one thing at a time in the rules and in what they read (a day or a
 * number by one, a comparison, an "and", a condition, a severity, a version less) and runs the law's own tests on each
 * change. A change that no test notices survives and is listed. Ids are names of files: of a rule, or `periods`, `days`.
 *
 * Its own runner, because a general one runs the test command for each mutant: with some 7,000 mutants and thousands of
 * tests that takes hours; here a mutant is one module loaded afresh, and a rule's cases are called directly.
 */
import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { EQUIVALENT, type Equivalent } from "./mutate-law-equivalent.ts";
import { type Mutant, mutantsOf } from "./mutate-law-points.ts";
import { type Judged, judgeAll, judgeUnchanged } from "./mutate-law-run.ts";

const ROOT = new URL("../../", import.meta.url);
const PATIENCE = 20_000;

/** Every mutant of the law, or of the files with these names. */
export function lawMutants(ids: readonly string[]): Mutant[] {
  const cwd = fileURLToPath(ROOT);
  const files = [
    ...globSync("lib/law/rules/*.ts", { cwd }).filter((f) => !/\.cases\.ts$|\/index\.ts$/.test(f)),
    ...globSync("lib/law/*.ts", { cwd }),
    "lib/facts/days.ts",
    "lib/facts/holidays.ts",
  ].sort();
  return files
    .filter((file) => ids.length === 0 || ids.includes(basename(file, ".ts")))
    .flatMap((file) => mutantsOf(file, readFileSync(new URL(file, ROOT), "utf8")));
}

/** Survivors that are not known to be equivalent, in the order of the files. */
export function survivors(judged: readonly Judged[]): Mutant[] {
  return judged
    .flatMap(({ mutant, killedBy }) => (killedBy || isEquivalent(mutant) ? [] : [mutant]))
    .sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

/** Entries of the list of equivalent mutants that are killed, or stand nowhere: they should go. */
export function stale(judged: readonly Judged[], list: readonly Equivalent[]): string[] {
  const files = new Set(judged.map(({ mutant }) => mutant.file));
  const alive = new Set(judged.flatMap((j) => (j.killedBy ? [] : keyOf(j.mutant))));
  return list
    .filter(({ file }) => files.has(file))
    .flatMap(({ file, source, changes }) => changes.map((change) => key(file, source, change)))
    .filter((entry) => !alive.has(entry));
}

function isEquivalent(mutant: Mutant): boolean {
  return KNOWN.has(keyOf(mutant));
}

const KNOWN = new Set(
  EQUIVALENT.flatMap(({ file, source, changes }) => changes.map((c) => key(file, source, c))),
);

function keyOf({ file, source, old, text }: Mutant): string {
  return key(file, source, `${old} → ${text}`);
}

function key(file: string, source: string, change: string): string {
  return `${file}: ${source}: ${change}`;
}

if (import.meta.main) await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const step = args.indexOf("--every");
  const every = step < 0 ? 1 : Number(args[step + 1]);
  const ids = step < 0 ? args : args.toSpliced(step, 2);
  const mutants = lawMutants(ids).filter((_, i) => i % every === 0);
  if (mutants.length === 0) throw new Error(`no mutants; is there a file ${ids.join(", ")}.ts?`);
  const broken = await judgeUnchanged(PATIENCE);
  if (broken) throw new Error(`The tests fail before anything is changed: ${broken}`);
  const judged = await judgeAll(mutants, { threads: availableParallelism(), patience: PATIENCE });
  const alive = survivors(judged);
  printTable(judged, alive);
  for (const { file, line, source, old, text } of alive)
    console.log(`${file}:${line}  ${short(old)} → ${text || "(away)"}    ${source}`);
  const killed = judged.filter((j) => j.killedBy).length;
  const equivalent = judged.length - killed - alive.length;
  console.log(
    `${judged.length} mutants: ${killed} killed, ${equivalent} equivalent, ${alive.length} survive.`,
  );
  const old = every === 1 ? stale(judged, EQUIVALENT) : [];
  for (const entry of old)
    console.log(`Listed as equivalent, but is not there or is killed: ${entry}`);
  process.exitCode = alive.length + old.length > 0 ? 1 : 0;
}

function printTable(judged: readonly Judged[], alive: readonly Mutant[]): void {
  const byFile = Map.groupBy(judged, ({ mutant }) => mutant.file);
  console.table(
    [...byFile].sort().map(([file, all]) => ({
      file: file.replace(/^lib\/(law\/)?/, ""),
      mutants: all.length,
      killed: all.filter((j) => j.killedBy).length,
      survivors: alive.filter((m) => m.file === file).length,
    })),
  );
}

function short(code: string): string {
  const line = code.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
