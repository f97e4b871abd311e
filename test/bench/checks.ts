import type { Logic } from "./logic.ts";

/*
 * Forty rules reduced to their bare comparison, without explanation, version or source: what a rule engine over JSON
 * would hold. `asOf` stands beside the facts. Enough to measure the price of ours by, not to judge a case by.
 */

const of = (path: string): Logic => ({ var: path });
const lacks = (path: string): Logic => ({ "===": [of(path), null] });
const has = (path: string): Logic => ({ "!": lacks(path) });
const verdict = (missing: readonly Logic[], breach: Logic): Logic => ({
  if: [{ or: missing }, "cannot-tell", breach, "violation", "satisfied"],
});
const needing = (paths: readonly string[], breach: Logic): Logic =>
  verdict(paths.map(lacks), breach);
const months = (path: string, n: number): Logic => ({ addMonths: [of(path), n] });
const someOf = (list: string, test: Logic): Logic => ({ some: [of(list), test] });
const isKind = (...kinds: string[]): Logic => ({ in: [of("kind"), kinds] });
const isDecision = (kind: string, test: Logic): Logic =>
  needing(["decisions"], someOf("decisions", { and: [isKind(kind), test] }));
const isTiltak = (id: string, test: Logic): Logic =>
  needing(
    ["activities"],
    someOf("activities", { and: [{ "===": [of("tiltak"), id] }, has("from"), has("to"), test] }),
  );
const longer = (n: number): Logic => ({ ">": [of("to"), months("from", n)] });

export const CHECKS: Readonly<Record<string, Logic>> = {
  "start-within-6-months": needing(["applicationReceived", "programme.start"], {
    ">": [of("programme.start"), months("applicationReceived", 6)],
  }),
  "provisional-reply-one-month": needing(
    ["applicationReceived", "decisions"],
    someOf("decisions", { ">": [of("notifiedOn"), months("date", 1)] }),
  ),
  "duration-max-two-years": needing(["programme.start", "programme.end"], {
    ">": [of("programme.end"), months("programme.start", 24)],
  }),
  "duration-initial-max-1-year": needing(
    ["decisions"],
    someOf("decisions", { and: [isKind("innvilgelse"), { ">": [of("months"), 12] }] }),
  ),
  "decision-reasoned": isDecision("avslag", { "===": [of("reasoned"), false] }),
  "decision-states-duration": isDecision("innvilgelse", { "===": [of("statesDuration"), false] }),
  "decision-complaint-right": isDecision("avslag", {
    "===": [of("statesComplaintRight"), false],
  }),
  "decision-notified": isDecision("innvilgelse", lacks("notifiedOn")),
  "special-reasons": isDecision("forlengelse", { "===": [of("specialReasons"), false] }),
  "follow-up-assessed": isDecision("innvilgelse", { "===": [of("assessesFollowUpNeed"), false] }),
  "advance-notice-before-stop": isDecision("stans", lacks("warnedOn")),
  "advance-notice-deduction": isDecision("fravaerstrekk", lacks("warnedOn")),
  "interruption-reasoned": isDecision("avbrudd", lacks("reason")),
  "under-18": needing(["person.age"], { "<": [of("person.age"), 18] }),
  "over-67": needing(["person.age"], { ">=": [of("person.age"), 67] }),
  "lawful-residence": needing(["person"], { "===": [of("person.lawfulResidence"), false] }),
  "municipality-of-stay": needing(["person.municipalityOfStay", "office.municipality"], {
    "!==": [of("person.municipalityOfStay"), of("office.municipality")],
  }),
  "in-introduction": needing(["person"], { "===": [of("person.inIntroductionProgramme"), true] }),
  "goal-set": needing(["programme"], lacks("programme.goal")),
  "goal-is-work": needing(["programme"], { "===": [of("programme.goalIsWork"), false] }),
  "start-stated": needing(["programme"], { "===": [of("programme.statesStartDate"), false] }),
  "evaluations-set": needing(["programme"], {
    "===": [{ count: [of("programme.evaluationDates")] }, 0],
  }),
  "made-with-user": needing(["programme"], { "===": [of("programme.madeWithUser"), false] }),
  "full-time-37-5": needing(["programme.minutesPerWeek"], {
    "<": [of("programme.minutesPerWeek"), 2250],
  }),
  "daytime-or-justified": needing(
    ["activities"],
    someOf("activities", {
      and: [
        { in: [of("timeOfDay"), ["evening", "night", "weekend"]] },
        { "===": [of("justified"), false] },
      ],
    }),
  ),
  "other-activities-justified": needing(
    ["activities"],
    someOf("activities", { and: [isKind("own-activity"), { "===": [of("justified"), false] }] }),
  ),
  "paid-work-max-50": needing(
    ["activities"],
    someOf("activities", { and: [isKind("paid-work"), { ">": [of("positionPct"), 50] }] }),
  ),
  "work-directed-present": needing(["activities"], {
    "!": someOf("activities", isKind("work-directed")),
  }),
  "job-search-present": needing(["activities"], {
    "!": someOf("activities", isKind("job-search")),
  }),
  "agreement-exists": needing(
    ["activities"],
    someOf("activities", { "===": [of("agreed"), false] }),
  ),
  "tiltak-avklaring-4-weeks": isTiltak("avklaring", {
    ">": [{ days: [of("from"), of("to")] }, 28],
  }),
  "tiltak-oppfolging-6-months": isTiltak("oppfolging", longer(6)),
  "tiltak-arbeidstrening": isTiltak("arbeidstrening", longer(12)),
  "tiltak-opplaering": isTiltak("amo", longer(36)),
  "tiltak-lonnstilskudd": isTiltak("midlertidig-lonnstilskudd", longer(24)),
  "absence-documented": needing(
    ["absences"],
    someOf("absences", {
      and: [
        { in: [of("cause"), ["own-illness"]] },
        { "===": [of("documentation"), "none"] },
        { ">": [{ days: [of("from"), of("to")] }, 8] },
      ],
    }),
  ),
  "leave-approved": needing(["leaves"], someOf("leaves", { "===": [of("approved"), false] })),
  "interruption-decided": needing(
    ["interruptions"],
    someOf("interruptions", { "===": [of("decided"), false] }),
  ),
  "child-own-income": needing(["children"], someOf("children", { ">": [of("ownIncome"), 65_080] })),
  "deltakerbevis-issued": needing(["programme.status", "documents"], {
    and: [
      { "===": [of("programme.status"), "completed"] },
      { "!": someOf("documents", isKind("deltakerbevis")) },
    ],
  }),
};
