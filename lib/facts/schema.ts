import * as z from "zod/mini";
import { isDay } from "./days.ts";

/*
 * What can be known of a case. A missing key means not known; null means the page shows the field
 * and it is empty. Neither is false. Days are ISO strings, hours whole minutes, money kroner.
 */
z.config({ jitless: true });

const day = z
  .string("en dato skrevet ÅÅÅÅ-MM-DD")
  .check(z.refine(isDay, "en dato som finnes, skrevet ÅÅÅÅ-MM-DD"));
const flag = z.boolean("true eller false");
const words = z.string("tekst");
const minutes = z
  .number("et helt antall minutter")
  .check(z.refine((n) => Number.isInteger(n) && n >= 0, "et helt antall minutter, 0 eller mer"));
const kroner = z
  .number("kroner")
  .check(z.refine((n) => Number.isFinite(n) && n >= 0, "kroner, 0 eller mer"));
const percent = z
  .number("prosent")
  .check(z.refine((n) => n >= 0 && n <= 200, "prosent, 0 til 200"));
const whole = z
  .number("et helt tall")
  .check(z.refine((n) => Number.isInteger(n) && n >= 0, "et helt tall, 0 eller mer"));

/** A field that may be unknown (missing) or shown and empty (null). */
function field<T extends z.core.SomeType>(type: T) {
  return z.optional(z.nullable(type));
}

function list<T extends z.core.SomeType>(type: T) {
  return field(z.array(type, "en liste"));
}

export const innsatsgruppe = z.enum([
  "standard",
  "situasjonsbestemt",
  "spesielt-tilpasset",
  "gradert-varig",
  "varig-tilpasset",
]);
export const protectionTag = z.enum([
  "fortrolig-adresse",
  "strengt-fortrolig",
  "egen-ansatt",
  "sikkerhetstiltak",
  "verge",
  "tolk",
]);
export const sentence = z.enum([
  "none",
  "prison",
  "home-detention",
  "institution",
  "community-sentence",
  "other",
]);
export const refusalReason = z.enum([
  "conditions-not-met",
  "disproportionate-burden-applicant",
  "capacity",
  "budget",
  "no-suitable-measure",
  "earlier-participation",
  "other",
]);
export const decisionKind = z.enum([
  "innvilgelse",
  "avslag",
  "varighet",
  "forlengelse",
  "avbrudd",
  "stans",
  "avslutning",
  "igjeninntak",
  "fravaerstrekk",
  "unknown",
]);
export const programmeStatus = z.enum(["planned", "running", "interrupted", "completed", "ended"]);
export const activityKind = z.enum([
  "work-directed",
  "job-search",
  "education",
  "other-support",
  "health",
  "rehabilitation",
  "own-activity",
  "rest",
  "paid-work",
  "apprenticeship",
  "meeting",
]);
export const activityStatus = z.enum(["proposed", "planned", "running", "completed", "cancelled"]);
export const provider = z.enum(["state", "municipal", "county", "voluntary", "private"]);
export const timeOfDay = z.enum(["day", "evening", "night", "weekend"]);
export const absenceCause = z.enum([
  "own-illness",
  "child-illness",
  "welfare",
  "religious",
  "holiday",
  "covid",
  "none",
]);
export const documentation = z.enum(["none", "egenmelding", "legeerklaering"]);
export const benefitKind = z.enum([
  "aap",
  "uforetrygd",
  "dagpenger",
  "sykepenger",
  "foreldrepenger",
  "overgangsstonad",
  "tiltakspenger",
  "sosialhjelp",
  "kvalifiseringsstonad",
  "other",
]);
export const documentKind = z.enum([
  "aev",
  "paragraph-14a",
  "deltakerbevis",
  "ip-offer",
  "individual-plan",
  "other",
]);
export const specialGroup = z.enum([
  "language",
  "introduction",
  "mental-or-substance",
  "aap-or-ufore",
  "overgangsstonad",
  "sentence",
]);

