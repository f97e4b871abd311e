import { CASE_LISTS } from "../facts/lists.ts";
import type { CaseFacts, Evidence } from "../facts/types.ts";
import { type Findings, type Leaf, type ListName, onceEach, type Thing } from "./facts-leaf.ts";
import type { Anchor } from "./types.ts";

/** Facts with the page's words behind each of them. */
export interface Assembled {
  readonly facts: CaseFacts;
  readonly evidence: Evidence[];
  readonly anchors: Anchor[];
}

/** Fields that gather: every value shown counts. */
const GATHERED = new Set([
  "programme.evaluationDates",
  "programme.subGoals",
  "person.protection",
  "contactDates",
  "assessedGroups",
]);
/** Fields of free words: two wordings are no contradiction, the first one stands. */
const FREE_WORDS = new Set(["programme.goal", "office.name", "person.name"]);
/** Read to understand the thing, no facts of it. */
const HELPERS = new Set(["decisions.status", "activities.type", "benefits.status"]);

type Tree = Record<string, unknown>;

/** Builds the facts of the findings; where the page contradicts itself, the fact is left out and both wordings are kept. */
export function assemble(findings: Findings): Assembled {
  const out: Out = { facts: {}, evidence: [], anchors: [] };
  const byField = Map.groupBy(findings.singles, (leaf) => leaf.field);
  for (const [field, leaves] of byField) {
    if (GATHERED.has(field)) gather(field, leaves, out);
    else single(field, leaves, out);
  }
  for (const list of CASE_LISTS) {
    build(
      list,
      findings.things.filter((thing) => thing.list === list),
      out,
    );
  }
  for (const leaf of findings.emptied) {
    if (valueAt(out.facts, leaf.field) === undefined) put(leaf.field, leaf, out);
  }
  return { facts: out.facts as CaseFacts, evidence: out.evidence, anchors: out.anchors };
}

interface Out {
  readonly facts: Tree;
  readonly evidence: Evidence[];
  readonly anchors: Anchor[];
}

/** Strong labels before weak ones, what is read before what is blank. */
function single(field: string, leaves: readonly Leaf[], out: Out): void {
  const known = leaves.filter((leaf) => leaf.value !== undefined);
  const strong = known.filter((leaf) => !leaf.weak);
  const [first, ...others] = strong.length > 0 ? strong : known;
  if (!first) {
    const unread = once(leaves.filter((leaf) => leaf.state === "unparsable"));
    for (const leaf of unread.length > 0 ? unread : leaves.slice(0, 1)) put(field, leaf, out);
    return;
  }
  if (FREE_WORDS.has(field) || others.every((leaf) => leaf.value === first.value)) {
    put(field, [first, ...others].find(isShown) ?? first, out);
    return;
  }
  for (const leaf of [first, ...others]) note(field, { ...leaf, state: "unparsable" }, out);
}

/** Words of the page come before what follows from others: the birth date beside a number. */
function isShown({ state, value }: Leaf): boolean {
  return state === "read" && value !== undefined;
}

function gather(field: string, leaves: readonly Leaf[], out: Out): void {
  const values: unknown[] = [];
  const known = new Set<unknown>();
  for (const leaf of leaves) {
    if (leaf.value === undefined) {
      if (leaf.state === "unparsable") note(field, leaf, out);
    } else if (!known.has(leaf.value)) {
      known.add(leaf.value);
      note(`${field}[${values.length}]`, leaf, out);
      values.push(leaf.value);
    }
  }
  const blank = leaves.find((leaf) => leaf.state === "empty");
  if (values.length > 0) setAt(out.facts, field, values);
  else if (blank && !leaves.some((leaf) => leaf.state === "unparsable")) put(field, blank, out);
}

function build(list: ListName, things: readonly Thing[], out: Out): void {
  const full = things.filter(isElement);
  for (const { leaves } of things.filter((thing) => !isElement(thing))) {
    for (const leaf of leaves) if (leaf.state === "unparsable") note(leaf.field, leaf, out);
  }
  const blank = things.find(
    (thing) => thing.leaves.length > 0 && thing.leaves.every((leaf) => leaf.state === "empty"),
  );
  if (full.length === 0) {
    const leaf = blank?.leaves[0];
    if (leaf) put(list, { ...leaf, field: list }, out);
    return;
  }
  out.facts[list] = full.map((thing, i) => {
    const element: Tree = {};
    for (const leaf of onceEach(thing.leaves).filter((own) => !HELPERS.has(own.field))) {
      const key = leaf.field.slice(list.length + 1);
      if (leaf.value !== undefined) element[key] = leaf.value;
      else if (leaf.state === "empty") element[key] ??= null;
      note(`${list}[${i}].${key}`, leaf, out);
    }
    return element;
  });
}

/** Something of it was understood; words that nobody can read make no element. */
function isElement(thing: Thing): boolean {
  return thing.leaves.some((leaf) => leaf.value !== undefined);
}

/** The same blank or misread words shown twice are one finding. */
function once(leaves: readonly Leaf[]): Leaf[] {
  return [...new Map(leaves.toReversed().map((leaf) => [`${leaf.state} ${leaf.quote}`, leaf]))]
    .map(([, leaf]) => leaf)
    .toReversed();
}

function put(field: string, leaf: Leaf, out: Out): void {
  if (leaf.value !== undefined) setAt(out.facts, field, leaf.value);
  else if (leaf.state === "empty") setAt(out.facts, field, null);
  note(field, leaf, out);
}

function note(fact: string, leaf: Leaf, out: Out): void {
  out.evidence.push({ fact, quote: leaf.quote, state: leaf.state });
  out.anchors.push({ fact, quote: leaf.quote, node: leaf.node });
}

function setAt(facts: Tree, field: string, value: unknown): void {
  const [top = "", under] = field.split(".");
  if (under === undefined) facts[top] = value;
  else {
    facts[top] ??= {};
    (facts[top] as Tree)[under] = value;
  }
}

function valueAt(facts: Tree, field: string): unknown {
  const [top = "", under] = field.split(".");
  const found = facts[top];
  return under === undefined ? found : (found as Tree | undefined)?.[under];
}
