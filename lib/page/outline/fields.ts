import { around, attrOf, type Shown } from "../tree.ts";
import { type ControlValue, controlValue, optionName } from "./controls.ts";
import { addValue, type Frame, type Reader } from "./draft.ts";
import { nameOf, regionName } from "./names.ts";
import type { Piece } from "./pieces.ts";
import { isSearchControl, isSearching } from "./search.ts";

/** Reads the control at a place, with the other radio buttons of its group; returns how many pieces that took. */
export function readFields(
  pieces: readonly Piece[],
  at: number,
  frame: Frame,
  reader: Reader,
): number {
  const control = (pieces[at] as Piece & { kind: "control" }).shown;
  const isSearch = isSearching(frame.trail) || isSearchControl(control);
  const value = isSearch ? null : controlValue(control);
  if (value?.kind === "radio") {
    const group = radiosFrom(pieces, at);
    const label = groupName(control);
    if (label) addChosen(group, label, frame, reader);
    return group.length;
  }
  if (value) readField(control, value, frame, reader);
  return 1;
}

function readField(control: Shown, value: ControlValue, frame: Frame, reader: Reader): void {
  const { node } = control;
  const { checked, values } = value;
  const label = value.kind === "check" ? optionName(control) : nameOf(control);
  if (!label) return;
  const isNote = control.tag === "textarea" || control.tag === "div";
  const about = checked === undefined ? { isNote } : { checked, quote: label };
  for (const shown of values.length > 0 ? values : [""])
    addValue(frame, { label, shown, node, ...about }, reader);
}

/**
 * Reads the radio buttons that follow a label as its value: the chosen one's words. Returns how many there were, 0
 * for none.
 */
export function readRadios(
  label: string,
  pieces: readonly Piece[],
  at: number,
  frame: Frame,
  reader: Reader,
): number {
  const group = isSearching(frame.trail) ? [] : radiosFrom(pieces, at);
  if (group.length > 0) addChosen(group, label, frame, reader);
  return group.length;
}

/** Radio buttons of one group that follow one another. */
function radiosFrom(pieces: readonly Piece[], at: number): Shown[] {
  const group: Shown[] = [];
  for (let i = at; ; i++) {
    const piece = pieces[i];
    if (piece?.kind !== "control" || controlValue(piece.shown)?.kind !== "radio") return group;
    const [first] = group;
    if (first && attrOf(first, "name") !== attrOf(piece.shown, "name")) return group;
    group.push(piece.shown);
  }
}

function addChosen(group: readonly Shown[], label: string, frame: Frame, reader: Reader): void {
  const chosen = group.find((radio) => controlValue(radio)?.checked);
  const node = (chosen ?? group[0])?.node;
  if (node) addValue(frame, { label, shown: chosen ? optionName(chosen) : "", node }, reader);
}

/** The name of the group a radio button stands in. */
function groupName(radio: Shown): string | null {
  for (const outer of around(radio))
    if (outer.role === "radiogroup" || outer.tag === "fieldset") return regionName(outer);
  return null;
}
