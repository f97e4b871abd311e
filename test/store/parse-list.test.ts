import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseList } from "../../lib/store/parse-list.ts";

const head = { format: "skreddersom-kontorliste", version: 1, office: "NAV Prøve" };
const one = { id: "a", title: "Åpen dør", group: "andre-tiltak" };
const parse = (...measures: unknown[]) => parseList(JSON.stringify({ ...head, measures }));
const errors = (...measures: unknown[]) => (parse(...measures).errors ?? []).map((e) => e.nb);

describe("a list file", () => {
  test("the sample list of the product is one", () => {
    const text = readFileSync(
      new URL("../../public/kontorliste-sunndal.json", import.meta.url),
      "utf8",
    );
    expect(parseList(text).errors).toBeNull();
    expect(parseList(`\ufeff${text}`).list?.measures.length).toBeGreaterThan(2);
  });

  test("fields that may be left out are filled in", () => {
    expect(parse(one).list?.measures[0]).toMatchObject({ bullets: [], needs: [], words: [] });
  });

  test("no JSON: says where, when the browser tells", () => {
    const { errors: found } = parseList('{\n  "format": "skreddersom-kontorliste",\n  oops\n}');
    expect(found?.[0]?.nb).toMatch(/ikke gyldig JSON/);
    expect(found?.[0]?.nb).toMatch(/linje 3/);
  });

  test.each(["[]", "null", "3", '{"measures":[]}', '{"format":"skreddersom-kontorliste"}'])(
    "%s is no office list",
    (text) => expect(parseList(text).errors?.[0]?.nb).toMatch(/ikke en kontorliste/),
  );

  test("every fault is named with measure, title and field", () => {
    expect(errors(one, { ...one, id: "Stor" })[0]).toBe(
      "Tiltak 2 («Åpen dør»), «id»: skal være små bokstaver, tall og bindestrek, men her står «Stor».",
    );
    expect(errors({ ...one, needs: ["gjeld"] })[0]).toMatch(
      /^Tiltak 1 \(«Åpen dør»\), «needs.0»: skal være én av: language, /,
    );
    expect(errors({ ...one, minutesPerWeek: "mye" })[0]).toBe(
      "Tiltak 1 («Åpen dør»), «minutesPerWeek»: skal være et tall, men her står «mye».",
    );
    expect(errors({ ...one, title: undefined })[0]).toBe("Tiltak 1, «title»: skal være tekst.");
    expect(errors({ ...one, ansvarlig: "Kari" })[0]).toMatch(/uten «ansvarlig»/);
    expect(errors("tekst")[0]).toMatch(/^Tiltak 1: skal være et objekt/);
    expect(parseList(JSON.stringify({ ...head, measures: {} })).errors?.[0]?.nb).toBe(
      "«measures»: skal være en liste i hakeparenteser.",
    );
  });

  test("the same id twice, an unknown national measure and a link that is none are faults", () => {
    expect(errors(one, { ...one, title: "B" })).toEqual([
      "Id «a» står flere ganger. Hvert tiltak må ha sin egen id.",
    ]);
    expect(errors({ ...one, national: "finnes-ikke" })[0]).toMatch(/«finnes-ikke»/);
    expect(errors({ ...one, routineUrl: "javascript:alert(1)" })[0]).toMatch(/https/);
  });
});
