import { liveQuery } from "dexie";
import type { OfficeMeasure } from "../measures/office.ts";
import { stack } from "../measures/stack.ts";
import { database } from "./database.ts";
import type { ListRow, PublishRow } from "./lists-types.ts";
import { listOffice } from "./office.ts";

/** Every list that others keep. Throws what IndexedDB throws. */
export function listLists(): Promise<ListRow[]> {
  return database().lists.toArray();
}

export async function putList(row: ListRow): Promise<void> {
  await database().lists.put(row);
}

/** Writes what an asking has given, unless the list was removed meanwhile. */
export async function updateList(row: ListRow): Promise<void> {
  const { lists } = database();
  await database().transaction("rw", lists, async () => {
    if (await lists.get(row.address)) await lists.put(row);
  });
}

/** Forgets a list with its copy. */
export async function removeList(address: string): Promise<void> {
  await database().lists.delete(address);
}

export function watchLists(
  onLists: (lists: ListRow[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(listLists).subscribe(onLists, onError);
  return () => subscription.unsubscribe();
}

/** What the office offers: its own list, and those that others keep, the nearest first. */
export async function listOffered(): Promise<readonly OfficeMeasure[]> {
  const [own, lists] = await Promise.all([listOffice(), listLists()]);
  return stack(
    own,
    lists.map(({ level, name, address, measures }) => ({
      level,
      name: name || address,
      measures,
    })),
  );
}

/** The same now and after every change in any panel, page or background; gives the way to stop. */
export function watchOffered(
  onMeasures: (measures: readonly OfficeMeasure[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const blocked = () => onError(Object.assign(new Error("blocked"), { name: "BlockedError" }));
  database().on("blocked", blocked);
  const subscription = liveQuery(listOffered).subscribe(onMeasures, onError);
  return () => {
    database().on("blocked").unsubscribe(blocked);
    subscription.unsubscribe();
  };
}

/** Where the own list is published; undefined: nowhere yet. */
export async function publishing(): Promise<PublishRow | undefined> {
  return (await database().publishing.toArray())[0];
}

/** There is one place at a time. */
export async function setPublishing(row: PublishRow | null): Promise<void> {
  const { publishing: places } = database();
  await database().transaction("rw", places, async () => {
    await places.clear();
    if (row) await places.put(row);
  });
}
