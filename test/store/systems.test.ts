import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, test } from "vitest";
import type { LearnedRule } from "../../lib/facts/learned.ts";
import { deleteDatabase } from "../../lib/store/database.ts";
import { exportList, listOffice } from "../../lib/store/office.ts";
import { parseList } from "../../lib/store/parse-list.ts";
import { pillOf, setPill } from "../../lib/store/pill.ts";
import {
  forgetRule,
  importSystems,
  listSystems,
  putSystem,
  removeSystem,
  rulesOf,
  teachRule,
} from "../../lib/store/systems.ts";

const ORIGIN = "https://fag.example.no";
const rule = (id: string, label: string, more: Partial<LearnedRule> = {}): LearnedRule => ({
  id,
  page: "/sak/*",
  fact: "programme.start",
  kind: "field",
  label,
  under: null,
  mark: null,
  place: null,
  ...more,
});

afterEach(deleteDatabase);

describe("case systems", () => {
  test("what is taught is kept by system; one place means one thing", async () => {
    await putSystem(ORIGIN, "Fag");
    await teachRule(ORIGIN, rule("a", "Beg"));
    await teachRule(ORIGIN, rule("b", "Slutt", { fact: "programme.end" }));
    await teachRule(ORIGIN, rule("c", "Beg", { fact: null }));
    expect((await rulesOf(ORIGIN)).map((r) => r.id)).toEqual(["b", "c"]);
    expect(await rulesOf("https://other.example.no")).toEqual([]);
    await forgetRule(ORIGIN, "b");
    expect((await rulesOf(ORIGIN)).map((r) => r.id)).toEqual(["c"]);
  });

  test("removing a system leaves nothing of it", async () => {
    await teachRule(ORIGIN, rule("a", "Beg"));
    await setPill(ORIGIN, { off: true, folded: false, at: null });
    await removeSystem(ORIGIN);
    expect(await listSystems()).toEqual([]);
    expect(await pillOf(ORIGIN)).toEqual({ off: false, folded: false, at: null });
  });

  test("nothing that is no rule is kept", async () => {
    const wrong = { ...rule("a", "Beg"), value: "02.03.2026" } as LearnedRule;
    await expect(teachRule(ORIGIN, wrong)).rejects.toThrow();
    const name = { ...rule("a", "Beg"), fact: "person.name" as never };
    await expect(teachRule(ORIGIN, name)).rejects.toThrow();
    expect(await rulesOf(ORIGIN)).toEqual([]);
  });

  test("goes with the office's list, and comes back where it is taken in", async () => {
    await putSystem(ORIGIN, "Fag");
    await teachRule(ORIGIN, rule("a", "Beg"));
    const text = JSON.stringify(await exportList("NAV Prøve"));
    await deleteDatabase();
    const { list } = parseList(text);
    expect(list?.systems).toHaveLength(1);
    await teachRule(ORIGIN, rule("own", "Ende", { fact: "programme.end" }));
    await importSystems(list?.systems ?? []);
    await importSystems(list?.systems ?? []);
    expect(await listSystems()).toMatchObject([{ origin: ORIGIN, title: "Fag" }]);
    expect((await rulesOf(ORIGIN)).map((r) => r.id)).toEqual(["own", "a"]);
  });

  test("a list without systems stays as it was", async () => {
    expect(Object.keys(await exportList("NAV Prøve"))).toEqual([
      "format",
      "version",
      "office",
      "measures",
    ]);
  });

  test.each([
    ["an address with a path", { origin: `${ORIGIN}/sak` }],
    ["a script", { origin: "javascript:alert(1)" }],
    ["whose page it is", { rules: [{ ...rule("a", "Navn"), fact: "person.nationalId" }] }],
    ["a value", { rules: [{ ...rule("a", "Beg"), value: "x" }] }],
  ])("a file with %s is refused with its place", (_, wrong) => {
    const system = { origin: ORIGIN, title: "Fag", rules: [], ...wrong };
    const file = {
      format: "skreddersom-kontorliste",
      version: 1,
      office: "",
      measures: [],
      systems: [system],
    };
    const { list, errors } = parseList(JSON.stringify(file));
    expect(list).toBeNull();
    expect(errors?.[0]?.nb).toContain("systems.0");
  });

  test("a database of the first edition is taken over with its measures", async () => {
    const old = new Dexie("skreddersom");
    old.version(1).stores({ officeMeasures: "id", settings: "key" });
    const measure = {
      id: "m",
      title: "M",
      group: "andre-tiltak",
      bullets: [],
      needs: [],
      words: [],
    };
    await old.table("officeMeasures").put(measure);
    old.close();
    expect(await listOffice()).toHaveLength(1);
    expect(await listSystems()).toEqual([]);
  });
});
