import { readFileSync } from "node:fs";
import { Unusable } from "./unusable.ts";

/** The parsed content of a JSON file; a byte order mark is allowed. Throws Unusable with line and column. */
export function readJson(file: string): unknown {
  const text = readText(file).replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unusable(`${file}: ${jsonPlace(text, error as Error)}ventet gyldig JSON`);
  }
}

/** The text of a file; throws Unusable when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "filen finnes ikke" : `filen kan ikke leses (${code})`;
    throw new Unusable(`${file}: ${why}`);
  }
}

function jsonPlace(text: string, error: Error): string {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split("\n");
  return `linje ${before.length}, tegn ${(before.at(-1) ?? "").length + 1}: `;
}
