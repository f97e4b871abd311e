import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysFrom, mondayOf } from "../../lib/facts/days.ts";
import type { CaseReading } from "../../lib/facts/types.ts";
import type { Draft, Seen } from "../../lib/plan/draft.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { myWeek } from "../../lib/report/my-week.ts";
import { report } from "../../lib/report/report.ts";
import { newsOf, seenOf } from "../../lib/report/seen.ts";
import { parseDraft } from "../../lib/store/plan-schema.ts";
import { plan as anyPlan, day } from "../plan/arbitrary.ts";

const TODAY = "2026-11-25";
const NOTHING: Seen = {
  on: "2026-11-20",
  pages: [],
  findings: {},
  facts: {},
  lists: {},
  dues: [],
  milestones: [],
};
const draft = (name: string, plan: Partial<Plan>, seen: Partial<Seen> = {}): Draft => ({
  plan: { ...EMPTY_PLAN, ...plan },
  name,
  seen: { ...NOTHING, ...seen },
  before: null,
});
const lines = (drafts: readonly Draft[], today = TODAY) =>
  myWeek(drafts, today).weeks.flatMap(({ days }) =>
    days.flatMap(({ day, items }) =>
      items.map(
        ({ name, what }) =>
          `${day} ${name} ${what.kind === "due" ? "due" : Object.values(what)[1]}`,
      ),
    ),
  );

describe("Min uke", () => {
  test("holds deadlines, evaluations and breaks of this week and the next two, in the order of time", () => {
    const josef = draft(
      "Josef",
      {
        evaluations: [
          { id: "1", day: "2026-12-13" },
          { id: "2", day: "2026-12-14" },
        ],
        breaks: [{ id: "3", kind: "holiday", from: "2026-11-23", to: "2026-11-27" }],
      },
      {
        dues: [{ rule: "start-within-6-months", day: "2026-11-25" }],
        milestones: [
          { kind: "halfway", day: "2026-11-30" },
          { kind: "evaluation", day: "2026-12-01" },
        ],
      },
    );
    const kari = draft("Kari", { evaluations: [{ id: "1", day: "2026-11-30" }] });
    expect(lines([kari, josef])).toEqual([
      "2026-11-23 Josef holiday",
      "2026-11-25 Josef due",
      "2026-11-30 Josef halfway",
      "2026-11-30 Kari evaluation",
      "2026-12-13 Josef evaluation",
    ]);
  });

  test("a deadline that has passed is late, and stands nowhere else", () => {
    const passed = draft(
      "Josef",
      {},
      { dues: [{ rule: "start-within-6-months", day: "2026-11-24" }] },
    );
    expect(myWeek([passed], TODAY).late.map(({ day }) => day)).toEqual(["2026-11-24"]);
    expect(lines([passed])).toEqual([]);
  });

  test("every evaluation in the three weeks is there once, and none outside them", () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 4 }), day, (plans, today) => {
        const drafts = plans.map((plan, n) => ({ ...draft(`${n}`, plan), seen: null }));
        const first = mondayOf(today);
        const inside = new Set(daysFrom(first, addDays(first, 20)));
        const wanted = plans.flatMap((plan, n) =>
          plan.evaluations.filter((e) => inside.has(e.day)).map((e) => `${e.day} ${n} evaluation`),
        );
        const shown = lines(drafts, today).filter((line) => line.endsWith("evaluation"));
        expect(shown.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });
});

describe("a deadline of a case", () => {
  const read = (applicationReceived: string | undefined, before: Seen | null = null) =>
    seenOf(
      report({
        reading: {
          system: "demo",
          page: "sak",
          person: "01459421161",
          facts: applicationReceived ? { applicationReceived } : {},
          evidence: [],
          text: [],
        },
        date: TODAY,
        lang: "nb",
      }),
      EMPTY_PLAN,
      before,
    );
  const start = ({ dues }: Seen) =>
    dues.filter(({ rule }) => rule === "start-within-6-months").map(({ day }) => day);

  test("is noted when it comes, and stands while it cannot be told", () => {
    const seen = read("2026-06-10");
    expect(start(seen)).toEqual(["2026-12-10"]);
    expect(start(read(undefined, seen))).toEqual(["2026-12-10"]);
    expect(start(read("2026-06-20", seen))).toEqual(["2026-12-20"]);
  });
});

