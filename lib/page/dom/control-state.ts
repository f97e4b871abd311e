import type { ControlState } from "../snapshot.ts";
import { type Attributes, read } from "./members.ts";

/** Longer text in a control is cut here. */
const MOST = 20_000;

/** What a control shows now, which its attributes do not tell; null for everything else. */
export function controlState(
  element: Element,
  tag: string,
  attributes: Attributes,
): ControlState | null {
  if (tag === "select") return { chosen: chosenOptions(element) };
  if (tag !== "input" && tag !== "textarea") return null;
  if (/^(checkbox|radio)$/i.test(attributes.get("type")?.trim() ?? ""))
    return { checked: read(element, "checked") === true };
  const value = String(read(element, "value") ?? attributes.get("value") ?? "").slice(0, MOST);
  return value === "" ? null : { value };
}

function chosenOptions(select: Element): string[] {
  const options = [...((read(select, "selectedOptions") as HTMLCollection | undefined) ?? [])];
  return options
    .map((o) => String(read(o, "label") || read(o, "text") || "").trim())
    .filter((words) => words !== "");
}
