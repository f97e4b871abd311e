import type { PageAnswer, PageReading } from "../types.ts";
import type { PageAccess } from "./access.ts";
import {
  type Remains,
  remainsNow,
  remainsOf,
  stillStanding,
  type Touched,
  touchedBlocks,
} from "./fresh.ts";
import { type Located, locate } from "./located.ts";
import { type IdentityMark, markOf, stillHolds } from "./mark.ts";
import { type Mirror, mirrorOf } from "./mirror.ts";
import { refreshed, scheduler, type Wish } from "./time.ts";

/** Quiet time after the last change before the page is read. */
const QUIET_MS = 120;
/** A page that cannot be told yet is looked at again after this. */
const UNSETTLED_MS = 1000;
/** A new person must stand still this long. */
const STEADY_MS = 300;
/** More changes than this while the extension reads: the reading is thrown away unasked. */
const MOST_CHANGES = 5000;

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
}

/**
 * Watches a page for as long as `signal` lives: empties at once when the person changes, and reads when header and
 * content have stood still. Reads only; changes nothing. What the page says is for the extension to tell.
 */
export function startSession(options: SessionOptions): Session {
  const { document, access, signal } = options;
  const observed = new WeakSet<Node>();
  const observe = (root: Node) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, OBSERVED);
    for (const event of RESTYLING)
      root.addEventListener(event, flush, { capture: true, passive: true, signal });
  };
  const mirror = mirrorOf({ document, access, isOurs: options.isOurs, entered: observe });
  const state: State = { ...NEW, touched: touchedBlocks(), mirror };
  const take = (records: MutationRecord[]) => {
    const theirs = records.filter((r) => !options.isOurs(r.target));
    if (theirs.length > 0) onChange(options, state, theirs, wish);
  };
  const observer = new MutationObserver(take);
  const pending = () => take(observer.takeRecords());
  const run = (force: boolean) =>
    readNow(options, state, { force, pending }, wish).catch(() => undefined);
  const wish: Wish = scheduler(document, signal, () => run(false));
  const flush = () => {
    mirror.flush();
    wish.changed(QUIET_MS);
  };
  signal.addEventListener("abort", () => observer.disconnect());
  document.addEventListener("visibilitychange", () => wish.changed(0), { signal });
  for (const event of ["pageshow", "resize"])
    document.defaultView?.addEventListener(event, flush, { signal });
  observe(document);
  wish.changed(0);
  return {
    answer: () => answerOf(state, document),
    anchors: (stamp) => (stamp === stampOf(state) ? (state.located?.anchors ?? []) : []),
    again: async () => {
      await wish.now(() => run(true));
      return answerOf(state, document);
    },
  };
}

interface State {
  turn: number;
  located: Located | null;
  person: string | null;
  mark: IdentityMark | null;
  /** What was read, as it stood then. */
  taken: Remains[];
  /** What was read of the last person and must go before the next is read. */
  remains: Remains[];
  touched: Touched;
  candidate: { person: string | null; since: number } | null;
  /** The last snapshot and what the extension read of it. */
  last: { snapshot: string; reading: PageReading } | null;
  /** What has changed since the snapshot that is being read. */
  since: MutationRecord[];
  readonly mirror: Mirror;
}

const NEW = {
  turn: 0,
  located: null,
  person: null,
  mark: null,
  taken: [],
  remains: [],
  candidate: null,
  last: null,
  since: [],
};

/** What may show or hide parts of the page without changing it: the styles of everything are asked anew. */
const RESTYLING = ["input", "change", "click", "keyup", "load"];

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

function onChange(
  options: SessionOptions,
  state: State,
  records: MutationRecord[],
  wish: Wish,
): void {
  for (const record of records) state.mirror.touch(record);
  if (state.since.length <= MOST_CHANGES) state.since.push(...records);
  if (state.mark && !stillHolds(state.mark, records)) empty(options, state);
  state.touched.add(records);
  wish.changed(QUIET_MS);
}

/** The person is another one, or nobody: what was read is thrown away at once. */
function empty(options: SessionOptions, state: State): void {
  state.remains = remainsNow(state.taken);
  state.touched = touchedBlocks();
  state.located = null;
  state.person = null;
  state.mark = null;
  state.candidate = null;
  state.turn++;
  options.changed(stampOf(state));
}

interface Look {
  /** The caseworker has looked: what still stands of the last person is no reason to wait. */
  readonly force: boolean;
  /** Takes in the changes that the browser has not told yet. */
  pending(): void;
}

async function readNow(
  options: SessionOptions,
  state: State,
  { force, pending }: Look,
  wish: Wish,
): Promise<void> {
  if (options.document.visibilityState === "hidden") return;
  wish.rest(await refreshed(state.mirror, pending));
  const reading = await readingNow(options, state);
  pending();
  const located = reading && locate(reading, state.mirror);
  if (!located || !holdsStill(state, located)) {
    wish.changed(QUIET_MS);
    return;
  }
  const person = located.state === "one" ? located.reading.person : null;
  const other = person !== state.person || nameOf(located) !== nameOf(state.located);
  if (state.person !== null && other) empty(options, state);
  if (force) state.remains = [];
  if (force || isSteady(state, located, person)) accept(options, state, located);
  else wish.later(located.state === "unsettled" ? UNSETTLED_MS : STEADY_MS);
}

/** What the extension says of the page as it is mirrored; a page that shows the same is not asked for twice. */
async function readingNow(options: SessionOptions, state: State): Promise<PageReading | null> {
  state.since = [];
  const snapshot = state.mirror.snapshot();
  if (snapshot === null) return NOBODY;
  if (state.last?.snapshot === snapshot) return state.last.reading;
  const reading = await options.read(snapshot);
  state.last = reading && { snapshot, reading };
  return reading;
}

/** Whether the person of the snapshot is still the one that the page shows. */
function holdsStill({ since }: State, located: Located): boolean {
  if (since.length > MOST_CHANGES) return false;
  const { head } = located;
  const mark = markOf(located);
  if (!head || !mark) return true;
  return stillHolds(mark, since) && !since.some(({ target }) => head.contains(target));
}

/** Whether a reading may be shown: the same person as before, or one who has stood still with nothing left of the last. */
function isSteady(state: State, located: Located, person: string | null): boolean {
  if (person !== null && person === state.person) return true;
  if (stillStanding(state.remains, state.touched)) return false;
  if (person === null) return located.state !== "unsettled";
  const now = performance.now();
  if (state.candidate?.person !== person) state.candidate = { person, since: now };
  return now - state.candidate.since >= STEADY_MS;
}

/** Two readings of one number with different names are a change under way. */
function nameOf(located: Located | null): string | null {
  return located?.reading.facts.person?.name ?? null;
}

function accept(options: SessionOptions, state: State, located: Located): void {
  const news =
    state.located?.state !== located.state ||
    JSON.stringify(state.located.reading) !== JSON.stringify(located.reading);
  state.located = located;
  state.person = located.state === "one" ? located.reading.person : null;
  state.mark = markOf(located);
  state.taken = remainsOf(located.anchors);
  state.candidate = null;
  if (!news) return;
  if (state.person !== null) state.remains = [];
  state.turn++;
  options.settled(answerOf(state, options.document));
}

function stampOf(state: State): string {
  return `${state.turn}`;
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