describe("what is new in a case", () => {
  let page: string | null = "sak";
  const reading = (facts: CaseReading["facts"], read: readonly string[]): CaseReading => ({
    system: "demo",
    page,
    person: "01459421161",
    facts,
    evidence: read.map((fact) => ({ fact, quote: "x", state: "read" as const })),
    text: [],
  });
  const look = (facts: CaseReading["facts"], read: readonly string[], before: Seen | null = null) =>
    seenOf(report({ reading: reading(facts, read), date: TODAY, lang: "nb" }), EMPTY_PLAN, before);
  const END = { programme: { start: "2026-03-16", end: "2027-03-15" } };
  const READ = ["programme.start", "programme.end"];

  test("is what both looks have seen, and is other", () => {
    const before = look({ ...END, decisions: [{ kind: "innvilgelse" }] }, [
      ...READ,
      "decisions[0].kind",
    ]);
    const now = look(
      {
        programme: { ...END.programme, end: "2027-09-15" },
        decisions: [{ kind: "innvilgelse" }, { kind: "forlengelse", date: "2026-11-24" }],
      },
      [...READ, "decisions[0].kind", "decisions[1].kind"],
      before,
    );
    const news = newsOf(before, now).filter(({ kind }) => kind !== "finding");
    expect(news).toEqual([
      { kind: "fact", path: "programme.end", from: "2027-03-15", to: "2027-09-15" },
      { kind: "list", path: "decisions", added: ["forlengelse 2026-11-24  "], gone: 0 },
    ]);
  });

  test("a rule that went from order to breach is told", () => {
    const long = look({ ...END, applicationReceived: "2026-03-01" }, [
      ...READ,
      "applicationReceived",
    ]);
    const late = look(
      { ...END, applicationReceived: "2025-03-01" },
      [...READ, "applicationReceived"],
      long,
    );
    const told = newsOf(long, late).flatMap((n) =>
      n.kind === "finding" ? [`${n.rule} ${n.to}`] : [],
    );
    expect(told).toContain("start-within-6-months violation");
  });

  test("is what has come to a page that was read before; on another page it may have stood all the time", () => {
    const bare = look({}, []);
    const come = look(END, READ, bare);
    const facts = newsOf(bare, come).flatMap((n) => (n.kind === "fact" ? [n.path] : []));
    expect(facts).toEqual(READ);
    for (const other of ["plan", null]) {
      page = other;
      expect(newsOf(bare, look(END, READ, bare)), String(other)).toEqual([]);
    }
    page = "sak";
  });

  test("a page that shows less is no news, and takes nothing away", () => {
    const before = look(END, READ);
    const now = look({}, [], before);
    expect(newsOf(before, now)).toEqual([]);
    expect(now.facts).toEqual(before.facts);
  });

  test("an answer of the caseworker is no news", () => {
    const read = reading(END, READ);
    const bare = seenOf(report({ reading: read, date: TODAY, lang: "nb" }), EMPTY_PLAN, null);
    const asked = report({ reading: read, date: TODAY, lang: "nb" });
    const answers = asked.questions.slice(0, 5).map(({ id, kind, options }) => ({
      question: id,
      value: kind === "yes-no" ? true : (options[0]?.value ?? TODAY),
    }));
    const answered = report({ reading: read, answers, date: TODAY, lang: "nb" });
    expect(answered.findings.some((f) => f.byAnswer)).toBe(true);
    expect(newsOf(bare, seenOf(answered, EMPTY_PLAN, bare))).toEqual([]);
  });

  test("the same look twice is no news, and comes back from the memory as it was", () => {
    const seen = look(END, READ);
    expect(newsOf(seen, look(END, READ, seen))).toEqual([]);
    const whole: Draft = { plan: EMPTY_PLAN, name: "Josef", seen, before: seen };
    expect(parseDraft(structuredClone(whole))).toEqual(whole);
  });
});
