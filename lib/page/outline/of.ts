import type { Outline, OutlineHints } from "../outline.ts";
import type { Shown } from "../tree.ts";
import { emptyDraft, type Reader } from "./draft.ts";
import { namesIn } from "./names.ts";
import { piecesOf } from "./pieces.ts";
import { blockCounter, visit } from "./visit.ts";
import { isRunning } from "./words.ts";

/** The outline of what a page shows. */
export function outlineOf(
  { title, top }: { title: string; top: Shown },
  hints: OutlineHints,
): Outline {
  const newBlock = blockCounter();
  const reader: Reader = {
    hints: { knowsSection: () => false, ...hints },
    names: namesIn(top),
    newBlock,
    visit: (pieces, frame) => visit(pieces, frame, reader),
  };
  const draft = emptyDraft();
  visit(piecesOf(top, reader.names), { trail: [], block: newBlock(), draft, inside: null }, reader);
  const { values, entries, texts, headings } = draft;
  const loose = draft.loose.filter((t) => !isRunning(t.text));
  return { title: title.trim(), values, entries, texts, loose, headings };
}
