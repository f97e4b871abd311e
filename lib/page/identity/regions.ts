import { around, attrOf, type Shown, within } from "../tree.ts";

/** What kind of place a part of the page is, as far as it matters for whose page it is. */
export interface Region {
  /** The page's own header, or something beside the content. */
  readonly head: boolean;
  readonly main: boolean;
  readonly aside: boolean;
  readonly dialog: boolean;
  /** Menus, search and page footers: they name nobody. */
  readonly deaf: boolean;
}

export type RegionOf = (shown: Shown) => Region;

const NOWHERE: Region = { head: false, main: false, aside: false, dialog: false, deaf: false };

/** The region of each element, worked out once for each. */
export function regionsIn(top: Shown): RegionOf {
  const known = new Map<Shown, Region>([[top, NOWHERE]]);
  const aroundMain = outsOfMain(top);
  return (shown) => {
    const path = [shown];
    for (const outer of around(shown)) {
      if (known.has(outer)) break;
      path.push(outer);
    }
    for (const at of path.reverse()) {
      const outer = (at.parent && known.get(at.parent)) ?? NOWHERE;
      known.set(at, known.get(at) ?? inside(at, outer, aroundMain));
    }
    return known.get(shown) ?? NOWHERE;
  };
}

/** Everything around the content; empty where the page marks none. */
function outsOfMain(top: Shown): ReadonlySet<Shown> {
  return new Set([...within(top)].filter(isMain).flatMap((main) => [...around(main)]));
}

function inside(shown: Shown, outer: Region, aroundMain: ReadonlySet<Shown>): Region {
  const { tag, role } = shown;
  if (outer.deaf || isDeaf(shown)) return { ...outer, deaf: true };
  if (isMain(shown)) return { ...outer, main: true, head: false };
  if (tag === "dialog" || /^(alert)?dialog$/.test(role)) return { ...outer, dialog: true };
  if (tag === "aside" || role === "complementary") return { ...outer, aside: true, head: false };
  return isHead(shown, outer, aroundMain) ? { ...outer, head: true } : outer;
}

/** A banner or page header; where the page marks its content, whatever stands outside it. */
function isHead(shown: Shown, outer: Region, aroundMain: ReadonlySet<Shown>): boolean {
  if (outer.main || outer.aside || outer.dialog) return false;
  if (shown.role === "banner") return true;
  if (shown.tag === "header") return ![...around(shown)].some(isPart);
  return aroundMain.size > 0 && !aroundMain.has(shown);
}

function isMain({ tag, role }: Shown): boolean {
  return (tag === "main" && role === "") || role === "main";
}

const DEAF_ROLES =
  /^(search|searchbox|navigation|menu|menubar|tablist|tooltip|alert|listbox|contentinfo)$/;

function isDeaf(shown: Shown): boolean {
  const { tag, role } = shown;
  if (DEAF_ROLES.test(role) || tag === "search" || tag === "nav") return true;
  if (tag === "footer") return ![...around(shown)].some(isPart);
  return isSearchField(shown) || (tag === "form" && isSearchForm(shown));
}

function isPart({ tag }: Shown): boolean {
  return /^(article|section|main|dialog|li|td|aside)$/.test(tag);
}

function isSearchField(shown: Shown): boolean {
  return shown.tag === "input" && (attrOf(shown, "type") ?? "").toLowerCase() === "search";
}

/** A form in which one can only search. */
function isSearchForm(form: Shown): boolean {
  const fields = [...within(form)].filter((s) => /^(input|textarea|select)$/.test(s.tag));
  return fields.some(isSearchField) && fields.every((s) => isSearchField(s) || s.tag === "select");
}
