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

/** Tags at the person's name: "Skjermet", "Tegnspråktolk", "I Arbeidssøkerregisteret". A tag is the whole text. */
export function tagLeaves(outline: Outline): Leaf[] {
  return shortTexts(outline).flatMap(({ text, node, trail, other }) => {
    const { theme } = placeOf(trail);
    if (other || (theme !== null && theme !== "person") || text.length > LONGEST_TAG) return [];
    return leavesOfTag(plain(text), node);
  });
}

function leavesOfTag(text: string, node: NodeNumber): Leaf[] {
  const said = { quote: text, node };
  const line = folded(text);
  if (JOBSEEKER.test(line)) return [readLeaf("person.registeredJobseeker", true, said)];
  if (NO_JOBSEEKER.test(line)) return [readLeaf("person.registeredJobseeker", false, said)];
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
