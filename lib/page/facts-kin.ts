import { nationalIdOf } from "../facts/national-id.ts";
import { derivedLeaf, type Findings, type Leaf, type Said } from "./facts-leaf.ts";
import { looseLeaves } from "./facts-loose.ts";
import { leavesOf } from "./facts-parse.ts";
import type { Entry, LabelledValue, Outline } from "./outline.ts";
import { findDays } from "./values/day.ts";
import { plain } from "./values/words.ts";
import { fieldOf } from "./vocabulary/labels.ts";

const PARTNER = /(?<!\p{L})(?:gift|samboer|sambuar|ektefelle|ektemake|partner)(?!\p{L})/iu;
const FIRST = /^\p{L}+/u;
const NO_MORE = /tidligere|tidlegare|separert|skil|død|enke|avdød/i;

/**
 * Partner and children of the person. Of a partner only that there is one; of a child only what the facts hold,
 * quoted without the words around it.
 */
export function readKin(outline: Outline, into: Findings): void {
  const partner = [...outline.values, ...outline.entries].find(
    (part) => part.other !== undefined && part.other !== "child" && partnerWord(part),
  );
  const word = partner && partnerWord(partner);
  if (partner && word)
    into.singles.push({
      ...derivedLeaf("person.partner", true, { quote: word, node: partner.node }),
      weak: true,
    });
  const blocks = Map.groupBy(
    outline.values.filter((value) => value.other === "child"),
    (value) => value.block,
  );
  for (const values of blocks.values()) {
    for (const child of eachChild(values)) readChildValues(child, [], null, into);
  }
  for (const entry of outline.entries) if (entry.other && isChild(entry)) readChild(entry, into);
}

/** A label that comes again begins the next child. */
function eachChild(values: readonly LabelledValue[]): LabelledValue[][] {
  const children: LabelledValue[][] = [];
  for (const value of values) {
    const open = children.at(-1);
    if (open && !open.some(({ label }) => label === value.label)) open.push(value);
    else children.push([value]);
  }
  return children;
}

/** A child's own part, or a row of a family table that says "Barn". */
function isChild(entry: Entry): boolean {
  const roles = [entry.heading ?? "", ...entry.values.map(({ value }) => value ?? "")];
  return (
    entry.other === "child" ||
    roles.some((text) =>
      /^(?:barn|sønn|son|datter|dotter|jente|gutt|fosterbarn)$/i.test(text.trim()),
    )
  );
}

/** One child's row or card. */
export function readChild(entry: Entry, into: Findings): void {
  const loose = entry.loose.map(({ text, node }) => ({
    label: "",
    value: text,
    quote: text,
    node,
  }));
  readChildValues(entry.values, loose, entry.heading, into);
}

function readChildValues(
  values: readonly LabelledValue[],
  loose: readonly Said[],
  heading: string | null,
  into: Findings,
): void {
  const texts = [
    ...values.flatMap((v) => [v.label, v.value ?? ""]),
    ...loose.map((l) => l.value ?? ""),
    heading ?? "",
  ];
  if (texts.some((text) => /(?<!\p{L})død(?!\p{L})/iu.test(text))) return;
  const leaves: Leaf[] = [];
  for (const said of values) {
    leaves.push(...bornByNumber(said));
    const field = fieldOf(said.label, "children")?.field;
    if (!field?.startsWith("children.")) continue;
    const own = sparing(leavesOf(field, said), said);
    // "Født: 17.04.2016, bor hos mor" says more than it was asked for.
    leaves.push(
      ...(own.length > 0 ? own : sparing(looseLeaves("children", "children", said), said)),
    );
  }
  for (const said of loose)
    leaves.push(...sparing(looseLeaves("children", "children", said), said));
  leaves.sort((a, b) => Number(a.state === "derived") - Number(b.state === "derived"));
  const once = leaves.filter((leaf, i) => leaves.findIndex((o) => o.field === leaf.field) === i);
  if (once.some((leaf) => leaf.state !== "empty"))
    into.things.push({ list: "children", leaves: once, source: "child" });
}

/** The birth date that a child's number tells; neither number nor name goes along. */
function bornByNumber({ label, value, node }: LabelledValue): Leaf[] {
  const born = value === null ? undefined : nationalIdOf(value)?.birthDate;
  return born ? [derivedLeaf("children.birthDate", born, { quote: label, node })] : [];
}

/** What was understood, quoted without the words around it: they may hold the child's name. */
function sparing(leaves: readonly Leaf[], said: Said): Leaf[] {
  const value = plain(said.value ?? "");
  const [day] = findDays(value);
  const words = day
    ? value.slice(day.at, day.end)
    : (/^(?:ja|nei|b[ou]r(?: ikke| ikkje)?(?: (?:fast|med|hos|sammen|saman|bruker|brukar|deltaker|deltakar|mor|far))*)(?!\p{L})/iu.exec(
        value,
      )?.[0] ?? "");
  const quote = `${said.label} ${words}`.trim();
  return leaves.filter((leaf) => leaf.state !== "unparsable").map((leaf) => ({ ...leaf, quote }));
}

function partnerWord(part: LabelledValue | Entry): string | null {
  const words = "label" in part ? [part.label, ...part.trail] : [part.heading ?? "", ...part.trail];
  const told = "label" in part ? [part.value ?? ""] : part.loose.map(({ text }) => text);
  // "Sivilstand: Samboer med Kari Moe": the value's own first word.
  if ("label" in part && /^sivil/i.test(part.label))
    words.unshift(FIRST.exec(told[0] ?? "")?.[0] ?? "");
  if ([...words, ...told].some((text) => NO_MORE.test(text))) return null;
  return words.map((text) => PARTNER.exec(text)?.[0]).find((word) => word !== undefined) ?? null;
}
