import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lawMutants, stale, survivors } from "./mutate-law.ts";
import { type Mutant, mutantsOf, mutated } from "./mutate-law-points.ts";
import { judgeAll } from "./mutate-law-run.ts";

const LIMITS = { threads: 2, patience: 60_000 };
const START = "lib/law/rules/start-within-6-months.ts";

/** Rules of which a part is tried with every test run; `npm run mutate:law` tries all there is. */
const SAMPLE = [
  "covid-postponed-start",
  "extension-beyond-two-years",
  "interruption-max-one-year",
  "start-within-6-months",
];

describe("what is changed", () => {
  const changes = (code: string) =>
    mutantsOf("x.ts", code).map(({ old, text }) => `${old} → ${text}`);

  test("days, numbers, comparisons, negation, truth, conditions, severity, versions", () => {
    expect(changes('const a: Day = "2026-02-28";')).toEqual([
      '"2026-02-28" → "2026-03-01"',
      '"2026-02-28" → "2026-02-27"',
    ]);
    expect(changes("f(a <= 24);")).toEqual(["<= → <", "24 → 25", "24 → 23"]);
    expect(changes("f(a && !b);")).toEqual(["&& → ||", "! → "]);
    expect(changes("if (a) f(true);")).toEqual(["a → true", "a → false", "true → false"]);
    expect(changes('f({ severity: "must" });')).toEqual(['"must" → "should"']);
    expect(changes("f({ versions: [a, b] });")).toEqual(["a,  → ", ", b → "]);
    expect(changes("f(a + b, a - 0);")).toEqual(["+ → -", "- → +", "0 → 1", "0 → (-1)"]);
  });

  test("no texts, sources, notes of checking, types or sums of text; nothing that is no program", () => {
    expect(
      changes('f({ nb: a + 1, cite: g(1), verified: true, checkedOn: "2026-11-22" });'),
    ).toEqual([]);
    expect(changes("function f(n: 1 | 2): Text { return n > 1 ? A : B; }")).toEqual([]);
    expect(changes('f(a + " kr", daysWords(n + 1));')).toEqual([]);
    expect(changes("f((a ?? b) && c);")).toEqual(["&& → ||"]);
    expect(changes("f(a ?? (b && c));")).toEqual(["&& → ||"]);
  });

  test("a mutant differs from its source in one place only", () => {
    const code = "f(a <= 24);";
    expect(mutantsOf("x.ts", code).map((m) => mutated(code, m))).toEqual([
      "f(a < 24);",
      "f(a <= 25);",
      "f(a <= 23);",
    ]);
  });
});

describe("on the law as it is", () => {
  test("a change that matters is killed, one that does not is told of, one that hangs is cut", {
    timeout: 120_000,
  }, async () => {
    const kill = planted("if (asOf <= due)", "if (asOf < due)");
    const survivor = planted("if (asOf <= due)", "if (!(asOf > due))");
    const hang = planted("if (!received)", "for (;;) if (!received)");
    const judged = await judgeAll([kill, survivor], LIMITS);
    expect(survivors(judged)).toEqual([survivor]);
    const [cut] = await judgeAll([hang], { threads: 1, patience: 2000 });
    expect(cut?.killedBy).toBe("no answer in 2000 ms");
  });

  test("every twentieth change of some rules is noticed", { timeout: 120_000 }, async () => {
    const sample = lawMutants(SAMPLE).filter((_, i) => i % 20 === 0);
    expect(sample.length).toBeGreaterThan(10);
    const judged = await judgeAll(sample, LIMITS);
    expect(survivors(judged).map((m) => `${m.file}:${m.line} ${m.old} → ${m.text}`)).toEqual([]);
  });
});

test("an entry of the equivalent mutants that is killed, or stands nowhere, is told of", () => {
  const mutant = { ...planted("if (asOf <= due)", "if (!(asOf > due))"), source: "here" };
  const entry = {
    file: START,
    source: "here",
    changes: ["if (asOf <= due) → if (!(asOf > due))"],
    why: "",
  };
  expect(stale([{ mutant, killedBy: null }], [entry])).toEqual([]);
  expect(stale([{ mutant, killedBy: "a test" }], [entry])).toHaveLength(1);
  expect(stale([{ mutant, killedBy: null }], [{ ...entry, source: "there" }])).toHaveLength(1);
  expect(stale([], [entry])).toEqual([]);
});

function planted(old: string, text: string): Mutant {
  const code = readFileSync(new URL(`../../${START}`, import.meta.url), "utf8");
  const start = code.indexOf(old);
  if (start < 0) throw new Error(`«${old}» does not stand in ${START}; plant the mutant elsewhere`);
  return { file: START, line: 0, source: "", start, end: start + old.length, old, text };
}
