import { describe, expect, test } from "vitest";
import { barnetillegg, grunnbelop } from "../../lib/law/amounts.ts";
import { points } from "../../lib/law/points/index.ts";
import { rateRows } from "../../lib/law/points/rates.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { GROUPS } from "../../lib/law/special-groups.ts";

const ids = points.map(({ id }) => id);

test("every paragraph and point that is to be found is there, once", () => {
  const paragraphs = "1 2 3 4 5 17 18 19 20a 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 47 51a";
  const circular =
    "4.29.1.2 4.29.2.5 4.29.2.6 4.29.2.7 4.29.2.8 4.29.2.9 4.29.2.10 4.29.2.11 4.29.2.12 4.30.1 4.30.2.1 4.30.2.2 4.30.2.3 4.30.2.7 4.30.2.8 4.30.2.9 4.30.2.10 4.30.2.12 5.41.2.7";
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(
    [
      ...paragraphs.split(" ").map((n) => `sotjl-${n}`),
      ...circular.split(" ").map((n) => `r35-${n}`),
      "nav-14a",
      ...["egenmelding", "sykt-barn", "fodsel", "permisjon", "helligdager", "ferie"].map(
        (name) => `forskrift-${name}`,
      ),
      ...["stonad", "barnetillegg", "grunnbelop"].map((name) => `sats-${name}`),
    ].sort(),
  );
  for (const { point } of GROUPS) expect(ids).toContain(`r35-${point.split("–")[0]}`);
});

const known = new Set(rules.map(({ id }) => id as string));

describe.each(points)("$id", ({ id, title, cite, says, open, words, rules: own, near, change }) => {
  test("is told in both languages", () => {
    expect(says.nb.length).toBeGreaterThan(0);
    expect(says.nn.length).toBe(says.nb.length);
    expect(words.nb.length).toBeGreaterThan(0);
    expect(words.nn.length).toBeGreaterThan(0);
    const rows = change?.rows.flatMap(({ topic, before, now }) => [topic, before, now]) ?? [];
    for (const text of [title, ...(open ? [open] : []), ...rows])
      for (const one of [text.nb, text.nn]) expect(one.trim()).not.toBe("");
    const nn = [...says.nn, open?.nn ?? "", ...rows.map((t) => t.nn)].join(" ");
    expect(nn).not.toMatch(
      /\b(ikke|hvor|hvem|hvilken|deltaker|veileder|uker|måneder|noen|ble|og så)\b/i,
    );
    const nb = [...says.nb, open?.nb ?? "", ...rows.map((t) => t.nb)].join(" ");
    expect(nb).not.toMatch(/\b(ikkje|kor|kven|deltakar|rettleiar|veker|månader|nokon|vart)\b/i);
  });

  test("its rules, neighbours and sources are there", () => {
    for (const rule of own) expect(known, rule).toContain(rule);
    for (const other of near) expect(ids, other).toContain(other);
    expect(near).not.toContain(id);
    expect(near.length).toBeGreaterThan(0);
    expect(cite.length).toBeGreaterThan(0);
    for (const { ref, url } of cite) {
      expect(ref).not.toBe("");
      if (url) expect(new URL(url).protocol).toBe("https:");
    }
  });
});

test("every rule of the stages before the measures' own frames is led to from some entry", () => {
  const led = new Set(points.flatMap((point) => point.rules));
  const left = rules
    .filter(({ id, stage }) => stage !== "tiltak" && stage !== "datakvalitet" && !led.has(id))
    .map(({ id }) => id);
  expect(left).toEqual([]);
});

test("§ 30 has old and new side by side, from the day the new one holds", () => {
  const { change } = points.find(({ id }) => id === "sotjl-30") ?? {};
  expect(change?.from).toBe("2019-01-01");
  expect(change?.rows.length).toBeGreaterThan(4);
});

describe("rates are the law's own tables", () => {
  test("newest first, each from the day it holds", () => {
    for (const name of ["barnetillegg", "grunnbelop", "stonad"] as const) {
      const days = rateRows(name).map(({ from }) => from);
      expect(days).toEqual([...new Set(days)].sort().reverse());
    }
  });
  test("with the amounts the tables give for the day", () => {
    for (const { from, kroner } of rateRows("grunnbelop"))
      expect(grunnbelop(from)).toMatchObject({ known: true, value: kroner[0] });
    for (const { from, kroner } of rateRows("barnetillegg"))
      expect(barnetillegg(from)).toMatchObject({ known: true, value: kroner[0] });
    expect(rateRows("stonad").find(({ from }) => from === "2026-05-01")?.kroner).toEqual([
      278_697, 1072, 185_798, 715,
    ]);
    expect(rateRows("stonad").map(({ from }) => from)).toContain("2024-07-01");
  });
});
