import type { Entry } from "../outline.ts";
import type { Shown } from "../tree.ts";
import {
  addEntry,
  type Draft,
  type EntryHead,
  emptyDraft,
  type Frame,
  type Reader,
  under,
} from "./draft.ts";
import { regionName } from "./names.ts";
import { isOneOf } from "./pairs.ts";
import { type Box, type Piece, piecesOf } from "./pieces.ts";

/**
 * An article, list item or clickable block: one entry when it describes one thing, else a part of the page. `name`:
 * its heading, where that does not stand in it.
 */
export function readCard(
  shown: Shown,
  kind: Entry["kind"],
  frame: Frame,
  reader: Reader,
  name?: string,
): void {
  const pieces = piecesOf(shown, reader.names);
  if (pieces.length === 0 && !name) return;
  if (frame.inside === "card") {
    reader.visit(pieces, { ...frame, block: reader.newBlock() });
    return;
  }
  const block = reader.newBlock();
  const draft = emptyDraft();
  const headed = name !== undefined;
  reader.visit(pieces, { trail: frame.trail, block, draft, inside: "card", headed });
  const title = name ?? regionName(shown);
  if (isOneThing(draft) && !isColumn(draft, pieces, reader)) {
    const heading =
      name ?? draft.heads[0] ?? firstStrong(pieces) ?? regionName(shown) ?? firstLoose(draft);
    const head = { kind, heading, trail: frame.trail, block: block.id, shown };
    addEntry(frame.draft, head, withHeadingValue(head, withItemsInside(draft), reader));
  } else reader.visit(pieces, { ...under(frame, title), block: reader.newBlock() });
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

/** A heading of the case with things below it, or nothing: a column of a board, not a card. */
function isColumn(
  { heads, values, loose }: Draft,
  pieces: readonly Piece[],
  reader: Reader,
): boolean {
  if (heads[0] === undefined || !reader.hints.knowsSection(heads[0])) return false;
  const holdsThings = pieces.some(
    (p) =>
      (p.kind === "struct" && (p.is === "list" || p.is === "card")) ||
      (p.kind === "box" && isTitledBox(p)),
  );
  const isEmpty =
    values.length === 0 && loose.every((l) => /^ing(?:en|a|et)(?!\p{L})/iu.test(l.text));
  return holdsThings || isEmpty;
}

/** A box whose first line is bold, with more beside it: a thing of its own. */
export function isTitledBox({ pieces }: Box): boolean {
  const [first, ...more] = pieces;
  if (first?.kind === "heading") return more.length > 0;
  return first?.kind === "line" && first.as === "strong" && more.length > 0;
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

/** "Søknad mottatt" as a card's heading, with a date or a few words beside it: its value. */
export function withHeadingValue(head: EntryHead, draft: Draft, reader: Reader): Draft {
  const { heading, trail, block } = head;
  if (heading === null || !reader.hints.knowsLabel(heading)) return draft;
  if (isOneOf(heading, trail.at(-1)) || draft.values.some((v) => v.label === heading)) return draft;
  const beside = draft.loose.filter((l) => l.text !== heading);
  const dates = reader.hints.knowsSection(heading) ? [] : beside.filter((l) => IS_DAY.test(l.text));
  const [only, ...more] = beside.length === 1 ? beside : dates;
  if (!only || more.length > 0) return draft;
  const { text, node } = only;
  const value = { label: heading, value: text, quote: `${heading} ${text}`, trail, block, node };
  return { ...draft, values: [...draft.values, value] };
}

/** One day, with a weekday before it or a time of day after it at most. */
const IS_DAY =
  /^(?:\p{L}{3,7}\.? )?(?:\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9}\.? ?)(?:\d{2,4})?|\d{4}-\d{2}-\d{2})(?:,? (?:kl\.? ?)?[\d.:]+)?$/u;

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

function firstLoose(draft: Draft): string | null {
  return draft.loose[0]?.text ?? null;
}
