import { type Attributes, attrIs, call, childNodesOf, ELEMENT, kindOf, tagOf } from "./members.ts";

export function isFrame(tag: string): boolean {
  return tag === "iframe" || tag === "frame";
}

const HOSTS =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/** Whether an element of this name can carry a shadow root. */
export function mayHost(tag: string): boolean {
  return HOSTS.test(tag);
}

/** The nodes that are open to sight in an element without shadow root: slotted ones, a closed part's switch; null for all. */
export function openParts(
  node: Element,
  tag: string,
  attributes: Attributes,
): readonly Node[] | null {
  if (isFrame(tag)) return [];
  if (tag === "slot") return slotted(node);
  if (tag === "details" && !attributes.has("open")) return firstSummary(childNodesOf(node));
  return attributes.size > 0 && isFolded(attributes) ? upToSwitch(childNodesOf(node)) : null;
}

function slotted(slot: Element): readonly Node[] {
  const assigned = call(slot, "assignedNodes") as Node[] | undefined;
  return assigned && assigned.length > 0 ? [...assigned] : childNodesOf(slot);
}

function firstSummary(children: readonly Node[]): readonly Node[] {
  return children.filter((c) => isElement(c) && tagOf(c) === "summary").slice(0, 1);
}

/** A wrapper that says it is closed, where the switch names no id (Aksel's ReadMore and Accordion). */
function isFolded(attributes: Attributes): boolean {
  return attributes.get("data-state") === "closed" || attributes.get("data-expanded") === "false";
}

function upToSwitch(children: readonly Node[]): readonly Node[] {
  const at = children.findIndex((c) => [c, ...childNodesOf(c)].some(isShutSwitch));
  return at < 0 ? children : children.slice(0, at + 1);
}

function isShutSwitch(node: Node): boolean {
  return isElement(node) && attrIs(node, "aria-expanded", "false");
}

function isElement(node: Node): node is Element {
  return kindOf(node) === ELEMENT;
}
