/*
 * What stands in for vitest when the law's own test files run on a mutant: the tests are collected and run here, in
 * one process, with vitest's own `expect`.
 */

export { expect } from "vitest";

type Body = (...row: never[]) => unknown;

const waiting: (() => unknown)[] = [];
const groups: unknown[] = [];

/** Runs and forgets everything collected; throws what the first failing test threw. */
export async function runCollected(): Promise<void> {
  try {
    await Promise.all(groups);
    for (const body of waiting) await body();
  } finally {
    groups.length = 0;
    waiting.length = 0;
  }
}

export const test = Object.assign(
  (_name: string, ...rest: (Body | object)[]) => void waiting.push(bodyOf(rest)),
  { each: eachInto((body) => void waiting.push(body)) },
);

export const describe = Object.assign(
  (_name: string, ...rest: (Body | object)[]) => void groups.push(bodyOf(rest)()),
  { each: eachInto((body) => void groups.push(body())) },
);

/** The body stands last; options such as a time limit may stand before it. */
function bodyOf(rest: readonly (Body | object)[]): () => unknown {
  return rest.at(-1) as () => unknown;
}

function eachInto(take: (body: () => unknown) => void) {
  return (rows: readonly unknown[]) =>
    (_name: string, ...rest: (Body | object)[]) => {
      const body = rest.at(-1) as Body;
      for (const row of rows) {
        const values = (Array.isArray(row) ? row : [row]) as never[];
        take(() => body(...values));
      }
    };
}
