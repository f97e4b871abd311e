import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseReport } from "../../lib/report/types.ts";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { root } from "../setup.mjs";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson, savedPage } from "./demo-page.ts";
import { chooseTab, setDate, shown, unfold, waitForPerson } from "./panel-page.ts";

const JOSEF = "01459421161";
const DAY = "2021-11-22";
let demo: DemoServer;
let chrome: Chrome;

beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

for (const state of ["josef", "josef-innvilget"]) {
  describe(`${state} in the real side panel`, () => {
    let page: Page;
    let panel: Page;
    let report: CaseReport;

    beforeAll(async () => {
      page = await openPerson(chrome.browser, demo.url, state);
      report = reportOf(state, await savedPage(page, DAY));
      panel = await chrome.openPanel(page);
      await waitForPerson(panel, JOSEF);
      await setDate(panel, DAY);
    });
    afterAll(async () => {
      await page?.close();
    });

    test("Sak shows every fact the command line reports, with its quote", async () => {
      await chooseTab(panel, "Sak");
      await unfold(panel);
      const { facts, person } = await shown(panel);
      const read = report.evidence.filter((e) => e.state !== "unparsable").map((e) => e.fact);
      expect(person).toBe(report.person);
      expect(new Set(facts)).toEqual(new Set(read));
      const text = await panel.evaluate(() => document.body.textContent ?? "");
      for (const { quote } of report.evidence)
        if (quote) expect(squeeze(text)).toContain(squeeze(quote));
    });

    test("Kontroll shows every finding with the same status", async () => {
      await chooseTab(panel, "Kontroll");
      await unfold(panel);
      const { findings } = await shown(panel);
      const wanted = Object.fromEntries(report.findings.map((f) => [f.rule, f.status]));
      expect(findings).toEqual(wanted);
    });

    test("Tiltak shows the same suggestions", async () => {
      await chooseTab(panel, "Tiltak");
      await unfold(panel);
      const { measures } = await shown(panel);
      expect(new Set(measures)).toEqual(new Set(report.suggestions.map((s) => s.measure)));
    });

    test("claims no violation that the page does not prove", () => {
      expect(report.findings.filter((f) => f.status === "violation")).toEqual([]);
    });
  });
}

describe("Josef before the grant", () => {
  test("his story is read, every barrier meets a measure, and § 29 stays open", async () => {
    const page = await openPerson(chrome.browser, demo.url, "josef");
    const report = reportOf("josef", await savedPage(page, DAY));
    await page.close();
    const needs = report.needs.map((n) => n.need);
    for (const need of BARRIERS) expect(needs, need).toContain(need);
    const met = new Set(
      report.suggestions.flatMap((s) =>
        s.reasons.flatMap((r) => (r.kind === "need" ? r.need : [])),
      ),
    );
    for (const need of BARRIERS) expect([...met], need).toContain(need);
    const status = (rule: string) => report.findings.find((f) => f.rule === rule)?.status;
    expect(status("aev-completed")).toBe("cannot-tell");
    expect(report.facts.person?.registeredJobseeker).toBe(false);
    const goal = report.suggestions.filter((s) =>
      s.reasons.some((r) => r.kind === "goal" && /oppdrett|akvakultur/.test(r.quote)),
    );
    expect(goal.length).toBeGreaterThan(0);
    const coach = report.suggestions.filter((s) =>
      s.reasons.some((r) => "quote" in r && /fotballtrener/.test(r.quote)),
    );
    expect(coach.length).toBeGreaterThan(0);
  });
});

const BARRIERS = [
  "language",
  "education",
  "apprenticeship",
  "work-experience",
  "transport",
  "parenting",
  "debt",
  "sensory",
  "social-anxiety",
  "social-network",
  "digital-skills",
  "not-registered",
];

function reportOf(name: string, html: string): CaseReport {
  const folder = join(root, ".cache", "e2e");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const run = spawnSync(process.execPath, [join(root, "lib/cli/case.ts"), file], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ");
}
