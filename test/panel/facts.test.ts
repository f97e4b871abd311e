import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { formatValue, patternOf } from "../../components/facts/format-value.ts";
import { headingOf, labelOf } from "../../components/facts/headings.ts";
import { missingFacts } from "../../components/facts/missing.ts";
import { type FactRow, notUnderstood, themesOf } from "../../components/facts/rows.ts";
import { caseFacts } from "../../lib/facts/schema.ts";
import { factLabels } from "../../lib/text/fact-labels.ts";
import { factValues } from "../../lib/text/fact-values.ts";
import { sampleReport } from "./sample.ts";

/* Every path of the schema, `decisions[].kind`, with the values of those that have a fixed set. */
function pathsOf(type: z.core.$ZodType, path: string): [string, readonly string[]][] {
  const def = type._zod.def as {
    type: string;
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
    entries?: Record<string, string>;
  };
  if (def.innerType) return pathsOf(def.innerType, path);
  if (def.type === "array" && def.element) {
    const plain = !["object"].includes((def.element._zod.def as { type: string }).type);
    return plain ? pathsOf(def.element, path) : [[path, []], ...pathsOf(def.element, `${path}[]`)];
  }
  if (def.shape)
    return Object.entries(def.shape).flatMap(([key, field]) =>
      pathsOf(field, path === "" ? key : `${path}.${key}`),
    );
  return [[path, Object.values(def.entries ?? {})]];
}
const paths = pathsOf(caseFacts, "");

describe("every fact of the schema has a name", () => {
  test("the walk over the schema finds lists, records and enums", () => {
    const found = paths.map(([path]) => path);
    expect(found).toEqual(
      expect.arrayContaining(["person.name", "decisions[].kind", "contactDates", "activities"]),
    );
    expect(new Map(paths).get("programme.status")).toContain("running");
  });

  test.each(paths)("%s", (path, values) => {
    expect(factLabels[path], `lib/text/fact-labels.ts has no «${path}»`).toBeDefined();
    for (const value of values)
      expect(factValues[path]?.[value], `lib/text/fact-values.ts: ${path} ${value}`).toBeDefined();
  });

  test("and no name is left of a fact that is gone", () => {
    const known = new Set([...paths.map(([path]) => path), "programme"]);
    expect(Object.keys(factLabels).filter((path) => !known.has(path))).toEqual([]);
    expect(Object.keys(factValues).filter((path) => !known.has(path))).toEqual([]);
  });
});

describe("rows of Sak", () => {
  const report = sampleReport();
  const themes = themesOf(report.facts, report.evidence, "nb");
  const rows = themes.flatMap((t) => t.groups.flatMap((g) => g.rows));
  const all = (list: readonly FactRow[]): FactRow[] => list.flatMap((r) => [r, ...all(r.items)]);
  const row = (path: string) => all(rows).find((r) => r.path === path);

  test("every piece of evidence but the unparsable has one row of its own", () => {
    const evident = all(rows).filter((r) => r.evident);
    const read = report.evidence.filter((e) => e.state !== "unparsable").map((e) => e.fact);
    expect(evident.map((r) => r.path).sort()).toEqual([...read].sort());
  });

  test("values are written as people write them", () => {
    expect(row("programme.start")?.value).toBe("15. september 2026");
    expect(row("activities[0].minutesPerWeek")?.value).toBe("20\u00a0t");
    expect(row("person.protection")?.value).toBe("Trenger tolk");
    expect(formatValue("decisions[3].months", 1, "nb")).toBe("1 måned");
    expect(formatValue("person.nationalId", "01459421161", "nb")).toBe("014594\u00a021161");
    expect(formatValue("benefits[0].perDay", 1021.5, "nb")).toBe("1\u00a0021,50\u00a0kr");
    expect(formatValue("person.partner", false, "nn")).toBe("Nei");
    expect(formatValue("activities[0].positionPct", 37.5, "nb")).toBe("37,5 %");
    expect(patternOf("decisions[12].from")).toBe("decisions[].from");
  });

  test("an empty field is a row, an empty list is «Ingen», and a missing fact is neither", () => {
    expect(row("programme.evaluationDates")).toMatchObject({ value: null, state: "empty" });
    const [theme] = themesOf({ children: [] }, [], "nb");
    expect(theme?.groups[0]?.rows[0]).toMatchObject({ value: "Ingen", state: null });
    expect(themesOf({}, [], "nb")).toEqual([]);
  });

  test("what was not understood is listed with its raw words, and not among the facts", () => {
    const [lost] = notUnderstood(report.facts, report.evidence, "nb");
    expect(lost).toMatchObject({ label: "Programslutt", quote: "31.06.2027" });
    expect(row("programme.end")).toBeUndefined();
  });

  test("a fact that was read in one place and garbled in another keeps its row", () => {
    const evidence = [
      { fact: "programme.start", quote: "32.1.2026", state: "unparsable" as const },
      { fact: "programme.start", quote: "1.2.2026", state: "read" as const },
    ];
    const [theme] = themesOf({ programme: { start: "2026-02-01" } }, evidence, "nb");
    expect(theme?.groups[0]?.rows[0]).toMatchObject({ quote: "1.2.2026", state: "read" });
    expect(notUnderstood({}, evidence, "nb")).toHaveLength(1);
  });

  test("the caseworker's answer stands before what was read", () => {
    const evidence = [
      { fact: "programme.madeWithUser", quote: "–", state: "empty" as const },
      { fact: "programme.madeWithUser", quote: null, state: "answered" as const },
    ];
    const [theme] = themesOf({ programme: { madeWithUser: true } }, evidence, "nb");
    expect(theme?.groups[0]?.rows[0]).toMatchObject({ value: "Ja", state: "answered" });
  });

  test("an unknown path is shown by itself rather than by a wrong name", () => {
    expect(labelOf("noe.nytt", {}, "nb")).toBe("noe.nytt");
    expect(labelOf("activities[7].to", {}, "nb")).toBe("Aktiviteter: til");
    expect(labelOf("activities[0].to", report.facts, "nb")).toBe("Arbeidstrening: til");
    expect(headingOf("children", 1, {}, "nb")).toBe("Barn 2");
  });
});

test("what is missing stands by how many rules wait for it", () => {
  const report = sampleReport();
  expect(missingFacts(report, "nb")).toEqual([
    { path: "programme.madeWithUser", label: "Laget sammen med deltakeren", rules: 1 },
  ]);
});
