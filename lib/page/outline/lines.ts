import { controlValue } from "./controls.ts";
import { addText, addValue, type Frame, type Reader, under } from "./draft.ts";
import { readRadios } from "./fields.ts";
import { nameOf } from "./names.ts";
import { headedValue, isLabelLine, isOneOf, isOpenLabel, turnsIn, valuesOf } from "./pairs.ts";
import type { Line, Piece } from "./pieces.ts";
import { isSearchControl } from "./search.ts";
import { canBeLabel, isRunning, takeApart } from "./words.ts";

/** Reads the lines that follow one another from a place on; returns how many pieces that took. */
export function readLines(
  pieces: readonly Piece[],
  at: number,
  frame: Frame,
  reader: Reader,
): number {
  const lines = linesFrom(pieces, at);
  const heading = frame.trail.at(-1);
  const turns = new Set(
    turnsIn(lines, reader).filter((t) => !isOneOf(lines[t]?.text ?? "", heading)),
  );
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] as Line;
    const isLast = i === lines.length - 1;
    const isBeforeControl = isLast && labelsControl(line, pieces, at + i + 1);
    const labels =
      isOpenLabel(line) || turns.has(i) || isBeforeControl || (isLast && isLabelLine(line, reader));
    const taken = labels ? readBeside(line, pieces, at + i + 1, frame, reader) : 0;
    if (taken === 0) readLine(line, frame, reader);
    i += 1 + taken;
  }
  return i;
}

/** Words right before a control that has no name of its own, as forms without label elements are drawn. */
function labelsControl(line: Line, pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  if (next?.kind !== "control" || nameOf(next.shown) !== null || isSearchControl(next.shown))
    return false;
  const kind = controlValue(next.shown)?.kind;
  if (!kind || kind === "radio" || !canBeLabel(line.text) || isRunning(line.text)) return false;
  return kind !== "check" || labelsComeFirst(pieces);
}

/** Whether words stand before the boxes they belong to: then no words follow the last one. */
function labelsComeFirst(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast((p) => p.kind === "line" || p.kind === "control");
  return last?.kind === "control";
}

function linesFrom(pieces: readonly Piece[], at: number): Line[] {
  const lines: Line[] = [];
  for (let i = at; pieces[i]?.kind === "line"; i++) lines.push(pieces[i] as Line);
  return lines;
}

/** Reads what stands beside a label as its value; returns how many pieces it took, 0 when there is no value. */
export function readBeside(
  label: Line,
  pieces: readonly Piece[],
  at: number,
  frame: Frame,
  reader: Reader,
): number {
  const next = pieces[at];
  if (next?.kind === "control" && labelsControl(label, pieces, at)) {
    const { checked } = controlValue(next.shown) ?? {};
    if (checked !== undefined) {
      const shown = checked ? label.text : "";
      addValue(
        frame,
        { label: label.text, shown, node: next.shown.node, checked, quote: label.text },
        reader,
      );
      return 1;
    }
  }
  if (next && (isOpenLabel(label) || !isLabelLine(next, reader))) {
    const values = valuesOf(next, reader);
    if (values) {
      for (const { text, node } of values)
        addValue(frame, { label: label.text, shown: text, node }, reader);
      return 1;
    }
    if (next.kind === "box" && readHeaded(label, next, frame, reader)) return 1;
  }
  return readRadios(label.text, pieces, at, frame, reader);
}

function readHeaded(
  label: Line,
  box: Piece & { kind: "box" },
  frame: Frame,
  reader: Reader,
): boolean {
  const headed = headedValue(box, reader);
  if (!headed) return false;
  const { first, rest } = headed;
  addValue(frame, { label: label.text, shown: first.text, node: first.shown.node }, reader);
  reader.visit(rest, under(frame, label.text.replace(/\s*:\s*$/, "")));
  return true;
}

/** One line by itself: labels with values in it, a label before plain words, or text. */
export function readLine(line: Line, frame: Frame, reader: Reader): void {
  const { node } = line.shown;
  const apart = takeApart(line.text, reader.hints.knowsLabel);
  if (apart) {
    for (const { label, value, quote } of apart.labelled)
      addValue(frame, { label, shown: value, quote, node }, reader);
    for (const text of apart.loose) addText(frame, text, node);
    return;
  }
  const { lead } = line;
  const leads =
    lead && canBeLabel(lead.text) && (/\?$/.test(lead.text) || reader.hints.knowsLabel(lead.text));
  if (leads && !/^\p{Ll}/u.test(lead.rest))
    addValue(frame, { label: lead.text, shown: lead.rest, quote: line.text, node }, reader);
  else addText(frame, line.text, node);
}
