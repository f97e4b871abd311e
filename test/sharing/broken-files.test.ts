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

test("a list file with faults in some measures names them by number, and the others can be taken in", async () => {
  const good = { id: "god", title: "Godt tiltak", group: "andre-tiltak" };
  const measures = [
    good,
    { ...good, id: "gruppe", title: "Feil gruppe", group: "annet" },
    { ...good, title: "Samme id" },
    { ...good, id: "lenke", title: "Feil lenke", routineUrl: "http://intranett" },
    "tull",
    { ...good, id: "ogsa-god", title: "Også godt" },
  ];
  const file = { format: "skreddersom-kontorliste", version: 2, office: "NAV Prøve", measures };
  const bytes = new TextEncoder().encode(JSON.stringify(file)).buffer;
  const preview = diff([], await readFile(bytes));
  expect(preview.faults.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  expect(preview.faults[0]?.text.nb).toContain("Feil gruppe");
  expect(preview.faults[0]?.text.nb).toContain("group");
  expect(toImport(preview, { withoutFaulty: false, notPersonal: false })).toBeNull();
  const rest = toImport(preview, { withoutFaulty: true, notPersonal: false });
  expect(rest?.map(({ id }) => id)).toEqual(["god", "ogsa-god"]);
});
