import { type At, cornerOf, windowWidth } from "./pill-place.ts";

/** Moves shorter than this are clicks, in px. */
const CLICK = 4;
/** One press of an arrow key, in px; with shift. */
const STEPS = { plain: 16, shift: 64 };

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Options {
  readonly pill: HTMLElement;
  /** What stays where it is while tools come and go: its centre is the pill's. */
  readonly numbers: HTMLElement;
  /** Takes the arrow keys while it has the focus. */
  readonly grip: HTMLElement;
  /** The pill's centre is now here. `isDone`: it has been let go. */
  moved(at: At, isDone: boolean): void;
}

/** Moves the pill by dragging it anywhere, and by arrow keys on its grip. */
export function movable({ pill, numbers, grip, moved }: Options): void {
  pill.addEventListener("pointerdown", (event) => {
    if (event.isTrusted && event.button === 0) drag(pill, numbers, event, moved);
  });
  grip.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !event.isTrusted) return;
    event.preventDefault();
    const step = event.shiftKey ? STEPS.shift : STEPS.plain;
    const { x, y } = centreOf(numbers);
    moved(asParts(x + arrow[0] * step, y + arrow[1] * step, numbers), true);
  });
}

function drag(
  pill: HTMLElement,
  numbers: HTMLElement,
  start: PointerEvent,
  moved: Options["moved"],
): void {
  const stop = new AbortController();
  const { signal } = stop;
  const from = centreOf(numbers);
  let last: At | null = null;
  const onMove = (event: PointerEvent) => {
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (last === null && Math.hypot(x, y) < CLICK) return;
    // From here on the pill hears everything itself, so the click that ends the drag reaches no button.
    if (last === null) pill.setPointerCapture(start.pointerId);
    last = asParts(from.x + x, from.y + y, numbers);
    moved(last, false);
  };
  const onEnd = () => {
    stop.abort();
    if (last !== null) moved(last, true);
  };
  window.addEventListener("pointermove", onMove, { signal, capture: true });
  window.addEventListener("pointerup", onEnd, { signal, capture: true });
  window.addEventListener("pointercancel", () => stop.abort(), { signal, capture: true });
}

function centreOf(numbers: HTMLElement): { x: number; y: number } {
  const { x, y, width, height } = numbers.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** A centre in px as parts of the window, no further out than it can stand. */
function asParts(x: number, y: number, numbers: HTMLElement): At {
  const { width, height } = numbers.getBoundingClientRect();
  const { left, top } = cornerOf({ x: x / windowWidth(), y: y / innerHeight }, { width, height });
  const part = (value: number, most: number) => Math.max(0, Math.min(1, value / most));
  return { x: part(left + width / 2, windowWidth()), y: part(top + height / 2, innerHeight) };
}
