import { BLOCK, MOST_ELEMENTS, ROOT } from "../snapshot.ts";
import type { PageAccess, ShownStyle } from "./access.ts";
import { controlState } from "./control-state.ts";
import {
  attributesOf,
  dataOf,
  ELEMENT,
  firstChildOf,
  kindOf,
  nextSiblingOf,
  read,
  TEXT,
  tagOf,
} from "./members.ts";
import { isFrame, mayHost, openParts } from "./open-parts.ts";
import { outOf } from "./outward.ts";
import { type IsShown, seen, showingRule } from "./shown.ts";
import { computedStyle } from "./style.ts";
import { attributesWire, elementWire, wordsWire } from "./wire.ts";

/** Below this depth nesting says nothing more: what lies deeper hangs here. Readers of the tree may recurse. */
const DEEPEST = 200;

/** Controls and icons: their inside is not text of the page. */
const LEAVES = new Set(["input", "select", "textarea", "progress", "meter", "svg", "img"]);

/** How many nodes are read between two looks at the clock. */
const BETWEEN_LOOKS = 50;

/** An element that holds others and is shown, as it was read; kept until it changes. */
interface Mirrored {
  readonly node: Element;
  parent: Mirrored | null;
  /** Elements with nothing but words in them stand for themselves: they are read again with their parent. */
  children: (Mirrored | Element)[];
  /** Elements in it, itself included. */
  size: number;
  /** Its written form, or where it is large that of its parts. */
  wire: string | readonly Wire[];
  /** Something in it has changed since. */
  stale: boolean;
  epoch: number;
}

type Wire = string | Mirrored;

/** Larger parts are put together only when the whole is: copying them level by level would cost more than reading. */
const LARGEST_WIRE = 300;

/** An element whose inside is being read. */
interface Frame {
  readonly owner: Mirrored;
  /** What comes before the children on the wire; null where the children hang on the frame below. */
  readonly head: string | null;
  /** Siblings still to be read: from here on, or those of a list. */
  next: Node | null;
  readonly list: readonly Node[] | null;
  at: number;
  readonly parts: Wire[];
  readonly children: (Mirrored | Element)[];
  readonly depth: number;
  readonly root: Node;
  readonly outer: Frame | null;
  readonly style: ShownStyle | null;
  /** Whether its own text can be seen, and keeps its line breaks; asked once, and only if it has text. */
  visible: boolean | undefined;
  pre: boolean | undefined;
}

interface Work {
  readonly isShown: IsShown;
  frame: Frame | null;
  count: number;
}

/**
 * What the page shows, in one pass through open and closed shadow roots, slots and frames, and kept between readings:
 * only what has changed is read again. An element that cannot be read is left out; nothing is thrown, nothing on the
 * page is changed.
 */
export interface Mirror {
  /** Reads on until the mirror is whole (true) or the time is out (false): then call again. */
  refresh(isTimeOut: () => boolean): boolean;
  /** What is shown, for `treeOf`; null when the page cannot be read or holds too much. Holds after a whole refresh. */
  snapshot(): string | null;
  /** The element of a number in the last snapshot. */
  elementAt(number: number): Element | null;
  /** The same for the last snapshot only, however the mirror changes afterwards. */
  locator(): (number: number) => Element | null;
  /** The page has changed here. */
  touch(record: MutationRecord): void;
  /** Styles may have changed everywhere. */
  flush(): void;
}

export interface MirrorOptions {
  readonly document: Document;
  readonly access: PageAccess;
  /** Nodes of ours in the page are not read. */
  isOurs(node: Node): boolean;
  /** A shadow root or a frame's document whose inside is shown. */
  entered(root: Node): void;
}

