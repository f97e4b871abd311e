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

/*
 * Properties that all nodes share, by the getter of the first one's prototype: looking it up for each node costs more
 * than reading it, and nodes of other documents answer to it too. Each has a function of its own, which the engine
 * can then compile to a plain read.
 */

type Getter = ((this: unknown) => unknown) | undefined;

let nodeType: Getter;
export function kindOf(node: Node): number {
  nodeType ??= memberOf(node, "nodeType")?.get;
  return nodeType?.call(node) as number;
}

let firstChild: Getter;
export function firstChildOf(node: Node): Node | null {
  firstChild ??= memberOf(node, "firstChild")?.get;
  return firstChild?.call(node) as Node | null;
}

let nextSibling: Getter;
export function nextSiblingOf(node: Node): Node | null {
  nextSibling ??= memberOf(node, "nextSibling")?.get;
  return nextSibling?.call(node) as Node | null;
}

let ownerDocument: Getter;
export function ownerOf(node: Node): Document | null {
  ownerDocument ??= memberOf(node, "ownerDocument")?.get;
  return ownerDocument?.call(node) as Document | null;
}

let data: Getter;
export function dataOf(text: Node): string {
  data ??= memberOf(text, "data")?.get;
  return data?.call(text) as string;
}

let localName: Getter;
function localNameOf(element: Element): string {
  localName ??= memberOf(element, "localName")?.get;
  return localName?.call(element) as string;
}

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

/** An attribute's value; null where it is missing. */
export function attr(element: Element, name: string): string | null {
  return attributeOf(element, name) ?? null;
}

type Method = ((this: unknown, ...args: string[]) => unknown) | undefined;

let getAttribute: Method;
function attributeOf(element: Element, name: string): string | null {
  getAttribute ??= memberOf(element, "getAttribute")?.value as Method;
  return getAttribute?.call(element, name) as string | null;
}

let getAttributeNames: Method;
function namesOf(element: Element): string[] {
  getAttributeNames ??= memberOf(element, "getAttributeNames")?.value as Method;
  return getAttributeNames?.call(element) as string[];
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
