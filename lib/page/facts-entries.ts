import {
  decisionKind,
  impliedLeaves,
  NOT_DECIDED,
  otherScheme,
  PARAGRAPH_14A,
} from "./facts-decision.ts";
import {
  derivedLeaf,
  type Findings,
  type Leaf,
  type ListName,
  listOf,
  readLeaf,
  type Said,
} from "./facts-leaf.ts";
import { looseLeaves } from "./facts-loose.ts";
import { noneOf, statesNone } from "./facts-none.ts";
import { leavesOf } from "./facts-parse.ts";
import { type Place, placeOf } from "./facts-place.ts";
import { isNotGranted } from "./facts-special-case.ts";
import { benefitOf } from "./facts-value-lines.ts";
import type { Entry } from "./outline.ts";
import { codeOf } from "./values/codes.ts";
import { folded } from "./values/words.ts";
import { fieldOf } from "./vocabulary/labels.ts";
import { INNSATSGRUPPER } from "./vocabulary/person-codes.ts";
import type { Theme } from "./vocabulary/sections.ts";

/** Themes whose rows and cards are elements of a list; leave and absence may share one table. */
const LIST_OF: Readonly<Partial<Record<Theme, ListName>>> = {
  decisions: "decisions",
  interruptions: "interruptions",
  leaves: "leaves",
  absences: "absences",
  away: "absences",
  evaluations: "evaluations",
  children: "children",
  benefits: "benefits",
  documents: "documents",
  paragraph14a: "documents",
};

/** A first column that says what the rows are, whatever the others are called. */
const LEADING = new Set(["activities.title", "benefits.kind", "documents.kind"]);

/** The theme of a row or card: what its headings say, else what its own labels ask for. */
export function themeOfEntry(entry: Entry, place: Place): Theme | null {
  if (place.theme !== null && place.theme !== "programme" && place.theme !== "person")
    return place.theme;
  const fields = entry.values.flatMap((value) => fieldOf(value.label, null)?.field ?? []);
  const leading = fields[0] && LEADING.has(fields[0]) ? listOf(fields[0]) : null;
  if (leading) return leading;
  if (fields.some((field) => /^(?:programme\.|applicationReceived)/.test(field)))
    return place.theme;
  const lists = new Set(fields.flatMap((field) => listOf(field) ?? []));
  const [only] = lists;
  return lists.size === 1 && only ? only : place.theme;
}

/** A row or card of a list as one thing; nothing for what is no part of the case. */
export function readEntry(entry: Entry, theme: Theme, into: Findings): void {
  const list = listFor(entry, theme);
  if (!list || (list === "decisions" && !isDecision(entry))) return;
  if (list === "benefits" && isRefused(entry)) return;
  if (theme === "paragraph14a" && !isStanding(entry)) return;
  const none = noneInEntry(entry, list);
  if (none) {
    into.emptied.push(none);
    return;
  }
  const leaves = leavesOfEntry(entry, theme, list, into);
  if (leaves.length === 0) return;
  if (list === "documents" && readAsDecision(entry, leaves, into)) return;
  if (list === "documents" && theme !== "documents") leaves.push(paragraph14a(entry));
  leaves.push(...benefitOf(list, leaves, entry.trail.at(-1) ?? ""));
  const full = list === "decisions" ? [...leaves, ...impliedLeaves(leaves)] : leaves;
  into.things.push({ list, leaves: full, source: `${entry.kind}:${entry.trail.join(">")}` });
}

/** "Vedtak om kvalifiseringsprogram – innvilgelse" in a list of documents is the decision itself, on the document's day. */
function readAsDecision(entry: Entry, leaves: readonly Leaf[], into: Findings): boolean {
  const title = leaves.find(({ field }) => field === "documents.kind");
  const date = leaves.find(({ field }) => field === "documents.date");
  const words = folded(entry.heading ?? "");
  const kind = DECISION_LETTER.test(words) && !otherScheme(words) ? decisionKind(words) : null;
  const isMade =
    date?.state === "read" && textsOf(entry).every((t) => !NOT_DECIDED.test(folded(t)));
  if (!kind || !title || !date || !isMade) return false;
  const of = { quote: entry.heading ?? "", node: title.node };
  const own = [readLeaf("decisions.kind", kind, of), { ...date, field: "decisions.date" }];
  into.things.push({ list: "decisions", leaves: own, source: `document ${entry.block}` });
  return true;
}

const DECISION_LETTER =
  /(?:^|[-:] ?|\d )(?:vedtak(?:sbrev)?|(?:innvilgelse|innvilging|avslag|forlengelse|forlenging|stans))(?: |:|$)(?=.*(?:program|kvp|kvalifisering))/u;

