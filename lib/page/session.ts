import { type Remains, remainsOf, stillStanding, type Touched, touchedBlocks } from "./fresh.ts";
import { type IdentityMark, markOf, stillHolds } from "./mark.ts";
import { rootsOf } from "./roots.ts";
import type { PageAccess, PageAnswer, PageReading } from "./types.ts";

/** Quiet time after the last change before the page is read. */
const QUIET_MS = 120;
/** A page that never rests is read at least this often. */
const LONGEST_WAIT_MS = 1000;
/** A new person must stand still this long. */
const STEADY_MS = 300;

export interface SessionOptions {
  readonly document: Document;
  readonly access: PageAccess;
  /** Reads the whole page now. */
  read(): PageReading;
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
  anchors(stamp: string): PageReading["anchors"];
  /** Reads although something of the last person still stands: the caseworker has looked. */
  again(): PageAnswer;
}

/**
 * Watches a page for as long as `signal` lives: empties at once when the person changes, and reads when header and
 * content have stood still. Reads only; changes nothing.
 */
export function startSession(options: SessionOptions): Session {
  const { document, access, signal } = options;
  const state: State = { ...NEW, touched: touchedBlocks(), seen: new WeakSet() };
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((r) => !options.isOurs(r.target));
    if (theirs.length > 0) onChange(options, state, theirs, schedule);
  });
  const schedule = scheduler(document, signal, () => {
    observeRoots();
    readWhenSteady(options, state, schedule);
  });
  const observeRoots = () => {
    for (const root of rootsOf(document, access)) {
      if (state.seen.has(root)) continue;
      state.seen.add(root);
      observer.observe(root, OBSERVED);
    }
  };
  signal.addEventListener("abort", () => observer.disconnect());
  document.addEventListener("visibilitychange", () => schedule(0), { signal });
  document.defaultView?.addEventListener("pageshow", () => schedule(0), { signal });
  document.addEventListener("load", () => schedule(QUIET_MS), { capture: true, signal });
  observeRoots();
  schedule(0);
  return {
    answer: () => answerOf(state, document),
    anchors: (stamp) => (stamp === stampOf(state) ? (state.reading?.anchors ?? []) : []),
    again: () => {
      state.remains = [];
      accept(options, state, options.read());
      return answerOf(state, document);
    },
  };
}

interface State {
  turn: number;
  reading: PageReading | null;
  person: string | null;
  mark: IdentityMark | null;
  /** What was read, as it stood then. */
  taken: Remains[];
  /** What was read of the last person and must go before the next is read. */
  remains: Remains[];
  touched: Touched;
  candidate: { person: string | null; since: number } | null;
  seen: WeakSet<Node>;
}

const NEW = {
  turn: 0,
  reading: null,
  person: null,
  mark: null,
  taken: [],
  remains: [],
  candidate: null,
};

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

type Schedule = (ms: number) => void;

function onChange(
  options: SessionOptions,
  state: State,
  records: MutationRecord[],
  schedule: Schedule,
): void {
  state.touched.add(records);
  if (state.mark && !stillHolds(state.mark, records)) empty(options, state);
  schedule(QUIET_MS);
}

/** The person is another one, or nobody: what was read is thrown away at once. */
function empty(options: SessionOptions, state: State): void {
  state.remains = state.taken;
  state.touched = touchedBlocks();
  state.reading = null;
  state.person = null;
  state.mark = null;
  state.candidate = null;
  state.turn++;
  options.changed(stampOf(state));
}

function readWhenSteady(options: SessionOptions, state: State, schedule: Schedule): void {
  if (options.document.visibilityState === "hidden") return;
  const reading = options.read();
  const person = reading.state === "one" ? reading.reading.person : null;
  const other = person !== state.person || nameOf(reading) !== nameOf(state.reading);
  if (state.person !== null && other) empty(options, state);
  if (isSteady(state, reading, person)) accept(options, state, reading);
  else schedule(reading.state === "unsettled" ? LONGEST_WAIT_MS : STEADY_MS);
}

/** Whether a reading may be shown: the same person as before, or one who has stood still with nothing left of the last. */
function isSteady(state: State, reading: PageReading, person: string | null): boolean {
  if (person !== null && person === state.person) return true;
  if (stillStanding(state.remains, state.touched)) return false;
  if (person === null) return reading.state !== "unsettled";
  const now = performance.now();
  if (state.candidate?.person !== person) state.candidate = { person, since: now };
  return now - state.candidate.since >= STEADY_MS;
}

/** Two readings of one number with different names are a change under way. */
function nameOf(reading: PageReading | null): string | null {
  return reading?.reading.facts.person?.name ?? null;
}

function accept(options: SessionOptions, state: State, reading: PageReading): void {
  const news =
    state.reading?.state !== reading.state ||
    JSON.stringify(state.reading.reading) !== JSON.stringify(reading.reading);
  state.reading = reading;
  state.person = reading.state === "one" ? reading.reading.person : null;
  state.mark = markOf(reading);
  state.taken = remainsOf(reading.anchors);
  state.candidate = null;
  if (!news) return;
  if (state.person !== null) state.remains = [];
  state.turn++;
  options.settled(answerOf(state, options.document));
}

/** One timer for all wishes: the soonest quiet moment, but never later than the longest wait. */
function scheduler(document: Document, signal: AbortSignal, run: () => void): Schedule {
  const view = document.defaultView;
  let timer = 0;
  let latest = Number.POSITIVE_INFINITY;
  signal.addEventListener("abort", () => view?.clearTimeout(timer));
  return (ms) => {
    if (signal.aborted || !view) return;
    const now = performance.now();
    latest = Math.min(latest, now + LONGEST_WAIT_MS);
    view.clearTimeout(timer);
    timer = view.setTimeout(
      () => {
        latest = Number.POSITIVE_INFINITY;
        run();
      },
      Math.max(0, Math.min(ms, latest - now)),
    );
  };
}

function stampOf(state: State): string {
  return `${state.turn}`;
}

function answerOf(state: State, document: Document): PageAnswer {
  const { reading } = state;
  return {
    stamp: stampOf(state),
    state: reading?.state ?? "unsettled",
    url: document.location.href,
    reading: reading?.reading ?? EMPTY,
  };
}

const EMPTY = { system: null, page: null, person: null, facts: {}, evidence: [], text: [] };
