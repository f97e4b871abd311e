import { headingLevel } from "../page/outline/kinds.ts";
import { regionName } from "../page/outline/names.ts";
import type { Sign } from "../page/profile.ts";
import { attrOf, type Shown, textOf, within } from "../page/tree.ts";
import { folded } from "../page/values/words.ts";

/** Longest words of a heading or tab. */
const MOST = 120;

/** What stands on a page, by the words and names that signs ask for. */
export interface Landmarks {
  readonly headings: ReadonlyMap<string, readonly Shown[]>;
  readonly tabs: ReadonlyMap<string, readonly Shown[]>;
  readonly links: ReadonlyMap<string, readonly Shown[]>;
  readonly dialogs: readonly Shown[];
  readonly tags: ReadonlyMap<string, readonly Shown[]>;
  readonly attributes: ReadonlyMap<string, readonly Shown[]>;
}

/** Looks through the page once. */
export function landmarksOf(top: Shown): Landmarks {
  const headings = new Map<string, Shown[]>();
  const tabs = new Map<string, Shown[]>();
  const links = new Map<string, Shown[]>();
  const dialogs: Shown[] = [];
  const tags = new Map<string, Shown[]>();
  const attributes = new Map<string, Shown[]>();
  for (const shown of within(top)) {
    if (headingLevel(shown) > 0) add(headings, folded(textOf(shown, MOST)), shown);
    if (isChosen(shown)) add(tabs, nameOf(shown), shown);
    if (shown.tag === "a") add(links, folded(textOf(shown, MOST)), shown);
    if (isDialog(shown)) dialogs.push(shown);
    if (shown.tag.includes("-")) add(tags, shown.tag, shown);
    for (const name of shown.attributes.keys()) if (isStable(name)) add(attributes, name, shown);
  }
  return { headings, tabs, links, dialogs, tags, attributes };
}

/** Where a sign stands; empty when it does not. */
export function placesOf(sign: Sign, landmarks: Landmarks): readonly Shown[] {
  if ("heading" in sign) return headingsOf(sign.heading, landmarks);
  if ("tab" in sign) return tabsOf(folded(sign.tab), landmarks);
  if ("link" in sign) return landmarks.links.get(folded(sign.link)) ?? [];
  if ("dialog" in sign) return landmarks.dialogs.filter((d) => isNamed(d, folded(sign.dialog)));
  if ("tag" in sign) return landmarks.tags.get(sign.tag) ?? [];
  if ("every" in sign) return placesOfAll(sign.every, landmarks);
  const { attribute, is } = sign;
  return (landmarks.attributes.get(attribute) ?? []).filter((s) => has(s, attribute, is));
}

/** Kinds of signs, the best first: what people see, what programs rely on, how the page is built. */
export function rankOf(sign: Sign): number {
  if ("every" in sign) return Math.max(...sign.every.map(rankOf));
  if ("tag" in sign) return 2;
  return "attribute" in sign ? 1 : 0;
}

function placesOfAll([first, ...others]: readonly [Sign, ...Sign[]], landmarks: Landmarks) {
  const all = others.every((sign) => placesOf(sign, landmarks).length > 0);
  return all ? placesOf(first, landmarks) : [];
}

function headingsOf(words: string | RegExp, { headings }: Landmarks): readonly Shown[] {
  if (typeof words === "string") return headings.get(folded(words)) ?? [];
  return [...headings].flatMap(([text, at]) => (words.test(text) ? at : []));
}

function add(map: Map<string, Shown[]>, key: string, shown: Shown): void {
  const known = map.get(key);
  if (known) known.push(shown);
  else map.set(key, [shown]);
}

function isStable(name: string): boolean {
  return name !== "class" && name !== "style";
}

function isChosen(shown: Shown): boolean {
  if (attrOf(shown, "aria-current") === "page") return true;
  return shown.role === "tab" && attrOf(shown, "aria-selected") === "true";
}

function nameOf(shown: Shown): string {
  return folded(attrOf(shown, "aria-label") ?? textOf(shown, MOST));
}

/** A tab may carry a number before its name: "1 uleste Dialog". */
function tabsOf(words: string, { tabs }: Landmarks): readonly Shown[] {
  return [...tabs].flatMap(([name, at]) =>
    name === words || name.endsWith(` ${words}`) ? at : [],
  );
}

function isDialog(shown: Shown): boolean {
  return shown.tag === "dialog" || shown.role === "dialog" || shown.role === "alertdialog";
}

function isNamed(dialog: Shown, words: string): boolean {
  if (folded(regionName(dialog) ?? "") === words) return true;
  for (const inner of within(dialog))
    if (headingLevel(inner) > 0) return folded(textOf(inner, MOST)) === words;
  return false;
}

function has(shown: Shown, attribute: string, is: string | RegExp): boolean {
  const value = attrOf(shown, attribute) ?? "";
  return typeof is === "string" ? value === is : is.test(value);
}
