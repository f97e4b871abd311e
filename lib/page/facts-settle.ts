import { ageOn, type Day } from "../facts/days.ts";
import { classLeaves } from "./facts-activities.ts";
import { derivedLeaf, type Findings, type Leaf, type Thing, valueIn } from "./facts-leaf.ts";
import { codesIn } from "./values/codes.ts";
import { REFUSALS } from "./vocabulary/case-codes.ts";

/**
 * Turns what was read into what the facts hold: evaluations into planned dates and held ones, meetings into contact
 * dates, a § 14 a date into a document; brings loose parts of the one decision together and drops what has no core.
 */
export function settle(findings: Findings, asOf: Day | undefined): Findings {
  const settled: Findings = { singles: [], things: [], emptied: findings.emptied };
  for (const leaf of findings.singles) {
    if (leaf.field === "paragraph14a.date")
      settled.things.push(paragraph14a(leaf, settled.things.length));
    else settled.singles.push(leaf);
  }
  for (const thing of gathered(findings.things)) settleThing(thing, asOf, settled);
  settled.singles.push(...settled.things.flatMap(refusalOf), ...ageOf(settled.singles, asOf));
  return settled;
}

function settleThing(thing: Thing, asOf: Day | undefined, into: Findings): void {
  if (thing.list === "evaluations") settleEvaluation(thing, asOf, into);
  else if (thing.list === "activities") settleActivity(thing, into);
  else if (hasCore(thing)) into.things.push(withKind(thing));
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

/** Parts of a decision that stand apart from it ("Varighet", "Klagerett") belong to it when there is only one. */
function gathered(things: readonly Thing[]): Thing[] {
  const decisions = things.filter((thing) => thing.list === "decisions" && isHead(thing));
  const [only] = decisions;
  const parts = things.filter((thing) => thing.list === "decisions" && !isHead(thing));
  if (parts.length === 0 || decisions.length !== 1 || !only) {
    return things.filter((thing) => !parts.includes(thing) || isBlank(thing));
  }
  const missing = parts
    .flatMap((part) => part.leaves)
    .filter((leaf) => !only.leaves.some((own) => own.field === leaf.field));
  const whole = { ...only, leaves: [...only.leaves, ...missing] };
  return things.flatMap((thing) =>
    thing === only ? [whole] : parts.includes(thing) ? [] : [thing],
  );
}

/** Whether a decision's leaves tell that there is one. */
export function isHead(thing: Thing): boolean {
  return ["kind", "status", "date", "from", "to"].some(
    (key) => valueIn(thing, `decisions.${key}`) !== undefined,
  );
}

/** What an element must have to be one at all. */
function hasCore({ list, leaves }: Thing): boolean {
  const core = CORE[list];
  if (isBlank({ leaves })) return leaves.some((leaf) => leaf.field === HEAD[list]);
  return (
    core === undefined || leaves.some((leaf) => core.includes(leaf.field) && leaf.state !== "empty")
  );
}

const CORE: Readonly<Partial<Record<string, readonly string[]>>> = {
  decisions: ["decisions.kind", "decisions.date", "decisions.from", "decisions.to"],
  leaves: ["leaves.from", "leaves.to"],
  interruptions: ["interruptions.from", "interruptions.to"],
  absences: ["absences.from", "absences.to", "absences.cause"],
  benefits: ["benefits.kind"],
  documents: ["documents.kind"],
};

/** The field that stands for the whole list where it is shown blank. */
const HEAD: Readonly<Partial<Record<string, string>>> = {
  decisions: "decisions.kind",
  leaves: "leaves.from",
  interruptions: "interruptions.from",
  absences: "absences.from",
  benefits: "benefits.kind",
  evaluations: "evaluations.heldOn",
  activities: "activities.title",
};

function isBlank({ leaves }: Pick<Thing, "leaves">): boolean {
  return leaves.every((leaf) => leaf.state === "empty");
}

/** A decision whose kind is not told is of unknown kind; § 14 a rows name their document by where they stand. */
function withKind(thing: Thing): Thing {
  if (thing.list !== "decisions" || isBlank(thing)) return thing;
  const leaves = thing.leaves.filter(
    (leaf) => leaf.field !== "decisions.kind" || leaf.value !== undefined,
  );
  if (valueIn(thing, "decisions.kind") !== undefined) return { ...thing, leaves };
  const status = leaves.find((leaf) => leaf.field === "decisions.status");
  if (status) return { ...thing, leaves: [{ ...status, field: "decisions.kind" }, ...leaves] };
  const [first] = leaves;
  if (!first) return thing;
  const kind = derivedLeaf("decisions.kind", "unknown", {
    quote: first.quote ?? "",
    node: first.node,
  });
  return { ...thing, leaves: [kind, ...leaves] };
}

/** Held when the page says so; otherwise a date that the programme sets. */
function settleEvaluation(thing: Thing, asOf: Day | undefined, into: Findings): void {
  const at = (key: string) => thing.leaves.find((leaf) => leaf.field === `evaluations.${key}`);
  const date = at("date");
  const status = at("status")?.value;
  const held =
    at("heldOn") ?? (isHeld(status, at("withUser")?.value, at("held")?.value) ? date : undefined);
  const planned = at("planned") ?? (held === date || status === "cancelled" ? undefined : date);
  if (planned) into.singles.push({ ...planned, field: "programme.evaluationDates" });
  if (!held) return;
  if (asOf !== undefined && typeof held.value === "string" && held.value > asOf) return;
  const withUser = at("withUser");
  const leaves = [{ ...held, field: "evaluations.heldOn" }, ...(withUser ? [withUser] : [])];
  into.things.push({ list: "evaluations", leaves, source: thing.source });
}

function isHeld(status: unknown, withUser: unknown, held: unknown): boolean {
  return (
    status === "completed" || held === true || (status === undefined && withUser !== undefined)
  );
}

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

/** The reason of a refusal as one of the law's grounds, where its words name one and no other. */
function refusalOf(thing: Thing): Leaf[] {
  const reason = thing.leaves.find(
    (leaf) => leaf.field === "decisions.reason" && leaf.value !== undefined,
  );
  if (!reason || valueIn(thing, "decisions.kind") !== "avslag") return [];
  const [code, second] = codesIn(REFUSALS, String(reason.value));
  if (!code || second || code === "other") return [];
  return [{ ...reason, field: "refusalReason", state: "derived", value: code, weak: true }];
}
