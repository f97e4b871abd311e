import type { PageAccess } from "./access.ts";
import type { Located } from "./located.ts";
import { call, read } from "./members.ts";
import { outward } from "./outward.ts";
import { wordsIn } from "./words-in.ts";

/** Whose page a reading said it is, and where that stood: cheap to look at on every change of the page. */
export interface IdentityMark {
  readonly person: string;
  readonly name: string | null;
  readonly parts: readonly Part[];
  /** The parts and everything that holds them. */
  readonly around: ReadonlySet<Node>;
}

/** An element with the person's number or name. */
interface Part {
  readonly node: Element;
  readonly words: string;
  readonly visible: boolean;
}

const IDENTITY = new Set<string | null>(["person.nationalId", "person.name"]);

/** The mark of a reading; null when it has no certain person. */
export function markOf(located: Located, access: PageAccess): IdentityMark | null {
  const { state, head, reading, anchors } = located;
  if (state !== "one" || !head || reading.person === null) return null;
  const beside = anchors.filter((a) => IDENTITY.has(a.fact)).map((a) => a.node);
  const nodes = [...new Set([head, ...beside])];
  return {
    person: reading.person,
    name: reading.facts.person?.name ?? null,
    parts: nodes.map((node) => ({ node, words: wordsIn(node, access), visible: isVisible(node) })),
    around: new Set(nodes.flatMap((node) => [...outward(node)])),
  };
}

/** Two readings of one number with different names are a change under way. */
export function isSamePerson(
  a: Pick<IdentityMark, "person" | "name">,
  b: Pick<IdentityMark, "person" | "name">,
): boolean {
  return a.person === b.person && a.name === b.name;
}

/** Whether the parts still stand as they were read, in sight, and nothing has been given to another number. */
export function stillHolds(
  mark: IdentityMark,
  records: readonly MutationRecord[],
  access: PageAccess,
): boolean {
  const { parts, around } = mark;
  if (!headStands(mark, access)) return false;
  if (foreignIn(mark, records) !== null) return false;
  const mayHide = records.some((r) => r.type === "attributes" && around.has(r.target));
  return !mayHide || parts.every(({ node, visible }) => !visible || isVisible(node));
}

/** Whether number and name stand in the page as they were read. */
export function headStands({ parts }: IdentityMark, access: PageAccess): boolean {
  return parts.every((part) => stands(part, access));
}

function stands({ node, words }: Part, access: PageAccess): boolean {
  return isInPage(node) && wordsIn(node, access) === words;
}

/** A frame that went elsewhere keeps its old document, without a window. */
export function isInPage(node: Node): boolean {
  const owner = read(node, "ownerDocument") as Document | null;
  return (
    read(node, "isConnected") === true && owner !== null && read(owner, "defaultView") !== null
  );
}

function isVisible(node: Element): boolean {
  return call(node, "checkVisibility", { visibilityProperty: true }) !== false;
}

/** Another number that a part of the page was given to; null for none. */
export function foreignIn(
  { person }: IdentityMark,
  records: readonly MutationRecord[],
): string | null {
  const numbers = records.map(numberOf);
  return numbers.findLast((number) => isForeign(number, person)) ?? null;
}

/** Attributes that hold content or addresses, not the number of the page's person. */
const CONTENT = /^(value|href|src|id|for|name|class|style|title|alt|placeholder|aria-.*)$/;
const DIGITS = /^\d{6}\s?\d{5}$/;

/** The number that a part of the page was given to by this change; null for every other change. */
export function numberOf(record: MutationRecord): string | null {
  return record.type === "attributes" ? numberIn(record) : null;
}

/** The number that a part of the page says by this attribute that it is given to. */
export function numberIn({
  target,
  attributeName,
}: Pick<MutationRecord, "target" | "attributeName">): string | null {
  if (attributeName === null || CONTENT.test(attributeName)) return null;
  const value = String(call(target, "getAttribute", attributeName) ?? "");
  return DIGITS.test(value) ? value.replace(/\s/, "") : null;
}

export function isForeign(number: string | null, person: string): boolean {
  return number !== null && number !== person;
}
