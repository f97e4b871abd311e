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

export const kindOf = common<Node, number>("nodeType");
export const firstChildOf = common<Node, Node | null>("firstChild");
export const nextSiblingOf = common<Node, Node | null>("nextSibling");
export const ownerOf = common<Node, Document | null>("ownerDocument");
export const dataOf = common<Node, string>("data");

const localNameOf = common<Element, string>("localName");
const tags = new Map<string, string>();
const MOST_TAGS = 1000;

/** The tag name in lower case, without prefix. */
export function tagOf(element: Element): string {
  const name = localNameOf(element);
  const known = tags.get(name);
  if (known !== undefined) return known;
  const tag = String(name).toLowerCase();
  if (tags.size < MOST_TAGS) tags.set(name, tag);
  return tag;
}

/**
 * A property that all nodes of a kind share, by the getter of the first one's prototype: looking it up for each node
 * costs more than reading it. Nodes of other documents answer to it too.
 */
function common<N extends object, T>(name: string): (node: N) => T {
  let getter: ((this: unknown) => unknown) | undefined;
  return (node) => {
    getter ??= memberOf(node, name)?.get;
    return getter?.call(node) as T;
  };
}

/** An attribute's value; null where it is missing. */
export function attr(element: Element, name: string): string | null {
  return attributeOf(element, name) ?? null;
}

const attributeOf = method<string | null>("getAttribute");
const namesOf = method<string[]>("getAttributeNames");

/** A method that all elements share, see `common`. */
function method<T>(name: string): (element: Element, ...args: string[]) => T {
  let found: ((this: unknown, ...args: string[]) => unknown) | undefined;
  return (element, ...args) => {
    found ??= memberOf(element, name)?.value as typeof found;
    return found?.apply(element, args) as T;
  };
}

/** An element's attributes by name, read once. */
export type Attributes = ReadonlyMap<string, string>;

const NONE: Attributes = new Map();

export function attributesOf(element: Element): Attributes {
  const names = namesOf(element);
  if (names.length === 0) return NONE;
  const attributes = new Map<string, string>();
  for (const name of names) attributes.set(name, attributeOf(element, name) ?? "");
  return attributes;
}

/** Whether the attribute is there with exactly this value, in any case. */
export function attrIs(element: Element, name: string, value: string): boolean {
  return attr(element, name)?.trim().toLowerCase() === value;
}

export function childNodesOf(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) nodes.push(child);
  return nodes;
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
