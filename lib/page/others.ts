import { nationalIdsIn } from "../facts/national-id.ts";
import { nameIn } from "./identity/name-lines.ts";
import { otherIn, otherInTrail } from "./identity/words.ts";
import type { PersonFound } from "./identity.ts";
import { foreignParts } from "./others/foreign-parts.ts";
import { isAboutOther, isMistakenPage, mistakenBlocks } from "./others/wording.ts";
import type { Entry, LabelledValue, Other, Outline, TextBlock } from "./outline.ts";
import { elementsInside, type Shown } from "./tree.ts";

/**
 * Marks what is about somebody else: under a heading that says so ("Samboer", "Verge", "Andre treff"), in a part that
 * holds another's number or is headed by another's name, or registered by mistake: one part, or the whole page.
 */
export function markOthers(outline: Outline, top: Shown, person: PersonFound): Outline {
  if (person.state !== "one") return outline;
  const isForeign = foreignParts(outline, top, person);
  const mistaken = mistakenBlocks(outline.values);
  const isPerson = (heading: string) => person.name !== undefined && heading.includes(person.name);
  const isWhole = isMistakenPage([...outline.texts, ...outline.loose], isPerson);
  const otherOf = ({ node, block, trail }: Place): Other | null => {
    if (isWhole || mistaken.has(block)) return "someone";
    return otherInTrail(trail) ?? (isForeign(node, block) ? relationOf(trail) : null);
  };
  const entries = outline.entries.map((entry) => markEntry(entry, otherOf));
  const foreign = new Set(entries.flatMap((e) => (e.other ? e.node : [])));
  const inForeign = elementsInside(top, foreign);
  const markText = (text: TextBlock) =>
    marked(text, otherOf(text) ?? (inForeign.has(text.node) ? "someone" : null));
  return {
    ...outline,
    values: outline.values.map((v) => marked(v, otherOf(v) ?? otherByLabel(v))),
    entries,
    texts: outline.texts.map(markText),
    loose: outline.loose.map(markText),
  };
}

/** Whom a number or name under the heading belongs to. */
function relationOf(trail: readonly string[]): Other {
  return /^(?:sivil ?(?:stand|status)|ekteskap)/iu.test(trail.at(-1) ?? "") ? "partner" : "someone";
}

type Place = Pick<TextBlock, "node" | "block" | "trail">;

function markEntry(entry: Entry, otherOf: (place: Place) => Other | null): Entry {
  const byHeading = entry.heading === null ? null : otherIn(entry.heading);
  const found = otherOf(entry) ?? byHeading ?? (isAboutOther(entry) ? "someone" : null);
  const other = found === "someone" ? (otherByRole(entry) ?? found) : found;
  const values = entry.values.map((v) => marked(v, other ?? otherOf(v) ?? otherByLabel(v)));
  return marked({ ...entry, values }, other);
}

/** What a row of a family table says of whom it is about: "Rolle: Barn". */
function otherByRole({ values }: Entry): Other | null {
  const role = values.find(({ label }) => ROLE.test(label))?.value;
  return role ? otherIn(role) : null;
}

const ROLE = /^(?:rolle|relasjon|slektskap|familierelasjon|tilknytning|tilknyting)$/iu;

/** "Samboer: Kari Hansen": a name or number beside the word for somebody else. "Barn: Ingen" is the person's own. */
function otherByLabel({ label, value }: LabelledValue): Other | null {
  if (value === null || (nameIn(value) === null && nationalIdsIn(value).length === 0)) return null;
  return otherIn(label);
}

function marked<T extends object>(part: T, other: Other | null): T {
  return other === null ? part : { ...part, other };
}
