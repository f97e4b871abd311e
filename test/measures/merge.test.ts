import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edition, edited } from "../../lib/measures/marks.ts";
import {
  type Clash,
  type ClashChoices,
  clashKey,
  clashPlace,
  isSameList,
  merge,
} from "../../lib/measures/merge.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { stack } from "../../lib/measures/stack.ts";

const FIELDS = ["title", "place", "note", "cost"] as const;

function measure(id: string, fields: Partial<OfficeMeasure> = {}): OfficeMeasure {
  return { id, title: id, group: "andre-tiltak", bullets: [], needs: [], words: [], ...fields };
}

const edit = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  field: fc.constantFrom<(typeof FIELDS)[number] | null>(...FIELDS, null),
  value: fc.constantFrom("1", "2", "3"),
});
type Edit = { id: string; field: (typeof FIELDS)[number] | null; value: string };
const edits = fc.array(edit, { maxLength: 6 });

/** Null deletes. */
function changed(list: readonly OfficeMeasure[], all: readonly Edit[]): OfficeMeasure[] {
  const map = new Map(list.map((m) => [m.id, m]));
  for (const { id, field, value } of all)
    if (field === null) map.delete(id);
    else map.set(id, { ...(map.get(id) ?? measure(id)), [field]: value });
  return [...map.values()];
}

const BASE = [measure("a", { place: "Her" }), measure("b", { note: "Nei" }), measure("c")];
const PLAIN: Edition = { measures: BASE, marks: {} };
const NAMED = edited({ measures: [], marks: {} }, BASE, "first");
const by = (base: Edition, who: string, all: readonly Edit[]) =>
  edited(base, changed(base.measures, all), who);
const merging = (choices: ClashChoices = {}, hasStayed = false) => ({
  choices,
  stamp: "chosen",
  hasStayed: () => hasStayed,
});
const theirsOf = (clashes: readonly Clash[]) =>
  Object.fromEntries(clashes.map((clash) => [clashKey(clash), "theirs"] as const));
const find = (list: readonly OfficeMeasure[], id: string) => list.find((m) => m.id === id);