export function mirrorOf(options: MirrorOptions): Mirror {
  const { document, access, isOurs } = options;
  const known = new WeakMap<Node, Mirrored>();
  let epoch = 0;
  let work: Work | null = null;
  let top: Mirrored | null = null;
  let isTooMuch = false;
  /** A page that has not changed is not written again. */
  let last: { readonly top: Mirrored; readonly title: string; readonly text: string } | null = null;

  const isValid = (m: Mirrored) => !m.stale && m.epoch === epoch;

  const mirrored = (node: Element, outer: Frame | null): Mirrored => {
    const made: Mirrored = {
      node,
      parent: outer?.owner ?? null,
      children: [],
      size: 1,
      wire: "",
      stale: false,
      epoch,
    };
    known.set(node, made);
    return made;
  };

  const attach = (child: Mirrored, frame: Frame) => {
    child.parent = frame.owner;
    frame.children.push(child);
    frame.parts.push(typeof child.wire === "string" ? child.wire : child);
  };

  const begin = (): Work => {
    const node = read(document, "documentElement") as Element;
    const head = elementWire("html", BLOCK, attributesWire(attributesOf(node)), null);
    const owner = mirrored(node, null);
    const frame: Frame = {
      owner,
      head,
      next: firstChildOf(node),
      list: null,
      at: 0,
      parts: [],
      children: [],
      depth: 0,
      root: document,
      outer: null,
      style: null,
      visible: true,
      pre: undefined,
    };
    return { isShown: showingRule(), frame, count: 1 };
  };

  /** Reads the next node of the innermost element, or closes it. */
  const step = (now: Work, frame: Frame): void => {
    const node = nextIn(frame);
    if (!node) {
      now.frame = frame.outer;
      close(frame);
      return;
    }
    try {
      const kind = kindOf(node);
      if (kind === TEXT) addWords(node, frame);
      else if (kind === ELEMENT && !isOurs(node)) addElement(node as Element, frame, now);
    } catch {
      // Left out: a page that throws when it is read must not stop the reading.
    }
  };

  const addElement = (node: Element, frame: Frame, now: Work): void => {
    const before = frame.depth < DEEPEST ? known.get(node) : undefined;
    if (before && isValid(before)) {
      now.count += before.size;
      attach(before, frame);
      return;
    }
    const [tag, attributes] = [tagOf(node), attributesOf(node)];
    const style = access.style ? access.style(node) : computedStyle(node);
    const { root } = frame;
    const display = style?.display;
    if (!now.isShown({ element: node, tag, attributes, root, style, display })) {
      forget(before);
      return;
    }
    if (tag === "br") {
      frame.parts.push('"\\n"');
      return;
    }
    now.count++;
    const isLeaf = LEAVES.has(tag);
    if (isLeaf && !visibleBy(style, frame)) return;
    const inner = isLeaf ? null : innerRoot(node, tag, access);
    if (inner) options.entered(inner);
    const bits = (isBlock(display) ? BLOCK : 0) + (inner ? ROOT : 0);
    const state = isLeaf ? controlState(node, tag, attributes) : null;
    const head = elementWire(tag, bits, attributesWire(attributes), state);
    const list = inner || isLeaf ? null : openParts(node, tag, attributes);
    const next = isLeaf || list ? null : firstChildOf(inner ?? node);
    const isOpen = next !== null || (list !== null && list.length > 0);
    const isDeep = frame.depth >= DEEPEST;
    const words = isOpen && !list && !inner ? onlyWords(next) : null;
    if (!isOpen || isDeep || words) {
      forget(before);
      known.delete(node);
      frame.children.push(node);
      frame.parts.push(`${head}${words ? wordsIn(words, style, frame) : ""}]`);
    }
    if (!isOpen || words) return;
    now.frame = {
      owner: isDeep ? frame.owner : mirrored(node, frame),
      head: isDeep ? null : head,
      next,
      list,
      at: 0,
      parts: isDeep ? frame.parts : [],
      children: isDeep ? frame.children : [],
      depth: isDeep ? frame.depth : frame.depth + 1,
      root: inner ?? root,
      outer: frame,
      style,
      visible: undefined,
      pre: undefined,
    };
  };

  return {
    refresh(isTimeOut) {
      if (!work && top && isValid(top)) return true;
      work ??= begin();
      for (let i = 1; work.frame; i++) {
        step(work, work.frame);
        isTooMuch = work.count > MOST_ELEMENTS;
        if (isTooMuch) break;
        if (i % BETWEEN_LOOKS === 0 && isTimeOut()) return false;
      }
      top = known.get(read(document, "documentElement") as Node) ?? null;
      work = null;
      return isTooMuch || (top !== null && isValid(top));
    },
    snapshot() {
      if (isTooMuch || !top) return null;
      const title = titleOf(document);
      if (last?.top !== top || last.title !== title)
        last = { top, title, text: written(title, top) };
      return last.text;
    },
    elementAt: (number) => (top ? nth(top, number) : null),
    locator() {
      const then = top;
      return (number) => (then ? nth(then, number) : null);
    },
    touch(record) {
      if (record.type === "attributes" || isSheet(record.target) || isHost(record.target, access))
        this.flush();
      else outdate(record.target, known);
      // What is taken out of the page may be changed unseen, and come back.
      for (const node of record.removedNodes) forget(known.get(node));
    },
    flush() {
      epoch++;
      work = null;
    },
  };
}

function nextIn(frame: Frame): Node | null {
  if (frame.list) return frame.list[frame.at++] ?? null;
  const node = frame.next;
  if (node) frame.next = nextSiblingOf(node);
  return node;
}

function close({ owner, head, parts, children, outer }: Frame): void {
  if (head === null) return;
  owner.children = children;
  owner.size = 1;
  for (const child of children) owner.size += isMirrored(child) ? child.size : 1;
  owner.wire = owner.size <= LARGEST_WIRE ? joined(head, parts) : [head, ...parts];
  if (!outer) return;
  outer.children.push(owner);
  outer.parts.push(typeof owner.wire === "string" ? owner.wire : owner);
}

