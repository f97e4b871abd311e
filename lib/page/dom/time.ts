import type { Mirror } from "./mirror.ts";

/** The page's own work waits no longer than this for ours. */
const SLICE_MS = 12;
/** A page that changes faster than it can be read in slices is read in one go after so many of them. */
const MOST_SLICES = 200;
/** Reading takes at most one part in so many of the page's time, while nobody waits for a person. */
const SHARE = 50;
const LONGEST_REST_MS = { shown: 30_000, nobody: 1000 };

export interface Wish {
  /** The page has changed: read when it has been quiet so long, never later than the longest wait. */
  changed(quietMs: number, longestMs: number): void;
  /** Look again after this, though nothing has changed. */
  later(ms: number): void;
  /**
   * The last reading took so long of the page's time: after a change the next one waits in proportion, though never long
   * where nobody is shown and somebody may come.
   */
  rest(tookMs: number, isShown: boolean): void;
  /** A person is waited for: no rest. */
  hurry(): void;
  /** Runs now, or right after what runs now. */
  now(): Promise<void>;
}

/** One timer for all wishes, one reading at a time, and one that waits at most. */
export function scheduler(document: Document, signal: AbortSignal, run: () => Promise<void>): Wish {
  const view = document.defaultView;
  let timer = 0;
  let latest = Number.POSITIVE_INFINITY;
  let earliest = 0;
  let tookBefore = Number.POSITIVE_INFINITY;
  let running: Promise<void> = Promise.resolve();
  let queued: Promise<void> | null = null;
  signal.addEventListener("abort", () => view?.clearTimeout(timer));
  const inTurn = (): Promise<void> => {
    queued ??= running.then(() => {
      queued = null;
      running = signal.aborted ? Promise.resolve() : run();
      return running;
    });
    return queued;
  };
  const after = (ms: number) => {
    if (signal.aborted || !view) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(
      () => {
        latest = Number.POSITIVE_INFINITY;
        void inTurn();
      },
      Math.max(0, ms),
    );
  };
  return {
    changed: (quietMs, longestMs) => {
      const now = performance.now();
      latest = Math.min(latest, now + longestMs);
      after(Math.max(Math.min(quietMs, latest - now), earliest - now));
    },
    later: after,
    rest: (tookMs, isShown) => {
      // A machine that was busy once says nothing of what the page costs.
      const usual = Math.min(tookMs, tookBefore) * SHARE;
      tookBefore = tookMs;
      const longest = isShown ? LONGEST_REST_MS.shown : LONGEST_REST_MS.nobody;
      earliest = performance.now() + Math.min(usual, longest);
    },
    hurry: () => {
      earliest = 0;
    },
    now: inTurn,
  };
}

/**
 * Brings a mirror up to date in slices, so that the page stays quick. `pending` takes in changes that came between
 * two slices: a whole mirror is the page of one moment. Returns the milliseconds that it took.
 */
export async function refreshed(mirror: Mirror, pending: () => void): Promise<number> {
  let took = 0;
  for (let slice = 0; ; slice++) {
    pending();
    const start = performance.now();
    const end = slice < MOST_SLICES ? start + SLICE_MS : Number.POSITIVE_INFINITY;
    const isWhole = mirror.refresh(() => performance.now() > end);
    took += performance.now() - start;
    if (isWhole) return took;
    await nextTask();
  }
}

/** Lets the page work before the next slice. */
function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/** The answer, or null when it takes longer: whoever was to give it may have been stopped. */
export function within<T>(ms: number, answer: Promise<T | null>): Promise<T | null> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => done(null), ms);
    answer.then(done, fail).finally(() => clearTimeout(timer));
  });
}
