import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { root } from "../setup.mjs";

/* Whole cases by the command, as a caseworker's facts would come: many rules at once, all in one process. */

interface Whole {
  readonly date: string;
  readonly facts: CaseFacts;
  readonly expect: Readonly<Record<string, string>>;
  readonly computed: Partial<CaseReport["computed"]>;
  /** Every violation of the case; any other is a false one. */
  readonly violations: readonly string[];
}

const josef: CaseFacts = {
  person: {
    name: "Josef",
    birthDate: "1994-05-01",
    lawfulResidence: true,
    permanentResidence: true,
    municipalityOfStay: "Sunndal",
    partner: true,
    languageBarrier: true,
    mentalOrSubstance: true,
    registeredJobseeker: false,
    inIntroductionProgramme: false,
    servingSentence: "none",
  },
  office: { name: "Nav Sunndal", municipality: "Sunndal" },
  applicationReceived: "2021-10-20",
  children: [{ birthDate: "2019-03-01", livesWith: false }],
  benefits: [],
  documents: [],
};

const whole: Readonly<Record<string, Whole>> = {
  "josef-applied": {
    date: "2021-11-15",
    facts: { ...josef, decisions: [] },
    expect: {
      "municipality-of-stay": "satisfied",
      "start-within-6-months": "upcoming",
      "barnetillegg-entitled-child": "cannot-tell",
      "special-group-flags": "cannot-tell",
      "aev-completed": "not-applicable",
    },
    computed: { latestStart: "2022-04-20", stonadPerYear: 212_798, stonadPerDay: 818.45 },
    violations: [],
  },
  "josef-granted": {
    date: "2021-11-15",
    facts: {
      ...josef,
      decisions: [
        {
          kind: "innvilgelse",
          date: "2021-11-10",
          months: 12,
          reasoned: true,
          statesDuration: true,
          statesComplaintRight: true,
          assessesFollowUpNeed: true,
          fullyRead: true,
        },
      ],
      wholeCaseRead: true,
      familyConsidered: false,
      assessedGroups: [],
    },
    expect: {
      "aev-completed": "violation", // no § 14 a, and every document of the case was seen
      "kvp-age-18-67": "satisfied",
      "lawful-residence": "satisfied",
      "target-group-benefits": "satisfied", // a partner who supports him is no obstacle
      "tight-followup-needed": "satisfied",
      "decision-states-duration": "satisfied",
      "decision-period-max-one-year": "satisfied",
      "provisional-reply-one-month": "satisfied",
      "special-group-flags": "cannot-tell",
      "family-considered": "cannot-tell", // there is no programme yet
      "start-within-6-months": "upcoming",
      "programme-content-after-decision": "upcoming",
    },
    computed: { latestStart: "2022-04-20" },
    violations: ["aev-completed"],
  },
  "across-2019": {
    date: "2019-03-15",
    facts: {
      applicationReceived: "2018-01-15",
      programme: { start: "2018-03-01", end: "2020-05-31", status: "running", fullyRead: true },
      decisions: [
        { kind: "innvilgelse", date: "2018-02-15", from: "2018-03-01", to: "2019-02-28" },
        {
          kind: "forlengelse",
          date: "2019-02-20",
          from: "2019-03-01",
          to: "2020-05-31",
          reasoned: true,
          fullyRead: true,
        },
      ],
      activities: [
        {
          title: "Arbeidstrening",
          kind: "work-directed",
          from: "2018-03-01",
          to: "2020-05-31",
        },
      ],
      interruptions: [],
      leaves: [],
    },
    expect: {
      "duration-max-two-years": "cannot-tell", // decided before 2019, ends after it
      "start-within-6-months": "satisfied",
      "work-measure-by-halfway": "satisfied",
      "decision-period-max-one-year": "violation",
    },
    computed: { jobSearchDue: "2020-02-29" },
    violations: ["decision-period-max-one-year"],
  },
  "across-july-2024": {
    date: "2024-09-01",
    facts: {
      person: { birthDate: "1985-01-01" },
      children: [],
      activities: [],
      absences: [],
      decisions: [],
      benefits: [
        { kind: "kvalifiseringsstonad", from: "2024-05-01", to: "2024-06-30", perDay: 954.06 },
        { kind: "kvalifiseringsstonad", from: "2024-07-01", to: "2024-08-31", perDay: 973.62 },
      ],
    },
    expect: { "stonad-annual-rate": "satisfied", "g-adjustment-1-may": "satisfied" },
    computed: { stonadPerYear: 253_141, stonadPerDay: 973.62, barnetilleggPerDay: 0 },
    violations: [],
  },
  "leave-and-interruption": {
    date: "2026-11-22",
    facts: {
      programme: { start: "2026-01-01", end: "2028-04-14", status: "running" },
      leaves: [{ from: "2026-05-01", to: "2026-06-29", approved: true }],
      interruptions: [{ from: "2026-06-15", to: "2026-08-13", decided: true }],
      decisions: [
        { kind: "innvilgelse", date: "2025-12-10", from: "2026-01-01", to: "2026-12-31" },
        { kind: "avbrudd", date: "2026-06-12", from: "2026-06-15" },
        { kind: "igjeninntak", date: "2026-08-10" },
      ],
    },
    expect: {
      "duration-max-two-years": "satisfied", // 105 days together, not 120
      "leave-and-interruption-not-counted": "satisfied",
      "interruption-max-one-year": "satisfied",
      "readmission-decision": "satisfied",
    },
    computed: { maxEnd: "2028-04-14" },
    violations: [],
  },
};

const folder = mkdtempSync(join(tmpdir(), "saker-"));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = Object.entries(whole).map(([name, { date, facts }]) => {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ facts, date }));
  return path;
});
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [join(root, "lib/cli/case.ts"), ...paths],
  { encoding: "utf8", maxBuffer: 1 << 26 },
);
const reports = stdout
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as CaseReport);

test("one report for each case", () => {
  expect([stderr, status, reports.length]).toEqual(["", 0, paths.length]);
});

describe.each(Object.entries(whole).map(([name, one], i) => ({ name, one, i })))(
  "$name",
  ({ one, i }) => {
    const findings = reports[i]?.findings ?? [];
    const statusOf = (rule: string) => findings.find((f) => f.rule === rule)?.status;

    test("findings", () => {
      const found = Object.keys(one.expect).map((rule) => [rule, statusOf(rule)]);
      expect(Object.fromEntries(found)).toEqual(one.expect);
    });

    test("no other violation", () => {
      const broken = findings.filter((f) => f.status === "violation").map((f) => f.rule);
      expect(broken.sort()).toEqual([...one.violations].sort());
    });

    test("computed", () => expect(reports[i]?.computed).toMatchObject(one.computed));
  },
);
