import { expect, test } from "vitest";
import { NEEDS } from "../../lib/needs/types.ts";
import { areasOf, needAreas } from "../../lib/report/areas.ts";
import { report } from "../../lib/report/report.ts";

const TEXT =
  "Han har jobbet som bartender. Han ønsker å jobbe innen oppdrett. Han har gjeld på kredittkort.";
const reading = {
  system: null,
  page: null,
  person: "01459421161",
  facts: { programme: { goal: "Fast jobb på anlegg" } },
  evidence: [],
  text: [TEXT],
};
const made = report({
  reading,
  choices: { struck: [], added: ["dental"], hidden: [] },
  date: "2026-11-22",
  lang: "nb",
});
const areas = areasOf(made);
const of = (area: string) => areas.find((a) => a.area === area);

test("every need has one area", () => {
  const all = needAreas().flatMap((a) => a.needs);
  expect(all.toSorted()).toEqual([...NEEDS].toSorted());
});

test("six areas, each possibility and gap where it belongs, in the case's words", () => {
  expect(areas).toHaveLength(6);
  expect(of("arbeidserfaring")?.possibilities.join()).toMatch(/bartender/);
  expect(of("interesser")?.possibilities).toContain("Fast jobb på anlegg");
  expect(of("interesser")?.possibilities.join()).toMatch(/oppdrett/);
  const [debt] = of("sosiale-forhold")?.gaps ?? [];
  expect(debt).toMatchObject({ need: "debt", quotes: ["Han har gjeld på kredittkort"] });
  expect(debt?.measures[0]?.id).toBe("okonomi-og-gjeldsradgivning");
  expect(of("helse")?.gaps).toMatchObject([{ need: "dental", quotes: [] }]);
  expect(of("personlige-muligheter")).toMatchObject({ possibilities: [], gaps: [] });
});
