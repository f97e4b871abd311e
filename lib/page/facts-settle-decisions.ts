import { derivedLeaf, isBlank, type Leaf, type Thing, valueIn } from "./facts-leaf.ts";
import { codesIn } from "./values/codes.ts";
import { REFUSALS } from "./vocabulary/case-codes.ts";

/** Parts of a decision that stand apart from it ("Varighet", "Klagerett") belong to it when there is only one. */
export function gathered(things: readonly Thing[]): Thing[] {
  const all = things.filter((thing) => thing.list === "decisions");
  const spans = all.filter((thing) => isSpanOfOne(thing, all));
  const decisions = all.filter((thing) => isHead(thing) && !spans.includes(thing));
  const [only] = decisions;
  const parts = all.filter((thing) => !isHead(thing) || spans.includes(thing));
  if (parts.length === 0 || decisions.length !== 1 || !only) {
    const loose = new Set(parts);
    return things.filter((thing) => !loose.has(thing) || isBlank(thing));
  }
  const gone = new Set(parts);
  const missing = parts
    .flatMap((part) => part.leaves)
    .filter((leaf) => !only.leaves.some((own) => own.field === leaf.field));
  const whole = { ...only, leaves: [...only.leaves, ...missing] };
  return things.flatMap((thing) => (thing === only ? [whole] : gone.has(thing) ? [] : [thing]));
}

/** "Vedtatt til" apart from the one decision, which tells no period of its own. */
function isSpanOfOne(thing: Thing, all: readonly Thing[]): boolean {
  const tells = (one: Thing, keys: readonly string[]) =>
    keys.some((key) => valueIn(one, `decisions.${key}`) !== undefined);
  const named = all.filter((one) => tells(one, ["kind", "status", "date"]));
  const [only] = named;
  if (named.length !== 1 || !only || only === thing || tells(only, ["from", "to"])) return false;
  return all.length === 2 && tells(thing, ["from", "to"]);
}

/** Whether a decision's leaves tell that there is one. */
export function isHead(thing: Thing): boolean {
  return ["kind", "status", "date", "from", "to"].some(
    (key) => valueIn(thing, `decisions.${key}`) !== undefined,
  );
}

/** A decision whose kind is not told is of unknown kind; § 14 a rows name their document by where they stand. */
export function withKind(thing: Thing): Thing {
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

/** The reason of a refusal as one of the law's grounds, where its words name one and no other. */
export function refusalOf(thing: Thing): Leaf[] {
  const reason = thing.leaves.find(
    (leaf) => leaf.field === "decisions.reason" && leaf.value !== undefined,
  );
  if (!reason || valueIn(thing, "decisions.kind") !== "avslag") return [];
  const [code, second] = codesIn(REFUSALS, String(reason.value));
  if (!code || second || code === "other") return [];
  return [{ ...reason, field: "refusalReason", state: "derived", value: code, weak: true }];
}
