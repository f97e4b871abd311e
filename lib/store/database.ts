import Dexie, { type Table } from "dexie";
import type { Day } from "../facts/days.ts";
import type { LearnedSystem } from "../facts/learned.ts";
import type { Idea } from "../measures/idea.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { ListRow, PublishRow } from "./lists-types.ts";
import type { SealedDraft } from "./vault/types.ts";

/** One value that the user has set. */
interface Setting {
  readonly key: string;
  readonly value: string;
}

/** How the caseworker wants the pill on the pages of one origin. */
export interface PillRow {
  readonly origin: string;
  readonly off: boolean;
  readonly folded: boolean;
  /** Where its centre was put, as parts of the window's width and height; null: where it covers nothing. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** One measure that an import changed: as it was (null: not there), and the print of what the import made of it. */
interface ImportedMeasure {
  readonly id: string;
  readonly before: OfficeMeasure | null;
  readonly print: number;
}

/** A part of what the last import changed: one value with all of a long list would be too large for some browsers. */
interface ImportRow {
  readonly id: number;
  readonly changes: readonly ImportedMeasure[];
}

/** A measure as it was until it was changed on a day. */
interface NewChange {
  readonly measure: string;
  readonly on: Day;
  readonly before: OfficeMeasure;
}

export interface Change extends NewChange {
  readonly id: number;
}

/** What is kept on this machine: the office's own measures, its case systems and settings. Nothing of any case but
 * drafts that somebody chose to keep, which only a passphrase opens. */
export type Database = Dexie & {
  readonly officeMeasures: Table<OfficeMeasure, string>;
  readonly settings: Table<Setting, string>;
  /** Case systems that the office has added or taught about, each with its rules. */
  readonly systems: Table<LearnedSystem, string>;
  readonly pills: Table<PillRow, string>;
  /** The last import, for undoing it. */
  readonly imports: Table<ImportRow, number>;
  /** How the office's measures were before they were changed. */
  readonly history: Table<Change, number, NewChange>;
  /** What was said in a dugnad and is not tidied yet. */
  readonly ideas: Table<Idea, string>;
  /** Drafts of programmes that the caseworker chose to keep, sealed. */
  readonly drafts: Table<SealedDraft, string>;
  /** Lists that others keep, each with its last good copy. */
  readonly lists: Table<ListRow, string>;
  /** Where the own list is published, and what is known to stand there. */
  readonly publishing: Table<PublishRow, string>;
};

let open: Database | null = null;

/**
 * The database of the extension, opened at the first need. Only for extension pages and the background: in a
 * content script IndexedDB belongs to the page.
 */
export function database(): Database {
  open ??= create();
  return open;
}

/** Closes the database; the next call opens it anew. */
export function closeDatabase(): void {
  open?.close();
  open = null;
}

/** Removes everything that is kept: the way out when the database cannot be read. */
export async function deleteDatabase(): Promise<void> {
  closeDatabase();
  await Dexie.delete("skreddersom");
}

function create(): Database {
  const database = new Dexie("skreddersom");
  database.version(1).stores({ officeMeasures: "id", settings: "key" });
  database.version(2).stores({ systems: "origin", pills: "origin" });
  database.version(3).stores({ ideas: "id" });
  database.version(4).stores({ imports: "id" });
  database.version(5).stores({ history: "++id, measure" });
  database.version(6).stores({ drafts: "id" });
  database.version(7).stores({ lists: "address", publishing: "address" });
  return database as Database;
}
