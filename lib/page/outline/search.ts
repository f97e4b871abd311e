import { around, attrOf, type Shown, textOf, within } from "../tree.ts";
import { isButton, isControl } from "./kinds.ts";
import { nameOf } from "./names.ts";

const SEARCH_PART =
  /^(?:filter|filtrer|filtrering|søk|søkefilter|avansert søk|sorter|sortering|visning)(?=\s|$|:)/iu;
const SEARCH_NAME =
  /^(?:søk|finn|hent|bytt|skift|slå opp|gå til|personsøk|hurtigsøk)(?=\s|$|:|\p{L}*$)/iu;
const SEARCH_BUTTON =
  /^(?:søk(?=\s|$)|slå opp(?=\s|$)|(?:finn|hent|vis|bytt|skift)(?: (?:bruker|brukar|person|deltaker|deltakar|klient|sak))?$)/iu;
/** A search field and its button stand close together, with few other elements. */
const FARTHEST = 4;
const MOST_ELEMENTS = 25;
const MOST_FIELDS = 3;

/** Whether a part only chooses what the page lists: its chosen values say nothing of the case. */
export function isSearching(trail: readonly string[]): boolean {
  return trail.some((heading) => SEARCH_PART.test(heading));
}

/** Whether a field is there to search with, by its name or the button beside it. Read-only ones are not. */
export function isSearchControl(control: Shown): boolean {
  if (attrOf(control, "type")?.toLowerCase() === "search" || control.role === "searchbox")
    return true;
  if (SEARCH_NAME.test(nameOf(control) ?? "")) return true;
  const isTyped =
    control.tag === "input" && /^(|text|tel|number)$/i.test(attrOf(control, "type") ?? "");
  if (!isTyped || control.attributes.has("readonly")) return false;
  let steps = 0;
  for (const part of around(control)) {
    if (++steps > FARTHEST) return false;
    const found = searchIn(part);
    if (found !== null) return found;
  }
  return false;
}

/** Whether a small part has a search button; false when it is too large to tell; null to look further out. */
function searchIn(part: Shown): boolean | null {
  if (part.children.length > MOST_ELEMENTS * 2) return false;
  let elements = 0;
  let fields = 0;
  let hasButton = false;
  for (const inner of within(part)) {
    if (++elements > MOST_ELEMENTS) return false;
    if (isSearchButton(inner)) hasButton = true;
    else if (isControl(inner) && ++fields > MOST_FIELDS) return false;
  }
  return hasButton || null;
}

function isSearchButton(shown: Shown): boolean {
  const isSubmit = shown.tag === "input" && /^(submit|button)$/i.test(attrOf(shown, "type") ?? "");
  if (isSubmit) return SEARCH_BUTTON.test(attrOf(shown, "value") ?? "");
  return (
    isButton(shown) && SEARCH_BUTTON.test(textOf(shown, 60) || attrOf(shown, "aria-label") || "")
  );
}
