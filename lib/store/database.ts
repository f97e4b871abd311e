import Dexie, { type Table } from "dexie";
import type { OfficeMeasure } from "../measures/office.ts";

/** One value that the user has set. */
export interface Setting {
  readonly key: string;
  readonly value: string;
}

/** What is kept on this machine: the office's own measures and settings. Nothing of any case. */
export type Database = Dexie & {
  readonly officeMeasures: Table<OfficeMeasure, string>;
  readonly settings: Table<Setting, string>;
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
  return database as Database;
}
