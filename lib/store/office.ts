import { liveQuery } from "dexie";
import { type OfficeList, type OfficeMeasure, officeMeasure } from "../measures/office.ts";
import { database } from "./database.ts";
import { listSystems } from "./systems.ts";

export { importList } from "./import.ts";

/** The office's own measures by title. Throws what IndexedDB throws; `problemText` says what it means. */
export async function listOffice(): Promise<OfficeMeasure[]> {
  const all = (await database().officeMeasures.toArray()).filter(isUsable);
  return all.sort((a, b) => NORWEGIAN.compare(a.title, b.title));
}

/** How many rows are damaged, and so in no list. */
export async function damaged(): Promise<number> {
  return (await database().officeMeasures.toArray()).filter((row) => !isUsable(row)).length;
}

/** Looks only at what everything else stands on: to parse a county's list at each change would take seconds. */
function isUsable(row: Partial<OfficeMeasure>): boolean {
  const { title, group, bullets, needs, words } = row;
  return (
    [title, group].every((text) => typeof text === "string") &&
    [bullets, needs, words].every((list) => Array.isArray(list))
  );
}

/** One collator for all comparisons: making one for each takes seconds on a list of a county. */
const NORWEGIAN = new Intl.Collator("nb");

/** Adds a measure, or replaces the one with the same id. Throws when it has not the shape of a measure. */
export async function putOffice(measure: OfficeMeasure): Promise<void> {
  await database().officeMeasures.put(officeMeasure.parse(measure));
}

/** Deletes a measure and gives it back for undoing; undefined when there was none. */
export async function deleteOffice(id: string): Promise<OfficeMeasure | undefined> {
  const { officeMeasures } = database();
  return database().transaction("rw", officeMeasures, async () => {
    const measure = await officeMeasures.get(id);
    await officeMeasures.delete(id);
    return measure;
  });
}

/** The list as a file that the office page and the command line take, with what the office has taught the reader. */
export async function exportList(office: string): Promise<OfficeList> {
  const systems = await listSystems();
  return {
    format: "skreddersom-kontorliste",
    version: 2,
    office,
    measures: await listOffice(),
    ...(systems.length > 0 && { systems }),
  };
}

/** Calls back with the measures now and after every change in any panel, page or background; gives the way to stop. */
export function watchOffice(
  onMeasures: (measures: OfficeMeasure[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const blocked = () => onError(Object.assign(new Error("blocked"), { name: "BlockedError" }));
  database().on("blocked", blocked);
  const subscription = liveQuery(listOffice).subscribe(onMeasures, onError);
  return () => {
    database().on("blocked").unsubscribe(blocked);
    subscription.unsubscribe();
  };
}
