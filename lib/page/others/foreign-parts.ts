import { nationalIdsIn } from "../../facts/national-id.ts";
import { nameIn } from "../identity/name-lines.ts";
import { isName, sameName } from "../identity/names.ts";
import {
  isOthersField,
  isTale,
  NAME_LABEL,
  NUMBER_LABEL,
  otherInTrail,
} from "../identity/words.ts";
import type { OnePerson } from "../identity.ts";
import type { LabelledValue, Outline } from "../outline.ts";
import { around, elementsInside, type NodeNumber, type Shown, textOf, within } from "../tree.ts";

/** A part about one person is no longer than this; a longer one is a part of the page. */
const LONGEST_PART = 1500;
const LONGEST_FRAME = 100_000;
const MOST_VALUES = 12;
const MOST_ELEMENTS = 150;

/** Tells of an element (and the block of a value) whether it stands in a part about another person. */
export type IsForeign = (node: NodeNumber, block: number) => boolean;

/** The parts that hold another's number, or are headed by another's name. */
export function foreignParts(outline: Outline, top: Shown, person: OnePerson): IsForeign {
  const nodes = new Set<NodeNumber>();
  for (const shown of within(top)) {
    if (isForeignSign(shown, person)) nodes.add(partAround(shown, person).node);
  }
  for (const frame of foreignFrames(outline, top, person)) nodes.add(frame.node);
  const blocks = foreignBlocks(outline, person);
  const inside = elementsInside(top, nodes);
  return (node, block) => blocks.has(block) || inside.has(node);
}

/**
 * Frames with one number as a field of their own, another's, and nothing that says the person: a letter that was left
 * standing, or opened beside. However long it is, all of it is the other's.
 */
function foreignFrames(outline: Outline, top: Shown, person: OnePerson): Shown[] {
  const frames = [...within(top)].filter(({ tag }) => /^i?frame$/.test(tag));
  return frames.filter((frame) => {
    const text = textOf(frame, LONGEST_FRAME);
    const ids = new Set(nationalIdsIn(text).map((id) => id.digits));
    if (ids.size !== 1 || holdsOwn(text, person)) return false;
    const inside = elementsInside(top, new Set([frame.node]));
    return outline.values.some((v) => inside.has(v.node) && isNumberField(v));
  });
}

function isNumberField({ label, value, trail }: LabelledValue): boolean {
  if (value === null || nationalIdsIn(value).length === 0) return false;
  return NUMBER_LABEL.test(label) && !isOthersField(label) && otherInTrail(trail) === null;
}

/** Another's number, or a heading that is another's name with age, birth date or number below it. */
function isForeignSign(shown: Shown, person: OnePerson): boolean {
  const words = ownWords(shown);
  if (words === "") return false;
  if (nationalIdsIn(words).some((id) => id.digits !== person.nationalId)) return !isTale(words);
  const found = /^h[2-6]$/.test(shown.tag) ? nameIn(words) : null;
  const isAged = found !== null && (found.age !== undefined || found.birthDate !== undefined);
  return isAged && person.name !== undefined && !sameName(found.name, person.name);
}

function ownWords(shown: Shown): string {
  let words = "";
  for (const child of shown.children) if ("text" in child) words += `${child.text} `;
  return words.trim();
}

const WHOLE = /^(li|tr|article|fieldset|dialog|aside|section|dl|table)$/;

/** The smallest part around a sign that is about one thing; never one that takes in the person's own number. */
function partAround(sign: Shown, person: OnePerson): Shown {
  let part = sign;
  if (isWhole(sign)) return sign;
  for (const outer of around(sign)) {
    const text = textOf(outer, LONGEST_PART + 1);
    if (/^(main|body|html|form)$/.test(outer.tag) || text.length > LONGEST_PART) break;
    const headings = headingsIn(outer);
    if (headings > 1 || holdsOwn(text, person)) break;
    part = outer;
    if (headings > 0 || WHOLE.test(outer.tag) || /^(row|listitem|article|dialog)$/.test(outer.role))
      break;
  }
  return part;
}

function isWhole({ tag, role }: Shown): boolean {
  return WHOLE.test(tag) || /^(row|listitem|article|dialog)$/.test(role);
}

function holdsOwn(text: string, { nationalId, name }: OnePerson): boolean {
  if (nationalId && nationalIdsIn(text).some((id) => id.digits === nationalId)) return true;
  return name !== undefined && text.includes(name);
}

/** 0, 1, or 2 for more; a part of very many elements is not about one thing either. */
function headingsIn(part: Shown): number {
  let headings = 0;
  let elements = 0;
  for (const { tag, role } of within(part)) {
    if (/^h[1-6]$/.test(tag) || role === "heading") headings++;
    if (headings > 1 || ++elements > MOST_ELEMENTS) return 2;
  }
  return headings;
}

/** Blocks in which "Navn" is another's, with birth date, number or telephone beside it. */
function foreignBlocks(outline: Outline, person: OnePerson): Set<number> {
  const values = [...outline.values, ...outline.entries.flatMap((e) => e.values)];
  const blocks = Map.groupBy(values, (v) => v.block);
  const found = new Set<number>();
  for (const [block, inBlock] of blocks)
    if (
      inBlock.length <= MOST_VALUES &&
      inBlock.some((v) => isOthersName(v, person)) &&
      inBlock.some(isPersonal)
    )
      found.add(block);
  return found;
}

function isOthersName({ label, value }: LabelledValue, { name }: OnePerson): boolean {
  return (
    value !== null &&
    NAME_LABEL.test(label) &&
    isName(value, 2) &&
    name !== undefined &&
    !sameName(value, name)
  );
}

function isPersonal({ label }: LabelledValue): boolean {
  return /^(?:f(?:ødsels)?\.? ?n(?:umme)?r\.?|fødselsnummer|personnummer|fødselsdato|født|fødd|alder|telefon(?:nummer)?|tlf\.?|mobil|relasjon|slektskap)/iu.test(
    label,
  );
}
