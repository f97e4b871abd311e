import { ageOn, type Day } from "../facts/days.ts";
import { classLeaves } from "./facts-activities.ts";
import {
  derivedLeaf,
  type Findings,
  isBlank,
  type Leaf,
  type Thing,
  valueIn,
} from "./facts-leaf.ts";
import { gathered, refusalOf, withKind } from "./facts-settle-decisions.ts";
import { settleEvaluation } from "./facts-settle-evaluations.ts";

/**
 * Turns what was read into what the facts hold: evaluations into planned dates and held ones, meetings into contact
 * dates, a § 14 a date into a document, beside a whole programme into the day of the assessment; brings loose
 * parts of the one decision together and drops what has no core.
 */
export function settle(findings: Findings, asOf: Day | undefined): Findings {
  const settled: Findings = { singles: [], things: [], emptied: findings.emptied };
  const isAssessment = showsWholeProgramme(findings) ? isAssessmentAlone : () => false;
  const isListed = findings.things.some(
    (t) => t.list === "documents" && hasCore(t) && !isAssessment(t),
  );
  for (const leaf of findings.singles) {
    if (leaf.field !== "paragraph14a.date") settled.singles.push(leaf);
    else if (isListed || !isAloneIn(findings, leaf))
      settled.things.push(paragraph14a(leaf, settled.things.length));
    else settled.singles.push({ ...leaf, field: ASSESSED_ON });
  }
  const assessed: Leaf[] = [];
  for (const thing of gathered(findings.things)) {
    if (isListed || !isAssessment(thing)) settleThing(thing, asOf, settled);
    else assessed.push(...assessedOn(thing));
  }
  settled.singles.push(...newest(assessed));
  settled.singles.push(...settled.things.flatMap(refusalOf), ...ageOf(settled.singles, asOf));
  return settled;
}

function settleThing(thing: Thing, asOf: Day | undefined, into: Findings): void {
  if (thing.list === "evaluations") settleEvaluation(thing, asOf, into);
  else if (thing.list === "activities") settleActivity(thing, into);
  else if (hasCore(thing) && valueIn(thing, "benefits.status") === undefined)
    into.things.push(withKind(thing));
}

const ASSESSED_ON = "person.workAbilityAssessedOn";

/**
 * Beside the whole programme a § 14 a decision or a dated assessment is no list of documents: it would make everything
 * that is not in the list look missing, and nobody has looked for it.
 */
function showsWholeProgramme({ singles }: Findings): boolean {
  const says = (field: string) => singles.some((l) => l.field === field && l.value === true);
  return says("programme.fullyRead") && !says("wholeCaseRead");
}

/** Told by a label or a card of its own, not by a row of a list of documents. */
function isAssessmentAlone({ leaves, source }: Thing): boolean {
  const kind = leaves.find(({ field }) => field === "documents.kind");
  if (kind?.value !== "aev" && kind?.value !== "paragraph-14a") return false;
  return source === "values" || kind.state === "derived";
}

/** A blank date tells of no document, only that the field is there. */
function isAloneIn(findings: Findings, date: Leaf): boolean {
  return date.state === "empty" || showsWholeProgramme(findings);
}

/** Of several assessments the last: that is the one that counts. */
function newest(days: readonly Leaf[]): Leaf[] {
  return [...days].sort((a, b) => String(a.value).localeCompare(String(b.value))).slice(-1);
}

function assessedOn({ leaves }: Thing): Leaf[] {
  return leaves
    .filter(({ field }) => field === "documents.date")
    .map((leaf) => ({ ...leaf, field: ASSESSED_ON }));
}

function paragraph14a(date: Leaf, number: number): Thing {
  const kind = derivedLeaf("documents.kind", "paragraph-14a", {
    quote: date.quote ?? "",
    node: date.node,
  });
  return {
    list: "documents",
    leaves: [kind, { ...date, field: "documents.date" }],
    source: `paragraph14a:${number}`,
  };
}

/** What an element must have to be one at all. */
function hasCore({ list, leaves }: Thing): boolean {
  const core = CORE[list];
  if (isBlank({ leaves })) return leaves.some((leaf) => HEAD[list]?.includes(leaf.field));
  return (
    core === undefined || leaves.some((leaf) => core.includes(leaf.field) && leaf.state !== "empty")
  );
}

const CORE: Readonly<Partial<Record<string, readonly string[]>>> = {
  decisions: [
    "decisions.kind",
    "decisions.status",
    "decisions.date",
    "decisions.from",
    "decisions.to",
  ],
  leaves: ["leaves.from", "leaves.to"],
  interruptions: ["interruptions.from", "interruptions.to"],
  absences: ["absences.from", "absences.to", "absences.cause"],
  benefits: ["benefits.kind"],
  documents: ["documents.kind"],
};

/** The field that stands for the whole list where it is shown blank. */
const HEAD: Readonly<Partial<Record<string, readonly string[]>>> = {
  decisions: ["decisions.kind", "decisions.date"],
  leaves: ["leaves.from"],
  interruptions: ["interruptions.from"],
  absences: ["absences.from"],
  benefits: ["benefits.kind"],
  evaluations: ["evaluations.heldOn"],
  activities: ["activities.title"],
};

/** A meeting is a contact on its day, unless it was only proposed or did not take place. */
function settleActivity(thing: Thing, into: Findings): void {
  const title = thing.leaves.find(
    (leaf) => leaf.field === "activities.title" && leaf.value !== undefined,
  );
  if (!title) {
    if (isBlank(thing)) into.things.push(thing);
    return;
  }
  const plain = thing.source.startsWith("values");
  const leaves = plain
    ? [
        ...thing.leaves,
        ...classLeaves(null, String(title.value), { quote: title.quote ?? "", node: title.node }),
      ]
    : thing.leaves;
  into.things.push({ ...thing, leaves });
  const status = valueIn(thing, "activities.status");
  if (
    valueIn({ leaves }, "activities.kind") !== "meeting" ||
    status === "proposed" ||
    status === "cancelled"
  )
    return;
  const from = leaves.find((leaf) => leaf.field === "activities.from" && leaf.value !== undefined);
  if (from) into.singles.push({ ...from, field: "contactDates" });
}

/** The age that a birth date read from a label gives, where the page's head tells none. */
function ageOf(singles: readonly Leaf[], asOf: Day | undefined): Leaf[] {
  const born = singles.find(
    (leaf) => leaf.field === "person.birthDate" && typeof leaf.value === "string",
  );
  if (!born || asOf === undefined || singles.some((leaf) => leaf.field === "person.age")) return [];
  return [
    { ...born, field: "person.age", state: "derived", value: ageOn(String(born.value), asOf) },
  ];
}
