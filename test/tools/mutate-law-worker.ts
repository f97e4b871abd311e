/* One thread of the mutation check: says when it is ready, takes mutants one at a time, answers with the first complaint or null. */
import { parentPort } from "node:worker_threads";
import type { Mutant } from "./mutate-law-points.ts";
import { trial } from "./mutate-law-trial.ts";

export interface Answer {
  readonly complaint: string | null;
  /** The file is no longer the one the mutant was made of. */
  readonly outdated: boolean;
  /** Modules this thread has loaded afresh; Node keeps them all. */
  readonly loaded: number;
}

const { judge, loader, modules } = await trial();
parentPort?.postMessage("ready");

parentPort?.on("message", async (mutant: Mutant | null) => {
  const code = mutant ? modules.code.get(mutant.file) : "";
  const outdated = mutant !== null && code?.slice(mutant.start, mutant.end) !== mutant.old;
  const complaint = outdated ? null : await judge(mutant);
  parentPort?.postMessage({ complaint, outdated, loaded: loader.loaded() } satisfies Answer);
});
