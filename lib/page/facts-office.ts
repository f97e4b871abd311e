import { type Findings, readLeaf } from "./facts-leaf.ts";
import type { LooseText, Outline } from "./outline.ts";
import { plain } from "./values/words.ts";
import { themeOf } from "./vocabulary/sections.ts";

/** "NAV-kontor" as one heading and "0219 NAV Bærum" as the next below it; else the only office that stands by itself. */
export function readOffice(outline: Outline, into: Findings): void {
  outline.headings.forEach(({ text, level, node }, i) => {
    const above = outline.headings[i - 1];
    const name = plain(text).replace(/^\d{4} /, "");
    if (!above || above.level >= level || themeOf(above.text) !== "office" || !/^nav /i.test(name))
      return;
    into.singles.push({
      ...readLeaf("office.name", name, { quote: plain(text), node }),
      weak: true,
    });
  });
  const alone = standingAlone(outline);
  const [first] = alone;
  if (!first || new Set(alone.map(({ name }) => name.toLowerCase())).size > 1) return;
  into.singles.push({
    ...readLeaf("office.name", first.name, { quote: first.name, node: first.node }),
    weak: true,
  });
}

/** Lines and tags that are the name of a local office and nothing else: above a letter, in a person's head. */
function standingAlone({ loose, entries }: Outline): { name: string; node: number }[] {
  const inEntries = entries
    .filter(({ kind, other }) => kind === "item" && !other)
    .flatMap(({ heading, loose: texts, node }): LooseText[] => [
      ...(heading === null ? [] : [{ text: heading, node }]),
      ...texts,
    ]);
  return [...loose.filter(({ other }) => !other), ...inEntries].flatMap(({ text, node }) => {
    const name = plain(text).replace(/^\d{4} /, "");
    return OFFICE.test(name) && !NO_OFFICE.test(name) ? [{ name, node }] : [];
  });
}

const OFFICE = /^(?:Nav|NAV) \p{Lu}[\p{L}-]+(?: (?:og |i )?\p{Lu}[\p{L}-]+){0,2}$/u;
const NO_OFFICE =
  /^nav (?:intern|modia|arbeid|ytelse|klage|kontakt|familie|kontroll|hjelpemid|stat|kommune|oppgave|aktivitet|tiltak|veileder|digital|vedtak|økonomi|forvaltning|it|utland|inntekt|pensjon|arena|gosys|pesys|logo|meny|hjem|sak|søk)/iu;
