import { type FoundId, nationalIdsIn } from "../../facts/national-id.ts";
import type { Entry } from "../outline.ts";
import type { PageLine, PageLines } from "./lines.ts";
import { nameBeside } from "./name-beside.ts";
import { nameIn } from "./name-lines.ts";
import {
  isOthers,
  isOthersField,
  isTale,
  NUMBER_LABEL,
  OTHER_NUMBER,
  PERSON_SECTION,
} from "./words.ts";

/**
 * How surely a number is that of the page's person: in the page's head; under a heading that is a name; in the part
 * about the person; beside a label; one of a list. `no`: of somebody else, or of nobody.
 */
export type NumberRank = "head" | "named" | "person" | "labelled" | "listed" | "no";

export interface NumberPlace {
  readonly digits: string;
  readonly line: PageLine;
  readonly rank: NumberRank;
  /** Level of the heading that is a name; 0 for other ranks. */
  readonly level: number;
}

/** Every valid number on the page with its rank, in reading order. */
export function numberPlaces(lines: PageLines): NumberPlace[] {
  const places = lines.all.flatMap((line) =>
    nationalIdsIn(line.text).map((id) => ({ digits: id.digits, line, ...rankOf(id, line, lines) })),
  );
  const lists = numbersByList(places);
  return places.map((place) => (isListed(place, lists) ? { ...place, rank: "listed" } : place));
}

function numbersByList(places: readonly NumberPlace[]): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  for (const { line, digits } of places) {
    if (!line.entry) continue;
    const list = listOf(line.entry);
    lists.set(list, (lists.get(list) ?? new Set()).add(digits));
  }
  return lists;
}

/** Rows and cards under the same headings stand in one list. */
function listOf({ kind, trail }: Entry): string {
  return [kind, ...trail].join("|");
}

function isListed(
  { rank, line: { entry } }: NumberPlace,
  lists: Map<string, Set<string>>,
): boolean {
  if (!entry || rank === "no") return false;
  const isOne = rank === "head" || entry.kind === "card" || isOfParty(entry);
  return !isOne || (lists.get(listOf(entry))?.size ?? 0) > 1;
}

/** The only row below "Sakspart", the only number among the tags below the person's name. */
function isOfParty({ kind, trail }: Entry): boolean {
  const heading = trail.at(-1)?.trim() ?? "";
  return kind === "row" ? PARTY.test(heading) : kind === "item" && nameIn(heading) !== null;
}

const PARTY = /^(?:saks)?part(?:en|er|ar|i saken|i saka)?$/iu;

type Ranked = Pick<NumberPlace, "rank" | "level">;

function rankOf(id: FoundId, line: PageLine, lines: PageLines): Ranked {
  const before = line.text.slice(0, id.index).replace(/[\s:]+$/, "");
  const label = `${line.label ?? ""} ${before}`.trim();
  const plain = (rank: NumberRank): Ranked => ({ rank, level: 0 });
  if (isNobodysOrOthers(label, line) || isTale(line.text)) return plain("no");
  if (line.region.head) return plain("head");
  const beside = nameBeside(line, lines);
  const heading = line.trail.at(-1) ?? "";
  if (beside && beside.level > 0 && (line.level > 0 || heading.includes(beside.name)))
    return { rank: "named", level: beside.level };
  if (!NUMBER_LABEL.test(label) && !isAlone(line.text, id)) return plain("no");
  return plain(isAboutPerson(line, lines) ? "person" : "labelled");
}

/** Nothing beside the number but a name. */
function isAlone(text: string, { quote }: FoundId): boolean {
  return !/\p{L}/u.test(text.replace(quote, "")) || nameIn(text) !== null;
}

function isNobodysOrOthers(label: string, { trail, region }: PageLine): boolean {
  if (OTHER_NUMBER.test(label) && !NUMBER_LABEL.test(label)) return true;
  if (isOthersField(label) || isOthers(label.replace(NUMBER_LABEL, "").trim())) return true;
  return trail.some(isOthers) || region.aside || region.dialog;
}

/** Under the heading of the part about the person, or before any part of the page has begun. */
function isAboutPerson({ trail, entry }: PageLine, lines: PageLines): boolean {
  if (entry) return false;
  const last = trail.at(-1)?.trim() ?? "";
  if (trail.length === 0 || PERSON_SECTION.test(last)) return true;
  const title = lines.all.find((l) => l.level > 0);
  return trail.length === 1 && title?.level === 1 && title.text === last;
}
