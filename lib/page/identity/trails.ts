import { headingLevel, isBoundary } from "../outline/kinds.ts";
import { regionName } from "../outline/names.ts";
import { isWords, type Shown, textOf } from "../tree.ts";

/** Beside its headings a header holds no more than this; then they head what follows it. */
const SLIGHT = 60;

interface Open {
  readonly text: string;
  readonly level: number;
}

/** The headings each element stands under, outermost first: headings, legends, captions, summaries, region names. */
export function trailsIn(top: Shown): (shown: Shown) => readonly string[] {
  const trails = new Map<Shown, readonly string[]>();
  visit(top, [], trails);
  return (shown) => trails.get(shown) ?? [];
}

/** Returns the headings that are open after the element, and how much else it holds. */
function visit(
  shown: Shown,
  before: readonly Open[],
  trails: Map<Shown, readonly string[]>,
): { open: readonly Open[]; weight: number } {
  const level = levelOf(shown);
  const over = level > 0 ? before.filter((h) => h.level < level) : before;
  let open = named(shown, over);
  trails.set(
    shown,
    open.map((h) => h.text),
  );
  if (level > 0) return { open: [...over, { text: words(shown), level }], weight: 0 };
  let weight = 0;
  for (const child of shown.children) {
    if (isWords(child)) weight += child.text.trim().length;
    else {
      const after = visit(child, open, trails);
      open = after.open;
      weight += after.weight;
    }
  }
  return { open: isClosed(shown, weight) ? before : open, weight };
}

function named(shown: Shown, before: readonly Open[]): readonly Open[] {
  const isRegion =
    /^(section|aside|form|article|dialog|table|ul|ol|fieldset)$/.test(shown.tag) ||
    shown.role !== "";
  const name =
    isRegion && !/^(button|tab|link|option|img)$/.test(shown.role) ? regionName(shown) : null;
  return name ? [...before, { text: name, level: 0 }] : before;
}

function levelOf(shown: Shown): number {
  if (/^(legend|summary|caption)$/.test(shown.tag)) return 7;
  return headingLevel(shown);
}

function words(shown: Shown): string {
  return textOf(shown, 200).replace(/\n/g, " ");
}

/** Whether headings inside it head nothing after it. */
function isClosed(shown: Shown, weight: number): boolean {
  if (isBoundary(shown) || weight > SLIGHT) return true;
  return /^(article|li|td|th|tr|fieldset|details|dialog|aside|main|form|table|dl|ul|ol)$/.test(
    shown.tag,
  );
}
