import { isInPage } from "./mark.ts";
import { ELEMENT, kindOf, read, TEXT, tagOf } from "./members.ts";
import { outOf, outward } from "./outward.ts";

/*
 * A case system may change its header to the next person while the last person's content still stands, and the
 * content may show no number. Then only its being written tells whose it is.
 */

/** What has been written into the page since this was made. */
export interface Writes {
  add(records: readonly MutationRecord[]): void;
  /**
   * The document of a frame is new here. It is as old as its frame, or the frame's address: what was asked for under the
   * last head may arrive under the next.
   */
  came(document: Node): void;
  /**
   * `own`: the node came, or was written to. `beside`: something in its block was; `around` holds the head, and no
   * block may hold both. Null: it stands untouched.
   */
  on(node: Node, around: ReadonlySet<Node>): "own" | "beside" | null;
}

export function writesFromNow(): Writes {
  const came = new WeakSet<Node>();
  const written = new WeakSet<Node>();
  const blocks = new WeakSet<Node>();
  const sent = new WeakSet<Node>();
  const late = new WeakSet<Node>();
  const add = ({ type, target, attributeName, addedNodes }: MutationRecord) => {
    if (type === "attributes") return void (isSource(attributeName) && sent.add(target));
    for (const node of addedNodes) came.add(node);
    for (const node of holders(target)) written.add(node);
    for (const node of block(target)) blocks.add(node);
  };
  const isAskedFor = (frame: Node | null) =>
    frame !== null && (sent.has(frame) || [...outward(frame)].some((at) => came.has(at)));
  return {
    came: (document) => void (isAskedFor(outOf(document)) ? came : late).add(document),
    add: (records) => {
      for (const record of records) add(record);
    },
    on(node, around) {
      for (const at of outward(node)) if (late.has(at)) return "beside";
      if (written.has(node)) return "own";
      for (const at of outward(node)) if (came.has(at)) return "own";
      for (const at of block(node)) if (blocks.has(at) && !around.has(at)) return "beside";
      return null;
    },
  };
}

/** What sends a frame elsewhere. */
function isSource(attribute: string | null): boolean {
  return attribute === "src" || attribute === "srcdoc";
}

/** What was written in either time. */
export function eitherOf(first: Writes, second: Writes): Writes {
  return {
    add: second.add,
    came: second.came,
    on: (node, around) => {
      const [a, b] = [first.on(node, around), second.on(node, around)];
      return a === "own" || b === "own" ? "own" : (a ?? b);
    },
  };
}

/** A value may stand so deep inside the element that is read. */
const MOST_HOLDERS = 3;

function holders(target: Node): Node[] {
  return path(target, MOST_HOLDERS);
}

const BLOCKS = new Set(
  "section article aside main form fieldset table tbody tr dl ul ol li header dialog".split(" "),
);
const WIDE = /^(?:html|body|main)$/;
/** Without structural elements a block is what lies so near; else the nearest structural element is found within. */
const NEAR = 3;
const FAR = 10;

/** The node and what holds it, to the nearest structural element or root; a few steps where there is none. */
function block(node: Node): Node[] {
  const far = path(node, FAR);
  const end = far.findIndex(isBlock);
  const found = end < 0 ? far.slice(0, NEAR) : far.slice(0, end + 1);
  return found.filter((n) => !isWide(n));
}

function path(node: Node, most: number): Node[] {
  const found: Node[] = [];
  for (let at: Node | null = node; at && found.length < most; at = outOf(at))
    if (kindOf(at) !== TEXT) found.push(at);
  return found;
}

/** A shadow root holds a part of the page that is written by itself. */
const FRAGMENT = 11;

function isBlock(node: Node): boolean {
  const kind = kindOf(node);
  return kind === FRAGMENT || (kind === ELEMENT && BLOCKS.has(tagOf(node as Element)));
}

function isWide(node: Node): boolean {
  const kind = kindOf(node);
  return kind !== FRAGMENT && (kind !== ELEMENT || WIDE.test(tagOf(node as Element)));
}

/** What was read of a person, as it stood then. */
export interface Taken {
  readonly node: Element;
  readonly text: unknown;
}

export function takenNow(nodes: readonly Element[]): Taken[] {
  return nodes.map((node) => ({ node, text: read(node, "textContent") }));
}

export function standsAsTaken({ node, text }: Taken): boolean {
  return isInPage(node) && read(node, "textContent") === text;
}
