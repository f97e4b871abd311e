import type { CaseFacts, Programme } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const date = "2026-03-11";
const facts = (programme: Programme, more: CaseFacts = {}): CaseFacts => ({ programme, ...more });

const cases: RuleCase[] = [
  { name: "work", date, facts: facts({ goalIsWork: true }), expect: "satisfied" },
  {
    name: "not work, read in full",
    date,
    facts: facts({ goalIsWork: false, fullyRead: true }),
    expect: "violation",
  },
  {
    name: "not work, read in part",
    date,
    facts: facts({ goalIsWork: false, fullyRead: false }),
    expect: "cannot-tell",
  },
  {
    name: "not work, reach of the reading not known",
    date,
    facts: facts({ goalIsWork: false }),
    expect: "cannot-tell",
  },
  {
    name: "goal blank, read in full",
    date,
    facts: facts({ goal: null, fullyRead: true }),
    expect: "violation",
  },
  {
    name: "goal blank, whole case read",
    date,
    facts: facts({ goal: null, goalIsWork: null }, { wholeCaseRead: true }),
    expect: "violation",
  },
  { name: "goal blank on a page", date, facts: facts({ goal: null }), expect: "cannot-tell" },
  {
    name: "goal not seen, read in full",
    date,
    facts: facts({ fullyRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "words that name work",
    date,
    facts: facts({ goal: "Jobb som sjåfør" }),
    expect: "satisfied",
  },
  {
    name: "to work with something",
    date,
    facts: facts({ goal: "Å jobbe med oppdrett" }),
    expect: "satisfied",
  },
  {
    name: "words that cannot be classed, read in full",
    date,
    facts: facts({ goal: "Få struktur på hverdagen", fullyRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "work named to be denied",
    date,
    facts: facts({ goal: "Ikke jobb nå, men bedre helse", fullyRead: true }),
    expect: "cannot-tell",
  },
  {
    name: "other sub-goals under a work goal",
    date,
    facts: facts({ goal: "Fast stilling i butikk", subGoals: ["Beholde bolig"], fullyRead: true }),
    expect: "satisfied",
  },
  {
    name: "text that names work, yet said not to be",
    date,
    facts: facts({ goal: "Jobb som sjåfør", goalIsWork: false, fullyRead: true }),
    expect: "not-applicable",
  },
  { name: "no programme known", date, facts: { programme: null }, expect: "cannot-tell" },
  {
    name: "nothing known: goal and its kind asked for",
    date: "2026-03-11",
    facts: {},
    expect: "cannot-tell",
    missing: ["programme.goal", "programme.goalIsWork"],
  },
];

export default cases;
