import type { Status } from "../law/types.ts";
import type { Measure } from "../measures/types.ts";
import { clausesWith } from "../needs/told-words.ts";
import { type Goal, goalsOf } from "./goals.ts";
import type { InUse } from "./in-use.ts";
import { mendedBy } from "./mends.ts";
import { phaseOn } from "./phase.ts";
import type { Candidate } from "./rank.ts";
import { goalReasons, needPoints, needReasons, phasePoints, phaseReason } from "./reasons.ts";
import type { SuggestInput } from "./suggest.ts";
import type { Reason } from "./types.ts";

/** A measure that something speaks for, with its reasons in the order they are shown. */
export interface Weighed extends Candidate {
  readonly measure: Measure;
  readonly reasons: readonly Reason[];
  /** Only a rule speaks for it. */
  readonly byRule: string | null;
}

/** A function that weighs measures for one case; undefined for a measure that nothing speaks for. */
export function weigher(
  input: SuggestInput,
  used: InUse,
): (measure: Measure) => Weighed | undefined {
  const goals = goalsOf(input.facts, input.text);
  const phase = phaseOn(input.facts, input.date);
  const hasProgramme = Boolean(input.facts.programme?.start ?? input.facts.activities);
  const ownWords = new Map(input.office.map((o) => [o.id, [o.title, ...o.words]]));
  return (measure) => {
    const needs = needReasons(measure, input.needs);
    const goal = goalReasons(measure, [
      ...goals,
      ...wordsOf(measure.id, ownWords, input.text, needs.length > 0),
    ]);
    const mended = mendedBy(measure, input.findings);
    const proved = mended.filter((m) => m.status !== "cannot-tell");
    if (needs.length + goal.length + proved.length === 0) return undefined;
    const wanted = needs.length + goal.length > 0;
    const rules = hasProgramme && wanted ? mended : proved;
    return {
      id: measure.id,
      group: measure.group,
      points:
        needPoints(needs.map((n) => n.place)) +
        most(goal.map((g) => g.points)) +
        most(rules.map((r) => RULE_POINTS[r.status])) +
        phasePoints(measure, phase) +
        standing(measure.id, input, used),
      meets: new Map(needs.map((n) => [n.need, n.place])),
      measure,
      reasons: [
        ...needs.map((n) => n.reason),
        ...rules.slice(0, MAX_RULES).map((r) => r.reason),
        ...goal.map((g) => g.reason),
        ...phaseReason(measure, phase),
      ],
      byRule: wanted ? null : ruleOf(proved[0]?.reason),
    };
  };
}

/** A measure of the office's own that meets no need found, by its words in the text. */
function wordsOf(
  id: string,
  words: ReadonlyMap<string, readonly string[]>,
  text: readonly string[],
  met: boolean,
): Goal[] {
  const own = words.get(id);
  if (!own || met) return [];
  return clausesWith(text, own).map((quote) => ({ quote, measures: [id], needs: [] }));
}

function most(points: readonly number[]): number {
  return Math.max(0, ...points);
}

/** What the office has of it counts for it; that it is planned or was broken off counts against it. */
function standing(id: string, { office }: SuggestInput, { planned, cancelled }: InUse): number {
  const local = office.some((o) => o.national === id) ? LOCAL_POINTS : 0;
  return planned.has(id) || cancelled.has(id) ? local - USED_POINTS : local;
}

function ruleOf(reason: Reason | undefined): string | null {
  return reason?.kind === "rule" ? reason.rule : null;
}

const MAX_RULES = 2;
const LOCAL_POINTS = 1.5;
const USED_POINTS = 5;
const RULE_POINTS: Readonly<Record<Status, number>> = {
  violation: 6,
  upcoming: 4,
  "cannot-tell": 1,
  satisfied: 0,
  "not-applicable": 0,
};
