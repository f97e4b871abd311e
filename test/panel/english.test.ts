import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FindingCard } from "../../components/check/FindingCard.tsx";
import { FindingRow } from "../../components/check/FindingRow.tsx";
import { noteOf } from "../../components/check/note.ts";
import { QuestionCard } from "../../components/check/QuestionCard.tsx";
import { CatalogueView } from "../../components/measures/CatalogueView.tsx";
import { PaperPreview } from "../../components/papers/PaperPreview.tsx";
import { Language } from "../../components/parts/language.tsx";
import { RemarkCard } from "../../components/programme/RemarkCard.tsx";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import { templates } from "../../lib/plan/templates/index.ts";
import { clues } from "../../lib/report/assessment/clues.ts";
import { aheadOf } from "../../lib/report/checklists/ahead.ts";
import { checklists } from "../../lib/report/checklists/lists.ts";
import { otherWays } from "../../lib/report/other-ways.ts";
import { paperKinds } from "../../lib/report/papers/papers.ts";
import { benefitLabels, openPointText, refusalText } from "../../lib/report/stonad/words.ts";
import * as cautions from "../../lib/suggest/caution-texts.ts";
import { PHASE_TEXT } from "../../lib/suggest/phase.ts";
import { SYSTEMS } from "../../lib/systems/index.ts";
import { panelText, stateText } from "../../lib/text/panel.ts";
import { pick, pill } from "../../lib/text/pill.ts";
import { planText } from "../../lib/text/plan.ts";
import { demandText, phaseLabels, proposalText } from "../../lib/text/proposal.ts";
import { settleText } from "../../lib/text/settle.ts";
import { stonadText } from "../../lib/text/stonad.ts";
import type { Lang, Text } from "../../lib/text/text.ts";
import { finding, question, sampleReport } from "./sample.ts";

/* What the panel says of its own is English; the law's and the catalogue's words stay Norwegian, and say so. */

const report = sampleReport();
const drawn = (lang: Lang, child: ReactElement) =>
  renderToStaticMarkup(createElement(Language, { lang }, child));
const marked = (words: string) => `<span lang="nb">${words}</span>`;

const broken = finding({
  status: "violation",
  message: "Fristen er ute. Den var i mai.",
  fix: "Fatt vedtak.",
});

describe("the law's words", () => {
  const card = createElement(FindingCard, { finding: broken, report, moved: false, level: 3 });
  test("are marked as Norwegian in a finding", () => {
    const html = drawn("en", card);
    for (const words of ["Fristen er ute.", "Den var i mai.", "Fatt vedtak."])
      expect(html).toContain(marked(words));
  });
  test("need no mark where the panel is Norwegian", () => {
    for (const lang of ["nb", "nn"] as const) expect(drawn(lang, card)).not.toContain(" lang=");
  });

  const row = { finding: broken, report, moved: false, isAsked: false };
  test("are marked in a row, but what must be in place is English", () => {
    expect(drawn("en", createElement(FindingRow, row))).toContain(marked("Fristen er ute."));
    const ahead = { nb: "Planlegg.", nn: "Planlegg.", en: "Plan it." };
    const html = drawn("en", createElement(FindingRow, { ...row, ahead }));
    expect(html).toContain("Plan it.</h4>");
    expect(html).not.toContain("Fristen er ute.");
  });

  test("are marked in a question and its choices", () => {
    const options = [{ value: "a", label: "Innvilget" }];
    const asked = question({ kind: "choice", options });
    const html = drawn(
      "en",
      createElement(QuestionCard, { question: asked, report, onAnswer: () => {} }),
    );
    for (const words of [asked.ask, asked.where, "Innvilget"])
      expect(html).toContain(marked(words));
  });

  test("are marked in a remark on the plan", () => {
    const remark = {
      ...broken,
      status: "violation" as const,
      on: "2026-11-22",
      activities: [],
    };
    const html = drawn("en", createElement(RemarkCard, { remark, plan: EMPTY_PLAN }));
    expect(html).toContain(marked(broken.message));
    expect(html).toContain("Do this");
  });

  test("are Norwegian all through in what is copied to the case", () => {
    expect(noteOf(broken, report, "en")).toBe(noteOf(broken, report, "nb"));
  });
});

test("measures of the catalogue are marked", () => {
  expect(drawn("en", createElement(CatalogueView, { office: [] }))).toContain(marked("Hviletid"));
});

test("a paper that is not written in English begins in bokmål", () => {
  const shown = (id: string) => {
    const kind = paperKinds.find((one) => one.id === id);
    if (!kind) throw new Error(id);
    const props = { kind, report, plan: EMPTY_PLAN, onClose: () => {} };
    return drawn("en", createElement(PaperPreview, props));
  };
  expect(shown("innvilgelse")).toContain('<article class="sk-sheet" lang="nb"');
  expect(shown("sjekkliste-for-vedtak")).toContain('<article class="sk-sheet" lang="nb"');
  expect(shown("deltakerbevis")).toContain('<article class="sk-sheet" lang="en"');
});

