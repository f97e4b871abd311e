import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { changesOf } from "../../lib/sharing/changes-of.ts";
import { deleteDatabase } from "../../lib/store/database.ts";
import { historyOf, saveOffice } from "../../lib/store/history.ts";
import { importList } from "../../lib/store/import.ts";
import { listOffice } from "../../lib/store/office.ts";

afterEach(deleteDatabase);

const measure = (place: string): OfficeMeasure => ({
  id: "datahjelp",
  title: "Datahjelp",
  group: "andre-tiltak",
  bullets: [],
  needs: [],
  words: [],
  place,
});

test("each change is kept with its day and what it changed, the latest first", async () => {
  await saveOffice(measure("Biblioteket"), "2026-11-01");
  await saveOffice(measure("Rådhuset"), "2026-11-02");
  await importList({ measures: [{ ...measure("Skolen"), places: 3 }] }, "2026-11-03");
  const [now] = await listOffice();
  if (!now) throw new Error("Tiltaket er borte");
  const past = changesOf(now, await historyOf("datahjelp"));
  expect(past.map(({ on, before }) => [on, before.place])).toEqual([
    ["2026-11-03", "Rådhuset"],
    ["2026-11-02", "Biblioteket"],
  ]);
  expect(past[0]?.changes).toEqual([
    { field: "place", from: both("Rådhuset"), to: both("Skolen") },
    { field: "places", from: both(""), to: both("3") },
  ]);
  expect(past[1]?.changes).toEqual([
    { field: "place", from: both("Biblioteket"), to: both("Rådhuset") },
  ]);
});

test("what is saved or taken in without a change leaves no line", async () => {
  await saveOffice(measure("Biblioteket"), "2026-11-01");
  await saveOffice(measure("Biblioteket"), "2026-11-02");
  await importList({ measures: [measure("Biblioteket")] }, "2026-11-03");
  expect(await historyOf("datahjelp")).toEqual([]);
});

test("a change that is refused leaves neither change nor line", async () => {
  await saveOffice(measure("Biblioteket"), "2026-11-01");
  await expect(saveOffice({ ...measure("X"), title: "" }, "2026-11-02")).rejects.toThrow();
  expect(await historyOf("datahjelp")).toEqual([]);
  expect((await listOffice())[0]?.place).toBe("Biblioteket");
});

test("the twenty latest are kept", async () => {
  for (let n = 0; n <= 25; n++) await saveOffice(measure(`Sted ${n}`), "2026-11-01");
  const past = await historyOf("datahjelp");
  expect(past).toHaveLength(20);
  expect(past[0]?.before.place).toBe("Sted 24");
});

function both(text: string) {
  return { nb: text, nn: text };
}
