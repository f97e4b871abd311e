import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { csvOf } from "../../lib/sharing/csv.ts";
import { diff, toImport } from "../../lib/sharing/diff.ts";
import { docxOf } from "../../lib/sharing/docx-write.ts";
import { jsonOf } from "../../lib/sharing/json.ts";
import { readFile } from "../../lib/sharing/read-file.ts";
import { xlsxOf } from "../../lib/sharing/xlsx.ts";
import { deleteDatabase } from "../../lib/store/database.ts";
import { importList, listOffice } from "../../lib/store/office.ts";
import { bare, everything } from "./lists.ts";

const NOTHING = { withoutFaulty: false, notPersonal: false };

/* Each way out and in again. Only docx cannot carry an id; a title that is known gives it back. */
const FORMATS: Readonly<Record<string, (all: readonly OfficeMeasure[]) => Promise<ArrayBuffer>>> = {
  JSON: async (all) => {
    await importList({ measures: [...all] }, "2026-11-22");
    const text = await jsonOf("NAV Prøve");
    await deleteDatabase();
    return bytesOf(text);
  },
  CSV: async (all) => bytesOf(await csvOf(all)),
  XLSX: async (all) => (await xlsxOf(all)).arrayBuffer(),
  docx: async (all) => (await docxOf(all, "NAV Prøve")).arrayBuffer(),
};

afterEach(deleteDatabase);

describe.each(Object.entries(FORMATS))("%s", (name, write) => {
  test("into an empty list: equal", async () => {
    const preview = diff([], await readFile(await write(everything)));
    expect(preview.faults).toEqual([]);
    const measures = toImport(preview, NOTHING) ?? [];
    const hasId = name !== "docx";
    expect(sorted(measures, hasId)).toEqual(sorted(everything, hasId));
    expect(new Set(measures.map(({ id }) => id)).size).toBe(everything.length);
  });

  test("into the same list: nothing new, nothing changed", async () => {
    const { rows, faults } = diff(everything, await readFile(await write(everything)));
    expect(faults).toEqual([]);
    expect(rows.filter(({ kind }) => kind !== "same")).toEqual([]);
    expect(rows).toHaveLength(everything.length);
  });

  test("a change is found, field by field", async () => {
    const changed = everything.map((m) => ({ ...m, place: "Et nytt sted" }));
    const { rows } = diff(everything, await readFile(await write(changed)));
    const found = rows.filter(({ kind }) => kind === "changed");
    expect(found).toHaveLength(everything.length);
    expect(found.every(({ changes }) => changes.length === 1)).toBe(true);
    expect(found[0]?.changes[0]).toMatchObject({ field: "place", to: { nb: "Et nytt sted" } });
  });

  test("through the store: the list is what it was", async () => {
    const file = await write(everything);
    await importList(
      { measures: toImport(diff([], await readFile(file)), NOTHING) ?? [] },
      "2026-11-22",
    );
    const again = diff(await listOffice(), await readFile(file));
    expect(again.rows.every(({ kind }) => kind === "same")).toBe(true);
  });
});

test("an empty list is written and read in every format without being taken for measures", async () => {
  for (const write of Object.values(FORMATS)) {
    const { rows } = diff([bare], await readFile(await write([])));
    expect(rows).toEqual([]);
  }
});

function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer as ArrayBuffer;
}

function sorted(all: readonly OfficeMeasure[], hasId: boolean) {
  const shown = all.map(({ id, ...rest }) => (hasId ? { id, ...rest } : rest));
  return shown.sort((a, b) => (a.title < b.title ? -1 : 1));
}
