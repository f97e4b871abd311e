import { decisionKind } from "./facts-decision.ts";
import { emptyLeaf, type Leaf, readLeaf, type Said, unparsedLeaf } from "./facts-leaf.ts";
import { upToDay } from "./facts-quote.ts";
import { codeIn, codeOf, codesIn } from "./values/codes.ts";
import { dayOf, findDays } from "./values/day.ts";
import { daysIn } from "./values/days.ts";
import { periodOf } from "./values/period.ts";
import { weekOf } from "./values/weeks.ts";
import { folded, isNoun, plain } from "./values/words.ts";
import { yesNo } from "./values/yes-no.ts";
import { BENEFITS, DOCUMENTS, PROGRAMME_STATUS, PROVIDERS } from "./vocabulary/case-codes.ts";
import { activityClass } from "./vocabulary/classify.ts";
import { nameOfDocument } from "./vocabulary/named.ts";

/** "Dagpenger, sosialhjelp" are two benefits; words that name none are another one. */
export function benefits(said: Said): Leaf[] {
  const field = "benefits.kind";
  if (said.value === null) return [emptyLeaf(field, said)];
  const answer = yesNo(said.value);
  if (answer !== undefined) return [];
  const paid = said.value
    .split(/[,;\n]| og (?=\p{L})/u)
    .filter((part) => !isNotPaid(part))
    .join(", ");
  const kinds = codesIn(BENEFITS, paid);
  if (kinds.length === 0 && (!isNoun(paid) || paid === "")) return [];
  return (kinds.length > 0 ? kinds : ["other"]).map((kind) => readLeaf(field, kind, said));
}

/** A benefit that was refused, is only applied for, or is no longer paid. */
export function isNotPaid(text: string): boolean {
  return NOT_PAID.test(folded(text));
}

const NOT_PAID =
  /(?<!\p{L})(?:avslag|avslått|avslegen|avslege|avvist|ikke|ikkje|søkt|søkjer|søker|søknad|til behandling|under behandling|henlagt|trukket|opphørt|opphøyrt|stanset|stansa|tidligere|tidlegare|avsluttet|avslutta)(?!\p{L})/u;

/** Whether words say that it was not granted: refused, only applied for, not yet decided. */
export function isNotGranted(text: string): boolean {
  return text.length < 60 && NOT_GRANTED.test(folded(text));
}

const NOT_GRANTED =
  /^(?:avslag|avslått|avslegen|avslege|avvist|nei|ingen|inga|søkt|henlagt|trukket)(?!\p{L})|(?<!\p{L})(?:ikke|ikkje) (?:innvilg|tilstått|søkt|aktuel|mottatt|løpende)|(?:til|under) behandling|avslått/u;

/** The state of a benefit: only that it is none. */
export function benefitStatus(said: Said): Leaf[] {
  return said.value !== null && isNotGranted(said.value)
    ? [readLeaf("benefits.status", "refused", said)]
    : [];
}

/** Kinds of provider are words of their own; a municipality is known by its name as well. */
export function provider(said: Said): Leaf[] {
  const isPlace = PLACE.test(said.label.trim());
  if (said.value === null) return isPlace ? [] : [emptyLeaf("activities.provider", said)];
  if (isPlace)
    return COMPANY.test(plain(said.value))
      ? [readLeaf("activities.provider", "private", said)]
      : [];
  const code = codeIn(PROVIDERS, said.value) ?? byName(folded(said.value));
  return code ? [readLeaf("activities.provider", code, said)] : [];
}

/** Where it takes place; only a company's own name tells who stands behind it. */
const PLACE = /^(?:hos|tiltakssted|praksissted|bedrift)$/i;
const COMPANY = / (?:AS|ASA|ANS|DA|ENK)$/u;

function byName(line: string): string | null {
  if (/fylkeskommune$/.test(line)) return "county";
  return /(?<!fylkes)kommune$/.test(line) ? "municipal" : null;
}

/** "Gjennomført: Ja" beside a date, or the day or days themselves. */
export function held(said: Said): Leaf[] {
  if (said.value === null) return [emptyLeaf("evaluations.heldOn", said)];
  const answer = said.checked ?? yesNo(said.value);
  if (answer === null) return [];
  if (answer !== undefined) return [readLeaf("evaluations.held", answer, said)];
  const found = daysIn(said.value);
  if (!found) return [unparsedLeaf("evaluations.heldOn", said)];
  return found.map((day) =>
    day === null
      ? unparsedLeaf("evaluations.heldOn", said)
      : readLeaf("evaluations.heldOn", day, said),
  );
}

