import fc from "fast-check";
import {
  absenceCause,
  activityKind,
  activityStatus,
  benefitKind,
  decisionKind,
  documentation,
  documentKind,
  innsatsgruppe,
  programmeStatus,
  provider,
  refusalReason,
  sentence,
  specialGroup,
  timeOfDay,
} from "../../lib/facts/schema.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";

/* Cases as they may come from any page: every field may be missing, empty or filled; days cluster so that they meet. */

const DAYS = [
  ...["2017-03-02", "2018-02-28", "2018-12-20", "2018-12-31", "2019-01-01", "2019-01-02"],
  ...["2020-03-15", "2020-03-16", "2020-05-31", "2020-12-31", "2021-10-01", "2021-12-31"],
  ...["2024-02-29", "2024-06-30", "2024-07-01", "2025-07-31", "2025-08-01", "2025-12-31"],
  ...["2026-01-01", "2026-02-28", "2026-03-02", "2026-05-01", "2026-06-30", "2026-08-31"],
  ...["2026-09-07", "2026-11-22", "2026-12-24", "2026-12-31", "2027-03-01", "2027-12-31"],
  ...["2028-02-29", "2028-12-31"],
];

export const day = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...DAYS) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 5000 })
      .map((n) => Temporal.PlainDate.from("2016-01-01").add({ days: n }).toString()),
  },
);

const BIRTHS = ["1958-05-01", "1959-11-22", "1994-05-01", "2001-06-16", "2004-02-29", "2008-06-16"];
const birth = fc.constantFrom(...BIRTHS);
const flag = fc.boolean();
const minutes = fc.constantFrom(0, 300, 450, 900, 1125, 1126, 1200, 1201, 1800, 2250, 2251);

export const facts: fc.Arbitrary<CaseFacts> = fc.record(
  {
    person: maybe({
      birthDate: birth,
      lawfulResidence: flag,
      permanentResidence: flag,
      municipalityOfStay: fc.constantFrom("Sunndal", "Lykkestuen"),
      partner: flag,
      innsatsgruppe: oneOf(innsatsgruppe),
      languageBarrier: flag,
      inIntroductionProgramme: flag,
      mentalOrSubstance: flag,
      servingSentence: oneOf(sentence),
      registeredJobseeker: flag,
    }),
    office: maybe({ municipality: fc.constantFrom("Sunndal", "Lykkestuen") }),
    applicationReceived: orNull(day),
    refusalReason: orNull(oneOf(refusalReason)),
    decisions: list(
      {
        date: day,
        from: day,
        to: day,
        months: fc.constantFrom(6, 12, 24),
        reasoned: flag,
        statesDuration: flag,
        statesComplaintRight: flag,
        notifiedOn: day,
        specialReasons: flag,
        assessesFollowUpNeed: flag,
        reason: fc.constantFrom("Tilbud om høvelig arbeid", "covid-19", "Deltakeren ønsker det"),
        fullyRead: flag,
        warnedOn: day,
      },
      { kind: oneOf(decisionKind) },
    ),
    programme: maybe({
      start: day,
      end: day,
      status: oneOf(programmeStatus),
      goal: fc.constantFrom("Jobb som sjåfør", "Få det bedre"),
      goalIsWork: flag,
      evaluationDates: fc.array(day, { maxLength: 2 }),
      madeWithUser: flag,
      minutesPerWeek: minutes,
      documentDate: day,
      statesStartDate: flag,
      fullyRead: flag,
      planComplete: flag,
    }),
    activities: list(
      {
        kind: oneOf(activityKind),
        tiltak: fc.constantFrom(
          "arbeidstrening",
          "lonnstilskudd",
          "mentor",
          "avklaring",
          "sommerjobb",
        ),
        provider: oneOf(provider),
        status: oneOf(activityStatus),
        from: day,
        to: day,
        minutesPerWeek: minutes,
        positionPct: fc.constantFrom(0, 20, 50, 51, 60, 100),
        fullTimeMinutes: fc.constantFrom(2016, 2250, 2400),
        timeOfDay: oneOf(timeOfDay),
        justified: flag,
        assessed: flag,
        agreed: flag,
      },
      { title: fc.constantFrom("Arbeidstrening", "Norskkurs", "Jobbsøkerkurs", "Butikk", "Hvile") },
    ),
    interruptions: list({ from: day, to: day, decided: flag, reason: fc.constant("Sykdom") }, {}),
    leaves: list({ from: day, to: day, approved: flag }, {}),
    absences: list(
      {
        from: day,
        to: day,
        minutes,
        permission: flag,
        cause: oneOf(absenceCause),
        documentation: oneOf(documentation),
      },
      {},
    ),
    evaluations: list({ heldOn: day, withUser: flag }, {}),
    children: list(
      {
        birthDate: fc.constantFrom("2008-06-16", "2015-05-20", "2020-05-01"),
        livesWith: flag,
        supported: flag,
        ownIncome: fc.constantFrom(0, 200_000),
      },
      {},
    ),
    benefits: list(
      { from: day, to: day, perDay: fc.constantFrom(0, 400, 681.17, 973.62, 1071.91) },
      { kind: oneOf(benefitKind) },
    ),
    documents: list({ date: day }, { kind: oneOf(documentKind) }),
    contactDates: orNull(fc.array(day, { maxLength: 2 })),
    familyConsidered: orNull(flag),
    socialAssistance: maybe({
      requiresKvpApplication: flag,
      activityConditionOn: day,
      kvpConsideredOn: day,
    }),
    assessedGroups: orNull(fc.array(oneOf(specialGroup), { maxLength: 2 })),
    wholeCaseRead: orNull(flag),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CaseFacts>;

type Fields = Record<string, fc.Arbitrary<unknown>>;

function oneOf(
  type: { readonly options: readonly string[] } | { _zod: { def: { entries: object } } },
) {
  const entries = "_zod" in type ? Object.values(type._zod.def.entries) : [...type.options];
  return fc.constantFrom(...(entries as string[]));
}

function orNull(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}

function maybe(fields: Fields): fc.Arbitrary<unknown> {
  const nullable = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, orNull(v)]));
  return orNull(fc.record(nullable, { requiredKeys: [] }));
}

/** A list of up to three things; `always` are the fields that each of them has. */
function list(fields: Fields, always: Fields): fc.Arbitrary<unknown> {
  const nullable = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, orNull(v)]));
  const thing = fc.record({ ...nullable, ...always }, { requiredKeys: Object.keys(always) });
  return orNull(fc.array(thing, { maxLength: 3 }));
}
