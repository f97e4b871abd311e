import { type OfficeMeasure, officeMeasure } from "../measures/office.ts";

/** What could be read of a list that cannot be opened as it should. */
export interface Rescued {
  readonly measures: readonly OfficeMeasure[];
  /** Rows that are no measures, or that the browser could not give. */
  readonly lost: number;
}

/**
 * Reads the office's measures row by row without the product's own opening: also from a database of a newer edition,
 * and from one with rows that nothing else can use. Nothing is changed. Throws where the browser gives no database.
 */
export async function rescue(): Promise<Rescued> {
  const database = await opened();
  try {
    if (!database.objectStoreNames.contains(STORE)) return { measures: [], lost: 0 };
    const measures: OfficeMeasure[] = [];
    let lost = 0;
    for (const key of await keysIn(database)) {
      const { data } = officeMeasure.safeParse(await rowOf(database, key).catch(() => null));
      if (data) measures.push(data);
      else lost++;
    }
    return { measures, lost };
  } finally {
    database.close();
  }
}

const STORE = "officeMeasures";

/** In whatever version it has; one that is not there is not made. */
function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open("skreddersom");
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

function keysIn(database: IDBDatabase): Promise<IDBValidKey[]> {
  return answer(database.transaction(STORE).objectStore(STORE).getAllKeys());
}

/** Each in a transaction of its own: one row that cannot be read must not take the others with it. */
function rowOf(database: IDBDatabase, key: IDBValidKey): Promise<unknown> {
  return answer(database.transaction(STORE).objectStore(STORE).get(key));
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
