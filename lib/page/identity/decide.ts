import type { NodeNumber } from "../tree.ts";
import type { PersonState } from "../types.ts";
import { addresseeIn } from "./addressee.ts";
import type { PageLines } from "./lines.ts";
import { listsPeople } from "./listed-people.ts";
import { nameBeside } from "./name-beside.ts";
import type { NameFound } from "./name-lines.ts";
import { type NamePlace, namePlaces } from "./name-places.ts";
import { sameName } from "./names.ts";
import { isApart } from "./number-apart.ts";
import { type NumberPlace, type NumberRank, numberPlaces } from "./number-places.ts";
import { openRow } from "./open-row.ts";

export type Decision =
  | { readonly state: Exclude<PersonState, "one"> }
  | {
      readonly state: "one";
      readonly digits?: string;
      readonly name?: string;
      readonly age?: number;
      readonly birthDate?: string;
      readonly node: NodeNumber;
    };

const NUMBER_RANKS: readonly NumberRank[] = ["head", "named", "person", "labelled"];
const NAME_RANKS: readonly NamePlace["rank"][] = ["aged", "labelled", "heading", "title", "bare"];

/** Whose page it is, by the best of its numbers, else by the best of its names; no contradiction may remain. */
export function decide(lines: PageLines, hosts: ReadonlySet<string>): Decision {
  const numbers = numberPlaces(lines);
  const names = namePlaces(lines);
  if (hosts.size > 1) return { state: "unsettled" };
  const rank = NUMBER_RANKS.find((r) => numbers.some((n) => n.rank === r));
  const ranked = numbers.filter((n) => n.rank === rank);
  const highest = Math.min(...ranked.map((n) => n.level));
  const best = ranked.filter((n) => n.level === highest);
  const [first] = best;
  const row = first ? null : openRow(numbers, lines);
  if (row && names.length === 0 && hosts.size === 0) return byNumber(row, lines, []);
  if (!first) return nobodyOr(byName(numbers, names, hosts), lines);
  if (best.some((n) => n.digits !== first.digits))
    return { state: rank === "head" || rank === "named" ? "unsettled" : "several" };
  if (contradicts(first, numbers, hosts)) return { state: "unsettled" };
  if (!hosts.has(first.digits) && isApart(first, names, lines))
    return byName(numbers, names, hosts);
  return byNumber(first, lines, names);
}

/** Host attributes, a heading, or the part about the person name another number: a change of person is under way. */
function contradicts(
  first: NumberPlace,
  numbers: readonly NumberPlace[],
  hosts: ReadonlySet<string>,
): boolean {
  if (hosts.size > 0 && !hosts.has(first.digits)) return true;
  return numbers.some((n) => n.digits !== first.digits && isOfPage(n));
}

function isOfPage({ rank, line, level }: NumberPlace): boolean {
  return rank === "person" || (rank === "named" && !line.entry && level <= 2);
}

function byNumber(first: NumberPlace, lines: PageLines, names: readonly NamePlace[]): Decision {
  const beside = nameBeside(first.line, lines);
  const named = names.find((n) => n.rank !== "bare" && n.rank !== "title")?.found;
  const shown = beside ?? named ?? (names.length === 0 ? addresseeIn(lines) : null);
  if (shown && names.some((n) => isCertain(n) && !sameName(n.found.name, shown.name)))
    return { state: "unsettled" };
  const same = names.map((n) => n.found).filter((f) => shown && sameName(f.name, shown.name));
  return {
    state: "one",
    digits: first.digits,
    ...(shown && aboutName([shown, ...same])),
    node: first.line.shown.node,
  };
}

/** A name with age or birth date, one beside "Deltaker", or the heading of the page's head. */
function isCertain({ rank, found, line }: NamePlace): boolean {
  return rank === "aged" || found.label === "person" || (rank === "heading" && line.region.head);
}

/** Where nobody is open, a list of names says that there are several to choose from. */
function nobodyOr(decision: Decision, lines: PageLines): Decision {
  return decision.state === "none" && listsPeople(lines) ? { state: "several" } : decision;
}

/** A page that shows no number of its person: the name in its head, or beside "Deltaker". */
function byName(
  numbers: readonly NumberPlace[],
  names: readonly NamePlace[],
  hosts: ReadonlySet<string>,
): Decision {
  const listed = new Set(numbers.filter((n) => n.line.entry).map((n) => n.digits)).size;
  const usable = names.filter((n) => n.rank !== "bare" || listed < 2);
  const rank = NAME_RANKS.find((r) => usable.some((n) => n.rank === r));
  const first = usable.find((n) => n.rank === rank);
  if (!first) return { state: listed > 1 ? "several" : hosts.size > 0 ? "unsettled" : "none" };
  const others = usable.filter((n) => !sameName(n.found.name, first.found.name));
  if (others.some((n) => n.rank === rank)) return { state: "several" };
  if (others.some(isCertain)) return { state: "unsettled" };
  const same = usable.map((n) => n.found).filter((f) => sameName(f.name, first.found.name));
  return { state: "one", ...aboutName([first.found, ...same]), node: first.line.shown.node };
}

/** The first way the name is written, with age and birth date from wherever it stands. */
function aboutName(found: readonly NameFound[]): {
  name?: string;
  age?: number;
  birthDate?: string;
} {
  const name = found[0]?.name;
  const age = found.find((f) => f.age !== undefined)?.age;
  const birthDate = found.find((f) => f.birthDate !== undefined)?.birthDate;
  return {
    ...(name === undefined ? {} : { name }),
    ...(age === undefined ? {} : { age }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}
