import { decisionKind, impliedLeaves, otherScheme } from "./facts-decision.ts";
import {
  type Findings,
  type Leaf,
  readLeaf,
  type Said,
  type Thing,
  valueIn,
} from "./facts-leaf.ts";
import { leavesOf } from "./facts-parse.ts";
import { placeOf } from "./facts-place.ts";
import { receivedIn } from "./facts-received.ts";
import { sentencesOf } from "./facts-sentences.ts";
import { isHead } from "./facts-settle-decisions.ts";
import type { Outline, TextBlock } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { codeOf } from "./values/codes.ts";
import { dayOf, findDays } from "./values/day.ts";
import { takeMonths } from "./values/duration.ts";
import { periodOf } from "./values/period.ts";
import { folded, plain } from "./values/words.ts";
import { BENEFITS } from "./vocabulary/case-codes.ts";
import {
  BECAUSE,
  COMPLAINT,
  CONDITIONAL,
  DECIDED,
  FOLLOW_UP,
  LETTER_DATE,
  PLACE_AND_DAY,
  PROGRAMME,
} from "./vocabulary/letter-words.ts";
import { themeOf } from "./vocabulary/sections.ts";

/** What a decision letter says in running text: kind, period, length, right to complain; and when the application came in. */
export function readLetter(outline: Outline, into: Findings): void {
  const texts = [...outline.texts, ...outline.loose.filter(isSentence)].filter(
    (text) => !text.other,
  );
  const isCase = outline.headings.some(({ text }) => PROGRAMME.test(folded(text)));
  for (const text of texts) into.singles.push(...receivedIn(text, isCase));
  const parts = texts.filter((text) => placeOf(text.trail).theme === "decisions");
  const heading = outline.headings.find(({ text }) => isLetterHeading(text));
  if (!heading || parts.length === 0) return;
  const letter = [
    ...headingLeaves(heading),
    ...dateLeaves(outline),
    ...sentenceLeaves(parts),
    ...wholeLeaves(parts, outline),
  ];
  addToDecision(letter, into);
  for (const said of texts.flatMap(sentencesOf)) into.things.push(...besides(said));
}

/** What a letter tells beside its decision: the benefit from its day, the day of the assessment. */
function besides(said: Said): Thing[] {
  const line = folded(said.value ?? "");
  const days = findDays(line);
  const [day] = days;
  if (!day?.day || days.length > 1 || CONDITIONAL.test(line)) return [];
  const kind = /^du (?:får|mottar|mottek) \p{L}+ (?:fra|frå)(?: og med)? $/u.test(
    line.slice(0, day.at),
  )
    ? codeOf(BENEFITS, line.split(" ")[2] ?? "")
    : null;
  if (kind)
    return [
      thingOf("benefits", [
        readLeaf("benefits.kind", kind, said),
        readLeaf("benefits.from", day.day, said),
      ]),
    ];
  if (!ASSESSED.test(line.slice(0, day.at))) return [];
  return [
    thingOf("documents", [
      readLeaf("documents.kind", "aev", said),
      readLeaf("documents.date", day.day, said),
    ]),
  ];
}

const ASSESSED =
  /arbeidsevn(?:en|a) (?:din |di )?(?:er|ble|blei|vart|har blitt) (?:vurdert|kartlagt|kartlagd) $/;

function thingOf(list: Thing["list"], leaves: readonly Leaf[]): Thing {
  return { list, leaves, source: "letter" };
}

/** A sentence that ends with a date runs no further than a tag. */
function isSentence(text: TextBlock): boolean {
  return plain(text.text).split(" ").length >= 5;
}

/** "Vedtak om kvalifiseringsprogram", "Avslag på søknad om …": a letter's own heading, not a section of a case page. */
function isLetterHeading(text: string): boolean {
  return themeOf(text) === "decisions" && plain(text).split(" ").length > 1 && !otherScheme(text);
}

function headingLeaves(heading: Outline["headings"][number]): Leaf[] {
  const line = folded(heading.text);
  const said = DECIDED.find(([, pattern]) => pattern.test(line))?.[0];
  const kind = said ?? decisionKind(heading.text);
  return kind && kind !== "varighet"
    ? [readLeaf("decisions.kind", kind, { quote: plain(heading.text), node: heading.node })]
    : [];
}

/** The letter's own date stands above its heading: "Vår dato: 12.01.2026". */
function dateLeaves(outline: Outline): Leaf[] {
  const dates = outline.values.filter(
    (value) =>
      !value.other && placeOf(value.trail).theme === null && LETTER_DATE.test(folded(value.label)),
  );
  const [only, second] = dates;
  if (only) return second ? [] : leavesOf("decisions.date", only);
  const line = outline.loose.find(({ text, other }) => !other && DATED.test(plain(text)));
  const day = line && dayOf(plain(line.text).replace(DATED, ""));
  return line && day
    ? [readLeaf("decisions.date", day, { quote: plain(line.text), node: line.node })]
    : [];
}

/** "Du fyller ikke vilkårene fordi …": the reason of a refusal. */
const UNMET = /^(?:du|søkeren|søkjaren) (?:opp)?fyller (?:ikke|ikkje) (?:\p{L}+ ){0,2}vilkår/u;

