import type { CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

type Documents = CaseFacts["documents"];

const grant: CaseFacts = { decisions: [{ kind: "innvilgelse", date: "2026-03-02" }] };
const adapted: CaseFacts = { ...grant, person: { innsatsgruppe: "spesielt-tilpasset" } };
const standard: CaseFacts = { ...grant, person: { innsatsgruppe: "standard" } };

function on(date: string | null): Documents {
  return [{ kind: "paragraph-14a", date }];
}

const cases: RuleCase[] = [
  {
    name: "assessed the day before, adapted effort",
    date: "2026-04-01",
    facts: { ...adapted, documents: on("2026-03-01") },
    expect: "satisfied",
  },
  {
    name: "assessed the same day",
    date: "2026-04-01",
    facts: { ...adapted, documents: on("2026-03-02") },
    expect: "satisfied",
  },
  {
    name: "arbeidsevnevurdering instead of § 14 a, under the first act",
    date: "2012-04-01",
    facts: {
      person: { innsatsgruppe: "spesielt-tilpasset" },
      decisions: [{ kind: "innvilgelse", date: "2012-03-01" }],
      documents: [{ kind: "aev", date: "2012-02-01" }],
    },
    expect: "satisfied",
  },
  {
    name: "assessed the day after, the whole case read",
    date: "2026-04-01",
    facts: { ...adapted, documents: on("2026-03-03"), wholeCaseRead: true },
    expect: "violation",
  },
  {
    name: "assessed the day after, other documents may exist",
    date: "2026-04-01",
    facts: { ...adapted, documents: on("2026-03-03") },
    expect: "cannot-tell",
  },
  {
    name: "no assessment, the whole case read",
    date: "2026-04-01",
    facts: { ...grant, documents: [], wholeCaseRead: true },
    expect: "violation",
  },
  {
    name: "documents shown and blank, the whole case read",
    date: "2026-04-01",
    facts: { ...grant, documents: null, wholeCaseRead: true },
    expect: "violation",
  },
  {
    name: "documents shown and blank, the case not read in full",
    date: "2026-04-01",
    facts: { ...grant, documents: null },
    expect: "cannot-tell",
  },
  {
    name: "documents not on the page",
    date: "2026-04-01",
    facts: { ...adapted, wholeCaseRead: true },
    expect: "cannot-tell",
  },
  {
    name: "the outcome is standard effort",
    date: "2026-04-01",
    facts: { ...standard, documents: on("2026-03-01") },
    expect: "violation",
  },
  {
    name: "standard effort, but the person was assessed again after the grant",
    date: "2026-11-01",
    facts: {
      ...standard,
      documents: [
        { kind: "paragraph-14a", date: "2026-03-01" },
        { kind: "paragraph-14a", date: "2026-09-01" },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "standard effort, documents not on the page",
    date: "2026-04-01",
    facts: standard,
    expect: "cannot-tell",
  },
  {
    name: "situational effort",
    date: "2026-04-01",
    facts: {
      ...grant,
      person: { innsatsgruppe: "situasjonsbestemt" },
      documents: on("2026-03-01"),
    },
    expect: "cannot-tell",
  },
  {
    name: "partly able to work",
    date: "2026-04-01",
    facts: { ...grant, person: { innsatsgruppe: "gradert-varig" }, documents: on("2026-03-01") },
    expect: "cannot-tell",
  },
  {
    name: "assessed in time, outcome not known",
    date: "2026-04-01",
    facts: { ...grant, documents: on("2026-03-01") },
    expect: "cannot-tell",
  },
  {
    name: "assessment without a day, the whole case read",
    date: "2026-04-01",
    facts: { ...adapted, documents: on(null), wholeCaseRead: true },
    expect: "cannot-tell",
  },
  {
    name: "documents not listed, the caseworker gives the day of the grant",
    date: "2026-04-01",
    facts: {
      ...grant,
      person: { innsatsgruppe: "spesielt-tilpasset", workAbilityAssessedOn: "2026-03-02" },
    },
    expect: "satisfied",
  },
  {
    name: "documents not listed, the caseworker gives the day after the grant",
    date: "2026-04-01",
    facts: {
      ...grant,
      person: { innsatsgruppe: "spesielt-tilpasset", workAbilityAssessedOn: "2026-03-03" },
    },
    expect: "cannot-tell",
  },
  {
    name: "refused without an assessment",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "avslag", date: "2026-03-02" }],
      documents: [],
      wholeCaseRead: true,
    },
    expect: "not-applicable",
  },
  {
    name: "assessed the same day, the whole case read",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
      person: { innsatsgruppe: "spesielt-tilpasset" },
      documents: [{ kind: "paragraph-14a", date: "2026-03-02" }],
      wholeCaseRead: true,
    },
    expect: "satisfied",
  },
  {
    name: "standard effort, neither grant nor assessment known",
    date: "2026-04-01",
    facts: { person: { innsatsgruppe: "standard" } },
    expect: "cannot-tell",
    missing: ["decisions", "person.workAbilityAssessedOn"],
  },
  {
    name: "assessed in time: asked for the outcome alone",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
      documents: [{ kind: "paragraph-14a", date: "2026-03-01" }],
    },
    expect: "cannot-tell",
    missing: ["person.innsatsgruppe"],
  },
  {
    name: "assessed on a known day, the grant's day not known",
    date: "2026-07-02",
    facts: {
      decisions: [{ kind: "innvilgelse" }],
      documents: [{ kind: "paragraph-14a", date: "2026-03-03" }],
    },
    expect: "cannot-tell",
    missing: ["decisions[0].date", "person.innsatsgruppe", "person.workAbilityAssessedOn"],
  },
  {
    name: "assessment given by the caseworker, decisions not on the page",
    date: "2026-04-01",
    facts: { person: { innsatsgruppe: "spesielt-tilpasset", workAbilityAssessedOn: "2026-03-02" } },
    expect: "cannot-tell",
    missing: ["decisions"],
    says: "programmet",
  },
  {
    name: "standard effort, and assessed once more on a day not known",
    date: "2026-11-01",
    facts: {
      decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
      person: { innsatsgruppe: "standard" },
      documents: [{ kind: "paragraph-14a", date: "2026-03-01" }, { kind: "paragraph-14a" }],
    },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "granted twice, assessed before both",
    date: "2026-11-01",
    facts: {
      decisions: [
        { kind: "innvilgelse", date: "2026-09-02" },
        { kind: "innvilgelse", date: "2026-03-02" },
      ],
      person: { innsatsgruppe: "spesielt-tilpasset" },
      documents: [{ kind: "paragraph-14a", date: "2026-03-01" }],
    },
    expect: "satisfied",
    says: "innsats. Arbeidsevnen",
  },
];

export default cases;
