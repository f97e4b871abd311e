import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Clash, clashKey, clashPlace, holds, merge } from "../../lib/measures/merge.ts";
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
function edited(list: readonly OfficeMeasure[], all: readonly Edit[]): OfficeMeasure[] {
  const map = new Map(list.map((m) => [m.id, m]));
  for (const { id, field, value } of all)
    if (field === null) map.delete(id);
    else map.set(id, { ...(map.get(id) ?? measure(id)), [field]: value });
  return [...map.values()];
}

const BASE = [measure("a", { place: "Her" }), measure("b", { note: "Nei" }), measure("c")];
const theirsOf = (clashes: readonly Clash[]) =>
  Object.fromEntries(clashes.map((clash) => [clashKey(clash), "theirs"] as const));
const find = (list: readonly OfficeMeasure[], id: string) => list.find((m) => m.id === id);

describe("two editions of a list", () => {
  test("that changed different fields of one entry are both there", () => {
    const mine = edited(BASE, [{ id: "a", field: "place", value: "Der" }]);
    const theirs = edited(BASE, [{ id: "a", field: "note", value: "Ja" }]);
    const { measures, clashes } = merge(BASE, mine, theirs, {});
    expect(clashes).toEqual([]);
    expect(find(measures, "a")).toMatchObject({ place: "Der", note: "Ja" });
  });

  test("that changed one field differently clash, until somebody has chosen", () => {
    const mine = edited(BASE, [{ id: "a", field: "place", value: "Der" }]);
    const theirs = edited(BASE, [{ id: "a", field: "place", value: "Hjemme" }]);
    const { clashes } = merge(BASE, mine, theirs, {});
    expect(clashes).toEqual([
      { id: "a", title: "a", field: "place", mine: "Der", theirs: "Hjemme" },
    ]);
    const chosen = merge(BASE, mine, theirs, theirsOf(clashes));
    expect(chosen.clashes).toEqual([]);
    expect(find(chosen.measures, "a")?.place).toBe("Hjemme");
    // They have changed it again since: that is another clash, and nobody has chosen there.
    const again = edited(BASE, [{ id: "a", field: "place", value: "Borte" }]);
    expect(merge(BASE, mine, again, theirsOf(clashes)).clashes).toHaveLength(1);
  });

  test("of which one has deleted what the other has changed clash, and it stays till then", () => {
    const mine = BASE.filter(({ id }) => id !== "a");
    const theirs = edited(BASE, [{ id: "a", field: "note", value: "Ja" }]);
    const { measures, clashes } = merge(BASE, mine, theirs, {});
    expect(clashes.map(clashPlace)).toEqual(["a/"]);
    expect(find(measures, "a")?.note).toBe("Ja");
    expect(
      find(merge(BASE, mine, theirs, { [clashKey(clashes[0] as Clash)]: "mine" }).measures, "a"),
    ).toBeUndefined();
  });

  test("lose nothing: every change is in the merged list or in a clash", () => {
    fc.assert(
      fc.property(edits, edits, (own, others) => {
        const [mine, theirs] = [edited(BASE, own), edited(BASE, others)];
        const { measures, clashes } = merge(BASE, mine, theirs, {});
        const isClash = (id: string, field: string) =>
          clashes.some((c) => c.id === id && (c.field === field || c.field === null));
        for (const side of [mine, theirs])
          for (const id of ["a", "b", "c", "d"])
            for (const field of FIELDS) {
              const value = find(side, id)?.[field];
              if (value === find(BASE, id)?.[field] || isClash(id, field)) continue;
              expect(find(measures, id)?.[field], `${id}.${field}`).toBe(value);
            }
        const mirrored = merge(BASE, theirs, mine, {});
        expect(mirrored.clashes.map(clashPlace).sort()).toEqual(clashes.map(clashPlace).sort());
        if (clashes.length === 0) expect(holds(BASE, mine, measures)).toBe(true);
        if (clashes.length === 0) expect(holds(BASE, theirs, measures)).toBe(true);
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
