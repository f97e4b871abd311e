import type { CaseFacts, Evidence } from "../facts/types.ts";
import { assemble } from "./facts-assemble.ts";
import { readComplete } from "./facts-complete.ts";
import { readNotes } from "./facts-contact.ts";
import { readKin } from "./facts-kin.ts";
import type { Findings, Leaf } from "./facts-leaf.ts";
import { readLetter } from "./facts-letter.ts";
import { readHeadings, readLooseLines } from "./facts-lines.ts";
import { merged } from "./facts-merge.ts";
import { readNone } from "./facts-none.ts";
import { readOffice } from "./facts-office.ts";
import { withoutOthers } from "./facts-others.ts";
import { readPart } from "./facts-parts.ts";
import { personLeaves } from "./facts-person.ts";
import { readProgramme } from "./facts-programme.ts";
import { sectionsAsEntries } from "./facts-sections.ts";
import { settle } from "./facts-settle.ts";
import { tagLeaves } from "./facts-tags.ts";
import { freeTexts } from "./facts-text.ts";
import { readValues } from "./facts-values.ts";
import { timetableAsEntries, weekRowsAsOne } from "./facts-week.ts";
import type { OnePerson } from "./identity.ts";
import type { LabelledValue, Outline } from "./outline.ts";
import type { Anchor } from "./types.ts";

export { knowsLabel, knowsSection } from "./vocabulary/hints.ts";

/** What facts need to know of whom they are about. */
export type PersonOfPage = Omit<OnePerson, "state" | "key">;

/** What a page says of its one person: facts, the words behind each, and the free text. */
export interface PageFacts {
  readonly facts: CaseFacts;
  readonly evidence: Evidence[];
  readonly anchors: Anchor[];
  readonly text: string[];
}

/**
 * Reads the facts of an outline. `person` must be the one person of the page; `asOf` tells a held evaluation from
 * one to come, and may be missing. `taught`: facts that the office has pointed out; they stand in place of what labels
 * say of the same facts. Never throws; what is ambiguous is left out.
 */
export function factsOf(
  outline: Outline,
  person: PersonOfPage,
  asOf?: string,
  taught: readonly Leaf[] = [],
): PageFacts {
  const found: Findings = {
    singles: [...personLeaves(person, outline), ...tagLeaves(outline)],
    things: [],
    emptied: [],
  };
  const sections = sectionsAsEntries(outline);
  const ofCase = isCase(outline);
  readValues(sections.values.filter(isOurs), ofCase, found);
  readLooseLines(outline, ofCase, found);
  readHeadings(outline, ofCase, found);
  readKin(outline, found);
  for (const entry of weekRowsAsOne(
    timetableAsEntries([...sections.entries, ...outline.entries]),
  )) {
    if (!entry.other) readPart({ ...entry, values: entry.values.filter(isOurs) }, ofCase, found);
  }
  readNone(outline, found);
  readNotes(outline, found);
  readProgramme(outline, found);
  readOffice(outline, found);
  readLetter(outline, found);
  readComplete(outline, found);
  const { singles, things, emptied } = settle(withTaught(found, taught), asOf);
  const { facts, evidence, anchors } = assemble(
    clean({ singles, things: merged(things), emptied }, person.nationalId),
  );
  const free = freeTexts(outline, person.nationalId);
  return {
    facts,
    evidence,
    anchors: [...anchors, ...free.map(({ text, node }) => ({ fact: null, quote: text, node }))],
    text: free.map(({ text }) => text),
  };
}

function withTaught(found: Findings, taught: readonly Leaf[]): Findings {
  const fields = new Set(taught.map(({ field }) => field));
  return { ...found, singles: [...found.singles.filter((l) => !fields.has(l.field)), ...taught] };
}

function isOurs(value: LabelledValue): boolean {
  return value.other === undefined;
}

function isCase(outline: Outline): boolean {
  const words = [outline.title, ...outline.headings.map(({ text }) => text)];
  return words.some((text) => /kvalifiseringsprogram|(?<!\p{L})kvp(?!\p{L})/iu.test(text));
}

function clean(findings: Findings, own: string | undefined): Findings {
  const leaf = (one: Leaf): Leaf => ({
    ...one,
    quote: one.quote === null ? null : withoutOthers(one.quote, own),
    ...(typeof one.value === "string" && { value: withoutOthers(one.value, own) }),
  });
  return {
    singles: findings.singles.map(leaf),
    things: findings.things.map((thing) => ({ ...thing, leaves: thing.leaves.map(leaf) })),
    emptied: findings.emptied.map(leaf),
  };
}
