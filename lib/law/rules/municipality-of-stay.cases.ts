import type { RuleCase } from "../types.ts";

function stay(municipality: string | null | undefined, municipalityOfStay: string | null) {
  return { office: { municipality }, person: { municipalityOfStay } };
}

const cases: RuleCase[] = [
  { name: "the same", date: "2026-04-01", facts: stay("Sunndal", "Sunndal"), expect: "satisfied" },
  {
    name: "the same, written in full",
    date: "2026-04-01",
    facts: stay("1563 Sunndal kommune", "sunndal"),
    expect: "satisfied",
  },
  {
    name: "one of the municipality's names",
    date: "2026-04-01",
    facts: stay("Kåfjord – Gáivuotna – Kaivuono", "Kåfjord"),
    expect: "satisfied",
  },
  {
    name: "a district of Oslo",
    date: "2026-04-01",
    facts: stay("Oslo", "Bydel Grünerløkka"),
    expect: "satisfied",
  },
  {
    name: "two districts of Oslo",
    date: "2026-04-01",
    facts: stay("Oslo (bydel Alna)", "Oslo, bydel Bjerke"),
    expect: "satisfied",
  },
  {
    name: "moved to the neighbour",
    date: "2026-04-01",
    facts: stay("Sunndal", "Tingvoll"),
    expect: "cannot-tell",
  },
  {
    name: "names that only begin alike",
    date: "2026-04-01",
    facts: stay("Nordre Land", "Nordre Follo"),
    expect: "cannot-tell",
  },
  {
    name: "two municipalities of one name",
    date: "2026-04-01",
    facts: stay("Våler (Innlandet)", "Våler (Østfold)"),
    expect: "cannot-tell",
  },
  {
    name: "stay blank",
    date: "2026-04-01",
    facts: stay("Sunndal", null),
    expect: "cannot-tell",
  },
  {
    name: "office not on the page",
    date: "2026-04-01",
    facts: stay(undefined, "Sunndal"),
    expect: "cannot-tell",
  },
];

export default cases;
