import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import { diff, toImport } from "../../lib/sharing/diff.ts";
import { readFile } from "../../lib/sharing/read-file.ts";
import { deleteDatabase } from "../../lib/store/database.ts";
import { importList, listOffice } from "../../lib/store/office.ts";
import { BROKEN } from "./broken-files.ts";
import { sunndal } from "./lists.ts";

afterEach(deleteDatabase);

test.each(BROKEN)(
  "$name: says where and what, and nothing can be imported",
  async ({ bytes, says }) => {
    await importList({ measures: [...sunndal] }, "2026-11-22");
    const before = await listOffice();
    const preview = diff(before, await readFile(await bytes()));
    const [first] = preview.faults;
    for (const words of says) expect(first?.text.nb).toContain(words);
    expect(first?.text.nn).not.toBe(first?.text.nb);
    expect(toImport(preview, { withoutFaulty: false, notPersonal: false })).toBeNull();
    expect(await listOffice()).toEqual(before);
  },
);

test("there are at least thirty of them, each another", () => {
  expect(new Set(BROKEN.map(({ says }) => says.join())).size).toBeGreaterThanOrEqual(30);
});
