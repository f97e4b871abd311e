import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { database, deleteDatabase } from "../../lib/store/database.ts";
import { importList, undoImport } from "../../lib/store/import.ts";
import { listOffice } from "../../lib/store/office.ts";
import { officeName } from "../../lib/store/settings.ts";

/* Databases as every earlier edition left them, made by plain IndexedDB (Dexie's version n is 10 n there). */

const measure = {
  id: "datahjelp",
  title: "Datahjelp",
  group: "andre-tiltak",
  bullets: ["Hver tirsdag"],
  needs: ["digital-skills"],
  words: [],
  place: "Biblioteket",
  places: 3,
  months: [9, 10],
};
const system = { origin: "https://fag.example", title: "Fagsystem", rules: [] };
const pill = { origin: "https://fag.example", off: true, folded: false, at: null };
const idea = { id: "i-1", row: "dataopplaering", text: "Spør biblioteket", at: 1 };

const STORES: Readonly<Record<string, string>> = {
  officeMeasures: "id",
  settings: "key",
  systems: "origin",
  pills: "origin",
  ideas: "id",
  imports: "id",
  history: "id",
  drafts: "id",
};
const ROWS: Readonly<Record<string, object>> = {
  officeMeasures: measure,
  settings: { key: "office", value: "NAV Prøve" },
  systems: system,
  pills: pill,
  ideas: idea,
  imports: { id: 0, changes: [] },
  history: { id: 1, measure: "datahjelp", on: "2026-11-01", before: measure },
  drafts: { id: "nøkkelsum", until: "2026-12-01", sealed: "AAAA" },
};
const SAVED: readonly (readonly [version: number, stores: readonly string[]])[] = [
  [1, ["officeMeasures", "settings"]],
  [2, ["officeMeasures", "settings", "systems", "pills"]],
  [3, ["officeMeasures", "settings", "systems", "pills", "ideas"]],
  [4, ["officeMeasures", "settings", "systems", "pills", "ideas", "imports"]],
  [5, ["officeMeasures", "settings", "systems", "pills", "ideas", "imports", "history"]],
  [6, ["officeMeasures", "settings", "systems", "pills", "ideas", "imports", "history", "drafts"]],
];

afterEach(deleteDatabase);

describe.each(SAVED)("a database of version %i", (version, stores) => {
  test("is opened with everything in it, and takes an import and its undoing", async () => {
    await save(version, stores);
    expect(await listOffice()).toEqual([measure]);
    expect(await officeName()).toBe("NAV Prøve");
    for (const store of stores)
      expect(await database().table(store).toArray(), store).toEqual([ROWS[store]]);
    expect(database().verno).toBe(7);
    await importList(
      { measures: [{ ...measure, group: "andre-tiltak", needs: [], capacity: 9 }] },
      "2026-11-22",
    );
    expect((await listOffice())[0]).toMatchObject({ capacity: 9 });
    await undoImport();
    expect(await listOffice()).toEqual([measure]);
  });
});

test("every version that the product declares has a saved database here, but the newest", async () => {
  await database().open();
  expect(SAVED.map(([version]) => version)).toEqual(
    Array.from({ length: database().verno - 1 }, (_, n) => n + 1),
  );
});

async function save(version: number, stores: readonly string[]): Promise<void> {
  const request = indexedDB.open("skreddersom", version * 10);
  request.onupgradeneeded = () => {
    for (const store of stores)
      store === "history"
        ? historyStore(request.result).put(ROWS[store])
        : request.result
            .createObjectStore(store, { keyPath: STORES[store] as string })
            .put(ROWS[store]);
  };
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  opened.close();
}

function historyStore(saved: IDBDatabase): IDBObjectStore {
  const store = saved.createObjectStore("history", { keyPath: "id", autoIncrement: true });
  store.createIndex("measure", "measure");
  return store;
}
