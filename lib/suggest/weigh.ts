import type { Finding, Status } from "../law/types.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { Measure, Phase } from "../measures/types.ts";
import { clausesWith, wordStarts } from "../needs/told-words.ts";
import type { NeedFound } from "../needs/types.ts";
import { hasRoom, personFit } from "./fit.ts";
import type { Person } from "./gates.ts";
import type { Goal } from "./goals.ts";
import type { InUse } from "./in-use.ts";
import { type MendedBy, mendedBy } from "./mends.ts";
import { phaseOn } from "./phase.ts";
import type { Prepared } from "./prepared.ts";
import type { Candidate, Met } from "./rank.ts";
import {
  type GoalReason,
  goalReasons,
  needPoints,
  needReason,
  phasePoints,
  phaseReason,
} from "./reasons.ts";
import type { SuggestInput } from "./suggest.ts";
import type { Reason } from "./types.ts";
import { hoursFit } from "./week.ts";

/** A measure that something speaks for. */
export interface Weighed extends Candidate {
  readonly measure: Measure;
  readonly office: OfficeMeasure | null;
  /** Why, in the order it is shown; worked out only for the measures that are shown. */
  readonly reasons: () => Reason[];
  /** Only a rule speaks for it. */
  readonly byRule: string | null;
}

/** What the weighing of every measure of one case shares. */
interface Scales {
  readonly input: SuggestInput;
  readonly used: InUse;
  readonly goalsFor: (measure: Measure) => readonly GoalReason[];
  readonly phase: Phase | null;
  readonly person: Person;
  readonly local: ReadonlyMap<string, readonly OfficeMeasure[]>;
  readonly mending: readonly Finding[];
  readonly found: ReadonlyMap<string, NeedFound>;
  /** Those of a kind's needs that the case has. */
  readonly meetsOf: (prepared: Prepared) => readonly Met[];
  readonly hasProgramme: boolean;
  /** The goals and words of an office's own measure. */
  readonly ownGoals: (office: OfficeMeasure) => Goal[];
}

/** A function that weighs measures for one case; undefined for a measure that nothing speaks for. */
export function weigher(
  input: SuggestInput,
  used: InUse,
  goals: readonly Goal[],
  person: Person,
  local: ReadonlyMap<string, readonly OfficeMeasure[]>,
): (prepared: Prepared) => Weighed | undefined {
  const found = new Map<string, NeedFound>(input.needs.map((n) => [n.need, n]));
  const scales: Scales = {
    input,
    used,
    goalsFor: goalReasons(goals),
    phase: phaseOn(input.facts, input.date),
    person,
    local,
    mending: input.findings.filter((f) => MENDABLE.has(f.status)),
    found,
    meetsOf: meetsByKind(found),
    hasProgramme: Boolean(input.facts.programme?.start ?? input.facts.activities),
    ownGoals: ownGoals(input),
  };
  return (prepared) => weighed(prepared, scales);
}

function meetsByKind(found: ReadonlyMap<string, NeedFound>): Scales["meetsOf"] {
  const kinds = new Map<string, readonly Met[]>();
  return ({ kind, meets: all }) => {
    const known = kinds.get(kind);
    if (known) return known;
    const meets = all.filter(({ need }) => found.has(need));
    kinds.set(kind, meets);
    return meets;
  };
}

function weighed(prepared: Prepared, scales: Scales): Weighed | undefined {
  const { measure, kind, gate, office } = prepared;
  if (gate && !gate(scales.person)) return undefined;
  const meets = scales.meetsOf(prepared);
  const goal = wantedBy(measure, meets.length === 0 ? office : null, scales);
  const mended = scales.mending.length > 0 ? mendedBy(measure, scales.mending) : NONE;
  const proved = mended.length > 0 ? mended.filter((m) => m.status !== "cannot-tell") : NONE;
  if (meets.length + goal.length + proved.length === 0) return undefined;
  const wanted = meets.length + goal.length > 0;
  const rules = scales.hasProgramme && wanted ? mended : proved;
  const { phase, input } = scales;
  return {
    id: measure.id,
    group: measure.group,
    kind,
    points:
      needPoints(meets) +
      (goal[0]?.points ?? 0) +
      most(rules) +
      phasePoints(measure, phase) +
      hoursFit(measure, input.facts, input.date) +
      (goal.length > 0 ? 0 : personFit(measure, scales.person.needs)) +
      standing(measure.id, office, scales),
    meets,
    wishes: goal.length > 0 ? goal.map(({ reason }) => reason.quote) : NO_WISHES,
    measure,
    office,
    reasons: () => [
      ...meets.flatMap(({ need }) => needReason(scales.found.get(need))),
      ...rules.slice(0, MAX_RULES).map((r) => r.reason),
      ...goal.map((g) => g.reason),
      ...phaseReason(measure, phase),
    ],
    byRule: wanted ? null : ruleOf(proved[0]),
  };
}

/** `wordy`: an office's measure that meets no need found and may be meant by its words. */
function wantedBy(
  measure: Measure,
  wordy: OfficeMeasure | null,
  scales: Scales,
): readonly GoalReason[] {
  const goals = scales.goalsFor(measure);
  const own = wordy ? scales.ownGoals(wordy) : [];
  return own.length > 0 ? [...goals, ...goalReasons(own)(measure)] : goals;
}

/** An office's own measure that meets no need found, by its words in the text. */
function ownGoals({ text }: SuggestInput): (office: OfficeMeasure) => Goal[] {
  const starts = wordStarts(text);
  return ({ id, title, words }) => {
    const said = [title, ...words].filter((w) => starts.has(w));
    if (said.length === 0) return [];
    return clausesWith(text, said).map((quote) => ({ quote, measures: [id], needs: [] }));
  };
}

function most(rules: readonly MendedBy[]): number {
  return rules.reduce((points, { status }) => Math.max(points, RULE_POINTS[status]), 0);
}

/**
 * What the office has of it, with room for one more, counts for it; that it is planned, was broken off, or is the
 * office's own and full or out of season counts against it.
 */
function standing(id: string, office: OfficeMeasure | null, scales: Scales): number {
  const { local, used, input } = scales;
  const here = local.get(id)?.some((own) => hasRoom(own, input.date)) ? LOCAL_POINTS : 0;
  const closed = office && !hasRoom(office, input.date) ? USED_POINTS : 0;
  const before = used.planned.has(id) || used.cancelled.has(id) ? USED_POINTS : 0;
  return here - closed - before;
}

function ruleOf(mended: MendedBy | undefined): string | null {
  return mended?.reason.kind === "rule" ? mended.reason.rule : null;
}

const NONE: readonly MendedBy[] = [];
const NO_WISHES: readonly string[] = [];
const MAX_RULES = 2;
const LOCAL_POINTS = 1.5;
const USED_POINTS = 5;
const MENDABLE: ReadonlySet<Status> = new Set<Status>(["violation", "upcoming", "cannot-tell"]);
const RULE_POINTS: Readonly<Record<Status, number>> = {
  violation: 6,
  upcoming: 4,
  "cannot-tell": 1,
  satisfied: 0,
  "not-applicable": 0,
};
