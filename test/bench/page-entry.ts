import { mirrorOf } from "../../lib/page/dom/mirror.ts";
import { startSession } from "../../lib/page/dom/session.ts";

/* What the content script reads with, for a page without the extension: open roots stand in for closed ones. */

const access = {
  shadowRoot: (element: Element) => element.shadowRoot,
  frameDocument: () => null,
};
const NOBODY = { system: "generic", page: null, person: null, facts: {}, evidence: [], text: [] };
const never = () => false;

/** Reads the whole page at once; gives a function that reads it again after changes. */
function reader() {
  const mirror = mirrorOf({ document, access, isOurs: never, entered: () => {} });
  const observer = new MutationObserver((records) => {
    for (const record of records) mirror.touch(record);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return () => {
    for (const record of observer.takeRecords()) mirror.touch(record);
    while (!mirror.refresh(never));
    return mirror.snapshot()?.length ?? 0;
  };
}

/** Watches the page as the content script does, with an extension that answers at once. */
function watch(): () => void {
  const stop = new AbortController();
  startSession({
    document,
    access,
    read: async () => ({ state: "none", reading: NOBODY, anchors: [] }),
    isOurs: never,
    changed: () => {},
    settled: () => {},
    signal: stop.signal,
  });
  return () => stop.abort();
}

Object.assign(globalThis, { skreddersomBench: { reader, watch } });
