import { attrOf, type Shown, textOf, within } from "../tree.ts";
import { controlValue } from "./controls.ts";
import { isButton, isControl } from "./kinds.ts";
import { isSearchControl } from "./search.ts";
import { ACTION } from "./words.ts";

const MOST = 20_000;
/** What a cell or value element shows: its words, the values of controls in it, or what its icon says. */
export function valueText(shown: Shown): { text: string; checked?: boolean } {
  const controls = [...within(shown)].filter((s) => isControl(s) && !isSearchControl(s));
  if (controls.length === 0) return { text: textWithout(shown) || iconText(shown) };
  const read = controls.flatMap((c) => controlValue(c) ?? []);
  const [only] = read;
  const words = read.flatMap((c) => c.values).join("\n");
  if (read.length === 1 && only?.kind === "check")
    return { text: words, checked: only.checked === true };
  return { text: words || (read.length === 0 ? textOf(shown, MOST) : "") };
}

/** The element's words, but not those of a button that does something. */
function textWithout(shown: Shown): string {
  const buttons = [...within(shown)].filter(isButton);
  const text = textOf(shown, MOST);
  if (buttons.length === 0) return text;
  return buttons
    .map((b) => textOf(b, 200))
    .filter((b) => ACTION.test(b))
    .reduce((rest, b) => rest.replace(b, ""), text)
    .trim();
}

/** An icon alone in a cell: its text alternative. */
function iconText(shown: Shown): string {
  for (const inner of within(shown)) {
    const isIcon = inner.tag === "img" || inner.tag === "svg" || inner.role === "img";
    const words = isIcon
      ? (attrOf(inner, "aria-label") ?? attrOf(inner, "alt") ?? attrOf(inner, "title"))
      : null;
    if (words) return words;
  }
  return "";
}
