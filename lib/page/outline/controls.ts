import { attrOf, type Shown, textOf, within } from "../tree.ts";
import { nameOf } from "./names.ts";
import { labelOf } from "./words.ts";

/** Running text in a control is cut here. */
const MOST = 20_000;

export interface ControlValue {
  readonly kind: "text" | "choice" | "check" | "radio";
  /** What it shows; several for a list of choices, none where it is blank. */
  readonly values: readonly string[];
  /** For checkboxes, switches and radio buttons. */
  readonly checked?: boolean;
}

const NO_VALUE = /^(hidden|password|file|image|submit|reset|button|search|range|color)$/;

/** What a control shows; null for one that says nothing of the case (buttons, search fields). */
export function controlValue(control: Shown): ControlValue | null {
  if (control.tag === "select") return { kind: "choice", values: chosenOptions(control) };
  if (control.tag === "textarea") return text(typedIn(control));
  return control.tag === "input" ? inputValue(control) : roleValue(control);
}

function inputValue(control: Shown): ControlValue | null {
  const type = (attrOf(control, "type") ?? "text").toLowerCase();
  if (NO_VALUE.test(type) || control.role === "searchbox") return null;
  if (type === "checkbox" || type === "radio") {
    const checked = control.state.checked === true;
    const kind = type === "radio" ? "radio" : "check";
    return { kind, values: checked ? [optionName(control)] : [], checked };
  }
  return text(typedIn(control));
}

function roleValue(control: Shown): ControlValue | null {
  if (control.role === "searchbox") return null;
  if (/^(checkbox|switch|radio)$/.test(control.role)) {
    const checked = attrOf(control, "aria-checked") === "true";
    const kind = control.role === "radio" ? "radio" : "check";
    return { kind, values: checked ? [optionName(control)] : [], checked };
  }
  if (control.role === "listbox") return { kind: "choice", values: selectedIn(control) };
  const said = attrOf(control, "aria-valuetext") ?? attrOf(control, "aria-valuenow");
  return text(said ?? textOf(control, MOST));
}

function text(value: string): ControlValue {
  return { kind: "text", values: value.trim() === "" ? [] : [value.slice(0, MOST)] };
}

function typedIn(control: Shown): string {
  return control.state.value ?? "";
}

/** The words of a checkbox or radio button. */
export function optionName(control: Shown): string {
  return nameOf(control) ?? labelOf(textOf(control, 300));
}

/** The chosen options' words; a prompt such as "Velg …" is no choice. */
function chosenOptions({ state }: Shown): readonly string[] {
  return (state.chosen ?? []).filter(
    (words) => !/^[\s–—-]*(?:velg|vel|vennligst velg|ver venleg og vel)(?:\s|…|\.|$)/iu.test(words),
  );
}

function selectedIn(listbox: Shown): string[] {
  return [...within(listbox)]
    .filter((o) => o.role === "option" && attrOf(o, "aria-selected") === "true")
    .map((o) => textOf(o, 300));
}
