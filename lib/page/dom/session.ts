import type { PageAnswer, PageReading } from "../types.ts";
import type { PageAccess } from "./access.ts";
import {
  broken,
  type Identity,
  isBroken,
  isReplaced,
  lookedAt,
  nobodyYet,
  replacedNow,
  seenAs,
  shownAs,
  writtenTo,
} from "./identity.ts";
import { type Located, locate } from "./located.ts";
import { type IdentityMark, isInPage, isSamePerson, markOf } from "./mark.ts";
import { type Mirror, mirrorOf } from "./mirror.ts";
import { type Since, sinceNow } from "./since.ts";
import { refreshed, scheduler, type Wish, within } from "./time.ts";
import { watch } from "./watch.ts";
import { contentOf, isMixed, whoseContent } from "./whose.ts";

/** Quiet time after the last change before the page is read. */
const QUIET_MS = 120;
/** A page that never rests is read at least this often while a person is shown, and while one is waited for. */
const LONGEST_MS = { shown: 1000, waiting: 300 };
/** A page that cannot be told yet is looked at again after this. */
const UNSETTLED_MS = 1000;
/**
 * A new person must stand still this long; longer where the content was not seen to be written for that person, and
 * longer still where all of it was changed under a head that stands: another tab, or the next person's content come
 * first. Longest where that was long before the next head: most likely it is the last person's other tab.
 */
const STEADY_MS = { sure: 300, likely: 750, before: 1500, replaced: 1500, early: 4000 };
/** Somebody known by name only must stand this many times as long: nothing in the content can speak against a name. */
const UNNUMBERED = 2;
/**
 * An extension that has not answered by then is asked again, and has longer each time: a background that must start
 * takes some seconds, and one that is just being stopped never answers.
 */
const ANSWER_MS = 6500;
/** Longest pause before something that failed is tried again. */
const LONGEST_PAUSE_MS = 5000;

export interface SessionOptions {
  readonly document: Document;
  readonly access: PageAccess;
  /** Asks the extension what a snapshot of the page says; null when it does not answer. */
  read(snapshot: string): Promise<PageReading | null>;
  /** Nodes of ours in the page; their changes are not the page's. */
  isOurs(node: Node): boolean;
  /** What was read holds no more. Called before anything new is known. */
  changed(stamp: string): void;
  /** A reading that stands still. */
  settled(answer: PageAnswer): void;
  readonly signal: AbortSignal;
}

export interface Session {
  /** The last reading that stands, or an empty one. */
  answer(): PageAnswer;
  /** The page's elements behind the last reading; empty when it no longer holds. */
  anchors(stamp: string): Located["anchors"];
  /** Reads although something of the last person still stands: the caseworker has looked. */
  again(): Promise<PageAnswer>;
  /** What the page shows now, with the elements that its numbers stand for; null when it cannot be read. */
  look(): Promise<Look | null>;
}

export interface Look {
  readonly snapshot: string;
  elementAt(number: number): Element | null;
}

/**
 * Watches a page for as long as `signal` lives: empties at once when the person changes, and reads when header and
 * content have stood still. Reads only; changes nothing. What the page says is for the extension to tell.
 */
export function startSession(options: SessionOptions): Session {
  const { document, access, signal } = options;
  const watching = watch(document, access, signal, {
    records: (records) => onRecords(options, state, records, wish),
    restyled: () => {
      state.mirror.flush();
      soon(state, wish);
    },
    came: (frame) => state.identity.writes.came(frame),
    left: (where) => {
      if (state.identity.mark?.around.has(where)) empty(options, state, [], wish);
      else if (where === document) hide(options, state, wish);
    },
    seen: () => wish.later(0),
  });
  const mirror = mirrorOf({
    document,
    access,
    isOurs: options.isOurs,
    entered: watching.enter,
  });
  const state: State = { ...NEW, identity: nobodyYet(), since: sinceNow(), mirror };
  const run = () => readNow(options, state, watching.pending, wish).catch(() => failed());
  const failed = () => {
    if (state.identity.mark) empty(options, state, [], wish);
    else hide(options, state, wish);
    retry(state, wish);
  };
  const wish = scheduler(document, signal, run);
  wish.later(0);
  return {
    answer: () => answerOf(state, document),
    anchors: (stamp) => (stamp === stampOf(state) ? (state.located?.anchors ?? []) : []),
    again: async () => {
      state.forced = true;
      // What the office has taught may have changed since.
      state.last = null;
      await wish.now();
      return answerOf(state, document);
    },
    look: async () => {
      await wish.now();
      const snapshot = mirror.snapshot();
      return snapshot === null ? null : { snapshot, elementAt: mirror.locator() };
    },
  };
}

