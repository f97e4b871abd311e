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

/** Stønad in a period, sykepenger of 500 kroner from its first day. */
function over(from: string, to: string, perDay: number, sickTo: string): CaseFacts {
  return {
    person: { birthDate: "1988-03-14" },
    children: [],
    benefits: [
      { kind: "sykepenger", from, to: sickTo, perDay: 500 },
      { kind: "kvalifiseringsstonad", from, to, perDay },
    ],
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
  {
    name: "tiltakspenger for two days of a payment of January 2019",
    date: "2019-03-01",
    facts: {
      benefits: [
        { kind: "tiltakspenger", from: "2019-01-30", to: "2019-01-31", perDay: 350 },
        { kind: "kvalifiseringsstonad", from: "2019-01-01", to: "2019-01-31", perDay: 395.25 },
      ],
    },
    expect: "cannot-tell",
    says: "745,25 kr",
  },
  {
    name: "less than the rate beside overgangsstønad of unknown amount",
    date: "2026-08-05",
    facts: {
      benefits: [
        { kind: "overgangsstonad" },
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 671.91 },
      ],
    },
    expect: "cannot-tell",
    missing: ["benefits[0].from", "benefits[0].perDay", "benefits[0].to"],
    says: "1 071,91 kr",
  },
  {
    name: "no benefits at all",
    date: "2026-08-05",
    facts: { benefits: [] },
    expect: "not-applicable",
  },
  {
    name: "judged before the payment is over",
    date: "2018-12-14",
    facts: {
      benefits: [
        { kind: "tiltakspenger" },
        { kind: "kvalifiseringsstonad", from: "2018-12-03", to: "2018-12-28", perDay: 395.25 },
      ],
    },
    expect: "cannot-tell",
    says: "745,25 kr",
  },
  {
    name: "dagpenger until the first day, the full rate paid",
    date: "2026-08-05",
    facts: {
      children: [],
      benefits: [
        { kind: "dagpenger", from: "2026-03-02", to: "2026-06-01", perDay: 400 },
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 1071.91 },
      ],
    },
    expect: "violation",
    says: "Deltakeren",
  },
  {
    name: "a payment that begins before the table of G",
    date: "2026-08-05",
    facts: {
      benefits: [
        { kind: "sykepenger", from: "2026-06-01", to: "2026-06-12", perDay: 500 },
        { kind: "kvalifiseringsstonad", from: "1990-03-12", to: "2026-06-30", perDay: 844.64 },
      ],
    },
    expect: "cannot-tell",
    says: "Grunnbeløpet",
  },
  {
    name: "dagpenger until the first day of three months at the full rate",
    date: "2026-11-22",
    facts: {
      children: [],
      benefits: [
        { kind: "dagpenger", from: "2026-03-02", to: "2026-06-01", perDay: 400 },
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-09-01", perDay: 1071.91 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "nothing paid beside another benefit",
    date: "2026-08-05",
    facts: {
      benefits: [
        { kind: "other", from: "2026-06-01", to: "2026-06-30", perDay: 1200 },
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 0 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "reduced beside another benefit, birth date not known",
    date: "2026-08-05",
    facts: {
      children: [],
      benefits: [
        { kind: "other", from: "2026-06-01", to: "2026-06-30", perDay: 100 },
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 971.91 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "tiltakspenger of nothing",
    date: "2019-03-01",
    facts: { benefits: [{ kind: "tiltakspenger", perDay: 0 }] },
    expect: "not-applicable",
  },
  {
    name: "dagpenger and stønad since before the table of G",
    date: "2020-12-30",
    facts: {
      benefits: [
        { kind: "dagpenger", from: "1989-03-12", to: "2026-06-12", perDay: 500 },
        { kind: "kvalifiseringsstonad", from: "1990-03-12", to: "2026-06-30", perDay: 844.64 },
      ],
    },
    expect: "cannot-tell",
    says: "Stønaden",
  },
  {
    name: "sykepenger on exactly the days of four months, reduced",
    date: "2026-10-05",
    facts: over("2026-06-01", "2026-09-30", 571.91, "2026-09-30"),
    expect: "satisfied",
  },
  {
    name: "sykepenger on all but the last day of four months, not reduced",
    date: "2026-10-05",
    facts: over("2026-06-01", "2026-09-30", 1071.91, "2026-09-29"),
    expect: "cannot-tell",
  },
  {
    name: "a twelfth of the year beside sykepenger",
    date: "2026-08-05",
    facts: paid(1055.67, { kind: "sykepenger", ...june, perDay: 500 }),
    expect: "cannot-tell",
  },
  {
    name: "above by three supplements of the old year, over New Year",
    date: "2026-02-05",
    facts: {
      ...over("2025-12-31", "2026-01-30", 632.76, "2026-01-30"),
      children: [{}, {}, {}],
    },
    expect: "cannot-tell",
  },
  {
    name: "tiltakspenger taken off on the last day of 2018",
    date: "2019-03-01",
    facts: {
      benefits: [
        { kind: "tiltakspenger", from: "2018-12-31", to: "2019-01-30", perDay: 350 },
        { kind: "kvalifiseringsstonad", from: "2018-12-31", to: "2019-01-30", perDay: 395.25 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "nothing known of the payment but its amount",
    date: "2026-08-05",
    facts: {
      benefits: [{ kind: "overgangsstonad" }, { kind: "kvalifiseringsstonad", perDay: 671.91 }],
    },
    expect: "cannot-tell",
    missing: ["benefits[1].from", "benefits[1].to"],
  },
  {
    name: "tiltakspenger taken off on the last day of 2018: nothing to ask for",
    date: "2019-03-01",
    facts: {
      benefits: [
        { kind: "tiltakspenger", from: "2018-12-31", to: "2019-01-30", perDay: 350 },
        { kind: "kvalifiseringsstonad", from: "2018-12-31", to: "2019-01-30", perDay: 395.25 },
      ],
    },
    expect: "cannot-tell",
    missing: [],
  },
  {
    name: "nothing paid, judged on the last day",
    date: "2026-08-05",
    facts: {
      benefits: [
        { kind: "other", to: "2026-06-30" },
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-08-05", perDay: 0 },
      ],
    },
    expect: "cannot-tell",
  },
  {
    name: "foreldrepenger 1200, nothing paid",
    date: "2026-11-02",
    facts: {
      person: { birthDate: "1985-05-05" },
      programme: { start: "2026-01-05", end: "2027-01-04", status: "running" },
      activities: [],
      absences: [],
      children: [],
      interruptions: [],
      leaves: [],
      decisions: [],
      benefits: [
        { kind: "foreldrepenger", from: "2026-06-01", to: "2026-06-30", perDay: 1200 },
        { kind: "kvalifiseringsstonad", from: "2026-06-01", to: "2026-06-30", perDay: 0 },
      ],
    },
    expect: "satisfied",
  },
];

export default cases;
