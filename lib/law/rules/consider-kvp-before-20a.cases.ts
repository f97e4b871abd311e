import type { CaseFacts, Innsatsgruppe } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function condition(
  activityConditionOn: string,
  kvpConsideredOn: string | null | undefined,
  innsatsgruppe?: Innsatsgruppe,
): CaseFacts {
  return {
    socialAssistance: { activityConditionOn, kvpConsideredOn },
    person: { birthDate: "2001-05-01", innsatsgruppe },
  };
}

const cases: RuleCase[] = [
  {
    name: "considered the day before",
    date: "2026-04-01",
    facts: condition("2026-03-02", "2026-03-01", "spesielt-tilpasset"),
    expect: "satisfied",
  },
  {
    name: "considered the same day",
    date: "2026-04-01",
    facts: condition("2026-03-02", "2026-03-02"),
    expect: "satisfied",
  },
  {
    name: "considered the day after",
    date: "2026-04-01",
    facts: condition("2026-03-02", "2026-03-03", "spesielt-tilpasset"),
    expect: "violation",
  },
  {
    name: "considered the day after, age not known",
    date: "2026-04-01",
    facts: {
      socialAssistance: { activityConditionOn: "2026-03-02", kvpConsideredOn: "2026-03-03" },
      person: { innsatsgruppe: "spesielt-tilpasset" },
    },
    expect: "violation",
  },
  {
    name: "never considered, the whole case read",
    date: "2026-04-01",
    facts: { ...condition("2026-03-02", null, "spesielt-tilpasset"), wholeCaseRead: true },
    expect: "violation",
  },
  {
    name: "considered: blank, the case not read in full",
    date: "2026-04-01",
    facts: condition("2026-03-02", null, "spesielt-tilpasset"),
    expect: "cannot-tell",
  },
  {
    name: "notes not on the page",
    date: "2026-04-01",
    facts: condition("2026-03-02", undefined, "spesielt-tilpasset"),
    expect: "cannot-tell",
  },
  {
    name: "considered late, work ability not assessed",
    date: "2026-04-01",
    facts: condition("2026-03-02", "2026-03-03"),
    expect: "cannot-tell",
  },
  {
    name: "considered late, no reduced work ability",
    date: "2026-04-01",
    facts: condition("2026-03-02", "2026-03-03", "situasjonsbestemt"),
    expect: "not-applicable",
  },
  {
    name: "considered late, small work ability",
    date: "2026-04-01",
    facts: condition("2026-03-02", "2026-03-03", "varig-tilpasset"),
    expect: "cannot-tell",
  },
  {
    name: "the condition set on the 30th birthday",
    date: "2031-06-01",
    facts: condition("2031-05-01", "2031-05-02", "spesielt-tilpasset"),
    expect: "not-applicable",
  },
  {
    name: "the condition set the day before the 30th birthday",
    date: "2031-06-01",
    facts: condition("2031-04-30", "2031-05-02", "spesielt-tilpasset"),
    expect: "violation",
  },
  {
    name: "the condition set before there was an activity duty",
    date: "2017-02-01",
    facts: condition("2016-12-31", "2017-01-02", "spesielt-tilpasset"),
    expect: "not-applicable",
  },
  {
    name: "the condition set on the first day of the activity duty",
    date: "2017-02-01",
    facts: condition("2017-01-01", "2017-01-02", "spesielt-tilpasset"),
    expect: "violation",
  },
  {
    name: "no condition, the whole case read",
    date: "2026-04-01",
    facts: { socialAssistance: { activityConditionOn: null }, wholeCaseRead: true },
    expect: "not-applicable",
  },
  {
    name: "condition not on the page",
    date: "2026-04-01",
    facts: { person: { innsatsgruppe: "spesielt-tilpasset" } },
    expect: "cannot-tell",
  },
  {
    name: "no condition known, the whole case read",
    date: "2026-04-01",
    facts: { wholeCaseRead: true },
    expect: "cannot-tell",
  },
];

export default cases;