const { hoursLeft, frameAtRisk, alreadyWorks, tooOldForSummerJob, outOfSeason, ...fixed } =
  cautions;
const tables = {
  panelText,
  stateText,
  pill,
  pick,
  planText,
  proposalText,
  phaseLabels,
  demandText,
  settleText,
  stonadText,
  benefitLabels,
  openPointText,
  refusals: [
    refusalText({ why: "not-adopted", from: "2027-05-01" }),
    refusalText({ why: "before-table", until: "2010-04-30" }),
    refusalText({ why: "backwards" }),
    refusalText({ why: "too-long", days: 4000 }),
    refusalText({ why: "work-outside", at: 1 }),
    refusalText({ why: "missed-outside", at: 1 }),
    refusalText({ why: "benefit-outside", at: 1 }),
    refusalText({ why: "missed-too-much", at: 1, most: 450 }),
  ],
  clues,
  checklists,
  ahead: ["decision-states-duration", "full-time-37-5"].map((rule) =>
    aheadOf(rule, sampleReport({ facts: {} })),
  ),
  otherWays: otherWays(report).map(({ title, about }) => [title, about]),
  templates,
  fixed,
  told: [
    hoursLeft(90),
    frameAtRisk({ nb: "Tid", nn: "Tid" }),
    alreadyWorks(50),
    tooOldForSummerJob(31),
    outOfSeason([6, 7]),
  ],
  PHASE_TEXT,
  SYSTEMS: SYSTEMS.flatMap(({ title, pages }) => [title, ...pages.map((page) => page.title)]),
};

/** Words of one meaning in Norwegian alone, as whole words. */
const NORWEGIAN =
  /(?<!\p{L})(ikke|ikkje|og|eller|uke|veke|timer|timar|dager|saken|deltakeren|vedtak|tiltak|frist|vurder|gjelder|krever|skal|siden|hvis|som|med)(?!\p{L})/iu;

describe("every text of these tables", () => {
  const texts = textsIn(tables, "");
  test("is found by the walk", () => expect(texts.length).toBeGreaterThan(480));
  test.each(texts)("%s", (_path, { nb, en }) => {
    expect(en?.trim() ?? "").not.toBe("");
    expect(en).not.toMatch(/undefined|NaN|\[object|[«»]/);
    expect(en?.replaceAll(/Bredesen Graving og transport/g, "")).not.toMatch(NORWEGIAN);
    // The same numbers, whatever stands between them.
    expect(numbersIn(en ?? "")).toEqual(numbersIn(nb));
  });
});

test("one thing and several are told as English tells them", () => {
  const en = (text: Text) => text.en ?? "";
  expect(en(pill.label({ violations: 1, deadlines: 2, questions: 0 }))).toContain(
    "1 breach, 2 deadlines",
  );
  expect(en(panelText.measureCount(1))).toBe("1 suggestion");
  expect(en(panelText.measureCount(2))).toBe("2 suggestions");
  expect(en(planText.gapLeft(3, 5, "4 h"))).toBe("Weeks 3–5: 4 h left per week");
  expect(en(planText.fillTitle("Kurs", 3, 3))).toBe("Fill week 3 with Kurs");
  expect(en(hoursLeft(60))).toBe("The week has only 1 hour free.");
  expect(en(stateText.ready(null, 0, 1, 2))).toBe(
    "The case has been read: no things to correct, 1 deadline within 30 days, 2 questions to clarify.",
  );
  expect(en(stateText.noCaseHelp(["A", "B"]))).toBe(
    "Open a case in A or B, or search the booklet of ideas.",
  );
});

function textsIn(value: unknown, path: string): [string, Text][] {
  if (typeof value === "function") {
    const say = value as (...args: unknown[]) => unknown;
    const args = [[3, 4, 5, 6], [["A", "B"]], ["Ord", "Ord"], [{ nb: "Ord", nn: "Ord" }, 2]];
    for (const some of [...args, [{ violations: 3, deadlines: 4, questions: 5 }]]) {
      try {
        const found = textsIn(say(...some), path);
        if (found.length > 0 && !/undefined|NaN|\[object/.test(found[0]?.[1].nb ?? ""))
          return found;
      } catch {}
    }
    return [];
  }
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  if ("nb" in value && typeof value.nb === "string") return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

function numbersIn(text: string): string[] {
  return (text.replaceAll(",", ".").match(/\d+(?:\.\d+)*/g) ?? []).sort();
}
