import { globSync, readFileSync, writeFileSync } from "node:fs";
import { measureById } from "../../lib/measures/catalogue/index.ts";
import { IDS } from "../measures/ids.ts";

/*
 * npm run new:measure -- <group> <id>
 * Puts an empty entry in the shortest file of the group and says what to fill; the tests in
 * test/measures stay red until it is filled.
 */
const CATALOGUE = new URL("../../lib/measures/catalogue/", import.meta.url).pathname;

/** The source of an entry that compiles and that the tests refuse until it is filled. */
export function skeleton(group: string, id: string): string {
  return `  {
    id: "${id}",
    group: "${group}",
    title: { nb: "", nn: "" },
    bullets: { nb: [], nn: [] },
    circular: null,
    needs: [],
    phases: [],
    area: "personlige-muligheter",
    counts: "other-support",
    words: { nb: [], nn: [] },
    origin: "senere",
  },
`;
}

/** The data file with the entry as its last; an error when the file holds no list of measures. */
export function withEntry(source: string, entry: string): string {
  const end = source.lastIndexOf("];");
  if (end < 0) throw new Error("the file has no list of measures that ends in «];»");
  return source.slice(0, end) + entry + source.slice(end);
}

function run(group: string | undefined, id: string | undefined): string {
  if (!group || !id) return "Usage: npm run new:measure -- <group> <id>";
  if (!(group in IDS)) return `No group «${group}»; the groups are ${Object.keys(IDS).join(", ")}`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `«${id}» is not kebab-case (æ→ae, ø→o, å→a)`;
  if (measureById(id)) return `«${id}» is in the catalogue already`;
  const file = shortestFile(group);
  writeFileSync(file, withEntry(readFileSync(file, "utf8"), skeleton(group, id)));
  return `Added «${id}» to ${file}. Now:
1. Fill title, three or more bullets and five or more words, in nb and real nynorsk, in your own words.
2. Fill needs (most typical first), phases, area and counts; name rules and chains by id.
3. Add «${id}» to \`later\` of its group in test/measures/ids.ts.
4. Run: npx biome check --write lib/measures && npx vitest run test/measures`;
}

function shortestFile(group: string): string {
  const parts = globSync(`${CATALOGUE}${group}/*.ts`);
  const sized = parts.map((path) => ({ path, size: readFileSync(path).length }));
  return sized.toSorted((a, b) => a.size - b.size)[0]?.path ?? `${CATALOGUE}${group}.ts`;
}

if (import.meta.main) console.log(run(process.argv[2], process.argv[3]));
