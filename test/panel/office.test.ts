import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aboutMeasure, fixedMinutes } from "../../components/measures/about.ts";
import { draftErrors, draftOf, measureOf, newId } from "../../components/office/draft.ts";
import { makeSearch } from "../../entrypoints/sidepanel/search.ts";
import { parseList } from "../../lib/store/parse-list.ts";
import { full } from "../sharing/lists.ts";

const file = new URL("../../public/kontorliste-sunndal.json", import.meta.url);
const list = parseList(readFileSync(file, "utf8")).list?.measures ?? [];

describe("the form of a local measure", () => {
  test("shows a measure and gives it back unchanged", () => {
    expect(list.length).toBeGreaterThan(0);
    for (const measure of [...list, full])
      expect(measureOf(draftOf(measure), measure.id)).toEqual(measure);
  });

  test("leaves empty fields out, and trims the others", () => {
    const draft = { ...draftOf(null), title: " Åpen dør ", place: "  ", words: "kaffe, , prat" };
    expect(measureOf(draft, "apen-dor")).toEqual({
      id: "apen-dor",
      title: "Åpen dør",
      group: "andre-tiltak",
      bullets: [],
      needs: [],
      words: ["kaffe", "prat"],
    });
  });

  test("asks for a title, a safe link and hours that can be understood", () => {
    const wrong = { ...draftOf(null), routineUrl: "javascript:alert(1)", hours: "mye" };
    expect(draftErrors(wrong)).toEqual(["title", "routineUrl", "hours"]);
    const right = { ...wrong, title: "A", routineUrl: "https://eksempel.no/rutine", hours: "7,5" };
    expect(draftErrors(right)).toEqual([]);
    expect(measureOf(right, "a").minutesPerWeek).toBe(450);
  });

  test("makes an id that no other measure has", () => {
    expect(newId("Åpen dør på Øra!", new Set())).toBe("apen-dor-pa-ora");
    expect(newId("Café", new Set(["cafe", "cafe-2"]))).toBe("cafe-3");
    expect(newId("***", new Set())).toBe("tiltak");
  });
});

describe("what is told of a measure", () => {
  test("a national measure tells what the office has of it, and links https only", () => {
    const own = {
      id: "datahjelp",
      title: "Datahjelp",
      national: "dataopplaering",
      group: "andre-tiltak" as const,
      bullets: [],
      needs: [],
      words: [],
      place: "Biblioteket",
      start: "løpende",
      routineUrl: "https://eksempel.no/rutine",
    };
    const bad = { ...own, id: "bad", routineUrl: "javascript:alert(1)" };
    const about = aboutMeasure("dataopplaering", [own, bad], "nb");
    expect(about?.local[0]).toBe("Datahjelp: Biblioteket, løpende.");
    expect(about?.routines).toEqual(["https://eksempel.no/rutine"]);
    expect(about?.bullets.length).toBeGreaterThan(0);
    expect(aboutMeasure("finnes-ikke", [], "nb")).toBeNull();
  });

  test("hours are filled in only where the measure leaves no choice", () => {
    const [first] = list.filter((m) => m.minutesPerWeek !== undefined);
    if (!first) throw new Error("the sample list has no hours");
    expect(fixedMinutes(first.id, list)).toBe(first.minutesPerWeek);
    expect(fixedMinutes("finnes-ikke", [])).toBeNull();
  });
});

describe("the search box", () => {
  const search = makeSearch(list, "nb");

  test("finds national, local and law, each with what it needs to be drawn", () => {
    const hits = ["datahjelp", "gjeld", "seks måneder", "§ 32"].flatMap((q) => search(q) ?? []);
    expect(new Set(hits.map((h) => h.source))).toEqual(new Set(["tipshefte", "office", "law"]));
    for (const hit of hits) {
      expect(hit.title).not.toBe("");
      expect(hit.sources.length > 0).toBe(hit.kind !== "measure");
    }
    for (const query of ["datahjelp", "gjeld", "§ 32"]) {
      const keys = search(query)?.map((h) => h.key) ?? [];
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("a local measure is found as the office wrote it", () => {
    expect(search("datahjelp ved biblioteket")?.[0]).toMatchObject({
      source: "office",
      id: "datahjelp-biblioteket",
      local: "Sunndal bibliotek, løpende",
    });
  });
});
