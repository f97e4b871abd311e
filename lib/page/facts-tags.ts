import { type Leaf, readLeaf } from "./facts-leaf.ts";
import { placeOf } from "./facts-place.ts";
import type { Outline, TextBlock } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { codeOf } from "./values/codes.ts";
import { folded, plain } from "./values/words.ts";
import { PROTECTION } from "./vocabulary/person-codes.ts";

const LONGEST_TAG = 60;
const JOBSEEKER =
  /^(?:i arbeidssøk(?:er|jar)registeret|(?:er )?registrert (?:som )?arbeidssøk(?:er|jar)|arbeidssøk(?:er|jar)registrert)$/;
const NO_JOBSEEKER =
  /^(?:ikke|ikkje) (?:i arbeidssøk(?:er|jar)registeret|registrert (?:som )?arbeidssøk(?:er|jar))$/;

const TOGETHER: readonly (readonly [RegExp, boolean])[] = [
  [/^(?:gift|samboer|sambuar|samboende|sambuande)$/, true],
  [/^(?:enslig|einsleg|bor alene|bur åleine)$/, false],
];

/** Tags at the person's name: "Skjermet", "Tegnspråktolk", "I Arbeidssøkerregisteret". A tag is the whole text. */
export function tagLeaves(outline: Outline): Leaf[] {
  return shortTexts(outline).flatMap(({ text, node, trail, other }) => {
    const { theme } = placeOf(trail);
    if (other || (theme !== null && theme !== "person") || text.length > LONGEST_TAG) return [];
    const parts = text.split(/\s*[|·•]\s*/u);
    return parts.flatMap((part) => leavesOfTag(plain(part), node, parts.length > 1));
  });
}

/** `isInLine`: beside number or age, where a word for living alone or together is the person's own. */
function leavesOfTag(text: string, node: NodeNumber, isInLine: boolean): Leaf[] {
  const said = { quote: text, node };
  const line = folded(text);
  if (JOBSEEKER.test(line)) return [readLeaf("person.registeredJobseeker", true, said)];
  if (NO_JOBSEEKER.test(line)) return [readLeaf("person.registeredJobseeker", false, said)];
  const together = isInLine ? TOGETHER.find(([words]) => words.test(line))?.[1] : undefined;
  if (together !== undefined) return [readLeaf("person.partner", together, said)];
  const tag = codeOf(PROTECTION, text);
  return tag ? [readLeaf("person.protection", tag, said)] : [];
}

/** Texts that no label and no sentence claims, wherever the outline keeps them. */
function shortTexts(outline: Outline): Pick<TextBlock, "text" | "node" | "trail" | "other">[] {
  const inEntries = outline.entries
    .filter((entry) => entry.values.length === 0)
    .flatMap(({ loose, heading, trail, node, other }) => [
      ...(heading === null ? [] : [{ text: heading, node, trail, ...(other && { other }) }]),
      ...loose.map((one) => ({ ...one, trail, ...(other && { other }) })),
    ]);
  return [...outline.texts, ...outline.loose, ...inEntries];
}
