import { decisionKind } from "./facts-decision.ts";
import { placeOf } from "./facts-place.ts";
import type { Entry, LabelledValue, Outline } from "./outline.ts";
import { dayOf, findDays } from "./values/day.ts";
import { periodOf } from "./values/period.ts";
import { plain } from "./values/words.ts";

const ONE_THING = new Set<string>(["decisions", "leaves", "interruptions", "absences"]);
const LONGEST = 60;

/**
 * Parts of the page that are one decision or one leave without being a card: "Vedtak 12.01.2026" as heading, "Innvilgelse
 * av kvalifiseringsprogram" as bare words below it. Their labelled values go along and are no longer read by themselves.
 */
export function sectionsAsEntries(outline: Outline): { entries: Entry[]; values: LabelledValue[] } {
  const entries: Entry[] = [];
  const taken = new Set<LabelledValue>();
  const trails = new Map(
    [...outline.values, ...outline.loose]
      .filter((part) => !part.other)
      .map(({ trail }) => [trail.join(" > "), trail]),
  );
  for (const [key, trail] of trails) {
    if (!ONE_THING.has(placeOf(trail).theme ?? "")) continue;
    const values = outline.values.filter(
      (value) => !value.other && value.trail.join(" > ") === key,
    );
    const entry = entryOf(trail, values, outline);
    if (!entry) continue;
    entries.push(entry);
    for (const value of values) taken.add(value);
  }
  return { entries, values: outline.values.filter((value) => !taken.has(value)) };
}

function entryOf(
  trail: readonly string[],
  values: readonly LabelledValue[],
  outline: Outline,
): Entry | null {
  const last = trail.at(-1) ?? "";
  const heading = says(last) ? last : null;
  const loose = outline.loose.filter(
    (text) => !text.other && text.trail.join(" > ") === trail.join(" > ") && says(text.text),
  );
  const labels = new Set(values.map(({ label }) => label));
  if ((heading === null && loose.length === 0) || labels.size < values.length) return null;
  const node =
    values[0]?.node ?? loose[0]?.node ?? outline.headings.find(({ text }) => text === last)?.node;
  const block = values[0]?.block ?? loose[0]?.block ?? 0;
  return node ? { kind: "row", heading, values, loose, trail, block, node } : null;
}

/** Whether short words tell a kind, a day or a period of their own. */
function says(text: string): boolean {
  const words = plain(text);
  if (words.length > LONGEST || /[.!?]$/.test(words.replace(/\d\.$/, ""))) return false;
  return (
    decisionKind(words) !== null ||
    dayOf(words) !== null ||
    periodOf(words) !== null ||
    (/^vedtak/i.test(words) && findDays(words).length > 0)
  );
}
