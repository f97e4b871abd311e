import type { PageAccess } from "../../lib/page/dom/access.ts";

/** A place for the pill's centre, as parts of the window's width and height. */
export interface At {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free space to the window's edge, in px. */
const EDGE = 12;
/** How far from one place along an edge to the next, in px. */
const STEP = 56;
/** Where the page is asked what stands under the pill: a grid of so many columns and rows. */
const GRID = { columns: 5, rows: 3 };

/** What the caseworker uses; the pill never stands on it by itself. */
const CONTROLS =
  "a[href],button,input,select,textarea,summary,label,option,iframe,video,[contenteditable],[onclick],[tabindex]:not([tabindex='-1']),[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=radio],[role=switch],[role=combobox],[role=option]";

/** The first place, from the lower right corner on, where the pill covers no control; else where it covers least. */
export function freePlace(size: Size, isOurs: (e: Element) => boolean, access: PageAccess): At {
  let best: { at: At; covered: number } | null = null;
  for (const at of places(size)) {
    const covered = coveredAt(at, size, isOurs, access);
    if (covered === 0) return at;
    if (best === null || covered < best.covered) best = { at, covered };
  }
  return best?.at ?? { x: 1, y: 1 };
}

/** How many points of the pill at this place lie on a control of the page. */
export function coveredAt(
  at: At,
  size: Size,
  isOurs: (e: Element) => boolean,
  access: PageAccess,
): number {
  const { left, top } = cornerOf(at, size);
  let covered = 0;
  for (let column = 0; column < GRID.columns; column++)
    for (let row = 0; row < GRID.rows; row++) {
      const x = left + (size.width * column) / (GRID.columns - 1);
      const y = top + (size.height * row) / (GRID.rows - 1);
      if (isControlAt(x, y, isOurs, access)) covered++;
    }
  return covered;
}

/** The upper left corner of the pill at a place, kept inside the window. */
export function cornerOf(at: At, { width, height }: Size): { left: number; top: number } {
  const keep = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  return {
    left: keep(at.x * windowWidth() - width / 2, windowWidth() - width),
    top: keep(at.y * innerHeight - height / 2, innerHeight - height),
  };
}

/** The corners first, then up along the right edge and along the left. */
function* places({ height }: Size): Generator<At> {
  for (const y of [1, 0]) for (const x of [1, 0]) yield { x, y };
  for (const x of [1, 0])
    for (let y = innerHeight - EDGE - height; y > EDGE + height; y -= STEP)
      yield { x, y: y / innerHeight };
}

function isControlAt(
  x: number,
  y: number,
  isOurs: (e: Element) => boolean,
  access: PageAccess,
): boolean {
  let root: Document | ShadowRoot = document;
  for (let depth = 0; depth < 20; depth++) {
    const element: Element | undefined = root.elementsFromPoint(x, y).find((e) => !isOurs(e));
    if (!element) return false;
    if (element.closest(CONTROLS)) return true;
    const inner: ShadowRoot | null = access.shadowRoot(element);
    if (!inner || inner === root) return false;
    root = inner;
  }
  return false;
}

/** The window's width without its scroll bar, in px. */
export function windowWidth(): number {
  return Math.min(innerWidth, document.documentElement.clientWidth || innerWidth);
}
