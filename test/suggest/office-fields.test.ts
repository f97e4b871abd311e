import { expect, test } from "vitest";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { suggest } from "../../lib/suggest/suggest.ts";

const DATE = "2026-11-22";
const OWN: OfficeMeasure = {
  id: "datahjelp",
  title: "Datahjelp",
  national: "dataopplaering",
  group: "andre-tiltak",
  bullets: [],
  needs: [],
  words: [],
  place: "Biblioteket",
};
const EIGHT: OfficeMeasure = { ...OWN, id: "pc-kafe", title: "Pc-kafé", needs: ["digital-skills"] };
const found = (office: readonly OfficeMeasure[], id: string) =>
  suggest({
    facts: {},
    needs: [{ need: "digital-skills", quotes: ["«pc er vanskelig»"] }],
    findings: [],
    measures: catalogue,
    office,
    text: [],
    date: DATE,
  }).find(({ measure }) => measure === id);

test("a national measure that the office does not have is not suggested; with another entry for it, it is", () => {
  expect(found([], "dataopplaering")).toBeDefined();
  expect(found([{ ...OWN, hidden: true }], "dataopplaering")).toBeUndefined();
  const both = found([{ ...OWN, hidden: true }, EIGHT], "dataopplaering");
  expect(both?.local?.nb).toBe("Biblioteket");
});

test("a measure of the office's own that is hidden is not suggested", () => {
  const { national: _, ...own } = EIGHT;
  expect(found([own], "pc-kafe")).toBeDefined();
  expect(found([{ ...own, hidden: true }], "pc-kafe")).toBeUndefined();
});

test("the next start stands beside the place until it has been", () => {
  const local = (nextStart: string) => found([{ ...OWN, nextStart }], "dataopplaering")?.local;
  expect(local("2026-11-22")).toEqual({
    nb: "Biblioteket, neste oppstart 22.11.2026",
    nn: "Biblioteket, neste oppstart 22.11.2026",
    en: "Biblioteket, next start 22.11.2026",
  });
  expect(local("2026-11-21")?.nb).toBe("Biblioteket");
});

test("an offer that is over is told, and gives no points for being here", () => {
  const open = found([{ ...OWN, validUntil: DATE }], "dataopplaering");
  const over = found([{ ...OWN, validUntil: "2026-11-21" }], "dataopplaering");
  expect(over?.cautions[0]?.nb).toContain("gått ut");
  expect(open?.cautions.some(({ nb }) => nb.includes("gått ut"))).toBe(false);
  expect(over?.score).toBeLessThan(open?.score ?? 0);
});
