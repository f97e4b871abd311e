import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { deleteDatabase } from "../../lib/store/database.ts";
import {
  addIdea,
  deleteIdea,
  keepIdeas,
  listIdeas,
  putIdea,
  unkeepIdeas,
} from "../../lib/store/ideas.ts";
import { listOffice, putOffice } from "../../lib/store/office.ts";

afterEach(deleteDatabase);

const measure = (id: string): OfficeMeasure => ({
  id,
  title: id,
  group: "andre-tiltak",
  national: "bibliotek",
  bullets: [],
  needs: [],
  words: [],
});

async function three() {
  await addIdea("bibliotek", " Høytlesing ", "a");
  await addIdea("bibliotek", "Språkkafé", "b");
  await addIdea("mentor", "Språkkafé", "c");
  return listIdeas();
}

describe("the ideas of a dugnad", () => {
  test("stand in the order they were said, without the spaces around them", async () => {
    expect((await three()).map((i) => [i.id, i.national, i.text, i.votes])).toEqual([
      ["a", "bibliotek", "Høytlesing", 0],
      ["b", "bibliotek", "Språkkafé", 0],
      ["c", "mentor", "Språkkafé", 0],
    ]);
  });

  test("the same words under the same row are one idea", async () => {
    await three();
    await addIdea("bibliotek", "SPRÅKKAFÉ", "d");
    await addIdea("bibliotek", "Sprakkafe", "e");
    expect((await listIdeas()).map((i) => i.id)).toEqual(["a", "b", "c", "e"]);
  });

  test("an empty idea is refused and changes nothing", async () => {
    await three();
    await expect(addIdea("bibliotek", "   ", "d")).rejects.toThrow();
    expect(await listIdeas()).toHaveLength(3);
  });

  test("are voted for, deleted and given back where they stood", async () => {
    const [first] = await three();
    if (!first) throw new Error("Ingen idé");
    await putIdea({ ...first, votes: 2 });
    const gone = await deleteIdea("a");
    expect(gone).toMatchObject({ text: "Høytlesing", votes: 2 });
    expect(await listIdeas()).toHaveLength(2);
    if (gone) await putIdea(gone);
    expect((await listIdeas()).map((i) => i.id)).toEqual(["a", "b", "c"]);
  });

  test("become measures all at once, and ideas again when it is undone", async () => {
    const [first, second] = await three();
    if (!first || !second) throw new Error("Ingen idé");
    const kept = [
      { idea: first, measure: measure("hoytlesing") },
      { idea: second, measure: measure("sprakkafe") },
    ];
    await keepIdeas(kept);
    expect((await listOffice()).map((m) => m.id)).toEqual(["hoytlesing", "sprakkafe"]);
    expect((await listIdeas()).map((i) => i.id)).toEqual(["c"]);
    await unkeepIdeas(kept);
    expect(await listOffice()).toEqual([]);
    expect(await listIdeas()).toHaveLength(3);
  });

  test("where one of them cannot be put in, none is, and no idea is lost", async () => {
    const [first, second] = await three();
    if (!first || !second) throw new Error("Ingen idé");
    await putOffice(measure("sprakkafe"));
    const kept = [
      { idea: first, measure: measure("hoytlesing") },
      { idea: second, measure: measure("sprakkafe") },
    ];
    await expect(keepIdeas(kept)).rejects.toThrow();
    expect((await listOffice()).map((m) => m.id)).toEqual(["sprakkafe"]);
    expect(await listIdeas()).toHaveLength(3);
  });
});
