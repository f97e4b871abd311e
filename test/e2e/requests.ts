import type { Browser, CDPSession, Target } from "puppeteer";

/** Every request that any page, panel, frame or worker of a browser makes, watched at browser level. */
export interface RequestLog {
  /** Requests that leave the extension. */
  readonly urls: string[];
  /** Files of the extension itself: they show that a target is watched. */
  readonly own: string[];
  stop(): void;
}

/** Watches all targets that exist or come; addresses inside the extension itself do not count. */
export async function watchRequests(browser: Browser): Promise<RequestLog> {
  const urls: string[] = [];
  const own: string[] = [];
  const sessions: CDPSession[] = [];
  const watch = async (target: Target) => {
    const session = await target.createCDPSession().catch(() => null);
    if (!session) return;
    sessions.push(session);
    session.on("Network.requestWillBeSent", ({ request }) => {
      if (/^(https?|wss?|ftp):/.test(request.url)) urls.push(request.url);
      else own.push(request.url);
    });
    session.on("Network.webSocketCreated", ({ url }) => urls.push(url));
    await session.send("Network.enable").catch(() => undefined);
  };
  const onTarget = (target: Target) => void watch(target);
  browser.on("targetcreated", onTarget);
  await Promise.all(browser.targets().map(watch));
  return {
    urls,
    own,
    stop: () => {
      browser.off("targetcreated", onTarget);
      for (const session of sessions) session.detach().catch(() => undefined);
    },
  };
}
