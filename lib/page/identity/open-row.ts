import type { PageLines } from "./lines.ts";
import type { NumberPlace } from "./number-places.ts";

/** The row must stand among the first lines, with much of a case below it. */
const FIRST_LINES = 15;
const LEAST_BELOW = 8;
const LISTS =
  /treff|søk|resultat|portefølje|(?:deltakere|deltakarar|brukere|brukarar|saker|personer|personar|oppgaver|klienter)$/iu;

/**
 * The person in a table of one row at the top of a case page, as old systems draw their head. Null for a list, even of
 * one hit.
 */
export function openRow(numbers: readonly NumberPlace[], lines: PageLines): NumberPlace | null {
  const listed = numbers.filter((n) => n.line.entry !== null);
  const [first] = listed;
  if (first?.rank !== "listed" || first.line.entry?.kind !== "row") return null;
  if (listed.some((n) => n.rank !== "no" && n.digits !== first.digits)) return null;
  const at = lines.all.indexOf(first.line);
  const inRow = lines.all.filter((l) => l.entry === first.line.entry).length;
  const headings = [
    ...first.line.trail,
    ...lines.all
      .slice(0, at)
      .filter((l) => l.level > 0)
      .map((l) => l.text),
  ];
  if (at > FIRST_LINES || headings.some((h) => LISTS.test(h.trim()))) return null;
  return lines.all.length - at - inRow >= LEAST_BELOW ? first : null;
}
