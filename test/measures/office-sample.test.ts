import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureById } from "../../lib/measures/catalogue/index.ts";
import { officeList } from "../../lib/measures/office.ts";

const file = new URL("../../public/kontorliste-sunndal.json", import.meta.url);
const list = officeList.parse(JSON.parse(readFileSync(file, "utf8")));

describe("the sample office list", () => {
  it("has the four local measures of the presentation", () => {
    expect(list.measures.map((measure) => measure.id)).toEqual(
      expect.arrayContaining([
        "aktiv-hverdag",
        "datahjelp-biblioteket",
        "frisklivssentralen",
        "kib-kurs",
      ]),
    );
  });

  it.each(list.measures)("$id makes a national measure concrete, in its group", (measure) => {
    expect(measure.national).toBeDefined();
    expect(measureById(measure.national ?? "")?.group).toBe(measure.group);
    expect(measureById(measure.id)).toBeUndefined();
  });

  it("has every id once", () => {
    const ids = list.measures.map((measure) => measure.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("holds roles, and no phone numbers, addresses of mail or national ids", () => {
    expect(JSON.stringify(list)).not.toMatch(/@|(\d[ .]?){8,}/);
    for (const measure of list.measures) expect(measure.contactRole, measure.id).toBeTruthy();
  });
});
