import type { CaseReport, ReportFinding, ReportQuestion } from "../../lib/report/types.ts";

/** One finding, ordinary but for what a test is about. */
export function finding(more: Partial<ReportFinding>): ReportFinding {
  return {
    rule: "rule",
    status: "satisfied",
    severity: "must",
    title: "Tittel",
    message: "Melding.",
    fix: null,
    reference: "sosialtjenesteloven § 30",
    verified: true,
    missing: [],
    due: null,
    facts: [],
    stage: "innhold",
    link: null,
    sources: [{ ref: "sosialtjenesteloven § 30", url: "https://lovdata.no/lov" }],
    version: { from: "2019-01-01", to: null },
    byAnswer: false,
    override: null,
    ...more,
  };
}

/** One question, ordinary but for what a test is about. */
export function question(more: Partial<ReportQuestion>): ReportQuestion {
  return {
    id: "programme.madeWithUser",
    ask: "Er programmet laget sammen med deltakeren?",
    where: "Deltakeren",
    kind: "yes-no",
    options: [],
    most: null,
    rules: ["user-participation"],
    answer: null,
    ...more,
  };
}

/** A small case of a person who does not exist. */
export function sampleReport(more: Partial<CaseReport> = {}): CaseReport {
  return {
    date: "2026-11-22",
    system: "demo",
    page: "sak",
    person: "01459421161",
    facts: {
      person: { name: "Josef Tesfaye", age: 32, protection: ["tolk"] },
      applicationReceived: "2026-08-03",
      programme: { start: "2026-09-15", evaluationDates: null },
      activities: [{ title: "Arbeidstrening", minutesPerWeek: 1200 }],
      contactDates: ["2026-10-01", "2026-11-12"],
    },
    evidence: [
      { fact: "person.name", quote: "Josef Tesfaye", state: "read" },
      { fact: "person.age", quote: "01459421161", state: "derived" },
      { fact: "person.protection", quote: "Tolk", state: "read" },
      { fact: "applicationReceived", quote: "Søknad mottatt 03.08.2026", state: "read" },
      { fact: "programme.start", quote: "Oppstart 15.09.2026", state: "read" },
      { fact: "programme.evaluationDates", quote: "Evaluering: –", state: "empty" },
      { fact: "programme.end", quote: "31.06.2027", state: "unparsable" },
      { fact: "activities[0].title", quote: "Arbeidstrening", state: "read" },
      { fact: "activities[0].minutesPerWeek", quote: "20 timer i uken", state: "read" },
      { fact: "contactDates[0]", quote: "1. okt. 2026", state: "read" },
      { fact: "contactDates[1]", quote: "12. nov. 2026", state: "read" },
    ],
    needs: [{ need: "debt", quotes: ["har gjeld hos inkasso"] }],
    struckNeeds: [],
    resources: [],
    findings: [
      finding({
        rule: "evaluation-dates-in-programme",
        status: "violation",
        title: "Evalueringsdato i programmet",
        message: "Programmet mangler evalueringsdato.",
        fix: "Avtal konkrete datoer.",
        facts: ["programme.evaluationDates"],
      }),
      finding({ rule: "start-within-6-months" }),
      finding({
        rule: "user-participation",
        status: "cannot-tell",
        missing: ["programme.madeWithUser"],
      }),
      finding({ rule: "duration-max-old", status: "not-applicable" }),
      finding({ rule: "job-search", status: "upcoming", due: "2026-12-10" }),
    ],
    suggestions: [
      {
        measure: "mentor",
        title: "Mentor",
        group: "arbeidsrettet",
        area: "personlige-muligheter",
        source: "tipshefte",
        local: null,
        score: 2,
        reasons: [{ kind: "need", need: "debt", quote: "har gjeld hos inkasso" }],
        cautions: [],
      },
    ],
    computed: { weeklyMinutes: 1200, maxEnd: "2028-09-14" },
    questions: [question({})],
    ...more,
  };
}
