import * as z from "zod/mini";
import { type Day, isDay } from "../facts/days.ts";
import { explain } from "../facts/explain.ts";
import { caseFacts } from "../facts/schema.ts";
import type { CaseReading } from "../facts/types.ts";
import { snapshotOf } from "../page/dom/take.ts";
import { readPage } from "../systems/read.ts";
import { readJson } from "./json-file.ts";
import { openPage } from "./page-file.ts";
import { Unusable } from "./unusable.ts";

/** One case from a file: what was read, and the day the file itself names. */
export interface CaseFile {
  readonly reading: CaseReading;
  readonly date: Day | undefined;
}

export interface PageOptions {
  /** The address the page had, where the command names it. */
  readonly url: string | undefined;
  /** The day to judge by, where the command names it. */
  readonly date: Day | undefined;
  readonly today: Day;
}

/** Reads a saved page (.html) or a facts file (.json). Throws Unusable. */
export function readCaseFile(file: string, options: PageOptions): CaseFile {
  if (/\.html?$/i.test(file)) return readPageFile(file, options);
  if (/\.json$/i.test(file)) return readFactsFile(file);
  throw new Unusable(`${file}: ventet en fil som slutter på .html eller .json`);
}

function readPageFile(file: string, { url, today, date }: PageOptions): CaseFile {
  const page = openPage(file, { url });
  const asOf = date ?? page.date ?? today;
  return {
    reading: readPage(snapshotOf(page.document, page.access), asOf).reading,
    date: page.date ?? undefined,
  };
}

const day = z.string().check(z.refine(isDay, "en dato som finnes, skrevet ÅÅÅÅ-MM-DD"));
const factsFile = z.object({
  facts: caseFacts,
  text: z.optional(z.string()),
  date: z.optional(day),
});

function readFactsFile(file: string): CaseFile {
  const parsed = factsFile.safeParse(readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Unusable(`${file}: ${issue ? explain(issue) : "ventet { facts, text?, date? }"}`);
  }
  const { facts, text, date } = parsed.data;
  const person = facts.person?.nationalId ?? facts.person?.name ?? null;
  return {
    reading: { system: null, page: null, person, facts, evidence: [], text: text ? [text] : [] },
    date,
  };
}
