import type { PageAccess } from "./access.ts";
import { eitherOf, standsAsTaken, takenNow, writesFromNow } from "./fresh.ts";
import type { Located } from "./located.ts";
import {
  foreignIn,
  headStands,
  type IdentityMark,
  isForeign,
  isInPage,
  isSamePerson,
  numberIn,
  numberOf,
  stillHolds,
} from "./mark.ts";
import { contains, ELEMENT, kindOf, tagOf } from "./members.ts";
import { bodyOf, contentOf, type Past } from "./whose.ts";
import { elevenDigits, likeName, wordsIn } from "./words-in.ts";

/** What is known of whose page it has been and is. */
export interface Identity extends Past {
  /** What the last reading stood on, shown or not; null while nobody is certain. */
  readonly mark: IdentityMark | null;
  /** Who was about to be shown when the page changed: the same person may only have been drawn anew. */
  readonly passed: Identity | null;
  /** Where the last head stood, while nobody is certain: somebody may pass by unread. */
  readonly place: Place | null;
  /** The last head stood as it was when something else said another person: what came after is not the last person's. */
  readonly stood: boolean;
  /** The number that it said, where it was one: what came after is that person's, and nobody else's. */
  readonly given: string | null;
  /** The parts that were given to another number while the head stood. */
  readonly lent: readonly Part[];
  /** The last person's content went so long before the head that it may have been another tab of that person's. */
  readonly early: boolean;
  /** When something but the head was written last since the identity changed; null: not yet. */
  readonly writtenAt: number | null;
}

/** A part of the page that says by an attribute whose it is. */
type Part = Pick<MutationRecord, "target" | "attributeName">;

interface Place {
  readonly node: Element;
  readonly numbers: string;
  /** Somebody without a number is told by nothing else. */
  readonly words: string;
  /** The name there has stood since somebody was certain: it is the last head's rest, and nobody new. */
  readonly lingers: boolean;
}

export function nobodyYet(): Identity {
  return {
    last: null,
    between: false,
    writes: writesFromNow(),
    before: null,
    replacedAt: null,
    early: false,
    writtenAt: null,
    mark: null,
    passed: null,
    place: null,
    stood: false,
    given: null,
    lent: [],
    isGivenBack: false,
  };
}

/** A reading is shown: what is written from now on is news. */
export function shownAs(located: Located, mark: IdentityMark): Identity {
  const taken = takenNow(contentOf(located, mark));
  return {
    ...nobodyYet(),
    mark,
    last: { mark, taken, body: takenNow(spread(bodyOf(located, mark))) },
  };
}

/** A reading has found a person, who is not shown yet. */
export function seenAs(identity: Identity, mark: IdentityMark): Identity {
  const { passed, writes, given } = identity;
  if (given !== null && given !== mark.person)
    return {
      ...identity,
      mark,
      place: null,
      given: null,
      writes: writesFromNow(),
      before: null,
      between: true,
    };
  // What was written between the two heads may be a third one's, who was never whole.
  const isQuiet = identity.writtenAt === null && identity.before === null;
  const isBack = passed !== null && isQuiet && wasSeen(passed, mark);
  if (!isBack) return { ...identity, mark, place: null };
  return { ...passed, writes: eitherOf(passed.writes, writes), mark, place: null };
}

/** Whether the page said this person before its head was drawn anew; unread, the number alone tells. */
function wasSeen({ mark, place }: Identity, now: IdentityMark): boolean {
  return mark ? isSamePerson(mark, now) : place?.numbers === now.person;
}

/** Most of the content of the person who is shown has gone, and the head stands: another tab, or another person. */
export function isReplaced({ last, replacedAt }: Identity): boolean {
  if (last === null || last.body.length === 0 || replacedAt !== null) return false;
  let left = last.body.length / 2;
  return !last.body.some((one) => standsAsTaken(one) && --left <= 0);
}

/** Enough of the content to see whether most of it stands, at every change of the page. */
const MOST_WATCHED = 40;

function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, all.length / MOST_WATCHED);
  return Array.from(
    { length: Math.ceil(all.length / step) },
    (_, n) => all[Math.floor(n * step)] as T,
  );
}

/** The same, noted. */
export function replacedNow(identity: Identity): Identity {
  return { ...identity, replacedAt: performance.now() };
}

/** Content that comes before its head comes less than this before it; a caseworker is slower. */
const EARLY_MS = 200;

