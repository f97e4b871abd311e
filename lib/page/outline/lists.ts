import { isWords, type Shown } from "../tree.ts";
import { readCard } from "./cards.ts";
import { addText, addValue, type Frame, type Reader, under } from "./draft.ts";
import { readLine } from "./lines.ts";
import { regionName } from "./names.ts";
import { listValues } from "./pairs.ts";
import { type Line, piecesOf } from "./pieces.ts";
import { isRunning, type Labelled, takeApart } from "./words.ts";

/** A list: fields with labels, values of the list's own name, or one entry for each item. */
export function readList(list: Shown, frame: Frame, reader: Reader): void {
  const name = regionName(list);
  const label = name ?? frame.trail.at(-1);
  const isLabel = label && !label.endsWith("?") && reader.hints.knowsLabel(label);
  const values = isLabel ? listValues(list, reader) : null;
  const isTale = values?.some((v) => isRunning(v.text)) && reader.hints.knowsSection(label ?? "");
  if (values && label && !isTale) {
    for (const { text, node } of values) addValue(frame, { label, shown: text, node }, reader);
    return;
  }
  const inner = { ...under(frame, name), block: name ? reader.newBlock() : frame.block };
  for (const item of itemsOf(list)) readItem(item, inner, reader);
}

function itemsOf(list: Shown): Shown[] {
  return list.children.flatMap((child) => {
    if (isWords(child)) return [];
    return child.tag === "li" || child.role === "listitem" || child.tag === "article"
      ? [child]
      : itemsOf(child);
  });
}

function readItem(item: Shown, frame: Frame, reader: Reader): void {
  const pieces = piecesOf(item, reader.names);
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === "line") readSingle(only, item, frame, reader);
  else if (pieces.length === 1 && only?.kind === "struct") reader.visit(pieces, frame);
  else readCard(item, item.tag === "article" ? "card" : "item", frame, reader);
}

/** An item of one line: a field whose label is known, running text, or a thing with its name. */
function readSingle(line: Line, item: Shown, frame: Frame, reader: Reader): void {
  const first = takeApart(line.text, reader.hints.knowsLabel)?.labelled[0];
  const isField = first !== undefined && reader.hints.knowsLabel(first.label);
  if (frame.inside === "card" || isField) readLine(line, frame, reader);
  else if (isRunning(line.text) && !isTerse(line.text, frame, reader))
    addText(frame, line.text, line.shown.node);
  else addItem(line, item, first ?? null, frame, reader);
}

/** "Arbeidstrening hos Planteriet, 3 dager i uken à 6 timer, 16.02.2026–15.08.2026": many words, and no sentence. */
function isTerse(text: string, { trail }: Frame, reader: Reader): boolean {
  return (
    reader.hints.knowsSection(trail.at(-1) ?? "") && TERSE.test(text) && text.split(" ").length < 25
  );
}

const TERSE = /^\p{Lu}\p{L}+[^.!?:;]{0,60}, (?:fra |frå )?\d[^!?]*[^.!?]$/u;

/** "Norskkurs: 10 timer i uka": the name, and what is said of it. */
function addItem(
  line: Line,
  item: Shown,
  apart: Labelled | null,
  frame: Frame,
  reader: Reader,
): void {
  const block = reader.newBlock().id;
  const loose = apart ? [{ text: apart.value, node: line.shown.node }] : [];
  const heading = apart ? apart.label : line.text;
  frame.draft.entries.push({
    kind: "item",
    heading,
    values: [],
    loose,
    trail: frame.trail,
    block,
    node: item.node,
  });
}
