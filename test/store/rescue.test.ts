import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, expect, test } from "vitest";
import { database, deleteDatabase } from "../../lib/store/database.ts";
import { damaged, listOffice } from "../../lib/store/office.ts";
import { rescue } from "../../lib/store/rescue.ts";

const good = (id: string) => ({
  id,
  title: `Tiltak ${id}`,
  group: "andre-tiltak" as const,
  bullets: [],
  needs: [],
  words: [],
});

afterEach(deleteDatabase);

test("rows that are no measures are left out of the list, counted, and the others are saved", async () => {
  const rows = [good("a"), { id: "b" }, { ...good("c"), group: "noe" }, good("d")];
  await database().table("officeMeasures").bulkPut(rows);
  expect((await listOffice()).map(({ id }) => id)).toEqual(["a", "c", "d"]);
  expect(await damaged()).toBe(1);
  const { measures, lost } = await rescue();
  expect(measures.map(({ id }) => id)).toEqual(["a", "d"]);
  expect(lost).toBe(2);
});

test("a database of a newer edition can be saved", async () => {
  const newer = new Dexie("skreddersom");
  newer.version(99).stores({ officeMeasures: "id", annet: "id" });
  await newer.table("officeMeasures").put(good("a"));
  newer.close();
  expect(await rescue()).toEqual({ measures: [good("a")], lost: 0 });
});

test("where there is no database none is made", async () => {
  await expect(rescue()).rejects.toThrow();
  expect(await indexedDB.databases()).toEqual([]);
});

test("a database without the list gives nothing", async () => {
  const other = new Dexie("skreddersom");
  other.version(1).stores({ settings: "key" });
  await other.open();
  other.close();
  expect(await rescue()).toEqual({ measures: [], lost: 0 });
});
