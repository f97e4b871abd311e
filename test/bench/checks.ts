import type { Logic } from "./logic.ts";

/*
 * Forty rules as data for json-logic-js: statuses only, without explanation, version, source or missing facts. They
 * follow the rules' conditions on cases whose lists are known; the bench prints how often they agree. JSON Logic sees
 * only the item inside a list, so the case's day and what a place needs of the rest stand on each item (`prepared`).
 */

const of = (path: string): Logic => ({ var: path });
const no = (a: Logic): Logic => ({ "!": a });
const is = (path: string, value: Logic): Logic => ({ "===": [of(path), value] });
const isOne = (path: string, ...values: string[]): Logic => ({ in: [of(path), values] });
const lacks = (path: string): Logic => is(path, null);
const has = (path: string): Logic => no(lacks(path));
const and = (...all: Logic[]): Logic => ({ and: all });
const or = (...all: Logic[]): Logic => ({ or: all });
const le = (a: Logic, b: Logic): Logic => ({ "<=": [a, b] });
const lt = (a: Logic, b: Logic): Logic => ({ "<": [a, b] });
const some = (list: string | Logic, test: Logic): Logic => ({
  some: [typeof list === "string" ? of(list) : list, test],
});
const filter = (list: string, test: Logic): Logic => ({ filter: [of(list), test] });
const plusDays = (path: string, n: number): Logic => ({ addDays: [of(path), n] });
const lastOf = (path: string, months: number): Logic => ({
  addDays: [{ addMonths: [of(path), months] }, -1],
});
const first = (...branches: (Logic | readonly [Logic, Logic])[]): Logic => ({
  if: branches.flatMap((b) => (Array.isArray(b) ? b : [b])) as never,
});

const [V, C, S, N] = ["violation", "cannot-tell", "satisfied", "not-applicable"] as const;

/** The gravest status over the places, each judged once. */
function gravest(places: Logic, status: Logic, none: Logic = N): Logic {
  return { gravest: [{ map: [places, status] }, none] };
}

const isRead = or(is("programme.fullyRead", true), is("wholeCaseRead", true));
const granted = some("decisions", is("kind", "innvilgelse"));
const uses = (...ids: string[]): Logic =>
  filter(
    "activities",
    and(isOne("tiltak", ...ids), no(is("status", "cancelled")), no(is("provider", "municipal"))),
  );

/** See `withinFrame` in lib/law/measures-in-use.ts. */
function frame(sure: Logic, most: Logic): Logic {
  const over: Logic = { addDays: [most, 1] };
  const running = and(is("status", "running"), lt(over, of("asOf")));
  return first(
    [lacks("from"), C],
    [and(has("to"), lt(of("to"), of("from"))), N],
    [and(lacks("to"), running), V],
    [lacks("to"), C],
    [and(running, le(of("to"), over)), N],
    [le(of("to"), sure), S],
    [le(of("to"), over), C],
    V,
  );
}
const byAbility = (yes: Logic, not: Logic, unknown: Logic): Logic =>
  first([is("reduced", true), yes], [is("reduced", false), not], unknown);
const months = (n: number): Logic => lastOf("from", n);
const tiltak = (ids: string[], status: Logic): Logic => gravest(uses(...ids), status);

const askIf = (test: Logic): Logic => first([test, C], N);
const hasKind = or(has("kind"), has("tiltak"), is("status", "cancelled"));
const unnamed = some("activities", no(hasKind));

