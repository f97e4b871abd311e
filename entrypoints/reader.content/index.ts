import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import {
  type FromPage,
  isToPage,
  type Opened,
  type PageAnswer,
  type PageReading,
  type PillNumbers,
  type PillSetting,
  type Target,
  type ToPage,
} from "../../lib/messages/contract.ts";
import type { Anchored } from "../../lib/page/dom/located.ts";
import { type Session, startSession } from "../../lib/page/dom/session.ts";
import { browserAccess } from "./access.ts";
import { createMarker, type Marker } from "./marker.ts";
import { panelsOf } from "./panels.ts";
import { createPicker } from "./pick.ts";
import { createPill } from "./pill.ts";
import { createTeacher, type Teacher } from "./teacher.ts";

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
    const pill = createPill(document, {
      access: browserAccess,
      open: () => void send({ type: "skreddersom/open" }),
      changed: (setting) => void send({ type: "skreddersom/pill", setting }),
    });
    const marker = createMarker(pill.layer);
    const set = send({ type: "skreddersom/pill" }).then((setting) => {
      if (setting) pill.set(setting as PillSetting);
    });
    const settled = async (answer: PageAnswer) => {
      panels.tell({ type: "skreddersom/settled", answer });
      await set;
      const counts = await send({ type: "skreddersom/settled", answer });
      // The page may have become another person's while the numbers were counted.
      if (session.answer().stamp === answer.stamp)
        pill.show((counts as PillNumbers | undefined) ?? null);
    };
    const session = startSession({
      document,
      access: browserAccess,
      read: async (snapshot) =>
        ((await send({ type: "skreddersom/page", snapshot })) as PageReading | undefined) ?? null,
      isOurs: (node) => node === pill.host,
      changed: (stamp) => {
        pill.show(null);
        marker.clear();
        teacher.stop();
        panels.tell({ type: "skreddersom/changed", stamp });
      },
      settled,
      signal: ctx.signal,
    });
    const panels = panelsOf(session.answer, ctx.signal);
    const teacher = createTeacher(session, createPicker(pill.root), (look, node) =>
      send({ type: "skreddersom/picked", look, node }),
    );
    const own: Own = {
      pillSet: ({ setting }) => {
        pill.set(setting);
        // Without a pill nobody counted.
        void settled(session.answer());
      },
      leave: () => {
        pill.show(null);
        panels.tell({ type: "skreddersom/changed", stamp: "left" });
        ctx.abort();
      },
    };
    const listen = (message: unknown) =>
      isToPage(message)
        ? Promise.resolve(answer(message, { session, marker, teacher, own }))
        : undefined;
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

interface Own {
  pillSet(message: Extract<ToPage, { type: "skreddersom/pill-set" }>): void;
  leave(): void;
}

interface Parts {
  readonly session: Session;
  readonly marker: Marker;
  readonly teacher: Teacher;
  readonly own: Own;
}

function answer(message: ToPage, { session, marker, teacher, own }: Parts) {
  switch (message.type) {
    case "skreddersom/ping":
      return { here: true };
    case "skreddersom/read":
      return message.again ? session.again() : session.answer();
    case "skreddersom/show":
      return { shown: shows(message, session, marker) };
    case "skreddersom/same":
      return opened(session.answer(), message.person);
    case "skreddersom/look":
      return teacher.look();
    case "skreddersom/pick":
      return teacher.pick(message);
    case "skreddersom/point":
      return teacher.point(message);
    case "skreddersom/pill-set":
      return message.origin === location.origin ? own.pillSet(message) : undefined;
    case "skreddersom/leave":
      return message.origin === location.origin ? own.leave() : undefined;
  }
}

/** Only whether it is the person who was asked for, and where. */
function opened({ state, reading }: PageAnswer, person: string): Opened | null {
  const { system, page } = reading;
  return state === "one" && reading.person === person ? { system, page } : null;
}

function shows(
  { stamp, target }: Extract<ToPage, { type: "skreddersom/show" }>,
  session: Session,
  marker: Marker,
): boolean {
  const anchor = session.anchors(stamp).find((a) => standsFor(a, target));
  return anchor ? marker.mark(anchor.node) : false;
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