function paragraph14a(entry: Entry): Leaf {
  const quote =
    textsOf(entry).find((text) => PARAGRAPH_14A.test(folded(text))) ?? entry.trail.at(-1) ?? "";
  return derivedLeaf("documents.kind", "paragraph-14a", { quote, node: entry.node });
}

function listFor(entry: Entry, theme: Theme): ListName | null {
  if (
    theme === "away" &&
    textsOf(entry).some((text) => /permisjon/i.test(text) && !/velferd/i.test(text))
  )
    return "leaves";
  if (theme === "away" && textsOf(entry).some((text) => /avbrudd|avbrot/i.test(text)))
    return "interruptions";
  if (theme === "decisions" && textsOf(entry).some((text) => PARAGRAPH_14A.test(folded(text))))
    return "documents";
  return LIST_OF[theme] ?? null;
}

/** A benefit that was refused or is only applied for, by its heading or a word beside it. */
function isRefused({ heading, loose }: Entry): boolean {
  const said = [heading ?? "", ...loose.map(({ text }) => text)];
  return said.some(isNotGranted);
}

function isDecision(entry: Entry): boolean {
  const texts = textsOf(entry);
  return (
    !texts.some((text) => NOT_DECIDED.test(folded(text))) && !otherScheme(namesOf(entry).join(" "))
  );
}

function isStanding(entry: Entry): boolean {
  return !textsOf(entry).some((text) => NOT_DECIDED.test(folded(text)));
}

/** The words that say what a row is about: heading, kind and loose texts, not its reasons. */
function namesOf(entry: Entry): string[] {
  const kinds = entry.values.filter(
    (v) => fieldOf(v.label, "decisions")?.field === "decisions.kind",
  );
  return [
    entry.heading ?? "",
    ...kinds.map((v) => v.value ?? ""),
    ...entry.loose.map((l) => l.text),
  ];
}

function textsOf(entry: Entry): string[] {
  return [
    entry.heading ?? "",
    ...entry.values.map((v) => v.value ?? ""),
    ...entry.loose.map((l) => l.text),
  ];
}

function noneInEntry(entry: Entry, list: ListName): Leaf | null {
  const texts = textsOf(entry).filter((text) => text !== "");
  const [only] = texts;
  if (only === undefined || new Set(texts).size > 1 || !statesNone(only)) return null;
  return { field: list, state: "read", value: [], quote: only, node: entry.node };
}

function leavesOfEntry(entry: Entry, theme: Theme, list: ListName, into: Findings): Leaf[] {
  const under: Theme = theme === "paragraph14a" ? theme : (list as Theme);
  const leaves: Leaf[] = [];
  const consumed = new Set<string>();
  for (const value of entry.values) {
    const found = fieldOf(value.label, under);
    if (!found) continue;
    consumed.add(value.value ?? "");
    if (noneOf(found.field, value)) continue;
    for (const leaf of leavesOf(found.field, value)) sort(leaf, list, leaves, into);
  }
  for (const said of unlabelled(entry)) {
    if (theme === "paragraph14a" && !placeOf(entry.trail).past) into.singles.push(...groupOf(said));
    if (consumed.has(said.value ?? "")) continue;
    for (const leaf of looseLeaves(list, under, said)) {
      const field = leaf.field.replace("paragraph14a.", "documents.");
      if (!leaves.some((other) => other.field === field && other.value !== undefined))
        sort(leaf, list, leaves, into);
    }
  }
  return leaves;
}

/** The support group as a card's own words: "Gode muligheter". */
function groupOf(said: Said): Leaf[] {
  const group = codeOf(INNSATSGRUPPER, (said.value ?? "").replace(/[()]/g, " "));
  return group ? [readLeaf("person.innsatsgruppe", group, said)] : [];
}

/** Heading first: a card's own title says most. */
function unlabelled(entry: Entry): Said[] {
  const heading = entry.heading === null ? [] : [{ text: entry.heading, node: entry.node }];
  return [...heading, ...entry.loose].map(({ text, node }) => ({
    label: "",
    value: text,
    quote: text,
    node,
  }));
}

function sort(leaf: Leaf, list: ListName, leaves: Leaf[], into: Findings): void {
  if (leaf.field === "paragraph14a.date") leaves.push({ ...leaf, field: "documents.date" });
  else if (leaf.field.startsWith(`${list}.`)) leaves.push(leaf);
  else if (listOf(leaf.field) === null) into.singles.push(leaf);
}