/** The whole page as it goes to the extension. */
function written(title: string, top: Mirrored): string {
  const parts: string[] = [];
  collect(top, parts);
  return `{"title":${JSON.stringify(title)},"tree":${parts.join("")}}`;
}

/** Parts of a small element are all written already. */
function joined(head: string, parts: readonly Wire[]): string {
  return parts.length === 0 ? `${head}]` : `${head},${parts.join(",")}]`;
}

function collect({ wire }: Mirrored, parts: string[]): void {
  if (typeof wire === "string") {
    parts.push(wire);
    return;
  }
  for (const [i, part] of wire.entries()) {
    if (i > 0) parts.push(",");
    if (typeof part === "string") parts.push(part);
    else collect(part, parts);
  }
  parts.push("]");
}

function isMirrored(child: Mirrored | Element): child is Mirrored {
  return "stale" in child;
}

/** The text of an element with nothing else in it, which is most of a page's elements. */
function onlyWords(first: Node | null): Node | null {
  if (!first || kindOf(first) !== TEXT) return null;
  return nextSiblingOf(first) === null ? first : null;
}

/** The words of such an element, after a comma; nothing where they cannot be seen. */
function wordsIn(node: Node, style: ShownStyle | null, outer: Frame): string {
  const data = String(dataOf(node));
  if (data === "" || !visibleBy(style, outer)) return "";
  return `,${wordsWire(data, isBroken(data) && keepsBreaksBy(style, outer))}`;
}

function addWords(node: Node, frame: Frame): void {
  const data = String(dataOf(node));
  if (data === "" || !isVisible(frame)) return;
  frame.parts.push(wordsWire(data, isBroken(data) && keepsBreaks(frame)));
}

/** Only words with a line break among them can keep it: else the style is not asked. */
function isBroken(data: string): boolean {
  return data.includes("\n") && data.trim() !== "";
}

function isVisible(frame: Frame): boolean {
  frame.visible ??= visibleBy(frame.style, frame.outer);
  return frame.visible;
}

function visibleBy(style: ShownStyle | null, outer: Frame | null): boolean {
  const own = seen(style);
  if (own !== "inherit") return own;
  return outer ? isVisible(outer) : true;
}

function keepsBreaks(frame: Frame): boolean {
  frame.pre ??= keepsBreaksBy(frame.style, frame.outer);
  return frame.pre;
}

function keepsBreaksBy(style: ShownStyle | null, outer: Frame | null): boolean {
  const space = style?.whiteSpace ?? "inherit";
  if (space === "inherit") return outer !== null && keepsBreaks(outer);
  return /^(pre|break-spaces)/.test(space);
}

function isBlock(display: string | undefined): boolean {
  if (display === "block") return true;
  if (display === "inline") return false;
  return !/^(inline|contents|ruby)/.test(display ?? "block");
}

/** The shadow root of an element or the document of a frame. */
function innerRoot(node: Element, tag: string, access: PageAccess): Node | null {
  if (isFrame(tag)) return access.frameDocument(node);
  return mayHost(tag) ? access.shadowRoot(node) : null;
}

/** Marks what holds the node, out to the page itself. */
function outdate(target: Node, known: WeakMap<Node, Mirrored>): void {
  let at: Node | null = target;
  while (at && !known.has(at)) at = outOf(at);
  for (let m = at ? (known.get(at) ?? null) : null; m; m = m.parent) m.stale = true;
}

/** What was read of an element and all in it holds no more. */
function forget(element: Mirrored | undefined): void {
  if (!element) return;
  element.stale = true;
  for (const child of element.children) if (isMirrored(child)) forget(child);
}

/** A style sheet of the page: its rules may touch everything. */
function isSheet(node: Node): boolean {
  const element = kindOf(node) === TEXT ? (read(node, "parentNode") as Node | null) : node;
  if (!element || kindOf(element) !== ELEMENT) return false;
  return /^(style|head|link)$/.test(tagOf(element as Element));
}

/** What stands in a shadow host moves between the slots of its root. */
function isHost(node: Node, access: PageAccess): boolean {
  if (kindOf(node) !== ELEMENT) return false;
  const tag = tagOf(node as Element);
  return !isFrame(tag) && mayHost(tag) && access.shadowRoot(node as Element) !== null;
}

function nth(top: Mirrored, number: number): Element | null {
  let at: Mirrored | Element = top;
  for (let left = number; left > 0; ) {
    left--;
    const child: Mirrored | Element | undefined = isMirrored(at)
      ? at.children.find((c) => {
          const size = isMirrored(c) ? c.size : 1;
          if (left < size) return true;
          left -= size;
          return false;
        })
      : undefined;
    if (!child) return null;
    at = child;
  }
  return isMirrored(at) ? at.node : at;
}

function titleOf(document: Document): string {
  const title = read(document, "title");
  return typeof title === "string" ? title.slice(0, 500) : "";
}
