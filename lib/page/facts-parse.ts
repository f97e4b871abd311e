import { emptyLeaf, type Leaf, readLeaf, type Said, unparsedLeaf } from "./facts-leaf.ts";
import { upToDay } from "./facts-quote.ts";
import { SPECIAL } from "./facts-special.ts";
import { type Codes, codeIn, codesIn } from "./values/codes.ts";
import { dayOf, findDays } from "./values/day.ts";
import { daysIn } from "./values/days.ts";
import { bareMonths, monthsOf } from "./values/duration.ts";
import { type HoursHint, minutesOf, weeklyMinutesOf } from "./values/hours.ts";
import { kronerOf, otherThanDay } from "./values/money.ts";
import { percentOf } from "./values/percent.ts";
import { periodOf } from "./values/period.ts";
import { folded, LONGEST_VALUE, plain } from "./values/words.ts";
import { yesNo } from "./values/yes-no.ts";
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
  subGoals: (text) => items(text),
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
  evaluationDates: daysIn,
  contactDates: (text) => heldOn(text) ?? daysIn(text),
  "evaluations.status": coded(ACTIVITY_STATUS),
};

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
  const special = SPECIAL[field];
  if (special) return special(said);
  if (CARRIES_PERIOD.has(field) && said.value !== null && periodOf(said.value)) {
    return [readLeaf(field, true, said), ...periodLeaves(field.split(".")[0] ?? "", said)];
  }
  if (field.endsWith(".period")) return periodLeaves(field.slice(0, -7), said);
  if (said.value === null) return said.checked === undefined ? [emptyLeaf(field, said)] : [];
  if (isDated(field) && NOT_SET.test(folded(said.value))) return [emptyLeaf(field, said)];
  return leavesFor(field, parse(field, said.value, said), said);
}

/** "Innvilget permisjon: 1. mai – 29. juni 2026" is approval and period in one. */
const CARRIES_PERIOD = new Set(["leaves.approved", "absences.permission"]);
const NOT_SET =
  /^(?:ikke|ikkje) (?:ennå |enno )?(?:avtalt|avtala|planlagt|bestemt|avklart|fastsatt|satt|sett|klar|klart)[.]?$/;

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
  if (DAYS.has(key)) return dayOf(text);
  if (FLAGS.has(key)) return said.checked ?? answer(key, text);
  return (PARSERS[field] ?? PARSERS[key])?.(text, said);
}

/** From and to of a stated period; a decision's length as well. */
export function periodLeaves(list: string, said: Said): Leaf[] {
  const [from, to] = [
    `${list}.${list === "programme" ? "start" : "from"}`,
    `${list}.${list === "programme" ? "end" : "to"}`,
  ];
  if (said.value === null) return [emptyLeaf(from, said), emptyLeaf(to, said)];
  const period = periodOf(said.value);
  if (!period) return onlyMonths(list, said) ?? onlyDay(from, said);
  const leaves: Leaf[] = [];
  for (const [field, day] of [
    [from, period.from],
    [to, period.to],
  ] as const) {
    if (day !== undefined)
      leaves.push(day === null ? unparsedLeaf(field, said) : readLeaf(field, day, said));
  }
  if (period.months !== undefined && list === "decisions")
    leaves.push(readLeaf("decisions.months", period.months, said));
  // The one day beside a benefit may be that of its decision.
  if (period.single && list === "benefits") return [];
  // One day of absence begins and ends there; anything else that names one day may go on.
  if (period.single && period.from && list === "absences")
    leaves.push(readLeaf(to, period.from, said));
  return leaves;
}

/** "12 måneder" where a period was asked for. */
function onlyMonths(list: string, said: Said): Leaf[] | null {
  const months = monthsOf(said.value ?? "");
  if (months === null) return null;
  return list === "decisions" ? [readLeaf("decisions.months", months, said)] : [];
}

