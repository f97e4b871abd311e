import { describe, expect, test } from "vitest";
import { answerWords } from "../../components/check/answer-words.ts";
import { reasonsOf } from "../../components/check/because.ts";
import { leadOf } from "../../components/check/lead.ts";
import { countMoved, movedRules } from "../../components/check/moved.ts";
import { noteOf } from "../../components/check/note.ts";
import { isNear, sortFindings } from "../../components/check/sort.ts";
import { toDo } from "../../components/check/to-do.ts";
import { statusText, toneOf } from "../../components/check/tone.ts";
import { programmeWeek } from "../../components/frame/programme-week.ts";
import { countsOf } from "../../lib/report/counts.ts";
import { finding, question, sampleReport } from "./sample.ts";

const broken = (more = {}) => finding({ status: "violation", ...more });
const rules = (list: readonly { rule: string }[]) => list.map((f) => f.rule);

describe("no false accusation", () => {
  test("red only for a duty that the page proves broken, by a source someone has read", () => {
    expect(toneOf(broken())).toBe("proven");
    expect(toneOf(broken({ severity: "should" }))).toBe("concern");
    expect(toneOf(broken({ verified: false }))).toBe("concern");
    expect(toneOf(broken({ byAnswer: true }))).toBe("concern");
  });

  test("«Bryter loven» is said only of duties; whose word it rests on is said too", () => {
    expect(statusText(broken()).nb).toBe("Bryter loven");
    expect(statusText(broken({ byAnswer: true })).nb).toMatch(/svaret ditt/);
    expect(statusText(broken({ severity: "should" })).nb).not.toMatch(/loven/);
    expect(statusText(broken({ verified: false })).nb).toMatch(/ikke bekreftet/);
    for (const status of ["upcoming", "cannot-tell", "satisfied", "not-applicable"] as const)
      expect(statusText(finding({ status })).nb).not.toMatch(/loven/);
  });

  test("advice and unconfirmed sources stand apart from breaches of law", () => {
    const report = sampleReport({
      findings: [
        broken({ rule: "advice", severity: "should" }),
        broken({ rule: "unseen", verified: false }),
        broken({ rule: "duty" }),
      ],
    });
    expect(rules(sortFindings(report).violations)).toEqual(["duty"]);
    expect(new Set(rules(sortFindings(report).concerns))).toEqual(new Set(["advice", "unseen"]));
  });
});

describe("the lists of Kontroll", () => {
  test("hold every finding exactly once", () => {
    const report = sampleReport();
    const { open, answered, ...lists } = sortFindings(report);
    expect(
      Object.values(lists)
        .flat()
        .map((f) => f.rule)
        .sort(),
    ).toEqual(rules(report.findings).sort());
    expect([...open, ...answered]).toHaveLength(report.questions.length);
  });

  test("deadlines come by day", () => {
    const due = (rule: string, day: string) => finding({ rule, status: "upcoming", due: day });
    const report = sampleReport({ findings: [due("b", "2027-01-01"), due("a", "2026-12-01")] });
    expect(rules(sortFindings(report).deadlines)).toEqual(["a"]);
    expect(rules(sortFindings(report).laterDeadlines)).toEqual(["b"]);
    const far = sampleReport({ findings: [due("c", "2027-02-01"), due("b", "2027-01-01")] });
    expect(rules(sortFindings(far).deadlines)).toEqual(["b"]);
    expect(isNear("2026-12-22", "2026-11-22")).toBe(true);
    expect(isNear("2026-12-23", "2026-11-22")).toBe(false);
    expect(countsOf(report).deadlines).toBe(1);
  });

  test("an open rule waits while a question may decide it, also when nobody knew the answer", () => {
    const lists = (answer: boolean | "unknown" | null) =>
      sortFindings(sampleReport({ questions: [question({ answer })] }));
    expect(rules(lists(null).waiting)).toEqual(["user-participation"]);
    expect(rules(lists("unknown").waiting)).toEqual(["user-participation"]);
    expect(rules(lists(true).assess)).toEqual(["user-participation"]);
    expect(lists("unknown").answered).toHaveLength(1);
  });
});

test("«Fordi» shows the page's words, and leaves out what nobody knows", () => {
  const report = sampleReport();
  const reasons = reasonsOf(
    report,
    ["programme.start", "programme.start", "activities[0]", "decisions"],
    "nb",
  );
  expect(reasons.map((r) => [r.label, r.value])).toEqual([
    ["Programstart", "15. september 2026"],
    ["Arbeidstrening", null],
  ]);
  expect(reasons[1]?.quotes.map((q) => q.quote)).toEqual(["Arbeidstrening", "20 timer i uken"]);
});

