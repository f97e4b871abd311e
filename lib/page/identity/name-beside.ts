import type { Shown } from "../tree.ts";
import type { PageLine, PageLines } from "./lines.ts";
import { isSomebodyElse, nameAt } from "./name-places.ts";
import { isLooseName, type NameFound, nameIn, withoutBirth } from "./names.ts";
import { CASEWORKER } from "./words.ts";

/** How far around a number its name may stand: containers up, and lines in them. */
const FARTHEST = 6;
const MOST_LINES = 30;

/** The name that stands with a number: in its line, or nearest in the smallest part around both. */
export function nameBeside(line: PageLine, lines: PageLines): NameFound | null {
  const own = nameIn(line.text);
  if (own) return own;
  let part: Shown | null = line.shown.parent;
  for (let i = 0; part && i < FARTHEST && !isWholePage(part); i++, part = part.parent) {
    const near = lines.inside(part);
    if (near.length > MOST_LINES) return null;
    const name = nearestName(line, near);
    if (name) return { ...ageIn(near), ...name };
  }
  return null;
}

function isWholePage({ tag }: Shown): boolean {
  return tag === "main" || tag === "body" || tag === "html";
}

/** The last name before the number, else the first after it. */
function nearestName(line: PageLine, near: readonly PageLine[]): NameFound | null {
  const at = near.indexOf(line);
  const found = near.map((l) => (l === line ? null : nameNear(l)));
  return (
    found.slice(0, at).findLast((n) => n !== null) ??
    found.slice(at).find((n) => n !== null) ??
    null
  );
}

function nameNear(line: PageLine): NameFound | null {
  if (isSomebodyElse(line) || CASEWORKER.test(line.text)) return null;
  const found = nameAt(line);
  if (found || line.level === 0) return found;
  const { rest, ...about } = withoutBirth(line.text);
  return isLooseName(rest) ? { name: rest, ...about } : null;
}

/** "(Mann, 41)" beside the name. */
function ageIn(near: readonly PageLine[]): { age?: number } {
  for (const { text } of near) {
    const age = text.length < 30 ? withoutBirth(text).age : undefined;
    if (age !== undefined) return { age };
  }
  return {};
}
