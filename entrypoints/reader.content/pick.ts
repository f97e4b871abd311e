import { type Box, rectsInWindow } from "../../lib/page/dom/place.ts";
import { pick as texts } from "../../lib/text/pill.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** Something in the page that can be pointed at. */
export interface Choice {
  readonly element: Element;
  /** What it is called, as the page shows it. */
  readonly name: string;
}

export interface Picker {
  /** Lets the caseworker point until something is chosen (its number) or it ends (null). */
  start(choices: readonly Choice[], lang: Lang, done: (chosen: number | null) => void): void;
  /** Marks one element without pointing; null takes marks away and ends pointing. */
  point(element: Element | null): void;
}

/** Events that the page must not hear of while its values are pointed at. */
const SILENCED =
  "pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu keydown keyup keypress".split(
    " ",
  );

/** Pointing by mouse or keyboard, drawn in our own closed root; the page hears none of it. */
export function createPicker(root: ShadowRoot): Picker {
  let end: (() => void) | null = null;
  const stop = () => {
    end?.();
    end = null;
  };
  return {
    start(choices, lang, done) {
      stop();
      end = pointing(root, choices, lang, (chosen) => {
        stop();
        done(chosen);
      });
    },
    point(element) {
      stop();
      if (!element?.isConnected) return;
      element.scrollIntoView({ block: "center" });
      const { cover, end: gone } = drawnWhile(root, () => element);
      // Only shown: the page can be used as before.
      cover.classList.add("vist");
      end = gone;
    },
  };
}

/** Listens and draws until the way to stop is called. */
function pointing(
  root: ShadowRoot,
  choices: readonly Choice[],
  lang: Lang,
  done: (chosen: number | null) => void,
): () => void {
  const stop = new AbortController();
  let at = -1;
  const drawn = drawnWhile(root, () => choices[at]?.element ?? null);
  drawn.tip.lang = lang;
  drawn.tip.textContent = say(texts.help, lang);
  const go = (next: number) => {
    at = next;
    drawn.tip.textContent = choices[at]?.name ?? say(texts.help, lang);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key] ?? (event.key === "Tab" ? (event.shiftKey ? -1 : 1) : 0);
    if (event.key === "Escape") done(null);
    else if (event.key === "Enter" && at >= 0) done(at);
    else if (step !== 0 && choices.length > 0) {
      go((Math.max(at, step > 0 ? -1 : 0) + step + choices.length) % choices.length);
      choices[at]?.element.scrollIntoView({ block: "nearest" });
    }
  };
  const listener = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === "keydown") onKey(event as KeyboardEvent);
    if (event.type === "click") {
      go(smallestAt(choices, event as MouseEvent));
      if (at >= 0) done(at);
    }
  };
  const options = { capture: true, signal: stop.signal };
  for (const type of SILENCED) window.addEventListener(type, listener, options);
  const onMove = (event: Event) => go(smallestAt(choices, event as MouseEvent));
  window.addEventListener("pointermove", onMove, { ...options, passive: true });
  drawn.cover.focus();
  return () => {
    stop.abort();
    drawn.end();
  };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The smallest of what stands under the pointer; -1 for nothing. */
function smallestAt(choices: readonly Choice[], { clientX, clientY }: MouseEvent): number {
  let best = { at: -1, size: Number.POSITIVE_INFINITY };
  for (const [at, { element }] of choices.entries()) {
    for (const box of element.isConnected ? rectsInWindow(element) : []) {
      const size = box.width * box.height;
      if (size < best.size && isIn(box, clientX, clientY)) best = { at, size };
    }
  }
  return best.at;
}

function isIn({ x, y, width, height }: Box, left: number, top: number): boolean {
  return left >= x && left <= x + width && top >= y && top <= y + height;
}

/** A cover over the page with a mark that follows one element, and a line of words. */
function drawnWhile(root: ShadowRoot, element: () => Element | null) {
  const cover = document.createElement("div");
  cover.className = "pek";
  cover.tabIndex = -1;
  cover.popover = "manual";
  const mark = document.createElement("div");
  mark.className = "mark";
  const tip = document.createElement("p");
  tip.setAttribute("role", "status");
  cover.append(mark, tip);
  root.append(cover);
  // In the top layer, so that an open dialog of the page does not hide it.
  cover.showPopover?.();
  const draw = () => {
    const [box] = [element()].flatMap((e) => (e?.isConnected ? rectsInWindow(e) : []));
    mark.hidden = box === undefined;
    if (box)
      mark.style.cssText = `left:${box.x - 4}px;top:${box.y - 3}px;width:${box.width + 8}px;height:${box.height + 6}px`;
    frame = requestAnimationFrame(draw);
  };
  let frame = requestAnimationFrame(draw);
  const end = () => {
    cancelAnimationFrame(frame);
    cover.remove();
  };
  return { cover, tip, end };
}
