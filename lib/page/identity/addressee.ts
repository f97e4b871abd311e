import type { PageLines } from "./lines.ts";
import type { NameFound } from "./name-lines.ts";
import { isName } from "./names.ts";

const TOWN = /^(?:NO?-)?\d{4} \p{Lu}[\p{L} -]{1,30}$/u;
const STREET = /^\p{L}[\p{L}. ]{2,40} \d{1,4} ?\p{L}?(?:,.*)?$|^(?:postboks|pb\.?) \d/iu;
const COPY = /^(?:kopi|v\/|verge|att)/iu;

/** Whom a letter is addressed to: the only name over a street and a town. Null where there are several or none. */
export function addresseeIn(lines: PageLines): NameFound | null {
  const { all } = lines;
  const names = new Set<string>();
  all.forEach(({ text, region, entry }, i) => {
    const above = all[i - 1]?.text ?? "";
    const isOver = STREET.test(all[i + 1]?.text ?? "") && TOWN.test(all[i + 2]?.text ?? "");
    if (isOver && isName(text, 2) && !region.aside && !COPY.test(above) && !isListed(entry))
      names.add(text);
  });
  const [name] = names;
  return name !== undefined && names.size === 1 ? { name } : null;
}

/** In a row of a table of people. */
function isListed(entry: PageLines["all"][number]["entry"]): boolean {
  return entry?.kind === "row";
}
