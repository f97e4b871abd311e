import { type Findings, type Leaf, readLeaf, type Said } from "./facts-leaf.ts";
import { leavesOf } from "./facts-parse.ts";
import { placeOf } from "./facts-place.ts";
import type { Entry, Outline } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { dayOf, findDays } from "./values/day.ts";
import { folded, plain } from "./values/words.ts";
import { NOT_HELD } from "./vocabulary/contact-words.ts";
import { fieldOf } from "./vocabulary/labels.ts";

const STARTS_WITH_DAY =
  /^(?:notat|samtale|møte|telefonsamtale|telefon|referat|journalnotat|journal|samtalereferat|møtereferat|oppfølgingssamtale|oppfølgingsmøte)?[ :,-]*(?:den )?$/;

/** The day of a talk, a meeting or a note in a contact log. */
export function readContact(entry: Entry, into: Findings): void {
  if (entry.trail.some(isComing)) return;
  const texts = [
    entry.heading ?? "",
    ...entry.values.map((v) => v.value ?? ""),
    ...entry.loose.map(({ text }) => text.slice(0, 80)),
  ];
  if (texts.some((text) => NOT_HELD.test(folded(text)) && text.length < 80)) return;
  const labelled = entry.values.flatMap((value) =>
    fieldOf(value.label, "contact")?.field === "contactDates"
      ? leavesOf("contactDates", value)
      : [],
  );
  const [first] = labelled.length > 0 ? labelled : unlabelled(entry).flatMap(dayAtStart);
  if (!first) return;
  into.singles.push(first);
  const about = texts.slice(0, 1 + entry.values.length).map((text) => folded(text));
  if (about.some((text) => EVALUATION.test(text)))
    into.things.push({
      list: "evaluations",
      leaves: [{ ...first, field: "evaluations.heldOn" }],
      source: `note ${entry.block}`,
    });
}

/** The note of an evaluation: "05.01.2026 – Evaluering av programmet". */
const EVALUATION =
  /^(?:[\d. :,-]*)evaluering(?:smøte|ssamtale)?(?: av (?:program|kvp|kvalifisering)\p{L}*)?(?:[\d. :,-]*)$/u;

/** Notes that begin with their day: "12.03.2026: Samtale om …". */
export function readNotes(outline: Outline, into: Findings): void {
  for (const { text, trail, node, other } of [...outline.texts, ...outline.loose]) {
    if (!other) into.singles.push(...dayOfHeading(trail, node));
    if (
      other ||
      trail.some(isComing) ||
      placeOf(trail).theme !== "contact" ||
      NOT_HELD.test(folded(text.slice(0, 40)))
    )
      continue;
    into.singles.push(...dayAtStart({ label: "", value: text, quote: text, node }));
  }
}

/** "Notat 12.03.2026" over what was noted. */
function dayOfHeading(trail: readonly string[], node: NodeNumber): Leaf[] {
  const heading = trail.at(-1) ?? "";
  const isNote = heading.length < 80 && NOTE.test(folded(heading));
  if (!isNote || NOT_HELD.test(folded(heading)) || trail.some(isElsewhere)) return [];
  return dayAtStart({ label: "", value: heading, quote: heading, node });
}

const NOTE =
  /^(?:notat|journalnotat|journal|samtale|samtalereferat|oppfølgingssamtale|oppfølgingsmøte|møte|møtereferat|referat|telefonsamtale|telefon)[ :,-]+(?:den )?\d/u;

function isElsewhere(heading: string): boolean {
  return isComing(heading) || placeOf([heading]).theme === "foreign";
}

/** "Kommende møter". */
function isComing(heading: string): boolean {
  return /^(?:kommende|kommande|neste|planlagte?|planlagde)(?!\p{L})/iu.test(heading);
}

function unlabelled(entry: Entry): Said[] {
  const heading = entry.heading === null ? [] : [{ text: entry.heading, node: entry.node }];
  return [...heading, ...entry.loose].map(({ text, node }) => ({
    label: "",
    value: text,
    quote: text,
    node,
  }));
}

function dayAtStart(said: Said): Leaf[] {
  const text = plain(said.value ?? "").slice(0, 200);
  const [found] = findDays(text);
  if (!found?.day || !STARTS_WITH_DAY.test(folded(text.slice(0, found.at)))) return [];
  const quote = text.slice(0, found.end);
  return dayOf(text.slice(found.at, found.end))
    ? [readLeaf("contactDates", found.day, { quote, node: said.node })]
    : [];
}
