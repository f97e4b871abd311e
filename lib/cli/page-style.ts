import type { ShownStyle } from "../page/dom/access.ts";
import { attr, call, read, tagOf } from "../page/dom/members.ts";
import { computedStyle } from "../page/dom/style.ts";

/** Properties that decide what is shown, and how its lines break. */
const DECISIVE = [
  "display",
  "visibility",
  "white-space",
  "white-space-collapse",
  "content-visibility",
  "all",
];

const INLINE: ShownStyle = styled("inline");
const BLOCK: ShownStyle = styled("block");
const PRE: ShownStyle = { ...BLOCK, whiteSpace: "pre" };
const BLOCKS = new Set(
  "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p search section summary ul table caption colgroup col thead tbody tfoot tr td th".split(
    " ",
  ),
);

/**
 * Styles for the walk in Node. The DOM's own style engine takes most of the reading's time and asks every ancestor, so
 * only elements that a rule with a decisive property can touch, or with a style of their own, are computed by it; the
 * others have their tag's default.
 */
export function styleReader(
  isHost: (element: Element) => boolean,
): (element: Element) => ShownStyle | null {
  const touched = new Map<Node, ReadonlySet<Element> | "all">();
  return (element) => {
    const root = call(element, "getRootNode") as Document | ShadowRoot;
    const found = touched.get(root) ?? touchedIn(root);
    touched.set(root, found);
    const isTouched = found === "all" || found.has(element) || attr(element, "style") !== null;
    return isTouched || isReachedFromInside(element, isHost)
      ? computedStyle(element)
      : defaultOf(tagOf(element));
  };
}

/** Hosts and their children: `:host` and `::slotted` rules reach them from inside a shadow root. */
function isReachedFromInside(element: Element, isHost: (element: Element) => boolean): boolean {
  const parentElement = read(element, "parentElement") as Element | null;
  return isHost(element) || (parentElement !== null && isHost(parentElement));
}

function styled(display: string): ShownStyle {
  return { display, visibility: "inherit", whiteSpace: "inherit", contentVisibility: "visible" };
}

function defaultOf(tag: string): ShownStyle {
  if (tag === "pre" || tag === "listing" || tag === "xmp") return PRE;
  return BLOCKS.has(tag) ? BLOCK : INLINE;
}

/** The elements of a root that a decisive rule matches; "all" where that cannot be told by selectors. */
function touchedIn(root: Document | ShadowRoot): ReadonlySet<Element> | "all" {
  const found = new Set<Element>();
  for (const rule of rulesIn(root)) {
    if (rule.cssRules.length > 0) return "all";
    if (!DECISIVE.some((name) => rule.style.getPropertyValue(name) !== "")) continue;
    try {
      for (const element of root.querySelectorAll(rule.selectorText)) found.add(element);
    } catch {
      return "all";
    }
  }
  return found;
}

/** Style rules, also inside conditions and layers, whether or not those hold. */
function rulesIn(root: Document | ShadowRoot): CSSStyleRule[] {
  const rules: CSSStyleRule[] = [];
  const rest: CSSRule[] = [...root.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (let rule = rest.pop(); rule; rule = rest.pop()) {
    if ("selectorText" in rule) rules.push(rule as CSSStyleRule);
    else if ("cssRules" in rule) rest.push(...(rule.cssRules as CSSRuleList));
  }
  return rules;
}
