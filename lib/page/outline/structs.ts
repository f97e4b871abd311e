import { attrOf, isWords, type Shown, textOf, within } from "../tree.ts";
import { readCard, readDialog } from "./cards.ts";
import { controlValue, optionName } from "./controls.ts";
import { readDl } from "./dl.ts";
import { addValue, type Frame, type Reader, under } from "./draft.ts";
import { isControl, type StructKind } from "./kinds.ts";
import { readList } from "./lists.ts";
import { regionName } from "./names.ts";
import { piecesOf, type Struct } from "./pieces.ts";
import { isSearching } from "./search.ts";
import { readTable } from "./table.ts";
import { labelOf } from "./words.ts";

type ReadPart = (shown: Shown, frame: Frame, reader: Reader) => void;

const READERS: Readonly<Record<StructKind, ReadPart>> = {
  table: readTable,
  dl: readDl,
  list: readList,
  card: (shown, frame, reader) => readCard(shown, "card", frame, reader),
  dialog: readDialog,
  fieldset: readFieldset,
  details: (shown, frame, reader) => readNamed(shown, "summary", frame, reader),
  section: readSection,
};

/** Reads a part by the reader of its kind. */
export function readStruct({ is, shown }: Struct, frame: Frame, reader: Reader): void {
  READERS[is](shown, frame, reader);
}

function readSection(shown: Shown, frame: Frame, reader: Reader): void {
  const title = /^i?frame$/.test(shown.tag) ? attrOf(shown, "title") : null;
  const inner = { ...under(frame, regionName(shown) ?? title), block: reader.newBlock() };
  reader.visit(piecesOf(shown, reader.names), inner);
}

/** A group of radio buttons is one value; a group of checkboxes is one, and each box is another. */
function readFieldset(shown: Shown, frame: Frame, reader: Reader): void {
  const { name } = nameAndRest(shown, "legend");
  const controls = [...within(shown)].filter((s) => s !== shown && isControl(s));
  const values = controls.flatMap((control) => {
    const value = controlValue(control);
    return value ? [{ control, value }] : [];
  });
  const chosen = values.filter(({ value }) => value.checked).map(({ control }) => control);
  const kinds = new Set(values.map(({ value }) => value.kind));
  const isGroup = name !== null && kinds.size === 1 && !isSearching([...frame.trail, name]);
  if (isGroup && (kinds.has("radio") || (kinds.has("check") && values.length > 1)))
    addChosen(name, chosen, shown, frame, reader);
  if (!isGroup || !kinds.has("radio")) readNamed(shown, "legend", frame, reader);
}

function addChosen(
  name: string,
  chosen: readonly Shown[],
  group: Shown,
  frame: Frame,
  reader: Reader,
): void {
  for (const option of chosen)
    addValue(frame, { label: name, shown: optionName(option), node: option.node }, reader);
  if (chosen.length === 0) addValue(frame, { label: name, shown: "", node: group.node }, reader);
}

/** A part that is headed by a child of its own: legend, summary. In a collection it is one thing. */
function readNamed(shown: Shown, tag: string, frame: Frame, reader: Reader): void {
  const { name, rest } = nameAndRest(shown, tag);
  const { knowsLabel, knowsSection } = reader.hints;
  const isThing = name !== null && !knowsSection(name) && !knowsLabel(name);
  if (isThing && frame.inside === null && knowsSection(frame.trail.at(-1) ?? "")) {
    readCard(rest, "card", frame, reader, name);
    return;
  }
  const inner = name === null ? frame : { ...under(frame, name), block: reader.newBlock() };
  reader.visit(piecesOf(rest, reader.names), inner);
}

function nameAndRest(shown: Shown, tag: string): { name: string | null; rest: Shown } {
  const head = shown.children.find((c): c is Shown => !isWords(c) && c.tag === tag);
  const rest = { ...shown, children: shown.children.filter((c) => c !== head) };
  const words = head ? labelOf(textOf(head, 200).replace(/\n/g, " ")) : "";
  return { name: words || regionName(shown), rest };
}
