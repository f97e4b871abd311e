import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCaseFile } from "../../lib/cli/case-file.ts";
import type { CaseReading } from "../../lib/facts/types.ts";
import { FULL_DAY, FULL_WEEK } from "../../lib/law/week.ts";
import { NEEDS } from "../../lib/needs/types.ts";
import { printed } from "../../lib/report/proposal/print.ts";
import { propose } from "../../lib/report/proposal/propose.ts";
import { weekOf } from "../../lib/report/proposal/week.ts";
import { root } from "../setup.mjs";

const DATE = "2021-11-22";
const file = join(root, "test/demo/saved/josef.html");
const { reading: josef } = readCaseFile(file, { url: undefined, date: DATE, today: DATE });
const made = propose({ reading: josef, date: DATE, lang: "nb" });
const empty: CaseReading = { ...josef, facts: {}, evidence: [], text: [] };
/** A case with every need there is, by the caseworker's own word. */
const everything = propose({
  reading: empty,
  choices: { struck: [], added: [...NEEDS], hidden: [] },
  date: DATE,
  lang: "nb",
});
const nothing = propose({ reading: empty, date: DATE, lang: "nb" });

describe("Josef, if he is granted a programme", () => {
  const items = made.stretches.flatMap((s) => s.items);
  const measures = new Set(items.map((i) => i.measure));

  test("his own words are the goal, and reasons are his own words", () => {
    expect(made.goal).toMatch(/oppdrett/);
    const text = josef.text.join("\n");
    const quotes = items.flatMap(({ because }) => [...because.matchAll(/«([^»…]+?)(?: …)?»/g)]);
    expect(quotes.length).toBeGreaterThan(15);
    for (const [, quote] of quotes) expect(text).toContain(quote);
  });

  test("every barrier is answered in the programme, beside it, or among the ideas", () => {
    const all = [...made.around, ...made.ideas].map((s) => s.measure);
    const answered = new Set([...measures, ...all]);
    for (const need of made.report.needs.map((n) => n.need)) {
      const meet = made.report.suggestions.filter((s) =>
        s.reasons.some((r) => r.kind === "need" && r.need === need),
      );
      expect(meet.length, need).toBeGreaterThan(0);
      expect(meet.every((s) => answered.has(s.measure))).toBe(true);
    }
    expect(all.length + measures.size).toBeGreaterThanOrEqual(40);
    expect([...made.around, ...made.ideas].filter((s) => s.unusual).length).toBeGreaterThan(4);
  });

  test("the lines of § 30, each with its source", () => {
    expect(made.demands.length).toBeGreaterThanOrEqual(15);
    for (const { reference, asks, answers } of made.demands) {
      expect(reference).toMatch(/§|rundskriv/);
      for (const { nb, nn } of [asks, answers]) {
        expect(nb).toMatch(/\S/);
        expect(nn).not.toMatch(/\b(ikke|deltakeren|hvordan|hva|noe|uke|måneder)\b/i);
      }
    }
  });

  test("tried against the rules: nothing is broken", () => {
    expect(made.trial.rules).toBeGreaterThan(20);
    expect(made.trial.broken).toEqual([]);
  });

  test("on paper, in both languages: no name, no number, the same every time", () => {
    for (const lang of ["nb", "nn"] as const) {
      const text = printed(propose({ reading: josef, date: DATE, lang }), lang);
      expect(text).toBe(printed(propose({ reading: josef, date: DATE, lang }), lang));
      expect(text).not.toMatch(/01459421161|Tesfaye|Lise/);
      expect(text).toMatch(lang === "nb" ? /Hva § 30 krever/ : /Kva § 30 krev/);
    }
  });
});

describe("any case", () => {
  for (const [name, proposal] of Object.entries({ josef: made, everything, nothing })) {
    test(`${name}: every week is full, day by day, and mostly work-directed`, () => {
      expect(proposal.stretches.map((s) => s.phase)).toEqual(["start", "underveis", "avslutning"]);
      for (const { items, week } of proposal.stretches) {
        const sum = items.reduce((total, i) => total + i.minutes, 0);
        expect(sum).toBe(FULL_WEEK);
        for (const slots of week)
          expect(slots.reduce((total, s) => total + s.minutes, 0)).toBe(FULL_DAY);
        const work = items.filter((i) => i.kind === "work-directed" || i.kind === "job-search");
        expect(work.reduce((total, i) => total + i.minutes, 0)).toBeGreaterThan(FULL_WEEK / 2);
        expect(items.map((i) => i.measure)).toContain("individuell-oppfolging");
      }
    });

    test(`${name}: job search in time, evaluations on working days inside, nothing broken`, () => {
      const { frame, stretches, trial } = proposal;
      const closing = stretches.at(-1);
      expect(closing?.items.some((i) => i.kind === "job-search")).toBe(true);
      expect((closing?.from ?? "") <= frame.jobSearchDue).toBe(true);
      expect(frame.evaluations.length).toBeGreaterThanOrEqual(3);
      for (const day of frame.evaluations) expect(day > frame.start && day < frame.end).toBe(true);
      expect(trial.broken).toEqual([]);
    });
  }

  test("the case's own programme days stand", () => {
    const facts = { programme: { start: "2022-01-31", end: "2023-01-30" } };
    const { frame } = propose({ reading: { ...empty, facts }, date: DATE, lang: "nb" });
    expect(frame).toMatchObject({ start: "2022-01-31", end: "2023-01-30", known: true });
  });
});

test("a week keeps every minute, whatever the pieces", () => {
  for (const minutes of [[2250], [1125, 1125], [450, 450, 450, 450, 450], [1000, 700, 300, 250]]) {
    const items = minutes.map((m, n) => ({ title: `${n}`, minutes: m }));
    const days = weekOf(items);
    for (const { title, minutes: wanted } of items) {
      const slots = days.flat().filter((s) => s.title === title);
      expect(slots.reduce((total, s) => total + s.minutes, 0)).toBe(wanted);
    }
  }
});
