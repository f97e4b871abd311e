import type { Entry } from "../outline.ts";
import type { Shown } from "../tree.ts";
import { addEntry, type Draft, emptyDraft, type Frame, type Reader, under } from "./draft.ts";
import { regionName } from "./names.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** An article, list item or clickable block: one entry when it describes one thing, else a part of the page. */
export function readCard(shown: Shown, kind: Entry["kind"], frame: Frame, reader: Reader): void {
  const pieces = piecesOf(shown, reader.names);
  if (pieces.length === 0) return;
  if (frame.inside === "card") {
    reader.visit(pieces, { ...frame, block: reader.newBlock() });
    return;
  }
  const block = reader.newBlock();
  const draft = emptyDraft();
  reader.visit(pieces, { trail: frame.trail, block, draft, inside: "card" });
  if (isOneThing(draft)) {
    const heading = draft.heads[0] ?? firstStrong(pieces) ?? regionName(shown) ?? firstLoose(draft);
    addEntry(
      frame.draft,
      { kind, heading, trail: frame.trail, block: block.id, shown },
      withItemsInside(draft),
    );
  } else reader.visit(pieces, { ...under(frame, regionName(shown)), block: reader.newBlock() });
}

/** An opened dialog is an entry, whatever it holds. */
export function readDialog(shown: Shown, frame: Frame, reader: Reader): void {
  const block = reader.newBlock();
  const draft = emptyDraft();
  const trail = frame.trail;
  reader.visit(piecesOf(shown, reader.names), { trail, block, draft, inside: "dialog" });
  const heading = draft.heads[0] ?? regionName(shown) ?? firstLoose(draft);
  addEntry(frame.draft, { kind: "dialog", heading, trail, block: block.id, shown }, draft);
}

/** At most one heading that heads something, and nothing inside that is a thing of its own. */
export function isOneThing(draft: Draft): boolean {
  return draft.heads.length <= 1 && draft.entries.every(isPlainItem);
}

/** Makes the plain items of a list inside a card texts of the card. */
export function withItemsInside(draft: Draft): Draft {
  const items = draft.entries.map((e) => ({
    text: textOfItem(e),
    trail: e.trail,
    block: e.block,
    node: e.node,
  }));
  return { ...draft, entries: [], loose: [...draft.loose, ...items] };
}

function isPlainItem({ kind, values }: Entry): boolean {
  return kind === "item" && values.length === 0;
}

function textOfItem({ heading, loose }: Entry): string {
  return [heading, ...loose.map((l) => l.text)].filter(Boolean).join(": ");
}

export function firstStrong(pieces: readonly Piece[]): string | null {
  for (const piece of pieces.slice(0, 3)) {
    if (piece.kind === "line" && piece.as === "strong") return piece.text;
    const inner = piece.kind === "box" ? firstStrong(piece.pieces) : null;
    if (inner) return inner;
  }
  return null;
}

export function firstLoose(draft: Draft): string | null {
  return draft.loose[0]?.text ?? null;
}
