import { decisionKind } from "./facts-decision.ts";
import type { Findings, Said } from "./facts-leaf.ts";
import { placeOf } from "./facts-place.ts";
import { readValues } from "./facts-values.ts";
import type { LabelledValue, Outline } from "./outline.ts";
import { plain } from "./values/words.ts";
import { fieldOf } from "./vocabulary/labels.ts";

const LONGEST = 240;
/** "Vedtak om innvilgelse fattet 05.01.2026". */
const DECIDED = /^vedtak om (\p{L}+)(?: \p{L}+){0,3}? (?:fattet|fatta|gjort|datert)$/iu;
/** "Vedtak fatta 29. januar 2026: innvilga for 1 år". */
const MADE =
  /^vedtak(?: (?:fattet|fatta|gjort|truffet|av|datert))? (\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{2,4}): (.{4,60})$/iu;
const PAIR = /^(\p{Lu}[^:.\d]{2,60}?):? ((?:\d|ja(?!\p{L})|nei(?!\p{L})).{0,60}?)[.]?$/iu;

/** Sentences that are a known label and its value: "Programdokument datert 16.02.2026. Utarbeidet sammen med deltaker: Ja". */
export function readLooseLines(outline: Outline, isCase: boolean, into: Findings): void {
  for (const { text, trail, block, node, other } of [...outline.loose, ...outline.texts]) {
    if (other || text.length > LONGEST) continue;
    const pairs = plain(text)
      .split(/(?<=[\p{L}\d][.!]) (?=\p{Lu})/u)
      .flatMap((line) => pairIn(line, { trail, block, node }));
    readValues(pairs, isCase, into);
  }
}

/** "Ditt mål: Jobb som sjåfør" as a heading. */
export function readHeadings(outline: Outline, isCase: boolean, into: Findings): void {
  outline.headings.forEach(({ text, node }, i) => {
    const [, label, value] = /^([^:]{3,40}): (\S.{0,200})$/u.exec(plain(text)) ?? [];
    if (!label || !value || !fieldOf(label, null)) return;
    readValues(
      [{ label, value, quote: plain(text), trail: [], block: -1 - i, node }],
      isCase,
      into,
    );
  });
}

function pairIn(
  line: string,
  at: Pick<LabelledValue, "trail" | "block"> & Pick<Said, "node">,
): LabelledValue[] {
  const [, day, result] = MADE.exec(line) ?? [];
  if (day && result && decisionKind(result))
    return [{ ...at, label: "Vedtak", value: `${result.replace(/[.]$/, "")} ${day}`, quote: line }];
  const [, label, value] = PAIR.exec(line) ?? [];
  if (!label || !value) return [];
  const decided = DECIDED.exec(label)?.[1];
  if (decided && decisionKind(decided))
    return [{ ...at, label: "Vedtak", value: `${decided} ${value}`, quote: line }];
  if (!fieldOf(label, placeOf(at.trail).theme)) return [];
  return [{ ...at, label, value, quote: line }];
}
