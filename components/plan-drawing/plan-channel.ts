import type { Day } from "../../lib/facts/days.ts";
import type { Milestone, Plan } from "../../lib/plan/types.ts";
import type { Lang } from "../../lib/text/text.ts";

/** What the large page draws from. No name, no number. */
export interface PlanState {
  readonly plan: Plan;
  readonly milestones: readonly Milestone[];
  readonly today: Day;
  readonly lang: Lang;
}

/** How often the page asks whether the panel still shows the plan, and how long it waits for an answer. */
const ASK_MS = 1000;
const WAIT_MS = 3000;

/** The panel's end: answers whoever asks, and tells of every change. Null: nobody's plan is open any more. */
export interface PlanOffer {
  readonly name: string;
  send(state: PlanState | null): void;
  close(): void;
}

/** A channel by a random name. Only pages of the extension can listen, and nothing is written anywhere. */
export function offerPlan(first: PlanState): PlanOffer {
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  let state: PlanState | null = first;
  channel.onmessage = () => channel.postMessage(state);
  return {
    name,
    send(next) {
      state = next;
      channel.postMessage(next);
    },
    close() {
      channel.postMessage(null);
      channel.close();
    },
  };
}

/**
 * The page's end. A panel that has gone cannot say so: the page asks every second, and what is not confirmed any more is
 * taken away.
 */
export function followPlan(
  name: string,
  onState: (state: PlanState | null) => void,
  signal: AbortSignal,
): void {
  const channel = new BroadcastChannel(name);
  let heard = Date.now();
  let shown = "";
  const take = (state: PlanState | null) => {
    const next = JSON.stringify(state);
    if (next === shown) return;
    shown = next;
    onState(state);
  };
  channel.onmessage = ({ data }: MessageEvent<PlanState | null>) => {
    heard = Date.now();
    take(data);
  };
  const timer = setInterval(() => {
    if (Date.now() - heard > WAIT_MS) take(null);
    channel.postMessage("still?");
  }, ASK_MS);
  channel.postMessage("still?");
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    channel.close();
  });
}
