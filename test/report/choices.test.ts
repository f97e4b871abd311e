import { describe, expect, test } from "vitest";
import type { CaseReading } from "../../lib/facts/types.ts";
import { type Choice, NO_CHOICES, withChoice } from "../../lib/report/choices.ts";
import { report } from "../../lib/report/report.ts";

const TEXT =
  "Hun har gjeld på kredittkort. Hun har ikke fullført videregående skole, og hun ønsker å jobbe i barnehage.";
const reading: CaseReading = {
  system: null,
  page: null,
  person: "01459421161",
  facts: {},
  evidence: [],
  text: [TEXT],
};

function made(...all: readonly Choice[]) {
  const choices = all.reduce(withChoice, NO_CHOICES);
  return report({ reading, choices, date: "2026-11-22", lang: "nb" });
}

const needs = (r: ReturnType<typeof made>) => r.needs.map((n) => n.need);
const forNeed = (r: ReturnType<typeof made>, need: string) =>
  r.suggestions.filter((s) => s.reasons.some((x) => x.kind === "need" && x.need === need));

describe("needs the caseworker decides on", () => {
  test("the text's own", () => {
    expect(needs(made())).toEqual(["education", "debt"]);
    expect(made().struckNeeds).toEqual([]);
    expect(forNeed(made(), "debt").length).toBeGreaterThan(0);
  });

  test("one struck out is shown as struck, and nothing is suggested for it", () => {
    const struck = made({ kind: "strike", need: "debt" });
    expect(needs(struck)).toEqual(["education"]);
    expect(struck.struckNeeds).toEqual([{ need: "debt", quotes: made().needs[1]?.quotes }]);
    expect(forNeed(struck, "debt")).toEqual([]);
  });

  test("undoing gives the very same report", () => {
    const undone = made({ kind: "strike", need: "debt" }, { kind: "restore", need: "debt" });
    expect(undone).toEqual(made());
  });

  test("one added has no quote, and is suggested for at once", () => {
    const added = made({ kind: "add", need: "dental" });
    expect(added.needs.at(-1)).toEqual({ need: "dental", quotes: [] });
    expect(forNeed(added, "dental").map((s) => s.measure)).toContain("tannhelse");
    expect(added.suggestions.find((s) => s.measure === "tannhelse")?.reasons[0]).toEqual({
      kind: "need",
      need: "dental",
      quote: "",
    });
  });

  test("adding one that was struck brings it back; adding one that is told changes nothing", () => {
    expect(made({ kind: "strike", need: "debt" }, { kind: "add", need: "debt" })).toEqual(made());
    expect(made({ kind: "add", need: "debt" })).toEqual(made());
  });

  test("an added one can be struck out again", () => {
    const out = made({ kind: "add", need: "dental" }, { kind: "strike", need: "dental" });
    expect(needs(out)).not.toContain("dental");
    expect(out.struckNeeds).toEqual([{ need: "dental", quotes: [] }]);
  });
});

describe("measures hidden in this case", () => {
  const [first] = made().suggestions;
  const measure = first?.measure ?? "";

  test("goes, and comes back when it is undone", () => {
    const hidden = made({ kind: "hide", measure });
    expect(hidden.suggestions.map((s) => s.measure)).not.toContain(measure);
    expect(hidden.suggestions.length).toBeGreaterThan(0);
    expect(made({ kind: "hide", measure }, { kind: "unhide", measure })).toEqual(made());
  });

  test("the needs stay as they were", () => {
    expect(made({ kind: "hide", measure }).needs).toEqual(made().needs);
  });
});

test("wishes and resources, each with its words", () => {
  const { resources } = made();
  expect(resources.map((r) => r.kind)).toEqual(["work"]);
  for (const { quote } of resources) expect(TEXT).toContain(quote);
});
