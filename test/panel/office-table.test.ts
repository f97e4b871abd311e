import { describe, expect, test } from "vitest";
import { prepared, sorted } from "../../components/office/table-rows.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";

const measure = (id: string, more: Partial<OfficeMeasure>): OfficeMeasure => ({
  id,
  title: id,
  group: "andre-tiltak",
  bullets: [],
  needs: [],
  words: [],
  ...more,
});
const rows = prepared(
  [
    measure("Åpen dør", { place: "Sunndalsøra", places: 10, national: "bibliotek" }),
    measure("Boksmak", { start: "høst", words: ["lesesirkel"], places: 2 }),
    measure("Ærlig snakk", { nextStart: "2027-01-04", reviewBy: "2027-02-01", needs: ["debt"] }),
    measure("Datahjelp", { nextStart: "2026-12-01", reviewBy: "2026-12-31" }),
  ],
  "nb",
);
const titles = (...[query, column, isDown]: [string, "title" | "start" | "places", boolean]) =>
  sorted(rows, query, { column, isDown }).map((row) => row.measure.id);

describe("the office's list as a table", () => {
  test("is sorted as Norwegian is, either way", () => {
    const up = ["Boksmak", "Datahjelp", "Ærlig snakk", "Åpen dør"];
    expect(titles("", "title", false)).toEqual(up);
    expect(titles("", "title", true)).toEqual(up.toReversed());
  });

  test("sorts numbers as numbers and days as days, what is empty last either way", () => {
    expect(titles("", "places", false).slice(0, 2)).toEqual(["Boksmak", "Åpen dør"]);
    expect(titles("", "places", true).slice(0, 2)).toEqual(["Åpen dør", "Boksmak"]);
    const start = titles("", "start", false);
    expect(start.indexOf("Datahjelp")).toBeLessThan(start.indexOf("Ærlig snakk"));
    expect(start.at(-1)).toBe("Åpen dør");
  });

  test("every word of the search must stand somewhere in the entry", () => {
    expect(titles("lesesirkel", "title", false)).toEqual(["Boksmak"]);
    expect(titles("GJELD", "title", false)).toEqual(["Ærlig snakk"]);
    expect(titles("åpen sunndal", "title", false)).toEqual(["Åpen dør"]);
    expect(titles("åpen aure", "title", false)).toEqual([]);
  });
});