/** The identity is another one, or nobody's; what follows in the same change is written after it. */
export function broken(
  identity: Identity,
  records: readonly MutationRecord[],
  access: PageAccess,
): Identity {
  const { last, mark, writes, replacedAt, place } = identity;
  const isLasts = last !== null && mark !== null && isSamePerson(last.mark, mark);
  // Once somebody else has been seen, the content that went may have been that one's.
  const isFirst = !identity.between && (replacedAt !== null || isReplaced(identity));
  const now = performance.now();
  const stood = isLasts && mark !== null && headStands(mark, access);
  const wentAt = isLasts && isFirst ? (replacedAt ?? now) : null;
  return {
    last,
    between: identity.between || !isLasts,
    writes: writesFromNow(),
    before: wentAt === null ? null : writes,
    // A head that is drawn anew with the same words does not make the content the last person's again.
    replacedAt: wentAt,
    early: wentAt !== null && now - wentAt > EARLY_MS,
    writtenAt: null,
    mark: null,
    passed: isLasts ? null : { ...identity, passed: null },
    place: mark ? placeOf(mark, access) : place && lookAgain(place, access),
    stood,
    given: stood && mark ? foreignIn(mark, records) : null,
    lent: stood && mark ? lentBy(mark, records) : [],
    isGivenBack: false,
  };
}

function lentBy(
  { person }: Pick<IdentityMark, "person">,
  records: readonly MutationRecord[],
): Part[] {
  return records.filter((record) => isForeign(numberOf(record), person));
}

/**
 * The identity after changes that broke nothing: with the numbers that stand in the head's place now, and what was
 * given to another number and is all the last person's again. What came in between is not.
 */
export function lookedAt(
  identity: Identity,
  records: readonly MutationRecord[],
  access: PageAccess,
): Identity {
  const { last, lent } = identity;
  const now = headSeenIn(identity, access);
  if (last === null || lent.length === 0) return now;
  const parts = [...lent, ...lentBy(last.mark, records)];
  const isBack = parts.every((part) => numberIn(part) === last.mark.person);
  if (!isBack) return { ...now, lent: parts };
  const fresh = { writes: writesFromNow(), between: true, isGivenBack: true };
  return { ...now, ...fresh, given: null, lent: [] };
}

/** Whether the page has become somebody else's since the last look. */
export function isBroken(
  { mark, place, last, stood, given }: Identity,
  records: readonly MutationRecord[],
  access: PageAccess,
): boolean {
  if (mark) return !stillHolds(mark, records, access);
  if (!place) return false;
  const now = lookAgain(place, access);
  // The head may be empty for a while before it says the number that the rest of the page has said.
  if (stood && place.numbers === last?.mark.person)
    return given !== null && ![given, place.numbers, ""].includes(now.numbers);
  return place.numbers === ""
    ? isNamedOtherwise(place, now, last?.mark.name ?? null)
    : now.numbers !== place.numbers;
}

/** A name that stood there without a number is gone, and it was not the last person's. */
function isNamedOtherwise({ words, lingers }: Place, now: Place, lastName: string | null): boolean {
  const name = likeName(words);
  if (name === null || now.words.includes(name)) return false;
  return !(lingers && lastName?.includes(name));
}

/**
 * The head says somebody where it said nobody, or a name only: what was written meanwhile may have been another one's, who
 * passed by.
 */
function headSeenIn(identity: Identity, access: PageAccess): Identity {
  const { mark, place, writes, before, writtenAt, early } = identity;
  if (mark || !place) return identity;
  const next = { ...identity, place: lookAgain(place, access) };
  if (!hasSaidMore(place, next.place) || writtenAt === null) return next;
  return {
    ...next,
    writes: writesFromNow(),
    before: before ? eitherOf(before, writes) : writes,
    early: early || performance.now() - writtenAt > EARLY_MS,
    writtenAt: null,
  };
}

/** Whether a head says somebody now, who was not said before: a number, or a name where there was neither. */
function hasSaidMore(before: Place, now: Place): boolean {
  if (before.numbers !== "") return false;
  return now.numbers !== "" || (likeName(before.words) === null && likeName(now.words) !== null);
}

/** The identity after these changes were added to what was written. */
export function writtenTo(identity: Identity, records: readonly MutationRecord[]): Identity {
  identity.writes.add(records);
  const { place } = identity;
  const isContent = records.some(
    ({ type, target }) => type !== "attributes" && !(place && contains(place.node, target)),
  );
  return isContent ? { ...identity, writtenAt: performance.now() } : identity;
}

function lookAgain(place: Place, access: PageAccess): Place {
  const now = placeAt(place.node, access);
  return { ...now, lingers: place.lingers && likeName(now.words) === likeName(place.words) };
}

function placeAt(node: Element, access: PageAccess): Place {
  const words = isInPage(node) ? wordsIn(node, access) : "";
  return { node, numbers: elevenDigits(words).join(), words, lingers: true };
}

/** The innermost element that held the head and still stands; none where that is the whole page. */
function placeOf({ parts, around }: IdentityMark, access: PageAccess): Place | null {
  const head = parts[0]?.node;
  for (const node of around) {
    if (node === head || kindOf(node) !== ELEMENT || !isInPage(node)) continue;
    const element = node as Element;
    if (/^(?:html|body|main)$/.test(tagOf(element))) return null;
    return placeAt(element, access);
  }
  return null;
}
