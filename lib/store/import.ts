import { liveQuery } from "dexie";
import type { Day } from "../facts/days.ts";
import type { OfficeList, OfficeMeasure } from "../measures/office.ts";
import { database } from "./database.ts";

/** How far an import has come. */
export interface ImportProgress {
  readonly done: number;
  readonly all: number;
}

/** What an import did to the list. */
export interface ImportDone {
  readonly added: number;
  readonly replaced: number;
}

/** What undoing did: measures that were changed by hand after the import are left as they are. */
export interface ImportUndone {
  readonly undone: number;
  readonly kept: number;
}

/** So many are written between two reports; a report is a turn of the event loop of IndexedDB. */
const CHUNK = 1000;

/**
 * Takes measures in, all of them or nothing: those with the same id are replaced, the others stay. What they were
 * before is kept until the next import, and those that change get a line in their history for the day `on`. Throws what IndexedDB throws, and then nothing is changed.
 */
export async function importList(
  { measures }: Pick<OfficeList, "measures"> & Partial<OfficeList>,
  on: Day,
  onProgress?: (progress: ImportProgress) => void,
): Promise<ImportDone> {
  const { officeMeasures, imports, history } = database();
  const all = measures.length;
  return database().transaction("rw", officeMeasures, imports, history, async () => {
    let replaced = 0;
    const known = new Map((await officeMeasures.toArray()).map((m) => [m.id, m] as const));
    await imports.clear();
    for (let at = 0; at < all; at += CHUNK) {
      const now = measures.slice(at, at + CHUNK);
      await officeMeasures.bulkPut(now);
      const changes = now.map((one) => ({
        id: one.id,
        before: known.get(one.id) ?? null,
        print: printOf(one),
      }));
      await imports.put({ id: at, changes });
      const changed = changes.flatMap(({ id, before, print }) =>
        before && printOf(before) !== print ? [{ measure: id, on, before }] : [],
      );
      if (changed.length > 0) await history.bulkAdd(changed);
      replaced += changes.filter(({ before }) => before).length;
      onProgress?.({ done: Math.min(at + CHUNK, all), all });
    }
    return { added: all - replaced, replaced };
  });
}

/**
 * Makes the list exactly these measures, all or nothing; those that change or go get a line in their history for the day
 * `on`. The last import can no longer be undone when something has changed.
 */
export async function replaceOffice(measures: readonly OfficeMeasure[], on: Day): Promise<void> {
  const { officeMeasures, imports, history } = database();
  await database().transaction("rw", officeMeasures, imports, history, async () => {
    const known = new Map((await officeMeasures.toArray()).map((m) => [m.id, m] as const));
    const next = new Map(measures.map((m) => [m.id, m] as const));
    const news = measures.filter((m) => printOf(known.get(m.id)) !== printOf(m));
    const gone = [...known.values()].filter(({ id }) => !next.has(id));
    if (news.length + gone.length === 0) return;
    const before = [...news.flatMap(({ id }) => known.get(id) ?? []), ...gone];
    await history.bulkAdd(before.map((was) => ({ measure: was.id, on, before: was })));
    await officeMeasures.bulkPut([...news]);
    await officeMeasures.bulkDelete(gone.map(({ id }) => id));
    await imports.clear();
  });
}

/** Takes the last import back, all or nothing. There is no undoing of that. */
export async function undoImport(): Promise<ImportUndone> {
  const { officeMeasures, imports } = database();
  return database().transaction("rw", officeMeasures, imports, async () => {
    let undone = 0;
    let kept = 0;
    for (const { changes } of await imports.toArray()) {
      const now = await officeMeasures.bulkGet(changes.map(({ id }) => id));
      const untouched = changes.filter(({ print }, n) => printOf(now[n]) === print);
      await officeMeasures.bulkPut(untouched.flatMap(({ before }) => before ?? []));
      await officeMeasures.bulkDelete(untouched.flatMap(({ before, id }) => (before ? [] : [id])));
      undone += untouched.length;
      kept += changes.length - untouched.length;
    }
    await imports.clear();
    return { undone, kept };
  });
}

/** Calls back with how many measures the last import changed (0: none to undo), now and after every change. */
export function watchLastImport(
  onLast: (measures: number) => void,
  onError: (error: unknown) => void,
): () => void {
  const last = async () => {
    const parts = await database().imports.toArray();
    return parts.reduce((sum, { changes }) => sum + changes.length, 0);
  };
  const subscription = liveQuery(last).subscribe(onLast, onError);
  return () => subscription.unsubscribe();
}

/**
 * A short print of a measure, the same however its fields are ordered (FNV-1a, 32 bits over UTF-16): to see whether
 * somebody has changed it, among one measure's own editions.
 */
function printOf(measure: OfficeMeasure | undefined): number {
  if (!measure) return -1;
  const text = JSON.stringify(measure, Object.keys(measure).sort());
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++)
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return hash;
}
