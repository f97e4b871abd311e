import { browser } from "wxt/browser";
import { isUnsavedKey } from "../../lib/store/unsaved.ts";

/*
 * An update takes with it what lies in the browser's memory alone: drafts, and what was answered about open cases. So it
 * waits while there is any. Chromium installs an update when nothing of the extension runs: the background stays awake.
 * Firefox waits for whoever has asked to be told, until `reload` or its own next start.
 */

/** A background that nobody asks is stopped after 30 seconds. */
const AWAKE_MS = 20_000;

export function keepUpdatesWaiting(): void {
  let awake: ReturnType<typeof setInterval> | undefined;
  let isReady = false;
  const look = async () => {
    const kept = await browser.storage.session.get(null);
    if (Object.keys(kept).some(isUnsavedKey)) {
      awake ??= setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
      return;
    }
    clearInterval(awake);
    awake = undefined;
    if (isReady && isAlone()) browser.runtime.reload();
  };
  browser.storage.session?.onChanged.addListener(() => void look());
  browser.runtime.onUpdateAvailable.addListener(() => {
    isReady = true;
    void look();
  });
  void look();
}

/** Whether the background is the only page that is open. Chromium cannot tell here, and needs no help. */
function isAlone(): boolean {
  const { getViews } = browser.extension ?? {};
  return typeof getViews === "function" && getViews().length <= 1;
}
