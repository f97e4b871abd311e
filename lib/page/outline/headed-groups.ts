import type { Frame, Reader } from "./draft.ts";
import type { Heading, Piece } from "./pieces.ts";

type Above = Pick<Heading, "text" | "level">;

/**
 * Puts a heading and what stands below it into one box, where the heading above them names a collection: "Norskkurs"
 * and its fields below "Aktiviteter", with no element of their own around them.
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
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const end =
      piece.kind === "heading" && isThing(piece, above, reader) ? endOf(pieces, i) : i + 1;
    if (end > i + 1) {
      grouped.push({
        kind: "box",
        shown: piece.shown,
        pieces: pieces.slice(i, end),
        inline: false,
      });
      i = end - 1;
      continue;
    }
    grouped.push(piece);
    if (piece.kind === "heading") above = piece;
  }
  return grouped;
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
