import { describe, expect, test } from "vitest";
import type { CaseFacts, CaseReading, Evidence } from "../../lib/facts/types.ts";
import { thingAt, withAnswers } from "../../lib/report/answers.ts";
import { changedPaths } from "../../lib/report/changed-paths.ts";
import { report } from "../../lib/report/report.ts";
import type { Answer } from "../../lib/report/types.ts";

const reading = (facts: CaseFacts, evidence: Evidence[] = []): CaseReading => ({
  system: "demo",
  page: null,
  person: "01459421161",
  facts,
  evidence,
  text: [],
});
const grant = { kind: "innvilgelse" as const, date: "2026-03-02" };
const longer = { kind: "forlengelse" as const, date: "2026-09-01" };

describe("an answer is a fact, marked as the caseworker's", () => {
  test("down to the fact it made", () => {
    const { facts, evidence } = withAnswers(reading({}), [
      { question: "decisions", value: "innvilgelse" },
      { question: "decisions[0].date", value: "2026-03-02" },
    ]);
    expect(facts.decisions).toEqual([grant]);
    expect(evidence).toEqual([
      { fact: "decisions[0].kind", quote: null, state: "answered" },
      { fact: "decisions[0].date", quote: null, state: "answered" },
    ]);
  });

  test("and what the page said of it is no proof any more", () => {
    const quote: Evidence = { fact: "programme.start", quote: "Oppstart –", state: "empty" };
    const page = reading({ programme: { start: null } }, [quote]);
    const { evidence } = withAnswers(page, [{ question: "programme.start", value: "2026-03-02" }]);
    expect(evidence).toEqual([{ fact: "programme.start", quote: null, state: "answered" }]);
  });

  test("«vet ikke» and an answer that changes nothing mark nothing", () => {
    const page = reading({ activities: [{ title: "Norskkurs" }] });
    const { facts, evidence } = withAnswers(page, [
      { question: "activities", value: 0 },
      { question: "programme.start", value: "unknown" },
    ]);
    expect(facts).toBe(page.facts);
    expect(evidence).toEqual([]);
  });
});

describe("an answer about one thing is never taken for another's", () => {
  const answer: Answer = {
    question: "decisions[0].reasoned",
    value: true,
    of: thingAt({ decisions: [grant] }, "decisions[0].reasoned"),
  };

  test("it holds while the page shows the same thing in the same place", () => {
    const { facts } = withAnswers(reading({ decisions: [{ ...grant, months: 12 }] }), [answer]);
    expect(facts.decisions?.[0]?.reasoned).toBe(true);
  });

  test("it falls when the page shows another there, or nothing", () => {
    for (const decisions of [[longer, grant], []]) {
      const { facts, answers } = withAnswers(reading({ decisions }), [answer]);
      expect(facts.decisions).toEqual(decisions);
      expect(answers).toEqual([]);
    }
  });

  test("it goes with the answer that made the thing", () => {
    const made: Answer = { question: "decisions", value: "innvilgelse", of: null };
    const about: Answer = { question: "decisions[0].date", value: "2026-03-02", of: null };
    expect(withAnswers(reading({}), [made, about]).facts.decisions).toEqual([grant]);
    expect(withAnswers(reading({}), [about])).toMatchObject({ facts: {}, answers: [] });
  });
});

test("a verdict that the page alone does not come to rests on the answer, and says so", () => {
  const page = reading({ decisions: [grant], programme: { start: "2026-03-16" } });
  const of = (answers: Answer[], rule: string) =>
    report({ reading: page, answers, date: "2026-11-22", lang: "nb" }).findings.find(
      (f) => f.rule === rule,
    );
  const rule = "user-participation";
  expect(of([], rule)).toMatchObject({ status: "cannot-tell", byAnswer: false });
  const no: Answer = { question: "programme.madeWithUser", value: false };
  expect(of([no], rule)).toMatchObject({ status: "violation", byAnswer: true });
  expect(of([no], "start-within-6-months")?.byAnswer).toBe(false);
});

test("changed paths go as deep as the facts do", () => {
  const before: CaseFacts = { decisions: [grant], contactDates: ["2026-01-02"] };
  const after: CaseFacts = {
    decisions: [{ ...grant, reasoned: true }, longer],
    contactDates: ["2026-01-02", "2026-02-02"],
    absences: [],
    programme: { start: "2026-03-02" },
  };
  expect(changedPaths(before, after)).toEqual([
    "decisions[0].reasoned",
    "decisions[1].kind",
    "decisions[1].date",
    "contactDates",
    "absences",
    "programme.start",
  ]);
  expect(changedPaths(before, before)).toEqual([]);
});
