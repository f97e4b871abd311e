import { answer } from "./facts-answers.ts";
import { emptyLeaf, type Leaf, readLeaf, type Said, unparsedLeaf } from "./facts-leaf.ts";
import { periodLeaves } from "./facts-period.ts";
import { upToDay } from "./facts-quote.ts";
import { SPECIAL } from "./facts-special.ts";
import { hoursHint, isTitle, items, municipality } from "./facts-words.ts";
import { type Codes, codeIn, codesIn } from "./values/codes.ts";
import { dayOf, findDays } from "./values/day.ts";
import { daysIn } from "./values/days.ts";
import { bareMonths, monthsOf } from "./values/duration.ts";
import { minutesOf, weeklyMinutesOf } from "./values/hours.ts";
import { kronerOf, otherThanDay } from "./values/money.ts";
import { percentOf } from "./values/percent.ts";
import { periodOf } from "./values/period.ts";
import { weekOf } from "./values/weeks.ts";
import { folded, LONGEST_VALUE, plain } from "./values/words.ts";
import {
  ACTIVITY_STATUS,
  CAUSES,
  DOCUMENTATION,
  DOCUMENTS,
  PROGRAMME_STATUS,
  REFUSALS,
  SPECIAL_GROUPS,
  TIMES_OF_DAY,
} from "./vocabulary/case-codes.ts";
import { NOT_HELD } from "./vocabulary/contact-words.ts";
import { INNSATSGRUPPER } from "./vocabulary/person-codes.ts";

/** A value; several values as an array; null for words not understood; undefined for words that say nothing of it. */
type Parse = (text: string, said: Said) => unknown;

/** How a field is read, by its path or by the last part of it. */
const PARSERS: Readonly<Record<string, Parse>> = {
  goal: plain,
  subGoals: items,
  reason: plain,
  municipalityOfStay: municipality,
  municipality,
  "office.name": (text) => plain(text).replace(/^[A-Z]?\d{3,4} (?=\p{L})/u, ""),
  months: (text, said) =>
    monthsOf(text) ?? (MONTHS_LABEL.test(said.label) ? bareMonths(text) : null),
  minutesPerWeek: (text, said) => weeklyMinutesOf(text, hoursHint(said.label)),
  fullTimeMinutes: (text) => minutesOf(text.replace(A_WEEK, ""), { unit: "hours" }),
  minutes: (text, said) =>
    minutesOf(text, { unit: /minutt/i.test(said.label) ? "minutes" : "hours" }),
  positionPct: (text, said) => percentOf(text, /prosent|%/i.test(said.label)),
  ownIncome: (text) => (/^ing/i.test(text) ? 0 : kronerOf(text)),
  perDay: (text) => (otherThanDay(text) ? null : kronerOf(text)),
  innsatsgruppe: coded(INNSATSGRUPPER),
  refusalReason: coded(REFUSALS),
  cause: coded(CAUSES),
  documentation: coded(DOCUMENTATION),
  timeOfDay: coded(TIMES_OF_DAY),
  "programme.status": coded(PROGRAMME_STATUS),
  "documents.kind": (text) =>
    codeIn(DOCUMENTS, text) ?? (findDays(text).length > 0 || !isTitle(text) ? undefined : "other"),
  assessedGroups: (text) => codesIn(SPECIAL_GROUPS, text),
  evaluationDates: (text) => daysIn(text.replace(NUMBERED, "")) ?? plannedIn(text),
  contactDates: (text) => heldOn(text) ?? daysIn(text),
  "evaluations.status": coded(ACTIVITY_STATUS),
};

/** "2. evaluering: 02.11.2026". */
const NUMBERED = /^(?:\d+\. ?)?evaluering(?:smøte)?(?: \d+)?: ?/i;
const MONTHS_LABEL = /måned|månad|mnd/i;
const A_WEEK = /(?:per|pr\.?|i|\/) ?(?:uke|uken|uka|veka|veke)(?!\p{L})/iu;

const DAYS = words(
  "applicationReceived date start end documentDate from to heldOn planned birthDate notifiedOn warnedOn activityConditionOn kvpConsideredOn",
);
const FLAGS = words(
  "reasoned statesDuration statesComplaintRight specialReasons assessesFollowUpNeed fullyRead goalIsWork madeWithUser statesStartDate planComplete wholeCaseRead justified assessed agreed decided approved permission withUser livesWith supported lawfulResidence permanentResidence inIntroductionProgramme mentalOrSubstance languageBarrier familyConsidered requiresKvpApplication",
);

