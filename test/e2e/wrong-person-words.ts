import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatDay, formatNationalId } from "../../lib/text/format.ts";
import { persons } from "../demo/persons.js";
import { root } from "../setup.mjs";

/** A person of the demo system; two states of one person have one owner. */
export interface DemoPerson {
  readonly id: string;
  /** What the panel's strip shows: the eleven digits, else the name. */
  readonly owner: string;
}

export const demoPersons: readonly DemoPerson[] = Object.entries(persons).map(
  ([id, { fnr, name }]) => ({ id, owner: fnr ?? name }),
);

/** Words, dates and numbers, as page and panel write them. */
export const WORD = String.raw`\d{1,2}\. \p{Ll}+ \d{4}|\d{6} \d{5}|\d[\d.]{2,}\d|\p{L}[\p{L}-]{3,}`;

/**
 * Words that stand in one person's case alone, and nowhere in what the product itself says: each with its owner.
 * Whoever reads one of them in the panel reads of that person.
 */
export function ownWords(): Record<string, string> {
  const ofProduct = productWords();
  const owners = new Map<string, Set<string>>();
  for (const { id, owner } of demoPersons)
    for (const word of wordsOfCase(JSON.stringify(persons[id])))
      owners.set(word, (owners.get(word) ?? new Set()).add(owner));
  const own: Record<string, string> = {};
  for (const [word, [owner, ...others]] of owners)
    if (owner && others.length === 0 && !ofProduct.has(word)) own[word] = owner;
  return own;
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(new RegExp(WORD, "gu")) ?? []).map((w) => w.replace(/\.$/, ""));
}

/** With the forms that the panel gives to dates and numbers. */
function wordsOfCase(text: string): string[] {
  const days = text.match(/\b\d{2}\.\d{2}\.\d{4}\b/g) ?? [];
  const written = days.map((d) => formatDay(d.split(".").reverse().join("-"), "nb"));
  const numbers = text.match(/\b\d{11}\b/g) ?? [];
  return wordsIn([text, ...written, ...numbers.map(formatNationalId)].join(" | "));
}

const PRODUCT = ["lib", "components", "entrypoints/sidepanel"];

function productWords(): Set<string> {
  const files = PRODUCT.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((f) => /\.tsx?$/.test(f))
      .map((f) => join(root, folder, f)),
  );
  return new Set(files.flatMap((file) => wordsIn(readFileSync(file, "utf8"))));
}
