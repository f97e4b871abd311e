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
  (_name: string, body: Body) => void waiting.push(body as () => unknown),
  { each: eachInto((body) => void waiting.push(body)) },
);

export const describe = Object.assign(
  (_name: string, body: Body) => void groups.push((body as () => unknown)()),
  { each: eachInto((body) => void groups.push(body())) },
);

function eachInto(take: (body: () => unknown) => void) {
  return (rows: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      take(() => body(...values));
    }
  };
}
