/* One thread of the mutation check: says when it is ready, takes mutants one at a time, answers with the first complaint or null. */
import { parentPort } from "node:worker_threads";
import type { Mutant } from "./mutate-law-points.ts";
import { trial } from "./mutate-law-trial.ts";

export interface Answer {
  readonly complaint: string | null;
  /** Modules this thread has loaded afresh; Node keeps them all. */
  readonly loaded: number;
}

const { judge, loader } = await trial();
parentPort?.postMessage("ready");

parentPort?.on("message", async (mutant: Mutant | null) => {
  const complaint = await judge(mutant);
  parentPort?.postMessage({ complaint, loaded: loader.loaded() } satisfies Answer);
});
