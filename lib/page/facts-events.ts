import { type Findings, listOf, type Said } from "./facts-leaf.ts";
import { leavesOf } from "./facts-parse.ts";
import type { Entry } from "./outline.ts";
import { dayOf, findDays } from "./values/day.ts";
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
    return decision({ ...at, label, value: `${result} ${event.date}` }, into);
  if (!field || result !== undefined || !STEPS.test(field)) return false;
  const leaves = leavesOf(field, { ...at, label, value: event.date });
  const list = listOf(field);
  if (list) into.things.push({ list, leaves, source: `event ${entry.block}` });
  else into.singles.push(...leaves);
  return true;
}

function decision(said: Said, into: Findings): boolean {
  const leaves = leavesOf("decisions.kind", said);
  if (leaves.length === 0) return false;
  into.things.push({ list: "decisions", leaves, source: `event ${said.value}` });
  return true;
}

function meeting(words: string): string | null {
  return activityClass(null, words).kind === "meeting" ? "contactDates" : null;
}

function eventIn(entry: Entry): { date: string; words: string } | null {
  if (entry.values.length > 0) return inColumns(entry);
  const texts = [entry.heading ?? "", ...entry.loose.map(({ text }) => text)]
    .map(plain)
    .filter((text) => text !== "");
  const line = texts.length === 2 ? joined(texts) : (texts[0] ?? "");
  const days = findDays(line);
  const [day] = days;
  if (texts.length > 2 || !day || days.length > 1 || line.length > 120) return null;
  const words = `${line.slice(0, day.at)} ${line.slice(day.end)}`
    .replace(/^[\s:,–-]+|[\s:,–-]+$/g, "")
    .trim();
  return words === "" ? null : { date: line.slice(day.at, day.end), words };
}

/** "12.01.2026 Vedtak" with "innvilget" below it: the second text is the first one's result, unless it is its date. */
function joined([first = "", second = ""]: string[]): string {
  if (dayOf(second)) return `${second} ${first}`;
  return dayOf(first) ? `${first} ${second}` : `${first}: ${second}`;
}

function inColumns(entry: Entry): { date: string; words: string } | null {
  const date = entry.values.find((v) => DATE_LABEL.test(folded(v.label)) && dayOf(v.value ?? ""));
  const words = entry.values.find((v) => EVENT_LABEL.test(folded(v.label)) && v.value !== null);
  return date?.value && words?.value
    ? { date: plain(date.value), words: plain(words.value) }
    : null;
}
