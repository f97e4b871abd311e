import { decisionKind, impliedLeaves } from "./facts-decision.ts";
import { type Findings, listOf, type Said } from "./facts-leaf.ts";
import { leavesOf } from "./facts-parse.ts";
import type { Entry } from "./outline.ts";
import { dayOf, findDays } from "./values/day.ts";
import { monthsOf } from "./values/duration.ts";
import { folded, plain } from "./values/words.ts";
import { activityClass } from "./vocabulary/classify.ts";
import { fieldOf } from "./vocabulary/labels.ts";

const DATE_LABEL = /^(?:dato|tidspunkt|når|dag|dato og tid)$/;
const EVENT_LABEL =
  /^(?:hendelse|hending|hva|kva|beskrivelse|skildring|tekst|type|tittel|emne|sak|steg|trinn|milepæl|fase|handling)$/;
/** Steps of a case that are a fact by their day alone. */
const STEPS =
  /^(?:applicationReceived|programme\.(?:start|end|evaluationDates)|contactDates|evaluations\.heldOn|decisions\.(?:date|notifiedOn|warnedOn))$/;
const COMING =
  /(?<!\p{L})(?:neste|planlagt|avlyst|kommende|frist|innen|utsatt|ikke|ikkje)(?!\p{L})/u;

/** A step in a timeline: "03.11.2025 Søknad mottatt", "12.01.2026 Vedtak: innvilget". False where it is none. */
export function readEvent(entry: Entry, into: Findings): boolean {
  const event = eventIn(entry);
  if (!event || COMING.test(folded(event.words))) return false;
  const at = { quote: `${event.date} ${event.words}`, node: entry.node };
  const [label = "", result] = event.words.split(/: /);
  const field = fieldOf(label, null)?.field ?? meeting(label);
  if (field === "decisions.kind" && result !== undefined)
    return decision({ ...at, label, value: decided(result, event) }, into);
  if (!field && MADE.test(folded(label)) && decisionKind(label))
    return decision({ ...at, label, value: decided(event.words, event) }, into);
  if (!field || result !== undefined || !STEPS.test(field)) return false;
  const leaves = leavesOf(field, { ...at, label, value: event.date });
  const list = listOf(field);
  if (list) into.things.push({ list, leaves, source: `event ${entry.block}` });
  else into.singles.push(...leaves);
  return true;
}

/** "Vedtak om innvilgelse", "Innvilget program": what was decided, not what was applied for or announced. */
const MADE =
  /^(?!.*(?:søknad|søkt|varsel|klage|forslag|utkast|vurder|frist)).*(?<!\p{L})(?:vedtak|vedtatt|vedteke|innvilg|avslag|avslått|forleng|stans)/u;

/** The result with its day, and what stands below it: "12 måneder". */
function decided(result: string, { date, more }: Event): string {
  return [`${result} ${date}`, ...more.filter((text) => monthsOf(text) !== null)].join(", ");
}

function decision(said: Said, into: Findings): boolean {
  const leaves = leavesOf("decisions.kind", said);
  if (leaves.length === 0) return false;
  const full = [...leaves, ...impliedLeaves(leaves)];
  into.things.push({ list: "decisions", leaves: full, source: `event ${said.value}` });
  return true;
}

function meeting(words: string): string | null {
  return activityClass(null, words).kind === "meeting" ? "contactDates" : null;
}

/** What happened on a day, and the texts below it. */
interface Event {
  readonly date: string;
  readonly words: string;
  readonly more: readonly string[];
}

function eventIn(entry: Entry): Event | null {
  if (entry.values.length > 0) return inColumns(entry) ?? belowDay(entry);
  const texts = [entry.heading ?? "", ...entry.loose.map(({ text }) => text)]
    .map(plain)
    .filter((text) => text !== "");
  if (texts.length > 2) return withDay(texts);
  const line = texts.length === 2 ? joined(texts) : (texts[0] ?? "");
  const days = findDays(line);
  const [day] = days;
  if (!day || days.length > 1 || line.length > 120) return null;
  const words = `${line.slice(0, day.at)} ${line.slice(day.end)}`
    .replace(/^[\s:,–-]+|[\s:,–-]+$/g, "")
    .trim();
  return words === "" ? null : { date: line.slice(day.at, day.end), words, more: [] };
}

/** One text is a day and the first of the others says what happened then. */
function withDay(texts: readonly string[]): Event | null {
  const dates = texts.filter((text) => dayOf(text) !== null);
  const [words, ...more] = texts.filter((text) => dayOf(text) === null);
  const [date] = dates;
  if (dates.length !== 1 || !date || !words || words.length > 80) return null;
  return { date, words, more };
}

/** "2. juni 2026" over "Samtale" and what was said: the label is what happened. */
function belowDay({ heading, values, loose }: Entry): Event | null {
  const days = [heading ?? "", ...loose.map(({ text }) => text)].filter((text) => dayOf(text));
  const [date] = days;
  const [only] = values;
  if (days.length !== 1 || !date || !only || values.length > 1 || meeting(only.label) === null)
    return null;
  return { date: plain(date), words: only.label, more: [] };
}

/** "12.01.2026 Vedtak" with "innvilget" below it: the second text is the first one's result, unless it is its date. */
function joined([first = "", second = ""]: string[]): string {
  if (dayOf(second)) return `${second} ${first}`;
  return dayOf(first) ? `${first} ${second}` : `${first}: ${second}`;
}

function inColumns(entry: Entry): Event | null {
  const date = entry.values.find((v) => DATE_LABEL.test(folded(v.label)) && dayOf(v.value ?? ""));
  const words = entry.values.find((v) => EVENT_LABEL.test(folded(v.label)) && v.value !== null);
  return date?.value && words?.value
    ? { date: plain(date.value), words: plain(words.value), more: [] }
    : null;
}