const person = z.strictObject({
  name: field(words),
  nationalId: field(words.check(z.regex(/^\d{11}$/, "elleve siffer"))),
  birthDate: field(day),
  age: field(whole),
  workAbilityAssessedOn: field(day), // § 14 a or arbeidsevnevurdering, where no document is listed
  lawfulResidence: field(flag),
  permanentResidence: field(flag),
  municipalityOfStay: field(words),
  partner: field(flag),
  innsatsgruppe: field(innsatsgruppe),
  languageBarrier: field(flag),
  inIntroductionProgramme: field(flag),
  mentalOrSubstance: field(flag),
  servingSentence: field(sentence),
  registeredJobseeker: field(flag),
  protection: list(protectionTag),
});

const decision = z.strictObject({
  kind: decisionKind,
  date: field(day),
  from: field(day),
  to: field(day),
  months: field(whole),
  reasoned: field(flag),
  statesDuration: field(flag),
  statesComplaintRight: field(flag),
  notifiedOn: field(day),
  specialReasons: field(flag),
  assessesFollowUpNeed: field(flag),
  reason: field(words),
  fullyRead: field(flag),
  warnedOn: field(day),
});

const programme = z.strictObject({
  start: field(day),
  end: field(day),
  status: field(programmeStatus),
  goal: field(words),
  subGoals: list(words),
  goalIsWork: field(flag),
  evaluationDates: list(day),
  madeWithUser: field(flag),
  minutesPerWeek: field(minutes),
  documentDate: field(day),
  statesStartDate: field(flag),
  fullyRead: field(flag),
  planComplete: field(flag),
});

const activity = z.strictObject({
  title: words,
  kind: field(activityKind),
  tiltak: field(words),
  provider: field(provider),
  status: field(activityStatus),
  from: field(day),
  to: field(day),
  minutesPerWeek: field(minutes),
  positionPct: field(percent),
  fullTimeMinutes: field(minutes),
  timeOfDay: field(timeOfDay),
  justified: field(flag),
  assessed: field(flag),
  agreed: field(flag),
});

const absence = z.strictObject({
  from: field(day),
  to: field(day),
  minutes: field(minutes),
  permission: field(flag),
  cause: field(absenceCause),
  documentation: field(documentation),
});

/** Everything that may be known of one case. Strict: an unknown key is an error, not ignored. */
export const caseFacts = z.strictObject({
  person: field(person),
  office: field(z.strictObject({ name: field(words), municipality: field(words) })),
  applicationReceived: field(day),
  refusalReason: field(refusalReason),
  decisions: list(decision),
  programme: field(programme),
  activities: list(activity),
  interruptions: list(
    z.strictObject({
      from: field(day),
      to: field(day),
      decided: field(flag),
      reason: field(words),
    }),
  ),
  leaves: list(z.strictObject({ from: field(day), to: field(day), approved: field(flag) })),
  absences: list(absence),
  evaluations: list(z.strictObject({ heldOn: field(day), withUser: field(flag) })),
  children: list(
    z.strictObject({
      birthDate: field(day),
      livesWith: field(flag),
      supported: field(flag),
      ownIncome: field(kroner),
    }),
  ),
  benefits: list(
    z.strictObject({
      kind: benefitKind,
      from: field(day),
      to: field(day),
      perDay: field(kroner),
      childSupplementPerDay: field(kroner),
    }),
  ),
  documents: list(z.strictObject({ kind: documentKind, date: field(day) })),
  contactDates: list(day),
  familyConsidered: field(flag),
  socialAssistance: field(
    z.strictObject({
      requiresKvpApplication: field(flag),
      activityConditionOn: field(day),
      kvpConsideredOn: field(day),
    }),
  ),
  assessedGroups: list(specialGroup),
  wholeCaseRead: field(flag),
});
