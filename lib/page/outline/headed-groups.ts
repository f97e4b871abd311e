import type { Frame, Reader } from "./draft.ts";
import { valuesOf } from "./pairs.ts";
import type { Heading, Piece } from "./pieces.ts";
import { isRunning } from "./words.ts";

type Above = Pick<Heading, "text" | "level">;

/**
 * Puts a heading and the words below it into one box, where the heading above them names a collection: "Norskkurs" and
 * its period below "Aktiviteter", with no element of their own around them. Fields with labels tell by their trail.
 */
export function withHeadedGroups(
  pieces: readonly Piece[],
  frame: Frame,
  reader: Reader,
): readonly Piece[] {
  const headings = pieces.filter((p): p is Heading => p.kind === "heading");
  if (frame.inside !== null || headings.length < 2) return pieces;
  const grouped: Piece[] = [];
  let above: Above = { text: frame.trail.at(-1) ?? "", level: 0 };
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i] as Piece;
    const names = piece.kind === "heading" && isThing(piece, above, reader);
    const group = names ? pieces.slice(i, endOf(pieces, i)) : [];
    if (piece.kind === "heading" && !names) above = piece;
    const below = group.slice(1);
    const isGroup =
      below.some((p) => !isTale(p)) && below.every((p) => valuesOf(p, reader) !== null);
    grouped.push(
      isGroup ? { kind: "box", shown: piece.shown, pieces: group, inline: false } : piece,
    );
    i += isGroup ? group.length : 1;
  }
  return grouped;
}

/** A paragraph: what stands over it is the heading of a text. */
function isTale(piece: Piece): boolean {
  return piece.kind === "line" && isRunning(piece.text);
}

/** The name of one thing, below the name of a collection. */
function isThing(heading: Heading, above: Above, reader: Reader): boolean {
  const { knowsLabel, knowsSection } = reader.hints;
  if (heading.level <= above.level || heading.isFolded || !knowsSection(above.text)) return false;
  return !knowsSection(heading.text) && !knowsLabel(heading.text);
}

/** Up to the next heading of the same level, or a higher one. */
function endOf(pieces: readonly Piece[], at: number): number {
  const { level } = pieces[at] as Heading;
  const rest = pieces
    .slice(at + 1)
    .findIndex((p) => p.kind === "rule" || (p.kind === "heading" && p.level <= level));
  return rest < 0 ? pieces.length : at + 1 + rest;
}
