import { addDays, addMonths } from "../../lib/facts/days.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";

/**
 * Whole cases as offices have them: a person, an application, decisions, a programme with a full week, some absence,
 * children and benefits. The same for the same number; every tenth lacks something.
 */
export function wholeCase(number: number): CaseFacts {
  const pick = picker(number + 1);
  const received = addDays("2023-01-02", pick(1200));
  const start = addDays(received, 20 + pick(200));
  const months = 6 + pick(18);
  const end = addDays(addMonths(start, months), -1);
  const granted = addDays(received, 5 + pick(40));
  return {
    person: {
      name: "Ola Nordmann",
      age: 19 + pick(45),
      birthDate: addDays("1965-03-01", pick(15_000)),
      lawfulResidence: pick(20) > 0,
      permanentResidence: pick(3) > 0,
      municipalityOfStay: pick(15) > 0 ? "Sunndal" : "Oppdal",
      innsatsgruppe: "spesielt-tilpasset",
      languageBarrier: pick(3) === 0,
      inIntroductionProgramme: pick(12) === 0,
      registeredJobseeker: pick(4) > 0,
    },
    office: { name: "Nav Sunndal", municipality: "Sunndal" },
    applicationReceived: received,
    decisions: [
      {
        kind: "innvilgelse",
        date: granted,
        from: start,
        to: addDays(addMonths(start, Math.min(months, 12)), -1),
        reasoned: pick(8) > 0,
        statesDuration: pick(8) > 0,
        statesComplaintRight: pick(8) > 0,
        notifiedOn: addDays(granted, pick(10)),
        assessesFollowUpNeed: pick(5) > 0,
        fullyRead: pick(2) > 0,
      },
      ...(months > 12
        ? [
            {
              kind: "forlengelse" as const,
              date: addMonths(start, 11),
              from: addMonths(start, 12),
              to: end,
              reasoned: pick(4) > 0,
              fullyRead: true,
            },
          ]
        : []),
    ],
    programme: {
      start,
      end: pick(10) > 0 ? end : null,
      status: "running",
      goal: pick(9) > 0 ? "Jobb i oppdrettsnæringen" : null,
      goalIsWork: true,
      subGoals: ["norsk", "førerkort"],
      evaluationDates: pick(6) > 0 ? [addMonths(start, 3), addMonths(start, 9)] : [],
      madeWithUser: pick(8) > 0,
      minutesPerWeek: 1800 + pick(4) * 225,
      documentDate: granted,
      statesStartDate: pick(10) > 0,
      fullyRead: pick(3) > 0,
    },
    activities: activitiesOf(start, end, pick),
    interruptions: pick(6) === 0 ? [{ from: addMonths(start, 4), to: addMonths(start, 5) }] : [],
    leaves: pick(6) === 0 ? [{ from: addMonths(start, 2), to: addMonths(start, 3) }] : [],
    absences: Array.from({ length: pick(5) }, (_, i) => ({
      from: addDays(start, 20 + i * 40),
      to: addDays(start, 20 + i * 40 + pick(6)),
      cause: (["own-illness", "child-illness", "welfare", "none"] as const)[pick(4)] ?? "none",
      documentation: (["none", "egenmelding", "legeerklaering"] as const)[pick(3)] ?? "none",
      permission: pick(2) > 0,
    })),
    evaluations: pick(2) > 0 ? [{ heldOn: addMonths(start, 3), withUser: true }] : [],
    children: Array.from({ length: pick(4) }, (_, i) => ({
      birthDate: addDays("2012-05-01", i * 900 + pick(500)),
      livesWith: true,
      supported: true,
      ownIncome: pick(5) === 0 ? 80_000 : 0,
    })),
    benefits: pick(4) === 0 ? [{ kind: "sosialhjelp", from: start }] : [],
    documents: [{ kind: "paragraph-14a", date: addDays(received, 3) }],
    contactDates: [addDays(start, 30), addDays(start, 60 + pick(60))],
    familyConsidered: pick(3) > 0,
    wholeCaseRead: pick(4) === 0,
  };
}

function activitiesOf(start: string, end: string, pick: (below: number) => number) {
  const kinds = ["work-directed", "education", "job-search", "own-activity", "health"] as const;
  return Array.from({ length: 3 + pick(5) }, (_, i) => ({
    title: `Aktivitet ${i + 1}`,
    ...(pick(2) > 0 ? { tiltak: MEASURES[pick(MEASURES.length)] as string } : {}),
    kind: kinds[(i + pick(2)) % kinds.length] ?? "health",
    status: (["planned", "running", "completed"] as const)[pick(3)] ?? "planned",
    from: addMonths(start, pick(6)),
    to: addDays(end, -pick(60)),
    minutesPerWeek: 225 + pick(4) * 225,
    timeOfDay: (["day", "day", "day", "evening"] as const)[pick(4)] ?? "day",
    justified: pick(3) > 0,
    agreed: pick(4) > 0,
  }));
}

const MEASURES = [
  ..."arbeidstrening oppfolging avklaring lonnstilskudd arbeidsforberedende-trening".split(" "),
  ..."arbeidsrettet-rehabilitering arbeid-med-stotte amo-kurs inkluderingstilskudd".split(" "),
];

/** Whole numbers below a limit, the same row for the same seed (Lehmer's generator). */
function picker(seed: number): (below: number) => number {
  let state = seed * 48_271;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
