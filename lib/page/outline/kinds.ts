import { around, attrOf, isWords, type Shown } from "../tree.ts";

const CONTROL_ROLES = new Set(
  "textbox combobox checkbox radio switch spinbutton slider listbox searchbox".split(" "),
);

/** Something one fills in: what it shows is its value, not text. */
export function isControl(shown: Shown): boolean {
  if (/^(input|select|textarea)$/.test(shown.tag)) return true;
  if (CONTROL_ROLES.has(shown.role)) return true;
  const editable = shown.attributes.get("contenteditable");
  return editable !== undefined && editable !== "false";
}

/** Level 1–6 of a heading; 0 for anything else. */
export function headingLevel(shown: Shown): number {
  if (shown.role === "heading")
    return Math.min(6, Math.max(1, Number(attrOf(shown, "aria-level")) || 2));
  const level = /^h([1-6])$/.exec(shown.tag)?.[1];
  return level && (shown.role === "" || shown.role === "none") ? Number(level) : 0;
}

export type StructKind =
  | "table"
  | "dl"
  | "list"
  | "card"
  | "dialog"
  | "fieldset"
  | "details"
  | "section";

/** Parts that have a reader of their own; null for words and plain containers. */
export function structOf(shown: Shown): StructKind | null {
  return (
    BY_ROLE[shown.role] ?? (shown.role === "" || shown.role === "region" ? byTag(shown) : null)
  );
}

const BY_ROLE: Readonly<Record<string, StructKind>> = {
  table: "table",
  grid: "table",
  treegrid: "table",
  list: "list",
  feed: "list",
  article: "card",
  listitem: "card",
  dialog: "dialog",
  alertdialog: "dialog",
  radiogroup: "fieldset",
  group: "fieldset",
  main: "section",
  complementary: "section",
  form: "section",
  tabpanel: "section",
};

const BY_TAG: Readonly<Record<string, StructKind>> = {
  table: "table",
  dl: "dl",
  ul: "list",
  ol: "list",
  menu: "list",
  article: "card",
  dialog: "dialog",
  fieldset: "fieldset",
  details: "details",
  main: "section",
  aside: "section",
  form: "section",
  iframe: "section",
  frame: "section",
};

function byTag(shown: Shown): StructKind | null {
  return (
    BY_TAG[shown.tag] ?? (attrOf(shown, "draggable") === "true" && !isLine(shown) ? "card" : null)
  );
}

function isLine(shown: Shown): boolean {
  return shown.children.every(isWords);
}

const ASIDE_ROLES = new Set(
  "navigation menu menubar tablist toolbar tooltip alert search progressbar scrollbar".split(" "),
);

/** Parts of the page that say nothing of the case: menus, search, alerts, page footers. */
export function isAside(shown: Shown): boolean {
  if (ASIDE_ROLES.has(shown.role) || shown.tag === "nav" || shown.tag === "search") return true;
  if (attrOf(shown, "aria-live") === "assertive") return true;
  return shown.role === "contentinfo" || (shown.tag === "footer" && isOfPage(shown));
}

/** A header or footer of the page, not of an article or section in it. */
function isOfPage(shown: Shown): boolean {
  for (const { tag, role } of around(shown))
    if (
      /^(article|section|dialog|main|li|td|aside|fieldset|form)$/.test(tag) ||
      /^(article|dialog|listitem)$/.test(role)
    )
      return false;
  return true;
}

/** Parts whose headings head nothing outside them: sections, components, the page's own header. */
export function isBoundary(shown: Shown): boolean {
  if (shown.tag === "section" || shown.tag.includes("-")) return true;
  return shown.role === "banner" || (shown.tag === "header" && isOfPage(shown));
}

export function isButton(shown: Shown): boolean {
  return (
    shown.tag === "button" ||
    /^(button|menuitem|menuitemcheckbox|menuitemradio|tab|option)$/.test(shown.role)
  );
}
