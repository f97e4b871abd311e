import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CaseReport } from "../../lib/report/types.ts";
import { root } from "../setup.mjs";

/* Josef's saved pages (test/demo/saved, written from the demo): read by labels alone, no profile knows the demo. */
const [before, programme, decision] = reports("josef", "josef-program", "josef-vedtak");

test("before the grant: who he is and what the page says, empty fields as empty", () => {
  expect(before?.facts).toMatchObject({
    person: {
      name: "Josef Tesfaye",
      nationalId: "01459421161",
      birthDate: "1994-05-01",
      age: 27,
      partner: true,
      registeredJobseeker: false,
      innsatsgruppe: null,
    },
    office: { name: "NAV Lykkestuen" },
    applicationReceived: null,
  });
});

test("before the grant: no violation, nothing satisfied out of ignorance, § 29 to be clarified", () => {
  const status = (rule: string) => before?.findings.find((f) => f.rule === rule)?.status;
  expect(before?.findings.filter((f) => f.status === "violation")).toEqual([]);
  for (const rule of [
    "aev-completed",
    "target-group-benefits",
    "special-group-flags",
    "lawful-residence",
  ])
    expect(status(rule), rule).toBe("cannot-tell");
  const asked = before?.questions.map((q) => q.id) ?? [];
  for (const path of ["person.workAbilityAssessedOn", "benefits", "person.innsatsgruppe"])
    expect(asked).toContain(path);
});

test("nothing of anybody else stands in the report", () => {
  const all = JSON.stringify([before, programme, decision]);
  for (const word of ["Tora Mo", "30538033347", "09497124090", "Ingeborg", "Vibeke", "Lise"])
    expect(all).not.toContain(word);
});

test("the programme: goal, period, evaluation and every activity with its hours", () => {
  expect(programme?.facts.programme).toMatchObject({
    goal: "Jobbe med oppdrett av laks",
    subGoals: ["Bestå fellesfagene", "Få oversikt over gjelden"],
    start: "2022-01-31",
    end: "2023-01-30",
    status: "running",
    evaluationDates: ["2022-04-29"],
  });
  expect(programme?.facts.activities?.map((a) => [a.title, a.status, a.minutesPerWeek])).toEqual([
    ["Fellesfag på voksenopplæringen", "planned", 540],
    ["Jobbsøkerkurs", "planned", 300],
    ["Arbeidstrening på oppdrettsanlegg", "running", 1350],
    ["Norskkurs med yrkesretting", "running", 720],
    ["Gjeldsrådgiving", "running", 180],
    ["Samtaler om mål og plan", "completed", undefined],
  ]);
  expect(programme?.computed).toMatchObject({ weeklyMinutes: 2250, maxEnd: "2024-01-30" });
});

test("the decision with its period is one element", () => {
  expect(decision?.facts.decisions).toEqual([
    expect.objectContaining({
      kind: "innvilgelse",
      date: "2022-01-10",
      from: "2022-01-31",
      to: "2023-01-30",
      months: 12,
      statesDuration: true,
    }),
  ]);
});

test("a measure that runs is not suggested again", () => {
  const suggested = programme?.suggestions.map((s) => s.measure) ?? [];
  expect(suggested).not.toContain("arbeidstrening");
  expect(suggested).not.toContain("jobbsokerkurs");
});

function reports(...names: string[]): CaseReport[] {
  const files = names.map((name) => join(root, "test/demo/saved", `${name}.html`));
  const run = spawnSync(process.execPath, [join(root, "lib/cli/case.ts"), ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("every barrier and every resource is answered in the first fifteen, each with its words", () => {
  const first = before?.suggestions.slice(0, 15) ?? [];
  const reasons = first.flatMap((s) => s.reasons);
  const barriers = before?.needs.map((n) => n.need) ?? [];
  expect(barriers).toEqual(expect.arrayContaining(BARRIERS));
  for (const need of barriers) {
    const quotes = reasons.flatMap((r) => (r.kind === "need" && r.need === need ? [r.quote] : []));
    expect(quotes.length, need).toBeGreaterThan(0);
    expect(
      quotes.every((q) => q !== ""),
      need,
    ).toBe(true);
  }
  const told = reasons.flatMap((r) => (r.kind === "goal" ? [r.quote] : []));
  for (const words of [/oppdrett/, /bartender/, /fotballtrener/, /på trening/, /samboeren/])
    expect(
      told.some((quote) => words.test(quote)),
      String(words),
    ).toBe(true);
  for (const { quote } of before?.resources ?? []) expect(told).toContain(quote);
});

test("five or more ideas to think more freely, beyond the first fifteen, each with a reason", () => {
  const freer = before?.suggestions.filter((s) => s.unusual) ?? [];
  expect(freer.length).toBeGreaterThanOrEqual(5);
  for (const { measure, reasons } of freer) {
    expect(before?.suggestions.findIndex((s) => s.measure === measure)).toBeGreaterThanOrEqual(15);
    expect(reasons.length).toBeGreaterThan(0);
  }
});

const BARRIERS = [
  "language",
  "digital-skills",
  "education",
  "apprenticeship",
  "work-experience",
  "debt",
  "transport",
  "social-anxiety",
  "sensory",
  "social-network",
  "parenting",
  "not-registered",
];

test("group task 1: every clue of his story is used, or named as not decisive", () => {
  const run = spawnSync(
    process.execPath,
    ["lib/cli/assess.ts", "test/demo/saved/josef.html", "--date", "2021-11-22"],
    { cwd: root, encoding: "utf8" },
  );
  expect(run.status).toBe(0);
  const parts = run.stdout.split("\n\n");
  const part = (title: string) => parts.find((p) => p.startsWith(title)) ?? "";
  expect(part("Kan være aktuell")).toContain("utelukker det");
  expect(part("Alder")).toContain("27 år");
  expect(part("Lovlig opphold")).toMatch(/introduksjonsprogram[\s\S]*flyktet alene fra Eritrea/);
  expect(part("Oppholdskommune")).toContain("Josef flyttet hit");
  expect(part("Vesentlig nedsatt")).toMatch(/nedsatt hørsel[\s\S]*ikke registrert[\s\S]*uten jobb/);
  expect(part("Vesentlig nedsatt")).toContain("Er arbeidsevnen vurdert (§ 14 a)?");
  expect(part("Ingen eller svært")).toMatch(
    /forsørget av andre er ikke til hinder[\s\S]*Tiltakspenger: sjekk/,
  );
  expect(part("Tett og koordinert")).toMatch(/4\.29\.2\.6[\s\S]*uttrykke seg godt på norsk/);
  expect(part("Tett og koordinert")).toMatch(/4\.29\.2\.8[\s\S]*sosial angst/);
  expect(part("Tett og koordinert")).toContain("Gjeld avgjør ikke retten");
  expect(part("Før neste møte")).toMatch(/kvalifisert tolk[\s\S]*samtykker/);
  expect(part("Nevnt i saken")).toContain("fotballtrener");
  expect(run.stdout).not.toMatch(/Tesfaye|01459421161/);
});
