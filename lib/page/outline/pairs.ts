import { attrOf, type NodeNumber, type Shown, textOf } from "../tree.ts";
import { controlValue } from "./controls.ts";
import type { Reader } from "./draft.ts";
import { nameOf } from "./names.ts";
import { type Box, type Line, type Piece, piecesOf } from "./pieces.ts";
import { isSearchControl } from "./search.ts";
import { canBeLabel, takeApart } from "./words.ts";

const MOST = 20_000;
/** Values this short are several values; longer ones are lines of one text. */
const SHORT = 60;

/** One value of a pair: what is shown, and where. */
export interface PairValue {
  readonly text: string;
  readonly node: NodeNumber;
}

/** Whether a line is a label by its own look: a question, a label element, or words that are known. */
export function isLabelLine(piece: Piece | undefined, reader: Reader): piece is Line {
  if (piece?.kind !== "line" || !canBeLabel(piece.text)) return false;
  if (piece.as === "label" || /\?$/.test(piece.text)) return true;
  return (
    takeApart(piece.text, reader.hints.knowsLabel) === null && reader.hints.knowsLabel(piece.text)
  );
}

/** Whether a line ends in a colon and says nothing after it. */
export function isOpenLabel(piece: Piece | undefined): piece is Line {
  return piece?.kind === "line" && endsOpen(piece.text);
}

/** Words that end in a colon. */
export function endsOpen(text: string): boolean {
  return /\p{L}[^:]{0,78}:\s*$/u.test(text) && canBeLabel(text);
}

/** What stands beside a label: a line, a control without a name, a few lines, or a list. Null when it is no value. */
export function valuesOf(piece: Piece | undefined, reader: Reader): PairValue[] | null {
  switch (piece?.kind) {
    case "line":
      return isValueLine(piece, reader) ? [{ text: piece.text, node: piece.shown.node }] : null;
    case "control":
      return controlAsValue(piece.shown);
    case "box":
      return boxValues(piece, reader);
    case "struct":
      return piece.is === "list" ? listValues(piece.shown, reader) : null;
    default:
      return null;
  }
}

function isValueLine(line: Line, reader: Reader): boolean {
  return !endsOpen(line.text) && takeApart(line.text, reader.hints.knowsLabel) === null;
}

function controlAsValue(shown: Shown): PairValue[] | null {
  const isOwn = nameOf(shown) === null && !isSearchControl(shown);
  const value = isOwn ? controlValue(shown) : null;
  if (!value || value.kind === "radio" || value.kind === "check") return null;
  return severalOrBlank(
    value.values.map((text) => ({ text, node: shown.node })),
    shown.node,
  );
}

/** Lines only: short ones are several values, others one text. Lines in one row are one value. */
function boxValues(box: Box, reader: Reader): PairValue[] | null {
  if (!box.pieces.every((p): p is Line => p.kind === "line" && isValueLine(p, reader))) return null;
  const { node } = box.shown;
  if (box.inline) return [{ text: textOf(box.shown, MOST).replace(/\n/g, " "), node }];
  const lines = box.pieces as readonly Line[];
  if (turnsIn(lines, reader).some((t) => isPlainAnswer(lines[t + 1]?.text ?? ""))) return null;
  if (lines.every((l) => l.text.length <= SHORT))
    return lines.map((l) => ({ text: l.text, node: l.shown.node }));
  return [{ text: lines.map((l) => l.text).join("\n"), node }];
}

/** What surely is a value: a number or date, yes or no, nothing. */
function isPlainAnswer(text: string): boolean {
  return /\d/.test(text) || /^(?:ja|nei|–|-|)$/iu.test(text.trim());
}

/** A list whose items are single lines; several values, or null for a list of anything else. */
export function listValues(list: Shown, reader: Reader): PairValue[] | null {
  const items = piecesOf(list, reader.names);
  if (
    items.length === 0 ||
    !items.every((p): p is Line => p.kind === "line" && isValueLine(p, reader))
  )
    return null;
  return items.map((p) => ({ text: p.text, node: p.shown.node }));
}

function severalOrBlank(values: PairValue[], node: NodeNumber): PairValue[] {
  return values.length > 0 ? values : [{ text: "", node }];
}

/**
 * A value whose first line is followed by lines with labels of their own ("Trenger veiledning", "Vedtaksdato: …"):
 * the value, and what follows.
 */
export function headedValue(
  box: Box,
  reader: Reader,
): { first: Line; rest: readonly Piece[] } | null {
  const [first, ...rest] = box.pieces;
  if (first?.kind !== "line" || !isValueLine(first, reader) || isLabelLine(first, reader))
    return null;
  return rest.every((p) => p.kind === "line") ? { first, rest } : null;
}

/** "Barn (14)" or "Vedtak 2" under "Barn under 21 år", "Vedtak": one of what the heading names, not a label. */
export function isOneOf(words: string, heading: string | undefined): boolean {
  const first = (text: string) => /\p{L}+/u.exec(text)?.[0].toLowerCase();
  return (
    heading !== undefined && /(?:\([^()]+\)|\d)$/.test(words) && first(words) === first(heading)
  );
}

/** Two things of the same rank, such as two tags: neither is the other's label. */
export function areTwins(a: Piece, b: Piece | undefined): boolean {
  if (a.kind !== "line" || b?.kind !== "line" || a.shown.block || b.shown.block) return false;
  const look = attrOf(a.shown, "class");
  return look !== null && a.shown.tag === b.shown.tag && look === attrOf(b.shown, "class");
}

/**
 * Lines that take turns as label and value, by the labels' places. A label without colon must look like one (bold, a
 * label element, a question), be the only line before its value, or be one of several that take turns.
 */
export function turnsIn(lines: readonly Line[], reader: Reader): number[] {
  return plainRuns(lines, reader).flatMap((run) => {
    const found = turnsInRun(lines.slice(run.from, run.to), reader);
    const isSure = found.length > 1 || run.to - run.from === 2;
    return found
      .filter((i) => isSure || looksLikeLabel(lines[run.from + i]))
      .map((i) => run.from + i);
  });
}

function looksLikeLabel(line: Line | undefined): boolean {
  return (
    line !== undefined && (line.as === "label" || line.as === "strong" || line.text.endsWith("?"))
  );
}

/** Stretches of lines in which no label stands with a colon. */
function plainRuns(lines: readonly Line[], reader: Reader): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line && isValueLine(line, reader)) continue;
    if (i > from) runs.push({ from, to: i });
    from = i + 1;
  }
  return runs;
}

function turnsInRun(lines: readonly Line[], reader: Reader): number[] {
  const labels = lines.map((l, i) => isLabelLine(l, reader) && !areTwins(l, lines[i + 1]));
  const found: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!labels[i] || (labels[i + 1] && !takesTurns(labels, i))) continue;
    found.push(i++);
  }
  return found;
}

/** From here on every second line is a label: then the one between is a value, even if it could be a label. */
function takesTurns(labels: readonly boolean[], from: number): boolean {
  if ((labels.length - from) % 2 !== 0) return false;
  for (let i = from; i < labels.length; i += 2) if (!labels[i]) return false;
  return labels.some((isLabel, i) => i > from && (i - from) % 2 === 1 && !isLabel);
}
