import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openPage } from "../../lib/cli/page-file.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import type { FieldState } from "../../lib/page/profile.ts";
import type { PersonState } from "../../lib/page/types.ts";
import { readSystem, type SystemReading } from "../../lib/systems/read.ts";

/** What a careful reader says of a saved page; the `.json` beside it. */
export interface Expected {
  readonly system: string;
  readonly page: string;
  readonly state: PersonState;
  readonly person: string | null;
  readonly facts: CaseFacts;
  /** How each field of the profile was found. */
  readonly fields: Readonly<Record<string, FieldState>>;
  /** Facts whose words stand on the page and cannot be understood. */
  readonly unparsable: readonly string[];
  /** Words that some block of free text holds. */
  readonly textContains: readonly string[];
  /** Words that stand on the page and nowhere in facts, evidence and text. */
  readonly absent: readonly string[];
}

const folder = new URL("../pages/", import.meta.url).pathname;

/** Saved pages of systems with a declaration, as "system/page". */
export const SAVED: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => htmlIn(join(folder, name)).map((page) => `${name}/${page}`));

/** Saved pages of systems that nobody has described. */
export const UNKNOWN: readonly string[] = htmlIn(folder);

export function fileOf(name: string, ext: "html" | "json"): string {
  return join(folder, `${name}.${ext}`);
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(fileOf(name, "json"), "utf8")) as Expected;
}

/** Reads a page's file; the day is the one that the page names. */
export function readFile(path: string): SystemReading & { readonly unchanged: boolean } {
  const { document, access, date } = openPage(path, {});
  const before = document.documentElement.outerHTML;
  const reading = readSystem(snapshotOf(document, access), date ?? "2026-11-22");
  return { ...reading, unchanged: document.documentElement.outerHTML === before };
}

function htmlIn(path: string): string[] {
  return readdirSync(path).flatMap((file) => /^(.*)\.html$/.exec(file)?.[1] ?? []);
}