export const CHECKS: Readonly<Record<string, Logic>> = {
  "deduct-from-future-payments": askIf(some("decisions", is("kind", "fravaerstrekk"))),
  "insurance-and-hse": first([isOne("programme.status", "completed", "ended"), N], C),
  "inkluderingstilskudd-cap": askIf(some(uses("inkluderingstilskudd"), true)),
  "tax-and-holiday-pay-facts": askIf(some("benefits", is("kind", "kvalifiseringsstonad"))),
  "right-not-duty-to-apply": first(
    [is("socialAssistance.requiresKvpApplication", true), V],
    [is("socialAssistance.requiresKvpApplication", false), S],
    C,
  ),
  "user-participation": first(
    [is("programme.madeWithUser", true), S],
    [is("programme.madeWithUser", false), V],
    C,
  ),
  "payment-in-arrears-attendance": first([is("count.benefits", 0), N], C),
  "work-directed-catalogue": first(
    [lacks("activities"), C],
    [is("count.activities", 0), N],
    [unnamed, C],
    S,
  ),
  "municipality-of-stay": first(
    [or(lacks("person.municipalityOfStay"), lacks("office.municipality")), C],
    [{ "===": [of("person.municipalityOfStay"), of("office.municipality")] }, S],
    C,
  ),
  "lawful-residence": first(
    [lacks("decisions"), C],
    [no(granted), N],
    [or(is("person.lawfulResidence", false), is("person.permanentResidence", false)), V],
    [and(is("person.lawfulResidence", true), is("person.permanentResidence", true)), S],
    C,
  ),
  "tiltak-arr": tiltak(
    ["arbeidsrettet-rehabilitering"],
    frame(plusDays("from", 83), plusDays("from", 83)),
  ),
  "tiltak-aft": tiltak(
    ["arbeidsforberedende-trening"],
    frame(months(12), first([lt(months(36), "2026-01-01"), months(24)], months(36))),
  ),
  "tiltak-lonnstilskudd": tiltak(
    ["lonnstilskudd"],
    frame(
      byAbility(months(24), months(12), months(12)),
      byAbility(months(24), months(12), months(24)),
    ),
  ),
  "tiltak-avklaring-4-weeks": tiltak(
    ["avklaring"],
    frame(plusDays("from", 27), plusDays("from", 83)),
  ),
  "tiltak-arbeidstrening": gravest(
    uses("arbeidstrening"),
    first(
      [and(is("agreed", false), has("from"), le(of("from"), of("asOf"))), V],
      [and(no(is("agreed", true)), no({ "===": [trainingFrame(), V] })), C],
      trainingFrame(),
    ),
  ),
  "tiltak-oppfolging-6-months": tiltak(
    ["oppfolging"],
    frame(
      byAbility(months(36), months(6), months(6)),
      byAbility(months(42), months(18), months(42)),
    ),
  ),
  "tiltak-arbeid-med-stotte": tiltak(
    ["arbeid-med-stotte"],
    first(
      [lt(of("from"), "2025-08-01"), C],
      frame(
        byAbility(months(36), months(12), months(12)),
        byAbility(months(48), months(24), months(48)),
      ),
    ),
  ),
  "tiltak-vta-conflict": first(
    [lacks("activities"), C],
    [some(uses("varig-tilrettelagt-arbeid"), true), C],
    [unnamed, C],
    S,
  ),
  "covid-egenmelding": gravest(
    filter(
      "absences",
      and(
        is("cause", "own-illness"),
        no(is("documentation", "legeerklaering")),
        has("from"),
        le("2020-03-16", of("from")),
        le(of("from"), "2022-06-30"),
      ),
    ),
    first([is("documentation", "egenmelding"), S], C),
  ),
  "breastfeeding-hour": first(
    [is("count.children", 0), N],
    askIf(
      and(
        some("absences", and(lacks("cause"), has("minutes"), lt(of("minutes"), 450))),
        some("decisions", is("kind", "fravaerstrekk")),
      ),
    ),
  ),
  "other-measures-assessed": first(
    [lacks("activities"), C],
    [some("activities", and(is("kind", "other-support"), no(is("assessed", true)))), C],
    [some("activities", is("kind", "other-support")), S],
    [unnamed, C],
    N,
  ),
  "family-considered": first(
    [lacks("children"), C],
    [no(some("children", or(lacks("birthDate"), lt(of("age"), 18)))), N],
    [is("familyConsidered", true), S],
    [lacks("familyConsidered"), C],
    [no(isRead), C],
    V,
  ),
  "programme-goal-work": first(
    [and(is("programme.goalIsWork", true), lacks("programme.goal")), N],
    [is("programme.goalIsWork", true), S],
    [is("programme.goalIsWork", false), first([isRead, V], C)],
    [lacks("programme.goal"), first([isRead, V], C)],
    C,
  ),
  "start-within-6-months": first(
    [lacks("applicationReceived"), C],
    [
      has("programme.start"),
      first(
        [le(of("programme.start"), { addMonths: [of("applicationReceived"), 6] }), S],
        [and(some("decisions", is("kind", "avslag")), granted), N],
        V,
      ),
    ],
    [le(of("asOf"), { addMonths: [of("applicationReceived"), 6] }), "upcoming"],
    C,
  ),
  "kvp-age-18-67": first(
    [lacks("decisions"), C],
    [no(granted), N],
    [lacks("person.birthDate"), C],
    [
      or(
        some(
          "decisions",
          and(is("kind", "innvilgelse"), lt(of("date"), { addMonths: [of("birthDate"), 216] })),
        ),
        lt(of("programme.start"), { addMonths: [of("person.birthDate"), 216] }),
        le({ addMonths: [of("person.birthDate"), 804] }, of("programme.start")),
      ),
      V,
    ],
    S,
  ),
  "other-activities-justified": first(
    [lacks("activities"), C],
    gravest(
      filter("activities", isOne("kind", "health", "rehabilitation", "own-activity", "rest")),
      first(
        [and(is("justified", true), has("minutesPerWeek")), S],
        [and(is("justified", false), is("read", true), no(is("status", "proposed"))), V],
        C,
      ),
      first([unnamed, C], N),
    ),
  ),
  "daytime-or-justified": first(
    [lacks("activities"), C],
    gravest(
      of("activities"),
      first(
        [lacks("timeOfDay"), C],
        [or(is("timeOfDay", "day"), is("justified", true)), S],
        [or(lacks("justified"), no(is("read", true)), is("status", "proposed")), C],
        [isOne("kind", "paid-work", "apprenticeship"), C],
        V,
      ),
    ),
  ),
  "start-date-in-programme": first(
    [is("programme.statesStartDate", true), S],
    [and(has("programme.statesStartDate"), is("programme.fullyRead", true)), V],
    [and(no(granted), lacks("programme")), N],
    C,
  ),
  "evaluation-dates-in-programme": first(
    [lacks("programme.evaluationDates"), C],
    [is("count.evaluationDates", 0), first([isRead, V], C)],
    [or(lacks("programme.start"), lacks("programme.end")), C],
    [some("evaluationDays", is("isAfterExtension", true)), S],
    [some("evaluationDays", is("isInside", true)), C],
    first([isRead, V], C),
  ),
  "tight-followup-needed": first(
    [lacks("decisions"), C],
    gravest(
      filter("decisions", isOne("kind", "innvilgelse", "avslag")),
      first(
        [is("assessesFollowUpNeed", true), S],
        [and(has("assessesFollowUpNeed"), is("fullyRead", true)), V],
        C,
      ),
    ),
  ),
  "decision-states-duration": gravest(
    filter(
      "decisions",
      and(isOne("kind", "innvilgelse", "forlengelse"), le("2012-01-01", of("date"))),
    ),
    first(
      [and(is("statesDuration", false), and(has("from"), has("to"))), N],
      [or(is("statesDuration", true), and(has("from"), has("to")), has("months")), S],
      [and(has("statesDuration"), is("fullyRead", true)), V],
      C,
    ),
  ),
  "complaint-deadline-3-weeks": first(
    [lacks("decisions"), C],
    gravest(
      of("decisions"),
      first(
        [and(is("statesComplaintRight", true), has("notifiedOn")), S],
        [and(is("statesComplaintRight", false), is("fullyRead", true)), V],
        C,
      ),
    ),
  ),
  "advance-notice-before-stop": gravest(
    filter("decisions", isOne("kind", "stans", "avbrudd", "avslutning")),
    first(
      [or(lacks("warnedOn"), lacks("date")), C],
      [le(plusDays("warnedOn", 7), of("date")), S],
      C,
    ),
  ),
  "absence-deduction-formal": gravest(
    filter("decisions", is("kind", "fravaerstrekk")),
    first([is("statesComplaintRight", true), S], C),
  ),
  "duration-max-two-years": first(
    [or(lacks("programme.start"), lacks("programme.end")), C],
    [lt(of("programme.end"), of("programme.start")), N],
    [le(of("programme.end"), lastOf("programme.start", 24)), S],
    [some("leaves", true), C],
    [some("interruptions", true), C],
    [some("decisions", is("specialReasons", true)), S],
    [lt(lastOf("programme.start", 36), of("programme.end")), V],
    C,
  ),
  "decision-period-max-one-year": first(
    [lacks("decisions"), C],
    gravest(
      filter("decisions", isOne("kind", "innvilgelse", "varighet", "forlengelse")),
      first([or(lacks("from"), lacks("to")), C], [le(of("to"), lastOf("from", 12)), S], V),
    ),
  ),
  "tiltakspenger-overlap": first(
    [lacks("benefits"), C],
    [is("count.benefits", 0), S],
    [some("benefits", is("kind", "tiltakspenger")), C],
    N,
  ),
  "refusal-disproportionate-burden": first(
    [no(some("decisions", is("kind", "avslag"))), N],
    [isOne("refusalReason", "capacity", "budget", "no-suitable-measure"), V],
    [is("refusalReason", "conditions-not-met"), S],
    C,
  ),
  "mandatory-content-old": first([le("2019-01-01", of("asOf")), N], C),
  "covid-postponed-start": first(
    [no(some("received", and(le("2019-09-12", of("day")), le(of("day"), "2021-09-30")))), N],
    C,
  ),
};

/** A year of training, eighteen months with reduced work ability. */
function trainingFrame(): Logic {
  return frame(
    byAbility(months(18), months(12), months(12)),
    byAbility(months(18), months(12), months(18)),
  );
}
