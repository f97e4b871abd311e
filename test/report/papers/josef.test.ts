import { describe, expect, test } from "vitest";
import { readCaseFile } from "../../../lib/cli/case-file.ts";
import { paperAsText } from "../../../lib/report/papers/as-text.ts";
import { fittingPapers } from "../../../lib/report/papers/fitting.ts";
import { paperKinds, paperOf } from "../../../lib/report/papers/papers.ts";
import type { PaperId } from "../../../lib/report/papers/types.ts";
import { beginPlan, suggestedPlan } from "../../../lib/report/plan/begin.ts";
import { report as reportOf } from "../../../lib/report/report.ts";
import type { CaseReport } from "../../../lib/report/types.ts";
import { DATE } from "./plan-fixture.ts";

/* The demo's case before the decision, and after it. */

function saved(name: string): CaseReport {
  const file = new URL(`../../demo/saved/${name}.html`, import.meta.url).pathname;
  const { reading } = readCaseFile(file, { url: undefined, date: undefined, today: DATE });
  return reportOf({ reading, date: DATE, lang: "nb" });
}

const before = saved("josef");
const after = saved("josef-vedtak");

function words(id: PaperId, report: CaseReport, plan = beginPlan(report)): string {
  return paperAsText(paperOf(id, { report, plan, lang: "nb" }));
}

describe("before the decision", () => {
  test("the note tells the story's own words under the condition they belong to, and what to find out", () => {
    const note = words("vurdering-29", before);
    expect(note).toContain("«Josef har nedsatt hørsel»");
    // The page says 27, the date of birth 32.
    expect(note).toContain("[fyll inn: alder; saken viser en annen alder enn fødselsdatoen gir]");
    expect(note).not.toMatch(/Deltakeren er \d+ år/);
    expect(note).toContain("Har deltakeren lovlig opphold i Norge?");
    expect(note).toContain("Vurdering: [fyll inn: din vurdering");
  });

  test("no period is granted by a letter where the case and the plan have none", () => {
    expect(words("innvilgelse", before)).toContain("[fyll inn: første dag]");
  });

  test("the programme of suggestions has its content, weeks and evaluation", () => {
    const plan = suggestedPlan(before, [], "nb");
    const paper = words("program", before, plan);
    for (const { title } of plan.activities) expect(paper).toContain(title);
    expect(paper).not.toContain("[fyll inn: datoer for evaluering]");
    expect(paper).not.toContain("[fyll inn: ukeplan");
  });
});

describe("after it", () => {
  test("the case's own stage comes first", () => {
    expect(fittingPapers(before, beginPlan(before)).now.map(({ id }) => id)).toContain(
      "innvilgelse",
    );
    expect(fittingPapers(after, beginPlan(after)).now.map(({ id }) => id)).not.toContain("avslag");
  });

  test.each(paperKinds.map(({ id }) => id))("%s has his name and no number", (id) => {
    for (const report of [before, after]) {
      const paper = words(id, report);
      expect(paper).toContain("Josef Tesfaye");
      expect(paper.replace(/[ .\u00a0-]/g, "")).not.toContain("01459421161");
    }
  });
});
