import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SYSTEMS } from "../../lib/systems/index.ts";
import { caseText, computedLabels, evidenceText, themeLabels } from "../../lib/text/case.ts";
import { checkText } from "../../lib/text/check.ts";
import { draftText, newsText, weekText } from "../../lib/text/drafts.ts";
import { factLabels } from "../../lib/text/fact-labels.ts";
import { factValues } from "../../lib/text/fact-values.ts";
import { distance, formatDay, formatKroner, formatNumber } from "../../lib/text/format.ts";
import {
  consentText,
  extensionText,
  grantText,
  inviteText,
  letterText,
  refusalText,
  stopText,
} from "../../lib/text/letters.ts";
import { measureText, searchText } from "../../lib/text/measures.ts";
import { groupLabels, needLabels, stageLabels } from "../../lib/text/need-labels.ts";
import { noteText, unverifiedText } from "../../lib/text/note.ts";
import { importErrors, officeText, storeErrors } from "../../lib/text/office.ts";
import { overrideReasons, overrideText } from "../../lib/text/override.ts";
import { panelText, stateText } from "../../lib/text/panel.ts";
import {
  calendarText,
  certificateText,
  paperNames,
  paperText,
  programmeText,
  noteText as sectionNoteText,
} from "../../lib/text/papers.ts";
import { planText } from "../../lib/text/plan.ts";
import type { Text } from "../../lib/text/text.ts";
import { weekdayNames } from "../../lib/text/weekdays.ts";

const tables = {
  caseText,
  computedLabels,
  evidenceText,
  themeLabels,
  checkText,
  factLabels,
  factValues,
  measureText,
  planText,
  calendarText,
  certificateText,
  paperNames,
  paperText,
  programmeText,
  sectionNoteText,
  consentText,
  extensionText,
  grantText,
  inviteText,
  letterText,
  refusalText,
  stopText,
  draftText,
  newsText,
  weekText,
  weekdayNames,
  searchText,
  groupLabels,
  needLabels,
  stageLabels,
  importErrors,
  officeText,
  storeErrors,
  panelText,
  stateText,
  noteText,
  unverifiedText,
  overrideReasons,
  overrideText,
  systems: SYSTEMS.flatMap(({ title, pages }) => [title, ...pages.map((page) => page.title)]),
};

/* Texts with parameters are said once, with numbers and words that can be told apart. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (typeof value === "function") {
    const say = value as (...args: unknown[]) => Text;
    const args = [
      [3, 4, 5, 6],
      [["A", "B"]],
      ["Ord", "Ord"],
      [{ violations: 1, upcoming: 1, satisfied: 1 }, 2],
    ];
    const said = args.flatMap((some) => {
      try {
        const text = say(...some);
        return typeof text?.nb === "string" ? [text] : [];
      } catch {
        return [];
      }
    });
    return said.slice(0, 1).map((text) => [path, text]);
  }
  if (typeof value !== "object" || value === null) return [];
  if ("nb" in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}
const texts = textsIn(tables, "");

/* Words that are bokmål only; `deltaker` as a whole word, not `deltakar`. */
const BOKMAL =
  /(?<!\p{L})(ikke|uke|uker|måned|måneder|hvis|hvor|hva|hvem|noen|noe|mye|bare|deltaker|deltakeren|søker|søkeren|veileder|varighet|avbrudd|fravær|siden|saken|listen|filen|fra|gjelder|kommer|åpne|åpnes|utvidelsen|nettleseren|opplysninger|begrunnelse|forslag|virker|noter|hvert|egen|frister|regler)(?!\p{L})/iu;
/* "gjeld" and "fra" live on in both; these may stand in a nynorsk text. */
const ALLOWED = new Set([".panelText.product"]);

describe("every text the panel shows", () => {
  test("is found by the walk", () => expect(texts.length).toBeGreaterThan(350));

  test.each(texts)("%s", (path, text) => {
    expect(text.nb.trim()).not.toBe("");
    expect(text.nn.trim()).not.toBe("");
    expect(`${text.nb}${text.nn}`).not.toMatch(/undefined|NaN|\[object/);
    if (!ALLOWED.has(path)) expect(text.nn).not.toMatch(BOKMAL);
  });
});

test("no text is left that nobody shows", () => {
  const root = new URL("../..", import.meta.url).pathname;
  const sources = ["components", "entrypoints", "lib"]
    .flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true }).map(
        (file) => `${root}${folder}/${file}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const byName = {
    caseText,
    checkText,
    measureText,
    planText,
    searchText,
    importErrors,
    officeText,
    panelText,
  };
  const unused = Object.entries(byName).flatMap(([name, table]) =>
    Object.keys(table)
      .filter((key) => !new RegExp(`${name}\\.${key}\\b`).test(sources))
      .map((key) => `${name}.${key}`),
  );
  expect(unused).toEqual([]);
});

describe("numbers and days", () => {
  test.each([
    [0, "i dag", "i dag", "today"],
    [1, "i morgen", "i morgon", "tomorrow"],
    [-1, "i går", "i går", "yesterday"],
    [3, "om 3 dager", "om 3 dagar", "in 3 days"],
    [20, "om 20 dager", "om 20 dagar", "in 20 days"],
    [21, "om 3 uker", "om 3 veker", "in 3 weeks"],
    [-40, "5 uker siden", "5 veker sidan", "5 weeks ago"],
    [800, "om 2 år", "om 2 år", "in 2 years"],
  ])("%i days: %s", (days, nb, nn, en) => expect(distance(days)).toEqual({ nb, nn, en }));

  test("days and kroner", () => {
    expect(formatDay("2026-03-02", "nn")).toBe("2. mars 2026");
    expect(formatDay("2026-03-02", "en")).toBe("2 March 2026");
    expect(formatDay("ukjent", "nb")).toBe("ukjent");
    expect(formatKroner(1234567, "nn")).toBe("1\u00a0234\u00a0567\u00a0kr");
    expect(formatKroner(38, "nb")).toBe("38\u00a0kr");
    expect(formatKroner(1021.5, "nb")).toBe("1\u00a0021,50\u00a0kr");
    expect(formatKroner(1021.5, "en")).toBe("NOK\u00a01,021.50");
    expect(formatNumber(37.5, "nb")).toBe("37,5");
    expect(formatNumber(37.5, "en")).toBe("37.5");
  });
});
