import { isWords } from "../tree.ts";
import type { Reader } from "./draft.ts";
import { endsOpen, headedValue, valuesOf } from "./pairs.ts";
import type { Line, Piece } from "./pieces.ts";
import { canBeLabel, isRunning, labelOf, takeApart } from "./words.ts";

/** Below every real heading; the title of a letter above the lines that head its parts. */
const LEVEL = 6.5;
const TITLE = 6.25;

/** Makes headings of lines that stand over a part without being marked as its heading: "Vedtak" above rows of fields. */
export function withLineHeadings(pieces: readonly Piece[], reader: Reader): readonly Piece[] {
  return pieces.map((piece, i) =>
    piece.kind === "line" &&
    !isTag(piece, pieces[i - 1]) &&
    isOverPart(piece, pieces.slice(i + 1, i + 3), reader)
      ? {
          kind: "heading",
          text: labelOf(piece.text),
          level: isTitle(piece.text, reader) ? TITLE : LEVEL,
          shown: piece.shown,
        }
      : piece,
  );
}

/** "Vedtak om forlengelse av kvalifiseringsprogram": the name of a letter, not of a part. */
function isTitle(text: string, reader: Reader): boolean {
  return text.split(" ").length > 2 && reader.hints.knowsSection(text);
}

/** A line over a paragraph: bold, or the name of a letter. */
function isOverText(line: Line, next: Piece | undefined, reader: Reader): boolean {
  if (next?.kind !== "line" || !isOwnLine(next) || !isRunning(next.text)) return false;
  const isWhole = line.as === "strong" && !endsOpen(line.text) && !isRunning(line.text);
  return (isWhole || isTitle(line.text, reader)) && isOwnLine(line);
}

/** The result of a decision is one of its words, not the heading of the next. */
const DECIDED = /^(?:innvilg|avslag|forleng|stans|avbr|mellombels|midlertidig|opph)/i;

/** "Evalueringar" over "Halden: 18. mai. Neste: 17. august.". */
function isOverFields(line: Line, next: Piece | undefined, { hints }: Reader): boolean {
  if (next?.kind !== "line" || !isOwnLine(line) || !isOwnLine(next)) return false;
  const isSection =
    hints.knowsSection(line.text) && !endsOpen(line.text) && line.text.split(" ").length < 3;
  if (DECIDED.test(line.text)) return false;
  return isSection && (takeApart(next.text, hints.knowsLabel)?.labelled.length ?? 0) > 0;
}

/** A block, or the only thing in one. */
function isOwnLine({ shown }: Line): boolean {
  if (shown.block) return true;
  const beside = shown.parent?.children.filter((c) => !isWords(c) || c.text.trim() !== "");
  return shown.parent?.block === true && beside?.length === 1;
}

/** A word beside others in one line. */
function isTag(line: Line, before: Piece | undefined): boolean {
  const isBeside = before?.kind === "line" || before?.kind === "heading";
  return isBeside && !line.shown.block && line.as === "words";
}

/** `below`: the two pieces that follow. */
function isOverPart(line: Line, below: readonly Piece[], reader: Reader): boolean {
  const [next, afterNext] = below;
  const { knowsLabel, knowsSection } = reader.hints;
  if (line.as === "link" || !canBeLabel(line.text)) return false;
  if (isOverText(line, next, reader) || isOverFields(line, next, reader)) return true;
  if (!isPart(next)) return false;
  if (knowsSection(labelOf(line.text)) && next.kind === "box" && isPart(afterNext)) return true;
  // "Avsluttet 1" over one card.
  if (next.kind === "box" && / \d{1,2}$/.test(line.text) && knowsSection(line.text)) return true;
  if (valuesOf(next, reader) !== null) return false;
  if (next.kind === "box" && knowsLabel(line.text) && headedValue(next, reader)) return false;
  const isBold = line.as === "strong" && next.kind === "struct";
  return isBold || endsOpen(line.text) || knowsSection(line.text);
}

function isPart(piece: Piece | undefined): piece is Piece & { kind: "box" | "struct" } {
  if (piece?.kind === "box") return !piece.inline;
  return piece?.kind === "struct" && piece.is !== "dialog" && piece.is !== "section";
}