/** The leaves a value gives for a field; none where it says nothing of it ("Ikke avklart", an unticked box). */
export function leavesOf(field: string, said: Said): Leaf[] {
  // Several days beside "Evalueringsdatoer" are those the programme sets.
  if (field === "evaluations.date" && findDays(said.value ?? "").length > 1)
    return leavesOf("programme.evaluationDates", said);
  const special = SPECIAL[field];
  if (special) return special(said);
  if (CARRIES_PERIOD.has(field) && said.value !== null && periodOf(said.value)) {
    return [readLeaf(field, true, said), ...periodLeaves(field.split(".")[0] ?? "", said)];
  }
  if (field.endsWith(".period")) return spanOf(field.slice(0, -7), said);
  if (said.value === null) return said.checked === undefined ? [emptyLeaf(field, said)] : [];
  if (isDated(field) && NOT_SET.test(folded(said.value))) return [emptyLeaf(field, said)];
  return leavesFor(field, parse(field, said.value, said), said);
}

/** The one day beside "Dato" below "Midlertidig avbrudd" may be the decision's. */
function spanOf(list: string, said: Said): Leaf[] {
  const isDate = list === "interruptions" && folded(said.label) === "dato";
  return isDate && periodOf(said.value ?? "")?.single ? [] : periodLeaves(list, said);
}

/** "Innvilget permisjon: 1. mai – 29. juni 2026" is approval and period in one. */
const CARRIES_PERIOD = new Set(["leaves.approved", "absences.permission"]);
const NOT_SET =
  /^(?:ikke|ikkje) (?:ennå |enno )?(?:avtalt|avtala|planlagt|bestemt|avklart|fastsatt|satt|sett|klar|klart)[.]?$/;

/** "Vi evaluerer programmet sammen 15. mai 2026 og 17. august 2026." */
function plannedIn(text: string): (string | null)[] | null {
  const line = folded(text);
  const lead = line.slice(0, findDays(line)[0]?.at ?? 0);
  if (!PLANNING.test(lead) || UNCERTAIN.test(line) || line.length > LONGEST_VALUE) return null;
  return daysIn(line.slice(lead.length));
}

const PLANNING =
  /^(?:vi|me|programmet|deltakeren og nav|evalueringa?|evalueringen|evalueringer) (?:\p{L}+ ){0,3}?(?:evaluer(?:er|es|ast|ar|ing)|skal|avtalt|planlagt)(?!\p{L})/u;
const UNCERTAIN =
  /(?<!\p{L})(?:ikke|ikkje|avlyst|utsatt|utsett|tidligere|tidlegare|forrige|innen|innan|senest|seinast|før|etter|ca|rundt|omkring|eller)(?!\p{L})/u;

/** "12.03.2026 kl. 10.00 Oppfølgingssamtale": the day is certain, whatever the talk was about. */
function heldOn(text: string): string | null {
  const days = findDays(text);
  const [first] = days;
  if (!first?.day || days.length > 1 || first.at > 0 || text.length > LONGEST_VALUE) return null;
  return NOT_HELD.test(folded(text)) ? null : first.day;
}

function isDated(field: string): boolean {
  return (
    DAYS.has(field.slice(field.lastIndexOf(".") + 1)) ||
    /(?:evaluationDates|contactDates)$/.test(field)
  );
}

function leavesFor(field: string, value: unknown, said: Said): Leaf[] {
  if (value === undefined) return [];
  if (value === null) return [unparsedLeaf(field, said)];
  const shown = isDated(field) ? upToDay(said) : said;
  if (!Array.isArray(value)) return [readLeaf(field, value, shown)];
  return value.map((one) =>
    one === null ? unparsedLeaf(field, said) : readLeaf(field, one, shown),
  );
}

function parse(field: string, text: string, said: Said): unknown {
  const key = field.slice(field.lastIndexOf(".") + 1);
  if (DAYS.has(key)) return dayOf(text) ?? boundOf(key, text);
  if (FLAGS.has(key)) return said.checked ?? answer(key, text);
  return (PARSERS[field] ?? PARSERS[key])?.(text, said);
}

/** "uke 36 2026" beside "Fra" begins on its Monday, beside "Til" it ends on its Sunday; no other date is so loose. */
function boundOf(key: string, text: string): string | null {
  if (key !== "from" && key !== "to" && key !== "start" && key !== "end") return null;
  const week = weekOf(text);
  return week && (key === "from" || key === "start" ? week.from : week.to);
}

function coded<C extends string>(table: Codes<C>): Parse {
  return (text) => codeIn(table, text);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
