import { Worker } from "node:worker_threads";
import type { Mutant } from "./mutate-law-points.ts";
import type { Answer } from "./mutate-law-worker.ts";

export interface Judged {
  readonly mutant: Mutant;
  /** What killed it; null for a survivor. */
  readonly killedBy: string | null;
}

export interface Limits {
  readonly threads: number;
  /** Milliseconds one mutant may take, a loop that never ends is killed by it. */
  readonly patience: number;
}

/** A thread is replaced when it holds this many modules (about 50 kB each). */
const MODULES = 6000;

/** Judges the mutants in threads; an error when a file is changed meanwhile. */
export async function judgeAll(
  mutants: readonly Mutant[],
  { threads, patience }: Limits,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  const rest = mutants.values();
  const work = async () => {
    let thread = await newThread();
    for (const mutant of rest) {
      const answer = await ask(thread, mutant, patience);
      if (answer.outdated) throw new Error(`${mutant.file} was changed while the check ran`);
      judged.push({ mutant, killedBy: answer.complaint });
      if (answer.loaded <= MODULES) continue;
      await thread.terminate();
      thread = await newThread();
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return judged;
}

/** What the tests say of the law as it is; null when all is well. */
export async function judgeUnchanged(patience: number): Promise<string | null> {
  const thread = await newThread();
  const { complaint } = await ask(thread, null, patience);
  await thread.terminate();
  return complaint;
}

/** A thread that has loaded the law; one that cannot start must not be taken for a mutant killed, so its error is thrown. */
function newThread(): Promise<Worker> {
  const options = { resourceLimits: { maxOldGenerationSizeMb: 1500 } };
  const thread = new Worker(new URL("mutate-law-worker.ts", import.meta.url), options);
  return new Promise((resolve, reject) => {
    thread.once("error", reject);
    thread.once("message", () => {
      thread.off("error", reject);
      resolve(thread);
    });
  });
}

/** A thread that hangs or breaks down has killed its mutant, and has loaded too much to be used again. */
function ask(thread: Worker, mutant: Mutant | null, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(timer);
      thread.off("message", end);
      thread.off("error", fail);
      resolve(answer);
    };
    const spent = (complaint: string) =>
      end({ complaint, outdated: false, loaded: Number.POSITIVE_INFINITY });
    const fail = (error: unknown) => spent(String(error));
    const timer = setTimeout(() => spent(`no answer in ${patience} ms`), patience);
    thread.on("message", end);
    thread.on("error", fail);
    thread.postMessage(mutant);
  });
}
