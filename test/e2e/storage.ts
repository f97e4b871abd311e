import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FORMS = ["utf8", "utf16le", "latin1"] as const;

/** Files below a folder that hold the words, in any of the forms that browsers write. */
export function filesWith(folder: string, words: string): string[] {
  const wanted = FORMS.map((form) => Buffer.from(words, form));
  return filesIn(folder).filter((file) => {
    const bytes = readFileSync(file);
    return wanted.some((form) => bytes.includes(form));
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** An address or a name of a file without the random ids in it, whose digits may look like a person's number. */
export function withoutRandomIds(text: string): string {
  return text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "");
}
