import { liveQuery } from "dexie";
import { type Idea, idea } from "../measures/idea.ts";
import { type OfficeMeasure, officeMeasure } from "../measures/office.ts";
import { database } from "./database.ts";

/** The ideas of the dugnad in the order they were said. Throws what IndexedDB throws. */
export async function listIdeas(): Promise<Idea[]> {
  return (await database().ideas.toArray()).sort((a, b) => a.order - b.order);
}

/** Adds an idea last under its row; nothing where the same words stand there already, however they are written. */
export async function addIdea(national: string, words: string, id: string): Promise<void> {
  const { ideas } = database();
  const text = words.trim();
  await database().transaction("rw", ideas, async () => {
    const all = await ideas.toArray();
    if (all.some((one) => one.national === national && isSame(one.text, text))) return;
    const order = Math.max(0, ...all.map((one) => one.order)) + 1;
    await ideas.add(idea.parse({ id, national, text, votes: 0, order }));
  });
}

/** Replaces an idea by its id. Throws when it has not the shape of one. */
export async function putIdea(changed: Idea): Promise<void> {
  await database().ideas.put(idea.parse(changed));
}

/** Deletes an idea and gives it back for undoing; undefined when there was none. */
export async function deleteIdea(id: string): Promise<Idea | undefined> {
  const { ideas } = database();
  return database().transaction("rw", ideas, async () => {
    const gone = await ideas.get(id);
    await ideas.delete(id);
    return gone;
  });
}

/** Moves ideas into the office's list, all of them or nothing. */
export async function keepIdeas(
  kept: readonly { readonly idea: Idea; readonly measure: OfficeMeasure }[],
): Promise<void> {
  const { ideas, officeMeasures } = database();
  await database().transaction("rw", ideas, officeMeasures, async () => {
    await officeMeasures.bulkAdd(kept.map(({ measure }) => officeMeasure.parse(measure)));
    await ideas.bulkDelete(kept.map((one) => one.idea.id));
  });
}

/** Takes `keepIdeas` back: the measures go, the ideas stand where they stood. */
export async function unkeepIdeas(
  kept: readonly { readonly idea: Idea; readonly measure: OfficeMeasure }[],
): Promise<void> {
  const { ideas, officeMeasures } = database();
  await database().transaction("rw", ideas, officeMeasures, async () => {
    await officeMeasures.bulkDelete(kept.map(({ measure }) => measure.id));
    await ideas.bulkPut(kept.map((one) => one.idea));
  });
}

/** Calls back with the ideas now and after every change in any page; gives the way to stop. */
export function watchIdeas(
  onIdeas: (ideas: Idea[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(listIdeas).subscribe(onIdeas, onError);
  return () => subscription.unsubscribe();
}

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, "nb", { sensitivity: "accent" }) === 0;
}
