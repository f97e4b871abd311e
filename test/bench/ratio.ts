/** Milliseconds of one run: the median of several, and how far the quickest and slowest are from it. */
export interface Timed {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const RUNS_IN_A_TURN = 4;

/**
 * Runs functions in turn, so that a busy machine slows all of them. In each turn the first run is not counted: it pays
 * for what the function before has left to clean up.
 */
export function timedInTurn(
  runs: number,
  functions: Readonly<Record<string, () => unknown>>,
): Record<string, Timed> {
  const names = Object.keys(functions);
  const took = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let turn = -1; turn < runs; turn++)
    for (const name of names)
      for (let run = 0; run <= RUNS_IN_A_TURN; run++) {
        const start = performance.now();
        functions[name]?.();
        if (turn >= 0 && run > 0) took.get(name)?.push(performance.now() - start);
      }
  return Object.fromEntries([...took].map(([name, all]) => [name, timed(all)]));
}

export function timed(all: readonly number[]): Timed {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1) };
}

/** "4.1 ms (3.9–5.2)". */
export function told({ median, least, most }: Timed): string {
  return `${figure(median)} ms (${figure(least)}–${figure(most)})`;
}

/** "× 2.3 (krav ≤ 10)", with a mark when the limit is not met. */
export function ratio(value: number, sign: "≤" | "≥", limit: number): string {
  const isMet = sign === "≤" ? value <= limit : value >= limit;
  return `× ${figure(value)} (krav ${sign} ${limit})${isMet ? "" : "  ← IKKE MØTT"}`;
}

export function figure(value: number): string {
  return value.toLocaleString("nb", { maximumSignificantDigits: 3 });
}
