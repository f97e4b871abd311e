import type { Benefit } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

function granted(benefits: Benefit[] | null | undefined, date = "2026-03-02"): RuleCase["facts"] {
  return {
    decisions: [{ kind: "innvilgelse", date, from: "2026-03-16", to: "2027-03-15" }],
    ...(benefits === undefined ? {} : { benefits }),
  };
}

const cases: RuleCase[] = [
  { name: "no benefit", date: "2026-04-01", facts: granted([]), expect: "satisfied" },
  {
    name: "social assistance is no obstacle",
    date: "2026-04-01",
    facts: granted([{ kind: "sosialhjelp", from: "2025-01-01" }]),
    expect: "satisfied",
  },
  {
    name: "dagpenger ended the day before the decision",
    date: "2026-04-01",
    facts: granted([{ kind: "dagpenger", from: "2025-09-01", to: "2026-03-01" }]),
    expect: "satisfied",
  },
  {
    name: "dagpenger to the day of the decision",
    date: "2026-04-01",
    facts: granted([{ kind: "dagpenger", from: "2025-09-01", to: "2026-03-02" }]),
    expect: "cannot-tell",
  },
  {
    name: "AAP on the day of the decision",
    date: "2026-04-01",
    facts: granted([{ kind: "aap", from: "2025-01-01" }]),
    expect: "cannot-tell",
  },
  {
    name: "AAP on the day of the decision, under the first act",
    date: "2018-12-31",
    facts: {
      decisions: [{ kind: "innvilgelse", date: "2018-12-31" }],
      benefits: [{ kind: "aap", from: "2018-01-01" }],
    },
    expect: "cannot-tell",
  },
  {
    name: "no benefit, the first day of the second act",
    date: "2019-02-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2019-01-01" }], benefits: [] },
    expect: "satisfied",
  },
  {
    name: "overgangsstønad begins while the programme runs",
    date: "2026-10-01",
    facts: granted([{ kind: "overgangsstonad", from: "2026-09-01" }]),
    expect: "cannot-tell",
  },
  {
    name: "AAP after the decided period",
    date: "2027-06-01",
    facts: granted([{ kind: "aap", from: "2027-03-16" }]),
    expect: "satisfied",
  },
  {
    name: "uføretrygd without days",
    date: "2026-04-01",
    facts: granted([{ kind: "uforetrygd" }]),
    expect: "cannot-tell",
  },
  {
    name: "benefits not known",
    date: "2026-04-01",
    facts: granted(undefined),
    expect: "cannot-tell",
  },
  { name: "benefits blank", date: "2026-04-01", facts: granted(null), expect: "cannot-tell" },
  {
    name: "grant not on the page",
    date: "2026-04-01",
    facts: { benefits: [] },
    expect: "cannot-tell",
  },
  {
    name: "refused",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "avslag", date: "2026-03-02" }], benefits: [] },
    expect: "not-applicable",
  },
  {
    name: "granted on the first day of the act",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse", date: "2010-01-01" }], benefits: [] },
    expect: "satisfied",
  },
  {
    name: "uføretrygd, no days known",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse" }], benefits: [{ kind: "uforetrygd" }] },
    expect: "cannot-tell",
    missing: ["benefits[0].from", "benefits[0].to", "decisions[0].date"],
    says: "Deltakeren har uføretrygd i tiden programmet er innvilget for. Vurder om ytelsen er svært begrenset, og skriv det i vedtaket.",
  },
  {
    name: "uføretrygd without days: AAP is not named",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse" }], benefits: [{ kind: "uforetrygd" }] },
    expect: "cannot-tell",
    says: "Deltakeren har uføretrygd i tiden programmet er innvilget for. Vurder om ytelsen er svært begrenset, og skriv det i vedtaket.",
  },
  {
    name: "a benefit without decisions",
    date: "2026-04-01",
    facts: { decisions: [], benefits: [{ kind: "aap", from: "2026-01-01" }] },
    expect: "not-applicable",
  },
  {
    name: "uføretrygd, days not known: nothing said of AAP",
    date: "2026-04-01",
    facts: { decisions: [{ kind: "innvilgelse" }], benefits: [{ kind: "uforetrygd" }] },
    expect: "cannot-tell",
    says: "Deltakeren har uføretrygd i tiden programmet er innvilget for. Vurder om ytelsen er svært begrenset, og skriv det i vedtaket.",
  },
];

export default cases;