/** "21. august 2030 kl. 06.00", or words that are no period at all. */
function onlyDay(from: string, said: Said): Leaf[] {
  const day = dayOf(said.value ?? "");
  if (day) return [readLeaf(from, day, said)];
  // "Nåværende periode" is a choice, not a misspelt date.
  return /\d/.test(said.value ?? "") ? [unparsedLeaf(from, said)] : [];
}

/** Words that are a yes, or a no, to one question and no answer to another. */
const ASSENT: Readonly<Record<string, RegExp>> = {
  statesComplaintRight:
    /^(?:opplyst|orientert|informert|fram|frem|går fram|oppgitt|tatt med|gitt)|(?:kan|rett til å) klage/,
  statesDuration: /^(?:fram|frem|går fram|oppgitt)/,
  assessesFollowUpNeed: /^(?:vurdert|fram|frem|går fram)/,
  approved: /^(?:godkjen|innvilg)/,
  permission: /^(?:godkjen|innvilg|avtalt|tillatt|gitt)/,
  agreed: /^(?:inngått|signert|avtalt|underskreve|underskriven)/,
  decided: /^(?:fattet|vedtatt|gjort|fatta|vedteke|vedtak fattet)/,
  assessed: /^(?:vurdert|individuelt vurdert)/,
  familyConsidered: /^(?:vurdert|ivaretatt|tatt hensyn|teke omsyn|hensyntatt)/,
  withUser: /^(?:deltaker|deltakar|bruker|brukar|til stede)/,
  livesWith:
    /^(?:bor (?!ikke|hos (?:mor|far|andre))|bur (?!ikkje)|deltaker|deltakar|bruker|brukar|hos deltaker|felles)/,
  supported: /^(?:forsørges|forsørga|blir forsørga)/,
};
const DISSENT =
  /^(?:ikke|ikkje|uten|utan|avslått|avslag|avslege|mangler|manglar|bor ikke|bur ikkje|hos (?:mor|far)|mor$|far$|annen forelder|bor hos (?:mor|far|andre))/;
/** A text that stands in place of an answer: the reason itself is given. */
const TEXT_IS_YES = words("justified reasoned");

function answer(key: string, text: string): boolean | null | undefined {
  const said = yesNo(text);
  if (said === null) return undefined;
  if (said !== undefined) return said;
  const line = folded(text);
  if (ASSENT[key] && (ASSENT[key].test(line) || dayOf(text))) return true;
  if (DISSENT.test(line) && ASSENT[key]) return false;
  if (TEXT_IS_YES.has(key)) return DISSENT.test(line) ? false : line.length > 8 ? true : undefined;
  return line.length > 60 ? undefined : null;
}

/** What a label says of the number beside it: "Timer per uke", "Timer pr. dag". */
export function hoursHint(label: string): HoursHint {
  const line = folded(label);
  const hours = /tim|(?<!\p{L})t(?!\p{L})/u.test(line);
  const unit = /minutt/.test(line) ? "minutes" : hours ? "hours" : undefined;
  const per = /uke|vek[ae]/.test(line) ? "week" : /dag/.test(line) ? "day" : undefined;
  return { ...(unit && { unit }), ...(per && { per }) };
}

/** The name of a document, not a sentence about documents. */
function isTitle(text: string): boolean {
  return plain(text).split(" ").length <= 8 && !/[.!?:]$/.test(text.trim());
}

function items(text: string): string[] {
  const lines = text
    .split(/\n|;|•|·|(?:^|\s)\d[.)] /)
    .map((item) => plain(item).replace(/^[-*,] ?/, ""))
    .filter((item) => item !== "");
  // "Beholde bolig, Velordnet økonomi" are two; "Bedre norsk, muntlig og skriftlig" is one.
  return lines.flatMap((line) =>
    /, (?!\p{Lu})/u.test(line) ? [line] : line.split(/, (?=\p{Lu})/u),
  );
}

function municipality(text: string): string {
  return plain(text)
    .replace(/^\d{4} (?=\p{L})/u, "")
    .replace(/ kommune$/i, "");
}

function coded<C extends string>(table: Codes<C>): Parse {
  return (text) => codeIn(table, text);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
