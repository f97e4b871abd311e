import { around, type Shown } from "../tree.ts";
import type { PageLine, PageLines } from "./lines.ts";
import { isName, type NameFound, nameIn, withoutBirth } from "./names.ts";
import {
  CASEWORKER,
  isOthers,
  isOthersField,
  NAME_LABEL,
  PERSON_LABEL,
  PERSON_SECTION,
} from "./words.ts";

/** A name on the page that may be the person's, and how surely. */
export interface NamePlace {
  readonly found: NameFound;
  readonly line: PageLine;
  /** With age or birth date; beside a label; as heading of the page; as h1 further down; alone in the head. */
  readonly rank: "aged" | "labelled" | "heading" | "title" | "bare";
}

/** The names that may be the person's, in reading order. */
export function namePlaces(lines: PageLines): NamePlace[] {
  const firstHeading = lines.all.find((l) => l.level > 0);
  const heads = new Map<Shown, boolean>();
  return lines.all.flatMap((line) => {
    const found = isSomebodyElse(line) ? null : nameAt(line);
    if (!found) return [];
    const rank = rankOf(found, line, line === firstHeading);
    if (rank) return [{ found, line, rank }];
    return isAloneInHead(line, lines, heads) ? [{ found, line, rank: "bare" }] : [];
  });
}

/** Beside a label or under a heading of another person, in a side column or dialog, or the caseworker. */
export function isSomebodyElse({ label, trail, region }: PageLine): boolean {
  if (region.aside || region.dialog || trail.some(isOthers)) return true;
  return label !== null && (isOthers(label) || isOthersField(label) || CASEWORKER.test(label));
}

/** The name that a line consists of, by its own words or by its label. */
export function nameAt({ text, label }: PageLine): NameFound | null {
  const found = nameIn(text);
  const isPerson = label !== null && PERSON_LABEL.test(label);
  if (found?.label || label === null || !(isPerson || NAME_LABEL.test(label))) return found;
  const { rest, ...about } = withoutBirth(text);
  return isName(rest, 1) ? { name: rest, label: isPerson ? "person" : "name", ...about } : null;
}

function rankOf(found: NameFound, line: PageLine, isFirst: boolean): NamePlace["rank"] | null {
  const { entry, region, level } = line;
  if (entry && entry.kind !== "card") return null;
  const isTitle = level === 1 || (level > 0 && (region.head || isFirst)) || (level === 2 && !entry);
  const isAged = found.age !== undefined || found.birthDate !== undefined;
  if (isAged && !entry && (isTitle || region.head)) return "aged";
  if (found.label === "person") return "labelled";
  if (found.label === "name") return !entry && isAboutPerson(line) ? "labelled" : null;
  if (entry || level === 0 || CASEWORKER.test(line.text)) return null;
  if (region.head || isFirst) return "heading";
  return level === 1 ? "title" : null;
}

/** "Navn" in the part about the person, or before any part of the page has begun. */
function isAboutPerson({ trail, region }: PageLine): boolean {
  return region.head || trail.length < 2 || PERSON_SECTION.test(trail.at(-1)?.trim() ?? "");
}

/** The only name in a head that tells of no logged-in caseworker. */
function isAloneInHead(line: PageLine, lines: PageLines, known: Map<Shown, boolean>): boolean {
  if (!line.region.head || line.entry) return false;
  const head = headOf(line.shown);
  const isAlone = known.get(head) ?? hasOneName(lines.inside(head));
  known.set(head, isAlone);
  return isAlone;
}

function hasOneName(head: readonly PageLine[]): boolean {
  if (head.some((l) => CASEWORKER.test(l.text))) return false;
  const names = head.flatMap((l) => nameIn(l.text)?.name ?? []);
  return new Set(names).size === 1;
}

/** The outermost part of the head that an element stands in. */
function headOf(shown: Shown): Shown {
  let head = shown;
  for (const outer of around(shown)) {
    const isHead = /^(header|section)$/.test(outer.tag) || outer.role === "banner";
    if (isHead || outer.tag.includes("-")) head = outer;
  }
  return head;
}
