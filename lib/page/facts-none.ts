import type { Findings, Leaf, Said } from "./facts-leaf.ts";
import { placeOf } from "./facts-place.ts";
import type { Outline } from "./outline.ts";
import { folded } from "./values/words.ts";
import type { Theme } from "./vocabulary/sections.ts";

/** Plain lists and the fields that head a list: "Permisjon: Ingen" empties it. */
const HEADS: Readonly<Record<string, string>> = {
  "decisions.kind": "decisions",
  "leaves.period": "leaves",
  "interruptions.period": "interruptions",
  "absences.period": "absences",
  "benefits.kind": "benefits",
  "documents.kind": "documents",
  "evaluations.heldOn": "evaluations",
  "children.count": "children",
  "activities.title": "activities",
  "programme.evaluationDates": "programme.evaluationDates",
  "programme.subGoals": "programme.subGoals",
  contactDates: "contactDates",
  assessedGroups: "assessedGroups",
};

const NONE = /^(?:ingen|inga|ikke noen|ikkje nokon|ingen av disse)(?: [\p{L}\d]+){0,4}[.]?$/u;
const NO = /^(?:nei|ikke hatt|ikkje hatt|har ikke|har ikkje)[.]?$/;
const NOT_MADE =
  /^(?:ikke|ikkje) (?:fattet|fatta|vedtatt|vedteke|gjort|truffet)(?: ennå| enno)?[.]?$/;
const ASKED_YES_NO = new Set(["leaves", "interruptions", "absences", "benefits", "children"]);

/** The empty list that a value states; null when it states none. */
export function noneOf(field: string, said: Said): Leaf | null {
  const list = HEADS[field];
  if (!list || said.value === null) return null;
  const line = folded(said.value.split(/(?<=[.]) (?=\p{Lu})/u)[0] ?? "");
  const empty =
    NONE.test(line) ||
    (ASKED_YES_NO.has(list) && NO.test(line)) ||
    (list === "decisions" && NOT_MADE.test(line)) ||
    (list === "children" && line === "0");
  return empty
    ? { field: list, state: "read", value: [], quote: said.quote, node: said.node }
    : null;
}

/** A sentence that states a whole part of the case to be empty: "Ingen permisjoner registrert". */
export function statesNone(text: string): boolean {
  if (text.length > 80) return false;
  const line = folded(text);
  return (
    /^(?:ingen|inga|det er ikke registrert noen?|det er ikkje registrert noko?n?|ikke registrert noen?|bruker har ingen|deltaker(?:en)? har ingen|deltakaren har ingen)(?: [\p{L}-]+){0,6}[.]?$/u.test(
      line,
    ) && line.length < 80
  );
}

/** "Ingen permisjoner registrert" as the only words of its part. */
export function readNone(outline: Outline, into: Findings): void {
  for (const { text, trail, node, other } of [...outline.texts, ...outline.loose]) {
    if (other || !statesNone(text)) continue;
    const { theme, status, past } = placeOf(trail);
    const list = theme === null ? undefined : LIST_OF[theme];
    if (list && !status && !past)
      into.emptied.push({ field: list, state: "read", value: [], quote: text, node });
  }
}

const LIST_OF: Readonly<Partial<Record<Theme, string>>> = {
  decisions: "decisions",
  activities: "activities",
  leaves: "leaves",
  interruptions: "interruptions",
  absences: "absences",
  evaluations: "evaluations",
  children: "children",
  benefits: "benefits",
  documents: "documents",
  contact: "contactDates",
};
