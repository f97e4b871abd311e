import { around, type Shown } from "../tree.ts";
import type { PageLine, PageLines } from "./lines.ts";
import { type Born, bornIn, isAged, type NameFound, nameIn, withoutBirth } from "./name-lines.ts";
import { isName } from "./names.ts";
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

/** The page begins with its person: a name with an age beside it counts here without heading or label. */
const FIRST_LINES = 15;

/** The names that may be the person's, in reading order. */
export function namePlaces(lines: PageLines): NamePlace[] {
  const [first, second] = lines.all.filter((l) => l.level > 0);
  const heads = new Map<Shown, boolean>();
  const places = lines.all.flatMap((line, i): NamePlace[] => {
    const name = isSomebodyElse(line) ? null : nameAt(line);
    if (!name) return [];
    const found = { ...(i < FIRST_LINES ? bornBeside(line, lines) : {}), ...name };
    const isTitle = line === first || (line === second && first?.level === 1 && line.level === 2);
    const isUnderTitle =
      line.level === 0 && line.trail.every((h) => first?.level === 1 && h === first.text);
    const isTop = isTitle || (i < FIRST_LINES && isUnderTitle && isAged(found));
    const rank = rankOf(found, line, isTop);
    if (rank) return [{ found, line, rank }];
    return isAloneInHead(line, lines, heads) ? [{ found, line, rank: "bare" }] : [];
  });
  return [...places, ...nameInTwoFields(lines)];
}

/** "(Mann, 41)", "Født 01.05.1994": beside the name, in the smallest part around it. */
function bornBeside(line: PageLine, lines: PageLines): Born {
  const { parent } = line.shown;
  if (!parent || lines.count(parent) > 6) return {};
  const beside = lines.inside(parent).filter((l) => l !== line && nameAt(l) === null);
  return bornIn(beside.map((l) => l.text).filter((text) => text.length < 40));
}

/** "Fornavn" and "Etternavn" in fields of their own. */
function nameInTwoFields(lines: PageLines): NamePlace[] {
  const field = (pattern: RegExp) =>
    lines.all.find(
      (l) => pattern.test(l.label ?? "") && !isSomebodyElse(l) && !l.entry && isAboutPerson(l),
    );
  const given = field(/^(?:fornavn|førenamn|fornamn)$/iu);
  const family = field(/^(?:etternavn|etternamn)$/iu);
  if (!given || !family || given.trail.join() !== family.trail.join()) return [];
  const name = [given, family].map((l) => l.text.replace(/^[^:]*:\s*/, "")).join(" ");
  return isName(name, 2) ? [{ found: { name, label: "name" }, line: given, rank: "labelled" }] : [];
}

/** Beside a label or under a heading of another person, in a side column or dialog, or the caseworker. */
export function isSomebodyElse({ label, trail, region }: PageLine): boolean {
  if (region.aside || region.dialog || trail.some(isOthers)) return true;
  return label !== null && (isOthers(label) || isOthersField(label) || CASEWORKER.test(label));
}

/** The name that a line consists of, by its own words, its label, or the heading it stands under. */
export function nameAt({ text, label, trail, level }: PageLine): NameFound | null {
  const found = nameIn(text);
  const over = label ?? (level > 0 ? (trail.at(-1) ?? "") : "");
  const isPerson = PERSON_LABEL.test(over);
  if (found?.label || !(isPerson || NAME_LABEL.test(over))) return found;
  const { rest, born } = withoutBirth(text);
  const name = isName(rest, 1) ? rest : found?.name;
  return name ? { ...born, name, label: isPerson ? "person" : "name" } : null;
}

/** `isTop`: it is what the page begins with. */
function rankOf(found: NameFound, line: PageLine, isTop: boolean): NamePlace["rank"] | null {
  const { entry, region, level } = line;
  if (entry && entry.kind !== "card" && !isTop) return null;
  const isTitle = isTop || region.head || level === 1 || level === 2;
  if (isAged(found) && isTitle && (!entry || isTop)) return "aged";
  if (found.label === "person") return "labelled";
  if (found.label === "name") return !entry && isAboutPerson(line) ? "labelled" : null;
  if (entry || level === 0 || CASEWORKER.test(line.text)) return null;
  if (region.head || isTop) return "heading";
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
