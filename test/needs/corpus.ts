import { findNeeds } from "../../lib/needs/find.ts";

export interface Sample {
  readonly text: string;
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** Reads a list of samples; see sentences-1.ts for how they are written. */
export function samples(source: string): Sample[] {
  return source.split("\n").flatMap((line) => {
    const bar = line.indexOf("|");
    if (bar === -1) return [];
    const extra = / \(([a-z -]+)\)$/.exec(line);
    const text = line.slice(bar + 1, extra ? extra.index : undefined).trim();
    return [
      {
        text: text.replaceAll("\\n", "\n"),
        must: line.slice(0, bar).split(" ").filter(Boolean),
        may: extra?.[1]?.split(" ") ?? [],
      },
    ];
  });
}

export interface Result extends Sample {
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export function run(list: readonly Sample[]): Result[] {
  return list.map((sample) => {
    const found = findNeeds([sample.text]).needs.map((n) => n.need as string);
    return {
      ...sample,
      missed: sample.must.filter((n) => !found.includes(n)),
      wrong: found.filter((n) => !sample.must.includes(n) && !sample.may.includes(n)),
    };
  });
}

/** Precision and recall over all samples; needs that may be found count neither way. */
export function score(results: readonly Result[]): {
  precision: number;
  recall: number;
  exact: number;
} {
  const must = results.reduce((n, r) => n + r.must.length, 0);
  const missed = results.reduce((n, r) => n + r.missed.length, 0);
  const wrong = results.reduce((n, r) => n + r.wrong.length, 0);
  const right = must - missed;
  return {
    precision: right / (right + wrong),
    recall: right / must,
    exact: results.filter((r) => r.missed.length + r.wrong.length === 0).length / results.length,
  };
}
