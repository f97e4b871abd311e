/*
 * Reads of a hostile page's DOM. A form with a field named "children" or "nodeType" hides the real property, and so
 * does a property that a script has set on the element: every read here takes the prototype's own getter or method.
 */

type Member = { readonly get?: (this: unknown) => unknown; readonly value?: unknown };

const members = new WeakMap<object, Map<string, Member | null>>();

/** A property by its prototype's getter; undefined where the prototypes have none. */
export function read(node: object, name: string): unknown {
  return memberOf(node, name)?.get?.call(node);
}

/** A method by its prototype; undefined where the prototypes have none. */
export function call(node: object, name: string, ...args: unknown[]): unknown {
  const method = memberOf(node, name)?.value;
  return typeof method === "function" ? method.apply(node, args) : undefined;
}

export const ELEMENT = 1;
export const TEXT = 3;

export function kindOf(node: Node): number {
  return read(node, "nodeType") as number;
}

/** The tag name in lower case, without prefix. */
export function tagOf(element: Element): string {
  return String(read(element, "localName")).toLowerCase();
}

/** An attribute's value; null where it is missing. */
export function attr(element: Element, name: string): string | null {
  return (call(element, "getAttribute", name) as string | null | undefined) ?? null;
}

/** An element's attributes by name, read once. */
export type Attributes = ReadonlyMap<string, string>;

const NONE: Attributes = new Map();

export function attributesOf(element: Element): Attributes {
  const names = (call(element, "getAttributeNames") as string[] | undefined) ?? [];
  if (names.length === 0) return NONE;
  return new Map(names.map((name) => [name, attr(element, name) ?? ""]));
}

/** Whether the attribute is there with exactly this value, in any case. */
export function attrIs(element: Element, name: string, value: string): boolean {
  return attr(element, name)?.trim().toLowerCase() === value;
}

/** By the parent's own list, so that one bad child does not hide those after it. */
export function childNodesOf(node: Node): Node[] {
  return [...(read(node, "childNodes") as NodeList)];
}

export function elementsIn(root: Node, selector: string): Element[] {
  return [...((call(root, "querySelectorAll", selector) as NodeListOf<Element> | undefined) ?? [])];
}

export function byId(root: Node, id: string): Element | null {
  return (call(root, "getElementById", id) as Element | null | undefined) ?? null;
}

export function contains(outer: Node, inner: Node): boolean {
  return call(outer, "contains", inner) === true;
}

function memberOf(node: object, name: string): Member | null {
  const prototype = Object.getPrototypeOf(node) as object | null;
  if (prototype === null) return null;
  const known = members.get(prototype) ?? new Map<string, Member | null>();
  members.set(prototype, known);
  const member = known.get(name);
  if (member !== undefined) return member;
  const found = findMember(prototype, name);
  known.set(name, found);
  return found;
}

function findMember(prototype: object, name: string): Member | null {
  let at: object | null = prototype;
  for (; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return null;
}
