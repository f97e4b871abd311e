import { decisionLeaves } from "./facts-decision.ts";
import { type Leaf, type ListName, readLeaf, type Said } from "./facts-leaf.ts";
import { leavesOf } from "./facts-parse.ts";
import { periodLeaves } from "./facts-period.ts";
import { isNotPaid } from "./facts-special-case.ts";
import { type Codes, codeIn, codeOf } from "./values/codes.ts";
import { findDays } from "./values/day.ts";
import { minutesOf } from "./values/hours.ts";
import { kronerOf } from "./values/money.ts";
import { periodOf } from "./values/period.ts";
import { folded, isNoun, LONGEST_VALUE, plain } from "./values/words.ts";
import {
  ACTIVITY_STATUS,
  BENEFITS,
  CAUSES,
  DOCUMENTATION,
  DOCUMENTS,
} from "./vocabulary/case-codes.ts";
import type { Theme } from "./vocabulary/sections.ts";

/** What a text without label says of an element of a list: the whole text, else its parts. */
export function looseLeaves(list: ListName, theme: Theme, said: Said): Leaf[] {
  const read = READ[list];
  if (!read || (said.value ?? "").length > LONGEST_VALUE) return [];
  const parts = list === "decisions" ? [] : partsOf(said.value ?? "");
  const leaves =
    parts.length < 2
      ? []
      : parts.flatMap((part) => read({ ...said, value: part, quote: part }, theme));
  return leaves.length > 0 ? leaves : read(said, theme);
}

/** "Velferdspermisjon, 02.03.2026–13.03.2026 (godkjent)" in its parts; a period stays whole. */
function partsOf(text: string): string[] {
  return strongParts(text).flatMap(commaParts);
}

/** The same, but a part that is understood with its commas stays whole: "3 timer pr dag, 5 dager i uken". */
export function partsUnless(text: string, understood: (part: string) => boolean): string[] {
  return strongParts(text).flatMap((part) => (understood(part) ? [part] : commaParts(part)));
}

function strongParts(text: string): string[] {
  return plain(text)
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Signs between parts, the blank before a date that no "fra" or "til" leads in, and the one behind a date. */
const BETWEEN_PARTS =
  / ?[|•·;()[\]] ?|: | [-–—] (?=\p{L})|(?<=\p{L}) [-–—] (?=\d)|(?<=\p{L}) (?=(?:fra|frå|f\.?o\.?m\.?) \d)|(?<=\p{L})(?<!(?:^|[\s(])(?:fra|frå|til|med|fom|tom|den)) (?=\d{1,2}\. ?(?:\d|\p{L}{3}))|(?<=\d{4}|\d\.\d{2}) (?!(?:til|kl|og|fram|frem|av|i|med|t\.?o\.?m|varer)(?!\p{L}))(?=\p{L})/u;

function commaParts(part: string): string[] {
  return part
    .split(/, (?!\d{4})/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

type Read = (said: Said, theme: Theme) => Leaf[];

const READ: Readonly<Partial<Record<ListName, Read>>> = {
  decisions: (said) => decisionLeaves(said),
  leaves: (said) => period("leaves", said) ?? flag("leaves.approved", said),
  interruptions: (said) => period("interruptions", said) ?? flag("interruptions.decided", said),
  absences: (said) => period("absences", said) ?? absence(said),
  evaluations: (said) => evaluation(said),
  benefits: (said) => period("benefits", said) ?? benefit(said),
  documents: (said, theme) =>
    dated(theme === "paragraph14a" ? "paragraph14a.date" : "documents.date", said) ??
    titled(said, theme),
  children: (said) => child(said),
};

function period(list: ListName, said: Said): Leaf[] | null {
  return periodOf(said.value ?? "") ? periodLeaves(list, said) : null;
}

function dated(field: string, said: Said): Leaf[] | null {
  const days = findDays(said.value ?? "");
  const leaves =
    days.length === 1 ? leavesOf(field.replace("paragraph14a", "documents"), said) : [];
  return leaves[0]?.value === undefined ? null : [{ ...leaves[0], field }];
}

function flag(field: string, said: Said): Leaf[] {
  const line = folded(said.value ?? "");
  if (
    !/^(?:godkjen|ikke godkjen|ikkje godkjen|innvilg|avslått|avslag|vedtatt|ikke vedtatt|vedtak fattet|vedteke)/.test(
      line,
    )
  )
    return [];
  return leavesOf(field, said);
}

function absence(said: Said): Leaf[] {
  const text = said.value ?? "";
  const minutes = minutesOf(text, {});
  if (minutes !== null) return [readLeaf("absences.minutes", minutes, said)];
  const leaves = [
    ...coded("absences.cause", CAUSES, said),
    ...coded("absences.documentation", DOCUMENTATION, said),
  ];
  return leaves.length > 0 ? leaves : flag("absences.permission", said);
}

function evaluation(said: Said): Leaf[] {
  const day = dated("evaluations.date", said);
  if (day) return day;
  const status = codeIn(ACTIVITY_STATUS, said.value ?? "");
  const together = WITH_USER.test(folded(said.value ?? ""));
  return [
    ...(status ? [readLeaf("evaluations.status", status, said)] : []),
    ...(together ? [readLeaf("evaluations.withUser", true, said)] : []),
  ];
}

const WITH_USER = /(?<!\p{L})(?:sammen |saman )?med (?:deltaker|deltakar|bruker|brukar)/u;

function benefit(said: Said): Leaf[] {
  const text = said.value ?? "";
  const kind = isNotPaid(text) ? null : codeIn(BENEFITS, text);
  if (kind) return [readLeaf("benefits.kind", kind, said)];
  const perDay = /dag/i.test(text) ? kronerOf(text) : null;
  if (perDay !== null) return [readLeaf("benefits.perDay", perDay, said)];
  const isOther =
    /\p{L}/u.test(text) &&
    findDays(text).length === 0 &&
    isNoun(text) &&
    codeOf(ACTIVITY_STATUS, text) === null;
  return isOther ? [readLeaf("benefits.kind", "other", said)] : [];
}

function titled(said: Said, theme: Theme): Leaf[] {
  if (theme === "paragraph14a" || findDays(said.value ?? "").length > 0) return [];
  return [readLeaf("documents.kind", codeIn(DOCUMENTS, said.value ?? "") ?? "other", said)];
}

/** Never a child's name: only what the list of children may hold. */
function child(said: Said): Leaf[] {
  const line = folded(said.value ?? "");
  if (/^(?:bor|bur) (?:ikke|ikkje)|^(?:bor|bur) (?:hos|med) (?:mor|far)/.test(line))
    return [readLeaf("children.livesWith", false, said)];
  if (/^(?:bor|bur) (?:med|hos|sammen|saman|fast|hjemme|heime)/.test(line))
    return [readLeaf("children.livesWith", true, said)];
  const days = findDays(line);
  const day =
    days.length === 1 && /^(?:født|fødd|f\.)? ?$/.test(line.slice(0, days[0]?.at))
      ? days[0]?.day
      : null;
  return day ? [readLeaf("children.birthDate", day, said)] : [];
}

function coded<C extends string>(field: string, table: Codes<C>, said: Said): Leaf[] {
  const code = codeOf(table, said.value ?? "");
  return code ? [readLeaf(field, code, said)] : [];
}
