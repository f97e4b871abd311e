import { findNeeds } from "../../lib/needs/find.ts";

/*
 * A story a line, what a caseworker would find before the bar: `debt` a need that must be found; `~debt` one that may
 * be; `?debt` one only asked about; `-denied:debt`, `-resolved:debt`, `-other:debt`, `-planned:debt`, `-goal:debt` one
 * that must not be claimed, and why. `\n` is a line break.
 */
export interface Story {
  readonly text: string;
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly asked: readonly string[];
  readonly not: readonly { readonly why: string; readonly need: string }[];
}

export function stories(source: string): Story[] {
  return source.split("\n").flatMap((line) => {
    const bar = line.indexOf(" | ");
    if (bar === -1) return [];
    const labels = line.slice(0, bar).split(" ").filter(Boolean);
    return [
      {
        text: line.slice(bar + 3).replaceAll("\\n", "\n"),
        must: labels.filter((l) => /^[a-z]/.test(l)),
        may: marked(labels, "~"),
        asked: marked(labels, "?"),
        not: marked(labels, "-").map((l) => {
          const [why = "", need = ""] = l.split(":");
          return { why, need };
        }),
      },
    ];
  });
}

function marked(labels: readonly string[], mark: string): string[] {
  return labels.filter((l) => l.startsWith(mark)).map((l) => l.slice(1));
}

export interface Tally {
  readonly precision: number;
  readonly recall: number;
  /** Share of denied, resolved and other people's needs, plans and goals that are not claimed. */
  readonly notClaimed: number;
  /** Share of supposed needs that are not claimed. */
  readonly asked: number;
  readonly misses: readonly string[];
}

export function tally(list: readonly Story[]): Tally {
  let [right, missed, wrong, claimed, claims, asked, asking] = [0, 0, 0, 0, 0, 0, 0];
  const misses: string[] = [];
  for (const { text, must, may, asked: open, not } of list) {
    const found = findNeeds([text]).needs.map((n) => n.need as string);
    const gone = must.filter((n) => !found.includes(n));
    const extra = found.filter((n) => !must.includes(n) && !may.includes(n));
    right += must.length - gone.length;
    missed += gone.length;
    wrong += extra.length;
    claims += not.length;
    claimed += not.filter(({ need }) => extra.includes(need)).length;
    asking += open.length;
    asked += open.filter((n) => !found.includes(n)).length;
    if (gone.length + extra.length > 0)
      misses.push(`mangler [${gone}] for mye [${extra}]: ${text}`);
  }
  return {
    precision: right / (right + wrong),
    recall: right / (right + missed),
    notClaimed: claims === 0 ? 1 : 1 - claimed / claims,
    asked: asking === 0 ? 1 : asked / asking,
    misses,
  };
}
