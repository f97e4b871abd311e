import { readActivity } from "./facts-activities.ts";
import { readContact } from "./facts-contact.ts";
import { decisionKind, otherScheme } from "./facts-decision.ts";
import { readEntry, themeOfEntry } from "./facts-entries.ts";
import { readEvent } from "./facts-events.ts";
import { readChild } from "./facts-kin.ts";
import type { Findings } from "./facts-leaf.ts";
import { type Place, placeOf } from "./facts-place.ts";
import { readValues } from "./facts-values.ts";
import type { Entry, LabelledValue } from "./outline.ts";
import { codeOf } from "./values/codes.ts";
import { BENEFITS, DECISIONS } from "./vocabulary/case-codes.ts";
import { activityClass } from "./vocabulary/classify.ts";
import { knowsSection } from "./vocabulary/hints.ts";
import { fieldOf } from "./vocabulary/labels.ts";
import { type Theme, themeOf } from "./vocabulary/sections.ts";

/** A row, card, list item or dialog, read as what its headings and labels say it is. */
export function readPart(entry: Entry, isCase: boolean, into: Findings): void {
  const place = placeOf(entry.trail);
  if (isBoardRow(entry))
    for (const card of cardsOf(entry)) readActivity(card, placeOf(card.trail), into);
  else if (place.theme === "benefits" && isBenefit(entry)) readEntry(entry, "benefits", into);
  else if (isDecision(entry, place)) readEntry(entry, "decisions", into);
  else if (isSection(entry)) readValues(inside(entry), isCase, into);
  else if (isOpenedCard(entry, place)) readActivity(entry, openedPlace(entry, place), into);
  else readAs(themeOfEntry(entry, place), entry, place, isCase, into);
}

function readAs(
  theme: Theme | null,
  entry: Entry,
  place: Place,
  isCase: boolean,
  into: Findings,
): void {
  if (theme === "foreign") return;
  if (theme === "activities") readActivity(entry, place, into);
  else if (theme === "contact") readContact(entry, into);
  else if (theme === "children") readChild(entry, into);
  else if (theme === "application" && entry.kind === "row" && aboutOtherScheme(entry)) return;
  else if (entry.values.length === 0 && readAsValue(entry, isCase, into)) return;
  else if (theme === null && readEvent(entry, into)) return;
  else if (theme === null || theme === "aside" || SINGLE.has(theme)) {
    if (!isOneActivity(entry)) readValues(entry.values, isCase, into);
  } else readEntry(entry, theme, into);
}

/** A card "Jobbklubb" in a catalogue: its "Oppstart" is not the programme's. */
function isOneActivity({ heading }: Entry): boolean {
  return heading !== null && activityClass(null, heading).kind !== undefined;
}

/** The application for another benefit, in the same table as the one for the programme. */
function aboutOtherScheme({ heading, values }: Entry): boolean {
  return otherScheme([heading, ...values.map(({ value }) => value)].join(" "));
}

/** A board drawn as a table: columns "Planlegger", "Gjennomføres", "Fullført", a card in each cell. */
export function isBoardRow({ kind, values }: Entry): boolean {
  return (
    kind === "row" &&
    values.length > 1 &&
    values.every(({ label }) => placeOf([label]).status !== null)
  );
}

function cardsOf({ values, trail }: Entry): Entry[] {
  return values.flatMap(({ label, value, block, node }) =>
    value === null
      ? []
      : [
          {
            kind: "card" as const,
            heading: value,
            values: [],
            loose: [],
            trail: [...trail, label],
            block,
            node,
          },
        ],
  );
}

const SINGLE = new Set<string>(["programme", "person", "application", "office", "assistance"]);

/** A card or dialog headed "Vedtak" is a part of the page, not one thing of that name. */
function isSection(entry: Entry): boolean {
  return (
    entry.heading !== null &&
    entry.values.length > 0 &&
    entry.kind !== "row" &&
    themeOf(entry.heading) !== null
  );
}

/** "Innvilgelse" over date and period: one decision whose kind is its heading, wherever the card stands. */
function isDecision({ heading, values, kind }: Entry, { theme }: Place): boolean {
  if (heading === null || kind === "row" || values.length === 0) return false;
  if (decisionKind(heading) === null) return false;
  const own = themeOf(heading);
  if (theme === "decisions" || own === "decisions") return theme !== "foreign";
  const isNamed = own === null && codeOf(DECISIONS, heading.replace(/^vedtak:? /i, "")) !== null;
  return isNamed && (theme === null || theme === "programme");
}

/** "Sosialhjelp" as one of several below "Ytelser", not as a part of the page. */
function isBenefit({ heading, kind }: Entry): boolean {
  return heading !== null && kind !== "row" && codeOf(BENEFITS, heading) !== null;
}

function inside(entry: Entry): LabelledValue[] {
  const { heading, trail } = entry;
  if (heading === null || trail.at(-1) === heading) return [...entry.values];
  return entry.values.map((value) =>
    value.trail.at(-1) === heading ? value : { ...value, trail: [...value.trail, heading] },
  );
}

/** List items below a label: "Delmål" and its lines, "Evalueringsdatoer" and its dates. */
function readAsValue(entry: Entry, isCase: boolean, into: Findings): boolean {
  const label = entry.trail.at(-1);
  const outer = entry.trail.slice(0, -1);
  if (
    label === undefined ||
    !fieldOf(label, placeOf(outer).theme) ||
    (knowsSection(label) && entry.kind === "card")
  )
    return false;
  const texts = [entry.heading, ...entry.loose.map(({ text }) => text)].filter(
    (text) => text !== null,
  );
  if (texts.length !== 1) return false;
  const value = texts[0] ?? "";
  const { block, node } = entry;
  readValues([{ label, value, quote: value, trail: outer, block, node }], isCase, into);
  return true;
}

/** An opened activity: a dialog with a line "Planlegger / Behandling", or with days of its own on a plan's page. */
function isOpenedCard(entry: Entry, place: Place): boolean {
  if (entry.kind !== "dialog" || place.theme === "foreign") return false;
  if (lineOf(entry)) return true;
  const fields = entry.values.map((value) => fieldOf(value.label, "activities")?.field);
  const own = entry.values.some((value) => fieldOf(value.label, null) !== null);
  return !own && fields.includes("activities.from") && fields.includes("activities.to");
}

function openedPlace(entry: Entry, place: Place): Place {
  const status = lineOf(entry);
  return status ? { ...place, theme: "activities", status } : { ...place, theme: "activities" };
}

function lineOf(entry: Entry): Place["status"] {
  const inner = [
    ...entry.values.flatMap((v) => v.trail),
    ...entry.trail,
    ...entry.loose.map(({ text }) => text),
  ];
  for (const line of inner) {
    const [column, type] = line.split(" / ");
    const status = type === undefined ? null : placeOf([column ?? ""]).status;
    if (status) return status;
  }
  return null;
}