/** The result in a status column: the kind, where no other column tells it. */
export function decisionStatus(said: Said): Leaf[] {
  const kind = said.value === null ? null : decisionKind(said.value);
  return kind ? [readLeaf("decisions.status", kind, said)] : [];
}

/** "2. mars 2026 og varer til 1. mars 2027" tells the end as well. */
export function start(said: Said): Leaf[] {
  const field = "programme.start";
  if (said.value === null) return [emptyLeaf(field, said)];
  const day = dayOf(said.value);
  if (day) return [readLeaf(field, day, upToDay(said))];
  const week = weekOf(said.value);
  if (week) return [readLeaf(field, week.from, said)];
  const span = periodOf(
    said.value
      .replace(
        /,? ?(?:og )?(?:varer|varar|går|løper|slutter|sluttar|avsluttes)(?: fram| frem)? (?=til|t\.?o\.?m)|[.]$/g,
        " ",
      )
      .replace(/ og slutter /, " til "),
  );
  if (!span?.from || span.single) return [unparsedLeaf(field, said)];
  const end = span.to ? [readLeaf("programme.end", span.to, said)] : [];
  return [readLeaf(field, span.from, said), ...end];
}

/** "Norskkurs, arbeidstrening" beside "Aktiviteter": several when each part is the name of one. */
export function titles(said: Said): Leaf[] {
  if (said.value === null) return [emptyLeaf("activities.title", said)];
  const parts = said.value
    .split(/\n|;|, /)
    .map(plain)
    .filter((part) => part !== "");
  const each = parts.every((part) => activityClass(null, part).kind !== undefined)
    ? parts
    : [plain(said.value)];
  return each.map((part) => readLeaf("activities.title", part, said));
}

/** "Status: Søknad innvilget" is about the decision, not about the programme. */
export function programmeStatus(said: Said): Leaf[] {
  if (said.value === null) return [emptyLeaf("programme.status", said)];
  const status = codeIn(PROGRAMME_STATUS, said.value);
  if (status) return [readLeaf("programme.status", status, said)];
  const kind = decisionKind(said.value);
  if (kind === "innvilgelse" || kind === "avslag")
    return [readLeaf("decisions.status", kind, said)];
  return [unparsedLeaf("programme.status", said)];
}

/** "Deltakerbevis utstedt: 20.05.2026", "Individuell plan: Tilbudt 02.02.2026": the label names the document. */
export function namedDocument(said: Said): Leaf[] {
  const named = codeOf(DOCUMENTS, nameOfDocument(said.label));
  // A blank field for the assessment is no document without a day: none has been made, or nobody has entered it.
  if (named && ASSESSMENTS.has(named) && said.value === null)
    return [emptyLeaf("person.workAbilityAssessedOn", said)];
  if (!named || said.value === null) return [];
  const offered = OFFERED.test(folded(said.value));
  const days = findDays(said.value);
  const day = dayOf(said.value) ?? (days.length === 1 ? days[0]?.day : undefined);
  const made =
    dayOf(said.value) || yesNo(said.value) === true || offered || MADE.test(folded(said.value));
  if (!made) return [];
  const kind = named === "individual-plan" && offered ? "ip-offer" : named;
  const leaves = [readLeaf("documents.kind", kind, upToDay(said))];
  return day ? [...leaves, readLeaf("documents.date", day, upToDay(said))] : leaves;
}

const ASSESSMENTS = new Set<string>(["aev", "paragraph-14a"]);
const OFFERED = /^(?:tilbudt|tilboden|tilbode|tilbud gitt|tilbod gitt)/;
const MADE =
  /^(?:utstedt|utskreve|gjennomført|ferdig|fullført|datert|registrert|utarbeidet|utarbeidd|vedtatt)/;

const GRANTED =
  /^(?:ja|innvilga|innvilget|tilstått|løpende|løpande|mottar|mottek|får|aktiv|pågår)(?!\p{L})[,:. ]*/u;

/** "Dagpenger: 01.03.2025–31.08.2025", "Sosialhjelp: Ja": the label names the benefit. */
export function namedBenefit(said: Said): Leaf[] {
  const kind = codeOf(BENEFITS, said.label.replace(/^(?:mottar|mottek|har|får)(?= )/i, ""));
  if (!kind || said.value === null || isNotPaid(said.value)) return [];
  const granted = folded(said.value).replace(GRANTED, "");
  const period = periodOf(granted);
  if (!period && granted !== "" && yesNo(said.value) !== true) return [];
  return [
    readLeaf("benefits.kind", kind, said),
    ...(period?.from && !period.single ? [readLeaf("benefits.from", period.from, said)] : []),
    ...(period?.to ? [readLeaf("benefits.to", period.to, said)] : []),
  ];
}
