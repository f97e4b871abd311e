import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import {
  type Counts,
  type FromPage,
  isToPage,
  type PageReading,
  type Target,
  type ToPage,
} from "../../lib/messages/contract.ts";
import type { Anchored } from "../../lib/page/dom/located.ts";
import { type Session, startSession } from "../../lib/page/dom/session.ts";
import { browserAccess } from "./access.ts";
import { createMarker } from "./marker.ts";
import { createPill, type Pill } from "./pill.ts";

export default defineContentScript({
  matches: [
    "https://*.intern.nav.no/*",
    "https://*.ansatt.nav.no/*",
    "https://*.adeo.no/*",
    "http://localhost/skreddersom-demo/*",
    "http://127.0.0.1/skreddersom-demo/*",
  ],
  runAt: "document_idle",
  main(ctx) {
    const pill = createPill(document, () => void send({ type: "skreddersom/open" }));
    const marker = createMarker(pill.layer);
    const session = startSession({
      document,
      access: browserAccess,
      read: async (snapshot) =>
        ((await send({ type: "skreddersom/page", snapshot })) as PageReading | undefined) ?? null,
      isOurs: (node) => node === pill.host,
      changed: (stamp) => {
        pill.show(null);
        marker.clear();
        void send({ type: "skreddersom/changed", stamp });
      },
      settled: (answer) => void showCounts(pill, send({ type: "skreddersom/settled", answer })),
      signal: ctx.signal,
    });
    const listen = (message: unknown) =>
      isToPage(message) ? Promise.resolve(answer(message, session, marker)) : undefined;
    browser.runtime.onMessage.addListener(listen);
    ctx.onInvalidated(() => {
      browser.runtime?.onMessage?.removeListener(listen);
      pill.remove();
    });
  },
});

function answer(message: ToPage, session: Session, marker: ReturnType<typeof createMarker>) {
  if (message.type === "skreddersom/ping") return { here: true };
  if (message.type === "skreddersom/read")
    return message.again ? session.again() : session.answer();
  const { target, stamp } = message;
  const anchor = session.anchors(stamp).find((a) => standsFor(a, target));
  return { shown: anchor ? marker.mark(anchor.node) : false };
}

function standsFor(anchor: Anchored, target: Target): boolean {
  if (target.fact !== undefined) return anchor.fact === target.fact;
  return anchor.quote?.includes(target.quote) ?? false;
}

async function showCounts(pill: Pill, reply: Promise<unknown>): Promise<void> {
  pill.show(((await reply) as Counts | undefined) ?? null);
}

/** An extension that was updated or removed answers no more: quiet. */
async function send(message: FromPage): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => undefined);
}
