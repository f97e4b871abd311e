import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { database, deleteDatabase } from "../../lib/store/database.ts";
import { importList, listOffice, putOffice } from "../../lib/store/office.ts";
import { listsOf } from "./lookup-lists.ts";

/* What the store's bench runs in a page: the product's own functions, and the same by raw IndexedDB beside it. */

let measures: readonly OfficeMeasure[] = [];
const RAW = "raw";

function prepare(size: number): number {
  measures = listsOf(size).office.map((own) => structuredClone(own));
  return measures.length;
}

async function rawDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(RAW, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore("officeMeasures", { keyPath: "id" });
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

let raw: IDBDatabase | null = null;

/** Both databases empty and open: what an opening costs is not the store's. */
async function empty(): Promise<void> {
  raw?.close();
  await done(indexedDB.deleteDatabase(RAW));
  await deleteDatabase();
  raw = await rawDatabase();
  await database().open();
}

const rawStore = (mode: IDBTransactionMode) =>
  (raw as IDBDatabase).transaction("officeMeasures", mode);

const JOBS: Readonly<Record<string, () => Promise<unknown>>> = {
  bulkOurs: () =>
    importList(
      {
        format: "skreddersom-kontorliste",
        version: 1,
        office: "",
        measures: [...measures],
      },
      "2026-11-22",
    ),
  async bulkRaw() {
    const transaction = rawStore("readwrite");
    const store = transaction.objectStore("officeMeasures");
    for (const measure of measures) store.put(measure);
    await written(transaction);
  },
  readOurs: () => database().officeMeasures.toArray(),
  readRaw: () => done(rawStore("readonly").objectStore("officeMeasures").getAll()),
  listOurs: () => listOffice(),
  async putOurs() {
    for (const measure of measures.slice(0, PUTS)) await putOffice(measure);
  },
  async putRaw() {
    for (const measure of measures.slice(0, PUTS)) {
      const transaction = rawStore("readwrite");
      transaction.objectStore("officeMeasures").put(measure);
      await written(transaction);
    }
  },
};

const PUTS = 50;

/** Milliseconds one job takes. */
async function run(job: string): Promise<number> {
  const start = performance.now();
  await JOBS[job]?.();
  return performance.now() - start;
}

Object.assign(globalThis, { storeBench: { prepare, empty, run } });
