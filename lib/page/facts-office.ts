import { type Findings, readLeaf } from "./facts-leaf.ts";
import type { Outline } from "./outline.ts";
import { plain } from "./values/words.ts";
import { themeOf } from "./vocabulary/sections.ts";

/** "NAV-kontor" as one heading and "0219 NAV Bærum" as the next below it. */
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
}
