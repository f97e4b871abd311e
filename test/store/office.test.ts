import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { closeDatabase, deleteDatabase } from "../../lib/store/database.ts";
import { undoImport } from "../../lib/store/import.ts";
import {
  deleteOffice,
  exportList,
  importList,
  listOffice,
  putOffice,
  watchOffice,
} from "../../lib/store/office.ts";
import { parseList } from "../../lib/store/parse-list.ts";
import { problemOf, problemText } from "../../lib/store/problem.ts";
import { officeName, setOfficeName } from "../../lib/store/settings.ts";

const measure = (id: string, title: string): OfficeMeasure => ({
  id,
  title,
  group: "andre-tiltak",
  bullets: [],
  needs: [],
  words: [],
});
const list = (...measures: OfficeMeasure[]) => ({
  format: "skreddersom-kontorliste" as const,
  version: 1 as const,
  office: "NAV Prøve",
  measures,
});

afterEach(deleteDatabase);

describe("the office list", () => {
  test("is empty at first and comes back by title, Norwegian letters last", async () => {
    expect(await listOffice()).toEqual([]);
    await putOffice(measure("c", "Åpen dør"));
    await putOffice(measure("b", "Boksmak"));
    await putOffice(measure("a", "Ærlig snakk"));
    expect((await listOffice()).map((m) => m.title)).toEqual([
      "Boksmak",
      "Ærlig snakk",
      "Åpen dør",
    ]);
  });

  test("survives that the database is closed", async () => {
    await putOffice(measure("a", "A"));
    closeDatabase();
    expect(await listOffice()).toHaveLength(1);
  });

  test("replaces by id, deletes, and gives back what was deleted", async () => {
    await putOffice(measure("a", "Gammel"));
    await putOffice(measure("a", "Ny"));
    expect(await deleteOffice("a")).toMatchObject({ title: "Ny" });
    expect(await deleteOffice("a")).toBeUndefined();
    expect(await listOffice()).toEqual([]);
  });

  test("takes no measure with a wrong shape", async () => {
    const wrong = { ...measure("a", "A"), id: "Stor Bokstav" };
    await expect(putOffice(wrong)).rejects.toThrow();
    expect(await listOffice()).toEqual([]);
  });

  test("imports in one go, tells what was replaced, and can be put back", async () => {
    await putOffice(measure("a", "Gammel"));
    await putOffice(measure("b", "Blir"));
    const done = await importList(list(measure("a", "Ny"), measure("c", "C")), "2026-11-22");
    expect(done).toMatchObject({ added: 1, replaced: 1 });
    expect((await listOffice()).map((m) => m.title)).toEqual(["Blir", "C", "Ny"]);
    expect(await undoImport()).toEqual({ undone: 2, kept: 0 });
    expect((await listOffice()).map((m) => m.title)).toEqual(["Blir", "Gammel"]);
    expect(await undoImport()).toEqual({ undone: 0, kept: 0 });
  });

  test("undoing leaves what was changed by hand after the import", async () => {
    await importList(list(measure("a", "A"), measure("b", "B")), "2026-11-22");
    await putOffice({ ...measure("a", "A"), place: "Rettet for hånd" });
    expect(await undoImport()).toEqual({ undone: 1, kept: 1 });
    expect((await listOffice()).map((m) => m.id)).toEqual(["a"]);
  });

  test("tells how far it has come, part by part", async () => {
    const seen: string[] = [];
    const many = Array.from({ length: 2500 }, (_, n) => measure(`m-${n}`, `M ${n}`));
    await importList(list(...many), "2026-11-22", ({ done, all }) => seen.push(`${done}/${all}`));
    expect(seen).toEqual(["1000/2500", "2000/2500", "2500/2500"]);
    expect(await undoImport()).toEqual({ undone: 2500, kept: 0 });
    expect(await listOffice()).toEqual([]);
  });

  test("an import that fails in the middle changes nothing", async () => {
    await putOffice(measure("a", "A"));
    const broken = { ...measure("x", "X"), id: undefined as unknown as string };
    await expect(importList(list(measure("b", "B"), broken), "2026-11-22")).rejects.toThrow();
    expect((await listOffice()).map((m) => m.id)).toEqual(["a"]);
  });

  test("exports what an import takes", async () => {
    await putOffice({ ...measure("a", "A"), place: "Biblioteket", minutesPerWeek: 60 });
    const text = JSON.stringify(await exportList("NAV Prøve"));
    await deleteDatabase();
    const { list: parsed } = parseList(text);
    if (!parsed) throw new Error("the export was not understood");
    await importList(parsed, "2026-11-22");
    expect(await listOffice()).toMatchObject([
      { id: "a", place: "Biblioteket", minutesPerWeek: 60 },
    ]);
  });

  test("tells those who watch of every change, until they stop", async () => {
    const seen: number[] = [];
    const stop = watchOffice(
      (all) => seen.push(all.length),
      (error) => expect.unreachable(String(error)),
    );
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await putOffice(measure("a", "A"));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    stop();
    await putOffice(measure("b", "B"));
    await new Promise((done) => setTimeout(done, 50));
    expect(seen.at(-1)).toBe(1);
  });
});

describe("settings", () => {
  test("the office's name is kept, without blanks around it", async () => {
    expect(await officeName()).toBe("");
    await setOfficeName("  NAV Prøve ");
    expect(await officeName()).toBe("NAV Prøve");
  });
});

describe("problems of the store", () => {
  test("what a newer edition has stored is still read, and not thrown away", async () => {
    const newer = new Dexie("skreddersom");
    newer.version(9).stores({ officeMeasures: "id", settings: "key", drafts: "id" });
    await newer.table("officeMeasures").put(measure("a", "A"));
    await newer.table("drafts").put({ id: "d" });
    newer.close();
    expect((await listOffice()).map((m) => m.id)).toEqual(["a"]);
    closeDatabase();
    await newer.open();
    expect(await newer.table("drafts").count()).toBe(1);
    newer.close();
  });

  test.each([
    [{ name: "QuotaExceededError" }, "full"],
    [{ name: "AbortError", inner: { name: "QuotaExceededError" } }, "full"],
    [{ name: "BulkError", failures: [{ name: "QuotaExceededError" }] }, "full"],
    [{ name: "OpenFailedError", inner: { name: "InvalidStateError" } }, "unavailable"],
    [{ name: "MissingAPIError" }, "unavailable"],
    [{ name: "OpenFailedError", inner: { name: "VersionError" } }, "newer"],
    [{ name: "BlockedError" }, "blocked"],
    [{ name: "UnknownError" }, "broken"],
    ["text", "broken"],
    [null, "broken"],
  ] as const)("%j is %s, and has a way out in words", (error, problem) => {
    expect(problemOf(error)).toBe(problem);
    expect(problemText(error).nb.length).toBeGreaterThan(20);
  });
});
