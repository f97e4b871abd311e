import { browser } from "wxt/browser";
import { type FromPage, PANEL_PORT, type PageAnswer } from "../../lib/messages/contract.ts";

interface Port {
  readonly name: string;
  readonly onDisconnect: { addListener(heard: () => void): void };
  postMessage(message: FromPage): void;
  disconnect(): void;
}

/**
 * The panels that look at this page. They are told directly: a message to the whole extension waits until its
 * background has started, and a panel must not show the last person for so long.
 */
export interface Panels {
  tell(message: FromPage): void;
}

/** Takes panels in until the signal ends it; each is first told what stands now. */
export function panelsOf(answer: () => PageAnswer, signal: AbortSignal): Panels {
  const ports = new Set<Port>();
  const tell = (port: Port, message: FromPage) => {
    try {
      port.postMessage(message);
    } catch {
      ports.delete(port);
    }
  };
  const onConnect = (port: Port) => {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    const now = answer();
    if (now.state !== "unsettled") tell(port, { type: "skreddersom/settled", answer: now });
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener("abort", () => {
    browser.runtime?.onConnect?.removeListener(onConnect);
    for (const port of ports) port.disconnect();
  });
  return {
    tell: (message) => {
      for (const port of ports) tell(port, message);
    },
  };
}
