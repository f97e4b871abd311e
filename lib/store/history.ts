import type { Day } from "../facts/days.ts";
import { type OfficeMeasure, officeMeasure } from "../measures/office.ts";
import { type Change, database } from "./database.ts";

/** Older changes of one measure are forgotten. */
const MOST = 20;

/**
 * Adds a measure, or changes the one with the same id and keeps what it was until the day `on`. Throws when it has not
 * the shape of a measure, or what IndexedDB throws; then nothing is changed.
 */
export async function saveOffice(measure: OfficeMeasure, on: Day): Promise<void> {
  const { officeMeasures, history } = database();
  const next = officeMeasure.parse(measure);
  await database().transaction("rw", officeMeasures, history, async () => {
    const before = await officeMeasures.get(next.id);
    await officeMeasures.put(next);
    if (!before || isSame(before, next)) return;
    await history.add({ measure: next.id, on, before });
    const known = await history.where("measure").equals(next.id).primaryKeys();
    await history.bulkDelete(known.sort((a, b) => a - b).slice(0, -MOST));
  });
}

/** How a measure was before each change, the latest change first. */
export async function historyOf(id: string): Promise<Change[]> {
  const all = await database().history.where("measure").equals(id).toArray();
  return all.sort((a, b) => b.id - a.id);
}

function isSame(a: OfficeMeasure, b: OfficeMeasure): boolean {
  const [keys, others] = [Object.keys(a).sort(), Object.keys(b).sort()];
  return JSON.stringify(a, keys) === JSON.stringify(b, others);
}
