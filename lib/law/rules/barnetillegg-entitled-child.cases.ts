import type { CaseFacts, Child } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const child: Child = { birthDate: "2015-05-20", livesWith: true, supported: true, ownIncome: 0 };
const teenager: Child = { ...child, birthDate: "2010-01-05" };

function paid(childSupplementPerDay: number, children: Child[]): CaseFacts {
  return {
    children,
    benefits: [
      {
        kind: "kvalifiseringsstonad",
        from: "2026-06-01",
        to: "2026-06-30",
        perDay: 1071.91,
        childSupplementPerDay,
      },
    ],
  };
}

const cases: RuleCase[] = [
  {
    name: "supported child under 18",
    date: "2026-06-15",
    facts: { children: [child] },
    expect: "satisfied",
  },
  {
    name: "the day before the 18th birthday",
    date: "2026-06-15",
    facts: { children: [{ ...child, birthDate: "2008-06-16" }] },
    expect: "satisfied",
  },
  {
    name: "the 18th birthday",
    date: "2026-06-16",
    facts: { children: [{ ...child, birthDate: "2008-06-16" }] },
    expect: "not-applicable",
  },
  {
    name: "18 on 29 February: 28 February may be either",
    date: "2026-02-28",
    facts: { children: [{ ...child, birthDate: "2008-02-29" }] },
    expect: "cannot-tell",
  },
  {
    name: "the child lives with the other parent, support not known",
    date: "2026-06-15",
    facts: { children: [{ birthDate: "2015-05-20", livesWith: false }] },
    expect: "cannot-tell",
  },
  {
    name: "support shown blank",
    date: "2026-06-15",
    facts: { children: [{ ...child, supported: null }] },
    expect: "cannot-tell",
  },
  {
    name: "not supported",
    date: "2026-06-15",
    facts: { children: [{ ...child, supported: false }] },
    expect: "not-applicable",
  },
  {
    name: "own income of exactly 1 G",
    date: "2026-06-15",
    facts: { children: [{ ...teenager, ownIncome: 136_549 }] },
    expect: "satisfied",
  },
  {
    name: "own income above 1 G, supplement not seen",
    date: "2026-06-15",
    facts: { children: [{ ...teenager, ownIncome: 136_550 }] },
    expect: "not-applicable",
  },
  {
    name: "sixteen, own income not known",
    date: "2026-06-15",
    facts: { children: [{ ...teenager, ownIncome: undefined }] },
    expect: "cannot-tell",
  },
  {
    name: "supplement paid for a child with own income above 1 G",
    date: "2026-08-05",
    facts: paid(38, [{ ...teenager, ownIncome: 140_000 }]),
    expect: "violation",
  },
  {
    name: "supplement paid for a child who is not supported",
    date: "2026-08-05",
    facts: paid(38, [{ ...child, supported: false }]),
    expect: "violation",
  },
  {
    name: "supplement for two where the support of one is not known",
    date: "2026-08-05",
    facts: paid(76, [child, { ...child, supported: undefined }]),
    expect: "cannot-tell",
  },
  {
    name: "no children",
    date: "2026-06-15",
    facts: { children: [] },
    expect: "not-applicable",
  },
  {
    name: "children not known",
    date: "2026-06-15",
    facts: { person: { birthDate: "1988-03-14" } },
    expect: "cannot-tell",
  },
  {
    name: "judged the day before the regulation",
    date: "2011-12-31",
    facts: { children: [{ ...child, birthDate: "2005-05-20" }] },
    expect: "not-applicable",
  },
  {
    name: "judged on the regulation's first day",
    date: "2012-01-01",
    facts: { children: [{ ...child, birthDate: "2005-05-20" }] },
    expect: "satisfied",
  },
  {
    name: "own income above 1 G, paid since before the first rate",
    date: "2026-08-05",
    facts: {
      children: [{ birthDate: "2010-01-05", ownIncome: 140000 }],
      benefits: [
        {
          kind: "kvalifiseringsstonad",
          from: "2009-12-06",
          to: "2026-06-30",
          childSupplementPerDay: 38,
        },
      ],
    },
    expect: "not-applicable",
  },
  {
    name: "fifteen, own income not known",
    date: "2025-12-15",
    facts: { children: [{ birthDate: "2010-01-05", supported: true }] },
    expect: "cannot-tell",
  },
  {
    name: "born on the day of judging",
    date: "2015-05-20",
    facts: { children: [{ birthDate: "2015-05-20" }] },
    expect: "cannot-tell",
  },
];

export default cases;