/** "Du fikk forhåndsvarsel om dette 20. mai 2026." */
const WARNED =
  /^vi (?:varslet|varsla|har varslet|har varsla) deg(?!\p{L})|^(?:du (?:fikk|fekk|har fått|ble|vart|blei)|vi (?:sendte|varslet|varsla|ga|gav|har sendt|har varslet)) .*(?:forhåndsvars|førehandsvars|vars(?:el|let|la))/u;

/** "Sunndal, 02.03.2026", "Deres ref. 12   Dato: 02.03.2026". */
const DATED = new RegExp(
  `${PLACE_AND_DAY.source}|^.{0,60}(?:^|\\s)(?:[Vv]år )?[Dd]ato:? (?=\\d)`,
  "u",
);

function sentenceLeaves(parts: readonly TextBlock[]): Leaf[] {
  const leaves: Leaf[] = [];
  for (const said of parts.flatMap(sentencesOf)) {
    const line = folded(said.value ?? "");
    if (UNMET.test(line)) leaves.push(readLeaf("decisions.reason", plain(said.value ?? ""), said));
    if (CONDITIONAL.test(line) || otherScheme(line)) continue;
    const kind = DECIDED.find(([, pattern]) => pattern.test(line))?.[0];
    if (kind) leaves.push(readLeaf("decisions.kind", kind, said));
    const reason = kind ? BECAUSE.exec(said.value ?? "")?.[1] : undefined;
    if (reason) leaves.push(readLeaf("decisions.reason", reason, said));
    if (kind || /program|perioden|vedtaket gjelder|varer|varar/.test(line))
      leaves.push(...spanLeaves(line, said));
    const warned = WARNED.test(line) ? findDays(line) : [];
    if (warned.length === 1 && warned[0]?.day)
      leaves.push(readLeaf("decisions.warnedOn", warned[0].day, said));
    if (/særl(?:ige|ege) grunn/.test(line))
      leaves.push(readLeaf("decisions.specialReasons", !/(?:ikke|ikkje|ingen)/.test(line), said));
  }
  return firstOfEach(leaves);
}

/** "… fra 1. februar 2026 til 31. januar 2027", "… varer i 12 måneder". */
function spanLeaves(line: string, said: Said): Leaf[] {
  const days = findDays(line);
  const lead = /(?:fra og med|frå og med|fra|frå|f\.o\.m\.|til og med|til|t\.o\.m\.) ?$/.exec(
    line.slice(0, days[0]?.at ?? 0),
  )?.[0];
  const core =
    days.length > 0 && lead ? periodOf(lead + line.slice(days[0]?.at, days.at(-1)?.end)) : null;
  const months = /varer|varar|varighet|varigheit|innvilg|forleng|i \w+ (?:måneder|månader|år)/.test(
    line,
  )
    ? takeMonths(line)?.months
    : undefined;
  return [
    ...(core?.from ? [readLeaf("decisions.from", core.from, said)] : []),
    ...(core?.to ? [readLeaf("decisions.to", core.to, said)] : []),
    ...(months === undefined ? [] : [readLeaf("decisions.months", months, said)]),
  ];
}

/** What the letter contains anywhere: the right to complain, the assessment of the need for follow-up. */
function wholeLeaves(parts: readonly TextBlock[], outline: Outline): Leaf[] {
  const complaint = said(parts, COMPLAINT) ?? headingSaid(outline, COMPLAINT);
  const followUp = said(parts, FOLLOW_UP);
  return [
    ...(complaint ? [readLeaf("decisions.statesComplaintRight", true, complaint)] : []),
    ...(followUp ? [readLeaf("decisions.assessesFollowUpNeed", true, followUp)] : []),
  ];
}

function said(parts: readonly TextBlock[], pattern: RegExp): Said | undefined {
  return parts.flatMap(sentencesOf).find(({ value }) => pattern.test(folded(value ?? "")));
}

function headingSaid(
  outline: Outline,
  pattern: RegExp,
): { quote: string; node: NodeNumber } | undefined {
  const found = outline.headings.find(({ text }) => pattern.test(folded(text)));
  return found && { quote: plain(found.text), node: found.node };
}

/** The letter is the decision that its date and labels have told already; one of several, nobody can say which. */
function addToDecision(leaves: readonly Leaf[], into: Findings): void {
  const known = into.things.filter((thing) => thing.list === "decisions" && isHead(thing));
  const [only] = known;
  if (known.length > 1 || leaves.length === 0) return;
  const kind = only && valueIn(only, "decisions.kind");
  const told = valueIn({ leaves }, "decisions.kind");
  if (kind !== undefined && told !== undefined && kind !== told) return;
  const own = only?.leaves ?? [];
  const all = [
    ...own,
    ...leaves.filter(
      (leaf) => !own.some((other) => other.field === leaf.field && other.value !== undefined),
    ),
  ];
  const thing: Thing = {
    list: "decisions",
    leaves: [...all, ...impliedLeaves(all)],
    source: only?.source ?? "letter",
  };
  if (only) into.things[into.things.indexOf(only)] = thing;
  else into.things.push(thing);
}

function firstOfEach(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter((leaf, i) => leaves.findIndex((other) => other.field === leaf.field) === i);
}