describe.each([
  ["a list from elsewhere", PLAIN],
  ["a list that was published", NAMED],
])("two editions of %s", (_name, base) => {
  test("that changed different fields of one entry are both there", () => {
    const mine = by(base, "mine", [{ id: "a", field: "place", value: "Der" }]);
    const theirs = by(base, "theirs", [{ id: "a", field: "note", value: "Ja" }]);
    const { edition, clashes } = merge(mine, theirs, merging());
    expect(clashes).toEqual([]);
    expect(find(edition.measures, "a")).toMatchObject({ place: "Der", note: "Ja" });
  });

  test("that changed one field differently clash, until somebody has chosen", () => {
    const mine = by(base, "mine", [{ id: "a", field: "place", value: "Der" }]);
    const theirs = by(base, "theirs", [{ id: "a", field: "place", value: "Hjemme" }]);
    const { clashes } = merge(mine, theirs, merging());
    expect(clashes).toEqual([
      { id: "a", title: "a", field: "place", mine: "Der", theirs: "Hjemme" },
    ]);
    const chosen = merge(mine, theirs, merging(theirsOf(clashes)));
    expect(chosen.clashes).toEqual([]);
    expect(find(chosen.edition.measures, "a")?.place).toBe("Hjemme");
    // Whoever made the other version takes the choice over, and is not asked again.
    const own = merge(mine, theirs, merging({ [clashKey(clashes[0] as Clash)]: "mine" }));
    const back = merge(theirs, own.edition, merging());
    expect(back.clashes).toEqual([]);
    expect(find(back.edition.measures, "a")?.place).toBe("Der");
    // They have changed it again since: that is another clash, and nobody has chosen there.
    const again = by(theirs, "again", [{ id: "a", field: "place", value: "Borte" }]);
    expect(merge(mine, again, merging(theirsOf(clashes))).clashes).toHaveLength(1);
  });

  test("of which one has deleted what the other has changed clash, and it stays till then", () => {
    const mine = by(base, "mine", [{ id: "a", field: null, value: "" }]);
    const theirs = by(base, "theirs", [{ id: "a", field: "note", value: "Ja" }]);
    const { edition, clashes } = merge(mine, theirs, merging());
    expect(clashes.map(clashPlace)).toEqual(["a/"]);
    expect(find(edition.measures, "a")?.note).toBe("Ja");
    const gone = merge(mine, theirs, merging({ [clashKey(clashes[0] as Clash)]: "mine" }));
    expect(find(gone.edition.measures, "a")).toBeUndefined();
    expect(find(merge(theirs, gone.edition, merging()).edition.measures, "a")).toBeUndefined();
  });

  test("of which one is older than the other: nothing is asked, and a deletion stays one", () => {
    const later = by(base, "one", [
      { id: "a", field: "place", value: "Der" },
      { id: "b", field: null, value: "" },
    ]);
    const last = by(later, "two", [{ id: "a", field: "place", value: "Her" }]);
    for (const older of [base, later]) {
      expect(merge(older, last, merging()).edition.measures).toEqual(last.measures);
      expect(merge(last, older, merging()).edition.measures).toEqual(last.measures);
      expect(merge(last, older, merging()).clashes).toEqual([]);
    }
  });

  test("where somebody has put an older one back, after it had stayed, is asked", () => {
    const later = by(base, "one", [{ id: "a", field: "place", value: "Der" }]);
    const { clashes } = merge(later, base, merging({}, true));
    expect(clashes.map(clashPlace)).toEqual(["a/place"]);
    const put = merge(later, base, merging(theirsOf(clashes), true));
    expect(find(put.edition.measures, "a")?.place).toBe("Her");
    expect(merge(later, put.edition, merging({}, true)).clashes).toEqual([]);
  });

  test("where somebody has written into the file by other means is asked", () => {
    const mine = by(base, "mine", [{ id: "a", field: "place", value: "Der" }]);
    const later = by(mine, "later", [{ id: "a", field: "place", value: "Borte" }]);
    const measures = mine.measures.map((m) => (m.id === "a" ? { ...m, place: "Et sted" } : m));
    const without = mine.measures.filter(({ id }) => id !== "a");
    for (const own of [mine, later]) {
      const clashes = merge(own, { ...mine, measures }, merging()).clashes.map(clashPlace);
      expect(clashes).toEqual(["a/place"]);
      const gone = merge(own, { ...mine, measures: without }, merging({}, true)).clashes;
      expect(gone.map(clashPlace)).toEqual(["a/"]);
    }
  });

  test("lose nothing: every change is in the merged list or in a clash", () => {
    fc.assert(
      fc.property(edits, edits, (own, others) => {
        const [mine, theirs] = [by(base, "mine", own), by(base, "theirs", others)];
        const { edition, clashes } = merge(mine, theirs, merging());
        const isClash = (id: string, field: string) =>
          clashes.some((c) => c.id === id && (c.field === field || c.field === null));
        for (const side of [mine.measures, theirs.measures])
          for (const id of ["a", "b", "c", "d"])
            for (const field of FIELDS) {
              const value = find(side, id)?.[field];
              if (value === find(base.measures, id)?.[field] || isClash(id, field)) continue;
              expect(find(edition.measures, id)?.[field], `${id}.${field}`).toBe(value);
            }
        const mirrored = merge(theirs, mine, merging());
        expect(mirrored.clashes.map(clashPlace).sort()).toEqual(clashes.map(clashPlace).sort());
        if (clashes.length > 0) return;
        expect(isSameList(mirrored.edition, edition)).toBe(true);
        for (const side of [mine, theirs])
          expect(isSameList(merge(side, edition, merging()).edition, edition)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("lists on top of each other", () => {
  const county = { level: "county", name: "Fylket" } as const;
  const office = { level: "office", name: "Kontoret" } as const;

  test("the nearest entry of an id counts alone, and the nearest come first", () => {
    const all = stack(
      [measure("a", { note: "egen" })],
      [
        {
          ...county,
          measures: [measure("a", { note: "f" }), measure("b", { note: "f" }), measure("c")],
        },
        { ...office, measures: [measure("b", { note: "k" })] },
      ],
    );
    expect(all.map(({ id, note, from }) => [id, note, from])).toEqual([
      ["a", "egen", undefined],
      ["b", "k", "Kontoret"],
      ["c", undefined, "Fylket"],
    ]);
  });

  test("what the office does not have hides the county's", () => {
    const hidden = measure("b", { hidden: true });
    const all = stack([hidden], [{ ...county, measures: [measure("b")] }]);
    expect(all).toEqual([hidden]);
  });

  test("without any list the own list is itself", () => {
    expect(stack(BASE, [])).toBe(BASE);
  });
});
