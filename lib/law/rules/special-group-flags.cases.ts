import type { CaseFacts, Person } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const nothing: Person = {
  languageBarrier: false,
  inIntroductionProgramme: false,
  mentalOrSubstance: false,
  servingSentence: "none",
};

function about(person: Person, more: CaseFacts = {}): CaseFacts {
  return {
    decisions: [{ kind: "innvilgelse", date: "2026-03-02" }],
    person: { ...nothing, ...person },
    benefits: [],
    assessedGroups: [],
    ...more,
  };
}

const cases: RuleCase[] = [
  {
    name: "language assessed",
    date: "2026-04-01",
    facts: about({ languageBarrier: true }, { assessedGroups: ["language"] }),
    expect: "satisfied",
  },
  {
    name: "language not assessed",
    date: "2026-04-01",
    facts: about({ languageBarrier: true }),
    expect: "cannot-tell",
  },
  {
    name: "two groups, one assessed",
    date: "2026-04-01",
    facts: about(
      { languageBarrier: true, mentalOrSubstance: true },
      { assessedGroups: ["language"] },
    ),
    expect: "cannot-tell",
  },
  {
    name: "community sentence not assessed",
    date: "2026-04-01",
    facts: about({ servingSentence: "community-sentence" }),
    expect: "cannot-tell",
  },
  {
    name: "AAP assessed, overgangsstønad too",
    date: "2026-04-01",
    facts: about(
      {},
      {
        benefits: [
          { kind: "aap", from: "2025-01-01" },
          { kind: "overgangsstonad", from: "2025-01-01" },
        ],
        assessedGroups: ["aap-or-ufore", "overgangsstonad"],
      },
    ),
    expect: "satisfied",
  },
  {
    name: "uføretrygd, assessments not known",
    date: "2026-04-01",
    facts: about({}, { benefits: [{ kind: "uforetrygd" }], assessedGroups: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "AAP ended the day before the decision",
    date: "2026-04-01",
    facts: about({}, { benefits: [{ kind: "aap", from: "2025-01-01", to: "2026-03-01" }] }),
    expect: "not-applicable",
  },
  {
    name: "AAP to the day of the decision",
    date: "2026-04-01",
    facts: about({}, { benefits: [{ kind: "aap", from: "2025-01-01", to: "2026-03-02" }] }),
    expect: "cannot-tell",
  },
  { name: "none of the groups", date: "2026-04-01", facts: about({}), expect: "not-applicable" },
  {
    name: "one group not known",
    date: "2026-04-01",
    facts: about({ mentalOrSubstance: undefined }),
    expect: "cannot-tell",
  },
  {
    name: "one group blank",
    date: "2026-04-01",
    facts: about({ servingSentence: null }),
    expect: "cannot-tell",
  },
  {
    name: "the last day of the first act",
    date: "2019-02-01",
    facts: about(
      { inIntroductionProgramme: true },
      { decisions: [{ kind: "innvilgelse", date: "2018-12-31" }] },
    ),
    expect: "cannot-tell",
  },
  {
    name: "the first day of the second act",
    date: "2019-02-01",
    facts: about(
      { inIntroductionProgramme: true },
      {
        decisions: [{ kind: "innvilgelse", date: "2019-01-01" }],
        assessedGroups: ["introduction"],
      },
    ),
    expect: "satisfied",
  },
  {
    name: "introduction programme, assessments not known",
    date: "2019-02-01",
    facts: { person: { inIntroductionProgramme: true } },
    expect: "cannot-tell",
    missing: ["assessedGroups"],
  },
  {
    name: "two grants, one without a day: what the other met counts too",
    date: "2026-11-22",
    facts: {
      person: {
        languageBarrier: false,
        inIntroductionProgramme: false,
        mentalOrSubstance: true,
        servingSentence: "none",
      },
      decisions: [
        { kind: "innvilgelse", to: "2022-08-16" },
        { kind: "innvilgelse", date: "2026-09-07", to: "2027-09-06" },
      ],
      benefits: [{ kind: "aap", from: "2025-10-01" }],
      assessedGroups: ["mental-or-substance"],
    },
    expect: "cannot-tell",
  },
  {
    name: "a benefit that ended before the newest decision is nothing to assess in it",
    date: "2026-11-22",
    facts: {
      person: {
        languageBarrier: false,
        inIntroductionProgramme: false,
        mentalOrSubstance: false,
        servingSentence: "none",
      },
      decisions: [
        { kind: "innvilgelse", date: "2020-01-10" },
        { kind: "innvilgelse", date: "2026-02-02" },
      ],
      benefits: [{ kind: "aap", from: "2019-01-01", to: "2021-12-31" }],
      assessedGroups: [],
    },
    expect: ["satisfied", "not-applicable"],
  },
];

export default cases;
