import { BOOKLET_PRINTS } from "./booklet-prints.ts";
import { plain } from "./plain.ts";

/** Whether a line under a row is the booklet's own, and nothing that the office has added. */
export function isBookletLine(national: string, line: string): boolean {
  return BOOKLET_PRINTS.has(printOf(national, line));
}

/** A short print of a line: enough to know it again, and the booklet's sentences need not be kept. */
function printOf(national: string, line: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${national} ${plain(line)}`))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