interface State {
  turn: number;
  /** The reading that is shown. */
  located: Located | null;
  identity: Identity;
  /** A reading that must stand still before it is shown. */
  candidate: Candidate | null;
  /** The caseworker has looked: what is not certain of the content is no reason to wait. */
  forced: boolean;
  /** The last snapshot and what the extension read of it. */
  last: { readonly snapshot: string; readonly reading: PageReading } | null;
  since: Since;
  /** How often in a row it could not be read. */
  failures: number;
  readonly mirror: Mirror;
}

interface Candidate {
  readonly key: string;
  readonly since: number;
  /** The page's words that it stood on, and whether most of those of an earlier look had gone: more may go. */
  readonly quotes: ReadonlySet<string>;
  readonly isReplaced: boolean;
}

const NEW = { turn: 0, located: null, candidate: null, forced: false, last: null, failures: 0 };

function onRecords(
  options: SessionOptions,
  state: State,
  all: readonly MutationRecord[],
  wish: Wish,
): void {
  const records = all.filter((r) => !options.isOurs(r.target));
  if (records.length === 0) return;
  const { access } = options;
  for (const record of records) state.mirror.touch(record);
  state.since.add(records);
  if (isBroken(state.identity, records, access)) empty(options, state, records, wish);
  else state.identity = lookedAt(state.identity, records, access);
  state.identity = writtenTo(state.identity, records);
  if (state.located && records.some(isWritten) && isReplaced(state.identity)) {
    state.identity = replacedNow(state.identity);
    hide(options, state, wish);
  }
  soon(state, wish);
}

function isWritten({ type }: MutationRecord): boolean {
  return type !== "attributes";
}

/** The person is another one, or nobody: what was read is thrown away at once. */
function empty(
  options: SessionOptions,
  state: State,
  records: readonly MutationRecord[],
  wish: Wish,
): void {
  state.identity = broken(state.identity, records, options.access);
  hide(options, state, wish);
}

function hide(options: SessionOptions, state: State, wish: Wish): void {
  state.candidate = null;
  state.forced = false;
  wish.hurry();
  if (!state.located) return;
  state.located = null;
  state.turn++;
  options.changed(stampOf(state));
}

/** Reads when the page has been quiet for a while. */
function soon(state: State, wish: Wish): void {
  const isShown = state.located !== null && state.candidate === null;
  wish.changed(QUIET_MS, isShown ? LONGEST_MS.shown : LONGEST_MS.waiting);
}

function retry(state: State, wish: Wish): void {
  wish.later(Math.min(QUIET_MS * 2 ** state.failures++, LONGEST_PAUSE_MS));
}

async function readNow(
  options: SessionOptions,
  state: State,
  pending: () => void,
  wish: Wish,
): Promise<void> {
  if (options.document.visibilityState === "hidden") return;
  const took = await refreshed(state.mirror, pending);
  if (state.located) wish.rest(took, state.located.state === "one");
  const reading = await readingNow(options, state);
  pending();
  if (!reading) return retry(state, wish);
  state.failures = 0;
  const located = locate(reading, state.mirror);
  const mark = markOf(located, options.access);
  if (isPast(state, located, mark)) return soon(state, wish);
  judge(options, state, { located, mark }, wish);
}

/** What the extension says of the page as it is mirrored; a page that shows the same is not asked for twice. */
async function readingNow(options: SessionOptions, state: State): Promise<PageReading | null> {
  state.since = sinceNow();
  const snapshot = state.mirror.snapshot();
  if (snapshot === null) return NOBODY;
  if (state.last?.snapshot === snapshot) return state.last.reading;
  const reading = await within(ANSWER_MS * (state.failures + 1), options.read(snapshot));
  state.last = reading && { snapshot, reading };
  return reading;
}

/** The page has gone on while it was read: another head, or nothing left of what was read. */
function isPast({ since }: State, { anchors }: Located, mark: IdentityMark | null): boolean {
  if (!mark) return false;
  if (!since.holds(mark) || !mark.parts.every((p) => isInPage(p.node))) return true;
  return anchors.length > 0 && !anchors.some((a) => isInPage(a.node));
}

interface Found {
  readonly located: Located;
  readonly mark: IdentityMark | null;
}

function judge(options: SessionOptions, state: State, found: Found, wish: Wish): void {
  const { mark } = found;
  if (mark && state.located && state.located.state !== "one") nobodyNoMore(options, state, wish);
  const before = state.identity.mark;
  if (before && !(mark && isSamePerson(before, mark))) empty(options, state, [], wish);
  if (mark && !state.forced && isMixed(mark, state.identity)) {
    wish.later(UNSETTLED_MS);
    return;
  }
  if (mark && state.located === null) state.identity = seenAs(state.identity, mark);
  const wait = waitFor(state, found);
  if (wait === 0) accept(options, state, found);
  else wish.later(wait);
}

