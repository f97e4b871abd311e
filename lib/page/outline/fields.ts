import { around, type Shown } from "../tree.ts";
import { controlValue, optionName } from "./controls.ts";
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
  if (!value) return 1;
  if (value.kind === "radio") return radioRun(pieces, at, frame, groupName(control), reader) || 1;
  const { node } = control;
  if (value.kind === "check") {
    const label = optionName(control);
    const { checked = false } = value;
    if (label)
      addValue(frame, { label, shown: checked ? label : "", quote: label, node, checked }, reader);
    return 1;
  }
  const label = nameOf(control);
  const isNote = control.tag === "textarea" || control.node.localName === "div";
  const shown = value.values.length > 0 ? value.values : [""];
  if (label)
    for (const text of shown) addValue(frame, { label, shown: text, node, isNote }, reader);
  return 1;
}

/**
 * Reads the radio buttons that follow one another as one value: the chosen one's words. Returns how many there were;
 * 0 when there is none or the group has no label.
 */
export function radioRun(
  pieces: readonly Piece[],
  at: number,
  frame: Frame,
  label: string | null,
  reader: Reader,
): number {
  let end = at;
  let chosen: Shown | null = null;
  for (let piece = pieces[end]; piece?.kind === "control"; piece = pieces[++end]) {
    const value = controlValue(piece.shown);
    if (value?.kind !== "radio") break;
    if (value.checked) chosen = piece.shown;
  }
  const first = pieces[at];
  if (end === at || !label || first?.kind !== "control" || isSearching(frame.trail)) return 0;
  const { node } = chosen ?? first.shown;
  addValue(frame, { label, shown: chosen ? optionName(chosen) : "", node }, reader);
  return end - at;
}

/** The name of the group a radio button stands in. */
function groupName(radio: Shown): string | null {
  for (const outer of around(radio))
    if (outer.role === "radiogroup" || outer.tag === "fieldset") return regionName(outer);
  return null;
}
