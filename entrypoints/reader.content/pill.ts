import type { PillNumbers, PillSetting } from "../../lib/messages/contract.ts";
import type { PageAccess } from "../../lib/page/dom/access.ts";
import { pill as texts } from "../../lib/text/pill.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import css from "./pill.css?inline";
import { movable } from "./pill-move.ts";
import { nameTools, numbers, type Tools, toolsOf } from "./pill-parts.ts";
import { type At, cornerOf, coveredAt, freePlace, windowWidth } from "./pill-place.ts";

export interface Pill {
  readonly host: HTMLElement;
  /** Our closed root, for what else is drawn over the page. */
  readonly root: ShadowRoot;
  /** Where marks are drawn. */
  readonly layer: HTMLElement;
  /** The numbers, or null while no person is certain: then there is no pill. */
  show(counts: PillNumbers | null): void;
  /** How the caseworker wants it on this origin. */
  set(setting: PillSetting): void;
  /** The extension is gone: no numbers, only what the caseworker can do where there were some. */
  retire(): void;
  remove(): void;
}

export interface PillOptions {
  readonly access: PageAccess;
  open(): void;
  /** The caseworker has moved, folded or hidden it. */
  changed(setting: PillSetting): void;
}

interface State {
  setting: PillSetting;
  counts: PillNumbers | null;
  /** Where it stands while nobody has moved it. */
  free: At | null;
}

/** One empty host element with a closed root, outside the page's body: the only thing we add to a page. */
export function createPill(document: Document, options: PillOptions): Pill {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  const layer = document.createElement("div");
  layer.className = "layer";
  const tools = toolsOf(document);
  const { pill, open, grip, fold, off } = tools;
  const state: State = {
    setting: { off: false, folded: false, at: null },
    counts: null,
    free: null,
  };
  root.append(style, layer, pill);
  document.documentElement.append(host);

  const place = () => stand(tools, state, host, options.access);
  const draw = () => {
    drawNow(tools, state);
    if (pill.hidden) window.removeEventListener("resize", place);
    else {
      window.addEventListener("resize", place);
      place();
    }
  };
  const change = (change: Partial<PillSetting>) => {
    state.setting = { ...state.setting, ...change };
    draw();
  };
  const keep = (next: Partial<PillSetting>) => {
    change(next);
    options.changed(state.setting);
  };
  onClick(open, options.open);
  onClick(fold, () => keep({ folded: !state.setting.folded }));
  onClick(off, () => keep({ off: true }));
  movable({
    pill,
    numbers: open,
    grip,
    moved: (at, isDone) => (isDone ? keep({ at }) : change({ at })),
  });
  return {
    host,
    root,
    layer,
    show: (counts) => {
      state.counts = counts;
      draw();
    },
    set: change,
    retire: () => {
      window.removeEventListener("resize", place);
      if (state.counts && !pill.hidden) retire(pill, state.counts.lang);
    },
    remove: () => {
      window.removeEventListener("resize", place);
      host.remove();
    },
  };
}

/** Only the caseworker's own clicks, never a script's. */
function onClick(button: HTMLElement, run: () => void): void {
  button.addEventListener("click", (event) => {
    if (event.isTrusted) run();
  });
}

function drawNow(tools: Tools, { counts, setting }: State): void {
  const { pill, open, fold } = tools;
  pill.hidden = counts === null || setting.off;
  open.replaceChildren(...(counts ? numbers(counts, setting.folded) : []));
  if (counts) nameTools(tools, counts, setting.folded);
  fold.textContent = setting.folded ? "+" : "–";
}

/** The pill's border around its buttons, in px. */
const BORDER = 1;

/** Where the caseworker put it; else where it covers nothing that can be used, and there only as long as that is so. */
function stand({ pill, open }: Tools, state: State, host: Element, access: PageAccess): void {
  const size = { width: open.offsetWidth + 2 * BORDER, height: open.offsetHeight + 2 * BORDER };
  const isOurs = (element: Element) => element === host;
  if (state.setting.at === null) {
    const stays = state.free && coveredAt(state.free, size, isOurs, access) === 0;
    state.free = stays ? state.free : freePlace(size, isOurs, access);
  }
  const at = state.setting.at ?? state.free ?? { x: 1, y: 1 };
  const { left, top } = cornerOf(at, size);
  const isRight = left + size.width / 2 > windowWidth() / 2;
  // Tools come out towards the middle of the window; the numbers stay where they are.
  pill.classList.toggle("hoyre", isRight);
  pill.style.left = isRight ? "auto" : `${left}px`;
  pill.style.right = isRight ? `${windowWidth() - left - size.width}px` : "auto";
  pill.style.top = `${top}px`;
}

function retire(pill: HTMLElement, lang: Lang): void {
  const note = document.createElement("p");
  note.className = "stille";
  note.setAttribute("role", "status");
  note.lang = lang;
  note.textContent = say(texts.reload, lang);
  pill.replaceWith(note);
}
