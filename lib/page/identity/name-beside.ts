import type { Shown } from "../tree.ts";
import type { PageLine, PageLines } from "./lines.ts";
import { bornIn, type NameFound, nameIn, withoutBirth } from "./name-lines.ts";
import { isSomebodyElse, nameAt } from "./name-places.ts";
import { isLooseName } from "./names.ts";
import { CASEWORKER } from "./words.ts";

/** How far around a number its name may stand: containers up, and lines in them. */
const FARTHEST = 6;
const MOST_LINES = 30;

/** A name with the level of its heading; 0 for none. */
export interface NameBeside extends NameFound {
  readonly level: number;
}

/** The name that stands with a number: in its line, or nearest in the smallest part around both. */
export function nameBeside(line: PageLine, lines: PageLines): NameBeside | null {
  const own = nameIn(line.text);
  if (own) return { ...own, level: line.level };
  let part: Shown | null = line.shown;
  for (let i = 0; part && i < FARTHEST && !isWholePage(part); i++, part = part.parent) {
    if (lines.count(part) > MOST_LINES) return null;
    const near = lines.inside(part);
    const name = nearestName(line, near);
    if (name) return { ...bornIn(near.map((l) => l.text).filter((t) => t.length < 40)), ...name };
  }
  return null;
}

/** The document of a frame is a part of the page, as a letter is. */
function isWholePage({ tag, scope }: Shown): boolean {
  return tag === "main" || (scope.host === null && (tag === "body" || tag === "html"));
}

/** The last name before the number, else the first after it. */
function nearestName(line: PageLine, near: readonly PageLine[]): NameBeside | null {
  const at = near.indexOf(line);
  const found = near.map((l) => (l === line ? null : nameNear(l)));
  return (
    found.slice(0, at).findLast((n) => n !== null) ??
    found.slice(at).find((n) => n !== null) ??
    null
  );
}

function nameNear(line: PageLine): NameBeside | null {
  if (isSomebodyElse(line) || CASEWORKER.test(line.text)) return null;
  const found = nameAt(line);
  if (found) return { ...found, level: line.level };
  if (line.level === 0) return null;
  const { rest, born } = withoutBirth(line.text);
  return isLooseName(rest) ? { name: rest, ...born, level: line.level } : null;
}
