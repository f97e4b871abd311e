import type { CaseFacts, CaseReading } from "../../../lib/facts/types.ts";
import { EMPTY_PLAN } from "../../../lib/plan/empty.ts";
import type { Plan, PlanActivity } from "../../../lib/plan/types.ts";
import { report } from "../../../lib/report/report.ts";
import type { CaseReport } from "../../../lib/report/types.ts";

export const DATE = "2026-11-23";

/** A case of nobody. */
export function reportOf(facts: CaseFacts, more: Partial<CaseReading> = {}): CaseReport {
  const reading = {
    system: "demo",
    page: "sak",
    person: "Kari Prøve",
    facts,
    evidence: [],
    text: [],
  };
  return report({ reading: { ...reading, ...more }, date: DATE, lang: "nb" });
}

export function activity(more: Partial<PlanActivity>): PlanActivity {
  return {
    id: "a1",
    title: "Arbeidstrening",
    measure: null,
    kind: "work-directed",
    status: "planned",
    provider: null,
    place: "",
    spans: [{ from: null, to: null, minutesPerWeek: null }],
    days: [],
    timeOfDay: null,
    clock: "",
    purpose: "",
    leadsTo: null,
    justification: "",
    ...more,
  };
}

/** A programme with everything in it. */
export const FULL_PLAN: Plan = {
  ...EMPTY_PLAN,
  goal: "Jobb i fiskeindustrien",
  goalIsWork: true,
  subGoals: [{ id: "g1", text: "Bedre norsk" }],
  start: "2027-01-04",
  end: "2028-01-03",
  periods: [{ id: "p1", from: "2027-01-04", to: "2028-01-03" }],
  phases: [{ id: "f1", name: "Rolig start", from: "2027-01-04", to: "2027-03-28" }],
  evaluations: [
    { id: "e2", day: "2027-07-05" },
    { id: "e1", day: "2027-04-05" },
  ],
  breaks: [{ id: "b1", kind: "holiday", from: "2027-07-12", to: "2027-08-01" }],
  participation: "Samtaler 2. og 9. november med tolk",
  family: "Barna hentes klokka 15.30",
  activities: [
    activity({
      id: "a1",
      title: "Arbeidstrening på pakkeriet",
      provider: "private",
      place: "Bredskjær Laks",
      spans: [
        { from: "2027-01-04", to: "2027-03-28", minutesPerWeek: 900 },
        { from: "2027-03-29", to: null, minutesPerWeek: 1500 },
      ],
      days: [1, 3, 5],
      clock: "09.00–14.00",
      purpose: "Erfaring og norsk i arbeid",
      leadsTo: "g1",
      status: "running",
    }),
    activity({
      id: "a2",
      title: "Hvile",
      kind: "rest",
      spans: [{ from: "2027-01-04", to: "2027-03-28", minutesPerWeek: 600 }],
      justification: "Trenger ro mellom øktene i starten",
    }),
    activity({ id: "a3", title: "Kveldskurs i norsk", kind: "education", timeOfDay: "evening" }),
    activity({ id: "a4", title: "Avlyst kurs", status: "cancelled" }),
  ],
};
