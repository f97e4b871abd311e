import type { Benefit, CaseFacts } from "../../facts/types.ts";
import type { RuleCase } from "../types.ts";

const june = { from: "2026-06-01", to: "2026-06-30" };

function paid(perDay: number | undefined, ...others: Benefit[]): CaseFacts {
  return {
    person: { birthDate: "1988-03-14" },
    children: [],
    benefits: [...others, { kind: "kvalifiseringsstonad", ...june, perDay }],
  };
}

const cases: RuleCase[] = [
  {
    name: "reduced krone for krone by sykepenger",
    date: "2026-08-05",
    facts: paid(571.91, { kind: "sykepenger", ...june, perDay: 500 }),
    expect: "satisfied",
  },
  {
    name: "sykepenger without reduction",
    date: "2026-08-05",
    facts: paid(1071.91, { kind: "sykepenger", ...june, perDay: 500 }),
    expect: "violation",
  },
  {
    name: "sykepenger for ten of the days, as a mean over the month",
    date: "2026-08-05",
    facts: paid(844.64, { kind: "sykepenger", from: "2026-06-01", to: "2026-06-12", perDay: 500 }),
    expect: "satisfied",
  },
  {
    name: "foreldrepenger above the stønad leave nothing",
    date: "2026-08-05",
    facts: paid(0, { kind: "foreldrepenger", ...june, perDay: 1200 }),
    expect: "satisfied",
  },
  {
    name: "reduced by less than the dagpenger",
    date: "2026-08-05",
    facts: paid(871.91, { kind: "dagpenger", ...june, perDay: 400 }),
    expect: "violation",
  },
  {
    name: "reduced by more than the dagpenger: something else may reduce it",
    date: "2026-08-05",
    facts: paid(571.91, { kind: "dagpenger", ...june, perDay: 400 }),
    expect: "cannot-tell",
  },
  {
    name: "AAP without reduction",
    date: "2026-08-05",
    facts: paid(1071.91, { kind: "aap", ...june, perDay: 400 }),
    expect: "satisfied",
  },
  {
    name: "reduced by AAP",
    date: "2026-08-05",
    facts: paid(671.91, { kind: "aap", ...june, perDay: 400 }),
    expect: "violation",
  },
  {
    name: "reduced by another benefit, child maintenance say",
    date: "2026-08-05",
    facts: paid(971.91, { kind: "other", ...june, perDay: 100 }),
    expect: "violation",
  },
  {
    name: "less than the rate, amount of the AAP not known",
    date: "2026-08-05",
    facts: paid(671.91, { kind: "aap", ...june }),
    expect: "cannot-tell",
  },
  {
    name: "amount of the sykepenger not known",
    date: "2026-08-05",
    facts: paid(571.91, { kind: "sykepenger", ...june }),
    expect: "cannot-tell",
  },
  {
    name: "amount of the stønad not known",
    date: "2026-08-05",
    facts: paid(undefined, { kind: "sykepenger", ...june, perDay: 500 }),
    expect: "cannot-tell",
  },
  {
    name: "dagpenger until the day before",
    date: "2026-08-05",
    facts: paid(1071.91, {
      kind: "dagpenger",
      from: "2026-03-02",
      to: "2026-05-31",
      perDay: 400,
    }),
    expect: "not-applicable",
  },
  {
    name: "dagpenger until the first day",
    date: "2026-08-05",
    facts: paid(1071.91, {
      kind: "dagpenger",
      from: "2026-03-02",
      to: "2026-06-01",
      perDay: 400,
    }),
    expect: "violation",
  },
  {
    name: "birth date not known",
    date: "2026-08-05",
    facts: { ...paid(571.91, { kind: "sykepenger", ...june, perDay: 500 }), person: undefined },
    expect: "cannot-tell",
  },
  {
    name: "stønad not seen",
    date: "2026-08-05",
    facts: { benefits: [{ kind: "sykepenger", ...june, perDay: 500 }] },
    expect: "cannot-tell",
  },
  {
    name: "tiltakspenger taken off in 2018",
    date: "2019-03-01",
    facts: {
      person: { birthDate: "1988-03-14" },
      children: [],
      benefits: [
        { kind: "tiltakspenger", from: "2018-12-03", to: "2018-12-28", perDay: 350 },
        { kind: "kvalifiseringsstonad", from: "2018-12-03", to: "2018-12-28", perDay: 395.25 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "tiltakspenger taken off in 2019",
    date: "2019-03-01",
    facts: {
      person: { birthDate: "1988-03-14" },
      children: [],
      benefits: [
        { kind: "tiltakspenger", from: "2019-01-01", to: "2019-01-31", perDay: 350 },
        { kind: "kvalifiseringsstonad", from: "2019-01-01", to: "2019-01-31", perDay: 395.25 },
      ],
    },
    expect: "violation",
  },
  {
    name: "no other benefit",
    date: "2026-08-05",
    facts: paid(1071.91),
    expect: "not-applicable",
  },
  {
    name: "benefits not known",
    date: "2026-08-05",
    facts: { person: { birthDate: "1988-03-14" } },
    expect: "cannot-tell",
  },
];

export default cases;