/** Somebody is there: that nobody was holds no more, though it may still be in doubt whose the content is. */
function nobodyNoMore(options: SessionOptions, state: State, wish: Wish): void {
  const { forced } = state;
  hide(options, state, wish);
  state.forced = forced;
}

/** How long a reading must still stand before it is shown, in milliseconds; 0: show it now. */
function waitFor(state: State, { located, mark }: Found): number {
  if (state.forced || isShownNow(state, { located, mark })) return 0;
  if (!mark)
    return located.state === "unsettled" ? UNSETTLED_MS : steady(state, located.state, NO_WORDS, 0);
  const whose = whoseContent(located, mark, state.identity);
  if (whose === "stale") {
    state.candidate = null;
    return UNSETTLED_MS;
  }
  const key = whose === "sure" ? `${mark.person} ${mark.name}` : JSON.stringify(located.reading);
  const how = whose === "sure" ? "sure" : doubt(state, mark);
  const times = how === "early" || how === "before" || isNumbered(mark) ? 1 : UNNUMBERED;
  return steady(state, key, quotesOf(located, mark), STEADY_MS[how] * times);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The page's own words for everything but the head. */
function quotesOf(located: Located, mark: IdentityMark): ReadonlySet<string> {
  const nodes = new Set<Node>(contentOf(located, mark));
  return new Set(
    located.anchors.flatMap(({ node, quote }) =>
      nodes.has(node) && quote !== null ? [quote] : [],
    ),
  );
}

/** Known by a number, which the content can agree or disagree with. */
function isNumbered({ person }: IdentityMark): boolean {
  return /^\d{11}$/.test(person);
}

/** How doubtful it is that content which was not seen to be written for this person is this person's. */
function doubt({ identity }: State, mark: IdentityMark): keyof typeof STEADY_MS {
  const { early, replacedAt, last, before } = identity;
  if (early) return "early";
  // Some of it came before the head.
  if (before) return "before";
  // All the content was changed, and the head still says the person who was shown.
  const isTab = replacedAt !== null && last !== null && isSamePerson(last.mark, mark);
  return isTab ? "replaced" : "likely";
}

function isShownNow({ located }: State, found: Found): boolean {
  if (located?.state !== found.located.state) return false;
  return found.mark === null || located.reading.person === found.mark.person;
}

function steady(state: State, key: string, quotes: ReadonlySet<string>, ms: number): number {
  const now = performance.now();
  const before = state.candidate?.key === key ? state.candidate : null;
  // Under one head the content was another one's just now: the next person's may have come first.
  const isReplaced = before !== null && isMostGone(before.quotes, quotes);
  const hasCome = before?.quotes.size === 0 && quotes.size > 0;
  state.candidate = {
    key,
    quotes,
    since: before && !isReplaced && !hasCome ? before.since : now,
    isReplaced: isReplaced || (before?.isReplaced ?? false),
  };
  const wait = state.candidate.isReplaced ? Math.max(ms, STEADY_MS.replaced) : ms;
  return Math.max(0, Math.ceil(wait - (now - state.candidate.since)));
}

function isMostGone(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  const gone = [...before].filter((quote) => !now.has(quote)).length;
  return gone > before.size / 2;
}

function accept(options: SessionOptions, state: State, { located, mark }: Found): void {
  const isNews =
    state.located?.state !== located.state ||
    JSON.stringify(state.located.reading) !== JSON.stringify(located.reading);
  state.located = located;
  state.candidate = null;
  state.forced = false;
  if (mark) state.identity = shownAs(located, mark);
  if (!isNews) return;
  state.turn++;
  options.settled(answerOf(state, options.document));
}

function stampOf(state: State): string {
  // No stamp of a page is ever one of the page before it.
  return `${Math.round(performance.timeOrigin)}.${state.turn}`;
}

function answerOf(state: State, document: Document): PageAnswer {
  const { located } = state;
  return {
    stamp: stampOf(state),
    state: located?.state ?? "unsettled",
    url: document.location.href,
    reading: located?.reading ?? EMPTY,
  };
}

const EMPTY = { system: null, page: null, person: null, facts: {}, evidence: [], text: [] };
/** A page that cannot be read shows nobody. */
const NOBODY: PageReading = {
  state: "none",
  reading: { ...EMPTY, system: "generic" },
  anchors: [],
};
