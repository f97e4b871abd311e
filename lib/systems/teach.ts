import type { Day } from "../facts/days.ts";
import type { Learnable, LearnedRule } from "../facts/learned.ts";
import { leavesAt, meant } from "../page/learned.ts";
import { isThere } from "../page/learned-match.ts";
import { pageKind } from "../page/learned-page.ts";
import { type Spot, spotsOf } from "../page/learned-spots.ts";
import { keptWords, wordsOfName } from "../page/learned-words.ts";
import { readingOf } from "../page/read.ts";
import { treeOf } from "../page/snapshot.ts";
import { learnedHere } from "./learned.ts";
import { seenAs } from "./read.ts";

/** A page that the caseworker is about to teach. Lives in the panel while it is taught, and nowhere else. */
export interface Lesson {
  readonly spots: readonly Spot[];
  /** Places that are read already, by a label we know or by a rule. */
  readonly read: ReadonlySet<Spot>;
  /** The kind of page, as rules name it. */
  readonly page: string;
  /** The words of the open person's name: never kept. */
  readonly own: readonly string[];
}

/** Everything on a page that can be pointed at; null when it is no page. Values of other persons are left out. */
export function lessonOf(
  snapshot: string,
  asOf: Day,
  url: string,
  rules: readonly LearnedRule[],
): Lesson | null {
  try {
    const tree = treeOf(snapshot);
    // The same look as the reading's: what a system's declaration leaves out cannot be taught.
    const page = tree && seenAs(tree, asOf).look;
    if (!page) return null;
    const name = page.person.state === "one" ? page.person.name : undefined;
    const own = wordsOfName(name);
    const spots = spotsOf(page.outline, page.shown).filter(isOurs);
    const here = learnedHere({ url, rules });
    const { anchors } = readingOf(page, asOf, here);
    const nodes = new Set(anchors.flatMap(({ fact, node }) => (fact === null ? [] : node)));
    const ruled = meant(spots, here.rulesFor(name));
    const read = new Set(spots.filter((s) => nodes.has(s.node) || ruled.has(s)));
    return { spots, read, page: pageKind(url, own), own };
  } catch {
    return null;
  }
}

function isOurs({ other, value, checked }: Spot): boolean {
  return other === undefined && (value === null || value.length <= LONGEST || checked === true);
}

/** A longer text is no value to be pointed at. */
const LONGEST = 2000;

/**
 * Why a place cannot be taught. `private`: its label looks like a name, a number or a date; `nameless`: it has
 * neither label, heading nor name to be known by.
 */
export type Refusal = "private" | "nameless";

/** The rule for a place, told by label and structure only. `fact` null: never to be read. */
export function ruleFor(
  lesson: Lesson,
  spot: Spot,
  fact: Learnable | null,
  id: string,
): LearnedRule | Refusal {
  const { page, own } = lesson;
  const { kind } = spot;
  const label = keptWords(spot.label, own);
  const under = keptWords(spot.under, own);
  const mark = label === null && isKept(spot.mark, own) ? spot.mark : null;
  const place = label === null && mark === null ? spot.place : null;
  if (label === null && mark === null) {
    if (spot.label !== null) return "private";
    if (kind === "text" && under === null) return "nameless";
  }
  return { id, page, fact, kind, label, under, mark, place };
}

function isKept(mark: string | null, own: readonly string[]): boolean {
  const words = mark?.toLowerCase().match(/\p{L}+/gu) ?? [];
  return mark !== null && !words.some((word) => own.includes(word));
}

/** One value that a rule finds on the open page, and whether it is understood. */
export interface Hit {
  readonly spot: Spot;
  readonly state: "read" | "empty" | "unparsable" | "ignored";
}

/** Everything on the open page that the rule would find. */
export function hitsOf({ spots }: Lesson, rule: LearnedRule): Hit[] {
  return spots
    .filter((spot) => isThere(rule, spot))
    .map((spot) => ({ spot, state: stateOf(spot, rule) }));
}

function stateOf(spot: Spot, { fact }: LearnedRule): Hit["state"] {
  if (fact === null) return "ignored";
  const leaves = leavesAt(spot, fact);
  if (leaves.some((leaf) => leaf.value !== undefined)) return "read";
  return leaves.some((leaf) => leaf.state === "empty") ? "empty" : "unparsable";
}
