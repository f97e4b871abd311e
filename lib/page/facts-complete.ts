import { type Findings, type Leaf, readLeaf } from "./facts-leaf.ts";
import { placeOf } from "./facts-place.ts";
import type { Outline } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { folded, plain } from "./values/words.ts";

const WHOLE_CASE =
  /^(?:hele|heile) (?:saken|saka) (?:er )?(?:vises|vist|lest|blir vist)|^alle (?:dokumenter|dokumenta|dokument|sakens dokumenter)(?: i (?:saken|saka))? (?:er )?(?:vises|vist|blir vist|viste)/;
const WHOLE =
  /^(?:hele|heile) (?:dokumentet|vedtaket|programmet|programdokumentet|brevet|planen) (?:er )?(?:vises|vist|blir vist|lest)/;
const PART =
  /^(?:bare |kun |berre )?(?:deler|delar|utdrag|et utdrag|eit utdrag|utdrag) av (?:dokumentet|vedtaket|programmet|programdokumentet|brevet)|^(?:dokumentet|vedtaket|programmet|programdokumentet) (?:vises|er vist|blir vist) (?:ikke|ikkje|delvis|bare|berre)/;

/** Whether a document is shown whole: only where the page says so in so many words. */
export function readComplete(outline: Outline, into: Findings): void {
  for (const { text, trail, node, other } of [...outline.texts, ...outline.loose]) {
    if (other || text.length > 160) continue;
    const said = { quote: plain(text), node };
    const line = folded(text);
    if (WHOLE_CASE.test(line)) into.singles.push(readLeaf("wholeCaseRead", true, said));
    else if (WHOLE.test(line) || PART.test(line)) addTo(line, placeOf(trail).theme, said, into);
  }
}

function addTo(
  line: string,
  theme: string | null,
  said: { quote: string; node: NodeNumber },
  into: Findings,
): void {
  const whole = WHOLE.test(line);
  const leaf = (field: string): Leaf => readLeaf(field, whole, said);
  if (/vedtak/.test(line) || (theme === "decisions" && !/program/.test(line))) {
    into.things.push({
      list: "decisions",
      leaves: [leaf("decisions.fullyRead")],
      source: "complete",
    });
  } else if (/program/.test(line) || theme === "programme" || theme === "activities") {
    into.singles.push(leaf("programme.fullyRead"));
  }
}
