import type { Person } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function granted(person: Person): RuleCase["facts"] {
  return { decisions: [{ kind: "innvilgelse", date: "2026-03-02" }], person };
}

const both = { lawfulResidence: true, permanentResidence: true } as const;

const cases: RuleCase[] = [
  { name: "both", date: "2026-04-01", facts: granted(both), expect: "satisfied" },
  {
    name: "no lawful residence",
    date: "2026-04-01",
    facts: granted({ ...both, lawfulResidence: false }),
    expect: "violation",
  },
  {
    name: "no permanent residence",
    date: "2026-04-01",
    facts: granted({ ...both, permanentResidence: false }),
    expect: "violation",
  },
  {
    name: "no permanent residence, the other not known",
    date: "2026-04-01",
    facts: granted({ permanentResidence: false }),
    expect: "violation",
  },
  {
    name: "permanent residence not known",
    date: "2026-04-01",
    facts: granted({ lawfulResidence: true }),
    expect: "cannot-tell",
  },
  {
    name: "lawful residence blank",
    date: "2026-04-01",
    facts: granted({ ...both, lawfulResidence: null }),
    expect: "cannot-tell",
  },
  {
    name: "refused",
    date: "2026-04-01",
    facts: {
      decisions: [{ kind: "avslag", date: "2026-03-02" }],
      person: { lawfulResidence: false },
    },
    expect: "not-applicable",
  },
  {
    name: "decisions not on the page",
    date: "2026-04-01",
    facts: { person: { lawfulResidence: false } },
    expect: "cannot-tell",
  },
];

export default cases;
