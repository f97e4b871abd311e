import type { PageAnswer } from "../../lib/messages/contract.ts";

export interface PullOptions {
  readonly ask: (again: boolean) => Promise<PageAnswer | null>;
  /** The page's answer. Silence (null) and an unsettled page only when they have lasted. */
  readonly onAnswer: (answer: PageAnswer | null) => void;
  readonly signal: AbortSignal;
}

export interface Puller {
  /** Asks now, and again with growing pauses until the page has settled. */
  pull(again: boolean): void;
  /** Whatever is on its way holds no more. */
  discard(): void;
}

/** Pauses between two askings, in ms; the last one is kept. */
const PAUSES = [150, 300, 600, 1200, 2400, 5000];
/** So many askings before silence means that nobody is there: the reader may just have been started. */
const SILENT = 3;
/** So many before a page counts as unclear: a change of person takes some seconds in NAV's systems. */
const UNCLEAR = 5;

/** Pulls readings: one asking at a time, and an answer counts only when nothing has happened since it was asked for. */
export function createPuller({ ask, onAnswer, signal }: PullOptions): Puller {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const discard = () => {
    turn++;
    clearTimeout(timer);
  };
  const attempt = async (mine: number, tries: number, again: boolean) => {
    const answer = await ask(again);
    if (mine !== turn || signal.aborted) return;
    const settled = answer !== null && answer.state !== "unsettled";
    if (settled || tries >= (answer === null ? SILENT : UNCLEAR)) onAnswer(answer);
    if (settled || mine !== turn) return;
    const pause = PAUSES[Math.min(tries, PAUSES.length - 1)];
    timer = setTimeout(() => attempt(mine, tries + 1, false), pause);
  };
  signal.addEventListener("abort", discard);
  return {
    discard,
    pull(again) {
      discard();
      void attempt(turn, 0, again);
    },
  };
}