test("the note tells day, matter, facts, what to do and source, and no name", () => {
  const report = sampleReport();
  const [first] = report.findings;
  if (!first) throw new Error("the sample has no finding");
  expect(noteOf(first, report, "nb")).toBe(
    "Vurdert per 22. november 2026: Programmet mangler evalueringsdato. Grunnlag: «Evaluering: –». Neste steg: Avtal konkrete datoer. Regel: sosialtjenesteloven § 30.",
  );
  const open = { ...first, status: "cannot-tell" as const };
  expect(noteOf(open, report, "nb")).toContain("Ved behov: Avtal konkrete datoer.");
  const doubtful = { ...first, verified: false, byAnswer: true, message: "Uten punktum" };
  expect(noteOf(doubtful, report, "nn")).toMatch(
    /Uten punktum\. .*Byggjer på opplysningar frå rettleiar\. .*Ikkje stadfesta/,
  );
});

test("what to do: ordered only where something is wrong, and never missing where all questions are used up", () => {
  const words = (more: Parameters<typeof finding>[0], isAsked = false) => {
    const found = toDo(finding(more), isAsked, "nb");
    return found && `${found.label}: ${found.words}`;
  };
  expect(words({ status: "violation", fix: "Rett det." })).toBe("Gjør: Rett det.");
  expect(words({ status: "cannot-tell", fix: "Rett det." })).toBe("Ved behov: Rett det.");
  expect(words({ status: "cannot-tell", fix: "Rett det." }, true)).toBeNull();
  expect(words({ status: "cannot-tell" })).toMatch(/^Gjør: Vurder/);
  expect(words({ status: "cannot-tell", missing: ["children"] })).toMatch(/^Gjør: Finn ut/);
  expect(words({ status: "satisfied" })).toBeNull();
});

describe("the headline of a finding says what is so", () => {
  test.each([
    ["Programmet mangler dato.", "Programmet mangler dato.", ""],
    [
      "Vedtaket 1. mars 2026 mangler grunn. Vedtaket 2. april også.",
      "Vedtaket 1. mars 2026 mangler grunn.",
      "Vedtaket 2. april også.",
    ],
    ["Uten punktum", "Uten punktum", ""],
    ["Er det vurdert? Ja.", "Er det vurdert?", "Ja."],
    ["Se f.eks. punkt 3. Det gjelder.", "Se f.eks. punkt 3. Det gjelder.", ""],
    [
      "Barnet ble født 6. mai 2024. Det må avklares.",
      "Barnet ble født 6. mai 2024.",
      "Det må avklares.",
    ],
  ])("%s", (message, lead, rest) => expect(leadOf(message)).toEqual({ lead, rest }));

  test("a long sentence too: the rule's name would say what ought to be", () => {
    const long = `${"ord ".repeat(80)}slutt.`;
    expect(leadOf(`${long} Mer.`)).toEqual({ lead: long, rest: "Mer." });
  });
});

test("an answer tells what it moved", () => {
  const before = sampleReport();
  const after = sampleReport({
    findings: before.findings.map((f) =>
      f.rule === "user-participation" ? { ...f, status: "satisfied" as const } : f,
    ),
  });
  const moved = movedRules(before, after);
  expect([...moved]).toEqual(["user-participation"]);
  expect(countMoved(after, moved)).toEqual({ violations: 0, upcoming: 0, satisfied: 1 });
  expect(movedRules(before, before).size).toBe(0);
});

test("answers in words", () => {
  const words = (more: Parameters<typeof question>[0]) => answerWords(question(more), "nb");
  expect(words({ answer: true })).toBe("Ja");
  expect(words({ answer: "unknown" })).toBe("Vet ikke");
  expect(words({ kind: "date", answer: "2026-03-02" })).toBe("2. mars 2026");
  expect(words({ kind: "hours", answer: 450 })).toBe("7\u00a0t 30\u00a0min");
  expect(words({ kind: "choice", answer: "a", options: [{ value: "a", label: "Valg A" }] })).toBe(
    "Valg A",
  );
});

test("the week of the programme", () => {
  const week = (start: string, end: string | undefined, date: string) =>
    programmeWeek(sampleReport({ date, facts: { programme: { start, ...(end ? { end } : {}) } } }));
  expect(week("2026-09-15", undefined, "2026-09-14")).toBeNull();
  expect(week("2026-09-15", undefined, "2026-09-15")).toEqual({ week: 1, of: null });
  expect(week("2026-09-15", undefined, "2026-09-22")).toEqual({ week: 2, of: null });
  expect(week("2026-09-15", "2027-09-14", "2026-11-22")).toEqual({ week: 10, of: 53 });
  expect(week("2026-09-15", "2026-10-01", "2026-10-02")).toBeNull();
});
