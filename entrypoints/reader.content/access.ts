import type { PageAccess } from "../../lib/page/dom/access.ts";

type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Open and closed shadow roots by the browsers' own doors for extensions; frames of the same origin. */
export const browserAccess: PageAccess = {
  shadowRoot(element) {
    try {
      if (typeof chrome !== "undefined" && chrome.dom)
        return chrome.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null;
      return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
    } catch {
      return null;
    }
  },
  frameDocument(frame) {
    try {
      return (frame as HTMLIFrameElement).contentDocument;
    } catch {
      return null;
    }
  },
};
