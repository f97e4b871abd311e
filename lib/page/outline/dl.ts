import { isWords, type Shown, textOf } from "../tree.ts";
import { addValue, type Frame, type Reader, under } from "./draft.ts";
import { headedValue, listValues } from "./pairs.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { valueText } from "./value-text.ts";
import { labelOf } from "./words.ts";

/** A definition list: each `dd` is a value of the `dt` before it. */
export function readDl(dl: Shown, frame: Frame, reader: Reader): void {
  const inner = { ...frame, block: reader.newBlock() };
  let terms: Shown[] = [];
  let isOpen = false;
  for (const part of partsOf(dl)) {
    if (part.tag === "dt") {
      if (!isOpen) terms = [];
      terms.push(part);
      isOpen = true;
    } else if (terms.length > 0) {
      for (const term of terms) readDefinition(term, part, inner, reader);
      isOpen = false;
    }
  }
}

/** `dt` and `dd` in order, also inside wrappers. */
function partsOf(dl: Shown): Shown[] {
  return dl.children.flatMap((child) => {
    if (isWords(child)) return [];
    return child.tag === "dt" || child.tag === "dd" ? [child] : partsOf(child);
  });
}

function readDefinition(dt: Shown, dd: Shown, frame: Frame, reader: Reader): void {
  const label = textOf(dt, 200).replace(/\n/g, " ");
  if (label) readValueElement(label, dd, frame, reader);
}

/** An element that holds a label's value: a text, a list of values, or a part with labels of its own. */
export function readValueElement(
  label: string,
  element: Shown,
  frame: Frame,
  reader: Reader,
): void {
  const pieces = piecesOf(element, reader.names);
  const node = element.node;
  const structured = pieces.find((p) => p.kind === "struct" || p.kind === "heading");
  if (!structured && !hasLabels(pieces)) {
    const { text, checked } = valueText(element);
    const values = areSeveral(pieces) ? text.split("\n") : [text];
    for (const shown of values)
      addValue(
        frame,
        { label, shown, node, ...(checked === undefined ? {} : { checked }) },
        reader,
      );
    return;
  }
  const list =
    structured?.kind === "struct" && structured.is === "list"
      ? listValues(structured.shown, reader)
      : null;
  if (list && pieces.length === 1)
    for (const { text, node } of list) addValue(frame, { label, shown: text, node }, reader);
  else readParts(label, element, pieces, frame, reader);
}

function readParts(
  label: string,
  element: Shown,
  pieces: readonly Piece[],
  frame: Frame,
  reader: Reader,
): void {
  const headed = headedValue({ kind: "box", shown: element, pieces, inline: false }, reader);
  if (headed)
    addValue(frame, { label, shown: headed.first.text, node: headed.first.shown.node }, reader);
  reader.visit(headed?.rest ?? pieces, under(frame, labelOf(label)));
}

/** Whether there are labels inside the value: "Trenger veiledning" with "Vedtaksdato: 1. jan. 2021" below. */
function hasLabels(pieces: readonly Piece[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.some((p) => p.kind === "line" && /^\p{Lu}[^:]{1,60}:\s/u.test(p.text))
  );
}

/** Short lines below one another are several values. */
function areSeveral(pieces: readonly Piece[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.every((p) => p.kind === "line" && p.shown.block && p.text.length <= 60)
  );
}
