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
import { createPill } from "./pill.ts";

/** Tells a reader that an update has left behind in the page to take its last words away. */
const STARTED = "skreddersom:reader";
/** How often it is asked whether the extension is still there. */
const LOOK_MS = 1000;

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
    document.dispatchEvent(new CustomEvent(STARTED));
    const isGone = () => browser.runtime?.id === undefined;
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
      settled: async (answer) => {
        const counts = await send({ type: "skreddersom/settled", answer });
        // The page may have become another person's while the numbers were counted.
        if (session.answer().stamp === answer.stamp)
          pill.show((counts as Counts | undefined) ?? null);
      },
      signal: ctx.signal,
    });
    const listen = (message: unknown) =>
      isToPage(message) ? Promise.resolve(answer(message, session, marker)) : undefined;
    browser.runtime.onMessage.addListener(listen);
    // An extension that is updated tells nobody; each look notices that it has gone.
    ctx.setInterval(() => undefined, LOOK_MS);
    ctx.onInvalidated(() => {
      browser.runtime?.onMessage?.removeListener(listen);
      marker.clear();
      if (!isGone()) return pill.remove();
      pill.retire();
      document.addEventListener(STARTED, pill.remove, { once: true });
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

/** An extension that was updated or removed answers no more: quiet. */
async function send(message: FromPage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
