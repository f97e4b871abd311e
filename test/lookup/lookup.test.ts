import { describe, expect, test } from "vitest";
import type { Lists } from "../../lib/lookup/documents.ts";
import { createLookup } from "../../lib/lookup/lookup.ts";
import { splitter } from "../../lib/lookup/product.ts";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { moreQueries, queries } from "./queries.ts";

const lookup = createLookup({ measures: catalogue, office: [], law: [] }, splitter(), "nb");
const office: OfficeMeasure[] = [
  own("datahjelp", "Datahjelp ved biblioteket", ["BankID", "pc"], "dataopplaering"),
  own("turgruppe", "Torsdagsturen", ["gåtur", "friluft"], undefined),
];
const lists: Lists = {
  measures: catalogue,
  office,
  law: [
    {
      id: "start-within-6-months",
      title: { nb: "Oppstart innen seks måneder", nn: "Oppstart innan seks månader" },
      refs: ["sosialtjenesteloven § 31"],
    },
  ],
};
const local = createLookup(lists, splitter(), "nn");

interface Asked {
  readonly want: readonly string[];
  readonly query: string;
}

describe("the right measure comes first", () => {
  for (const [name, list] of Object.entries({ queries, moreQueries })) {
    const asked = read(list);
    test(`${name}: ${asked.length} queries`, () => {
      const misses = asked.filter(({ want, query }) => !want.includes(first(query) ?? ""));
      const top3 = asked.filter(({ want, query }) =>
        lookup.search(query, 3).some((h) => want.includes(h.measure)),
      );
      console.log(
        `${name}: ${asked.length - misses.length} of ${asked.length} first, ${top3.length} among the first three`,
      );
      expect(misses.length / asked.length, misses.map((m) => m.query).join(", ")).toBeLessThan(
        0.02,
      );
      expect(top3.length).toBeGreaterThanOrEqual(asked.length - 1);
    });
  }

  test("every measure is found first by its own title and id, in both languages", () => {
    for (const { id, title } of catalogue) {
      expect(first(title.nb), title.nb).toBe(id);
      expect(first(title.nn), title.nn).toBe(id);
      expect(first(id.replaceAll("-", " ")), id).toBe(id);
    }
  });

  test("a point of the circular finds all its measures", () => {
    for (const point of ["4.30.2.7", "4.30.2.3", "4.30.2.10"]) {
      const want = catalogue.filter((m) => m.circular === point).map((m) => m.id);
      const found = lookup.search(point, want.length).map((h) => h.measure);
      expect(found.toSorted(), point).toEqual(want.toSorted());
    }
  });

  test("§ 17 finds advice and guidance", () => {
    const found = lookup.search("§ 17", 5).map((h) => h.measure);
    for (const id of found)
      expect(catalogue.find((m) => m.id === id)?.words.nb, id).toContain("§ 17");
  });
});

describe("as one types", () => {
  for (const [typed, want] of [
    ["gje", "okonomi-og-gjeldsradgivning"],
    ["lønnst", "lonnstilskudd"],
    ["frisklivss", "fysisk-trening"],
    ["tannl", "tannhelse"],
    ["foreldrev", "foreldreveiledning"],
  ] as const)
    test(typed, () => expect(first(typed)).toBe(want));
});

describe("the office's own", () => {
  test("comes before the national measure it makes concrete", () => {
    expect(local.search("datahjelp", 2).map((h) => [h.measure, h.source])).toEqual([
      ["datahjelp", "office"],
      ["dataopplaering", "tipshefte"],
    ]);
    expect(local.search("bankid", 1)[0]?.measure).toBe("datahjelp");
  });
  test("does not come before a measure that is named", () => {
    expect(local.search("dataopplæring", 1)[0]?.measure).toBe("dataopplaering");
  });
  test("is found by its own words", () => {
    expect(local.search("torsdagsturen", 1)[0]?.measure).toBe("turgruppe");
    expect(local.search("gåtur", 1)[0]?.measure).toBe("turgruppe");
  });
});

test("rules are found by title and paragraph", () => {
  expect(local.search("oppstart innan seks månader", 1)[0]).toMatchObject({
    measure: "start-within-6-months",
    source: "law",
  });
  expect(local.search("§ 31", 3).map((h) => h.measure)).toContain("start-within-6-months");
});

test("titles are shown in the language asked for", () => {
  expect(local.search("lønnstilskudd", 1)[0]?.title).toBe(
    catalogue.find((m) => m.id === "lonnstilskudd")?.title.nn,
  );
});

test("nothing is found for nothing", () => {
  for (const query of ["", "   ", "?!", "xqzw"])
    expect(lookup.search(query, 10), query).toEqual([]);
});

test("scores fall, the limit holds, and the answer is always the same", () => {
  const again = createLookup({ measures: catalogue, office: [], law: [] }, splitter(), "nb");
  for (const { query } of read(queries)) {
    const hits = lookup.search(query, 10);
    expect(hits.length).toBeLessThanOrEqual(10);
    expect(hits.map((h) => h.score)).toEqual(hits.map((h) => h.score).toSorted((a, b) => b - a));
    expect(again.search(query, 10)).toEqual(hits);
  }
});

test("a word written alike in a description is no hit beside the measure that is meant", () => {
  const found = lookup.search("gjeld", 20).map((hit) => hit.measure);
  expect(found[0]).toBe("okonomi-og-gjeldsradgivning");
  expect(found).not.toContain("arbeidstrening");
});

function first(query: string): string | undefined {
  return lookup.search(query, 1)[0]?.measure;
}

function read(list: string): Asked[] {
  return list.split("\n").flatMap((line) => {
    const [want, query] = line.split(" | ");
    return want && query ? [{ want: want.split("/"), query }] : [];
  });
}

function own(
  id: string,
  title: string,
  words: string[],
  national: string | undefined,
): OfficeMeasure {
  return { id, title, words, national, group: "andre-tiltak", bullets: [], needs: [] };
}
