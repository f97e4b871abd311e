import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Finding, Status } from "../law/types.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { Measure, Phase } from "../measures/types.ts";
import type { Need, NeedFound } from "../needs/types.ts";
import { type Circumstances, cautionsFor } from "./cautions.ts";
import { nearness } from "./first-choice.ts";
import { type Goal, goalsOf } from "./goals.ts";
import { type InUse, inUse } from "./in-use.ts";
import { asMeasure, localLine, placeLine, withLocalNeeds } from "./local.ts";
import { mendedBy } from "./mends.ts";
import { PHASE_TEXT, phaseOn } from "./phase.ts";
import { type Candidate, rank } from "./rank.ts";
import type { Reason, Suggestion } from "./types.ts";

export interface SuggestInput {
  readonly facts: CaseFacts;
  readonly needs: readonly NeedFound[];
  readonly findings: readonly Finding[];
  readonly measures: readonly Measure[];
  readonly office: readonly OfficeMeasure[];
  /** Free text of the case, for wishes and resources. */
  readonly text: readonly string[];
  readonly date: Day;
}

/** Longer lists are not read; every need found has its measure well before this. */
export const MAX_SUGGESTIONS = 24;

/**
 * The measures that fit the case, best first, each with at least one reason. What runs or is completed is left out;
 * what the office has of a national measure stands on it as `local`; its other measures stand on their own.
 */
export function suggest(input: SuggestInput): Suggestion[] {
  const used = inUse(input.facts, input.measures, input.office);
  const national = new Set(input.measures.map((m) => m.id));
  const own = input.office.filter((o) => !o.national || !national.has(o.national));
  const now = circumstances(input, used);
  const weigh = weigher(input, used);
  const candidates = [
    ...input.measures.map((m) => withLocalNeeds(m, input.office)),
    ...own.map(asMeasure),
  ]
    .filter((m) => !used.had.has(m.id))
    .flatMap((m) => weigh(m) ?? []);
  return rank(withoutCrowd(candidates), MAX_SUGGESTIONS).map(({ candidate, score }) => {
    const { measure, reasons } = candidate;
    const office = own.find((o) => o.id === measure.id);
    return {
      measure: measure.id,
      title: measure.title,
      group: measure.group,
      source: office ? "office" : "tipshefte",
      local: office ? placeOrNull(office) : localLine(measure.id, input.office),
      score,
      reasons,
      cautions: cautionsFor(measure, now),
    };
  });
}

/** An own measure whose place and start are not told has nothing more to say than its title. */
function placeOrNull(office: OfficeMeasure): string | null {
  return office.place || office.start ? placeLine(office) : null;
}

function circumstances(input: SuggestInput, used: InUse): Circumstances {
  return {
    facts: input.facts,
    needs: new Set(input.needs.map((n) => n.need)),
    findings: input.findings,
    date: input.date,
    planned: used.planned,
    cancelled: used.cancelled,
  };
}

interface Weighed extends Candidate {
  readonly measure: Measure;
  readonly reasons: readonly Reason[];
  /** Only a rule speaks for it. */
  readonly byRule: string | null;
}

function weigher(input: SuggestInput, used: InUse): (measure: Measure) => Weighed | undefined {
  const goals = goalsOf(input.facts, input.text);
  const phase = phaseOn(input.facts, input.date);
  const hasProgramme = Boolean(input.facts.programme?.start ?? input.facts.activities);
  return (measure) => {
    const needs = needReasons(measure, input.needs);
    const goal = goalReasons(measure, goals);
    const mended = mendedBy(measure, input.findings);
    const proved = mended.filter((m) => m.status !== "cannot-tell");
    const sure = needs.length + goal.length + proved.length > 0;
    if (!sure) return undefined;
    const rules = hasProgramme && needs.length + goal.length > 0 ? mended : proved;
    const local = input.office.some((o) => o.national === measure.id);
    const points =
      needPoints(needs.map((n) => n.place)) +
      Math.max(0, ...goal.map((g) => g.points)) +
      Math.max(0, ...rules.map((r) => RULE_POINTS[r.status])) +
      phasePoints(measure, phase) +
      (local ? LOCAL_POINTS : 0) -
      (used.planned.has(measure.id) || used.cancelled.has(measure.id) ? USED_POINTS : 0);
    return {
      id: measure.id,
      group: measure.group,
      points,
      meets: new Map(needs.map((n) => [n.need, n.place])),
      measure,
      reasons: [
        ...needs.map((n) => n.reason),
        ...rules.slice(0, MAX_RULES).map((r) => r.reason),
        ...goal.map((g) => g.reason),
        ...phaseReason(measure, phase),
      ],
      byRule: needs.length + goal.length === 0 ? ruleOf(proved[0]?.reason) : null,
    };
  };
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

interface NeedReason {
  readonly need: Need;
  readonly place: number;
  readonly reason: Reason;
}

function needReasons(measure: Measure, found: readonly NeedFound[]): NeedReason[] {
  return found
    .flatMap(({ need, quotes }): NeedReason[] => {
      const place = measure.needs.indexOf(need);
      if (place === -1) return [];
      return [
        {
          need,
          place: nearness(measure.id, need, place),
          reason: { kind: "need", need, quote: quotes[0] ?? "" },
        },
      ];
    })
    .sort((a, b) => a.place - b.place);
}

/** The nearest need counts in full, each further one less. `places`: see nearness, nearest first. */
function needPoints(places: readonly number[]): number {
  return places.reduce((sum, place, n) => sum + (PLACE_POINTS[place] ?? 1) * (NTH[n] ?? 0.1), 0);
}

const PLACE_POINTS = [12, 8, 5.5, 4, 3, 2];
const NTH = [1, 0.5, 0.25];

interface GoalReason {
  readonly points: number;
  readonly reason: Reason;
}

function goalReasons(measure: Measure, goals: readonly Goal[]): GoalReason[] {
  return goals
    .flatMap(({ quote, measures, needs }): GoalReason[] => {
      const road = measures.indexOf(measure.id);
      const about = measure.needs.findIndex((n) => needs.includes(n));
      const points = Math.max(
        road === -1 ? 0 : (ROAD_POINTS[road] ?? 3),
        about === -1 ? 0 : (ABOUT_POINTS[about] ?? 0),
      );
      return points > 0 ? [{ points, reason: { kind: "goal", quote } }] : [];
    })
    .sort((a, b) => b.points - a.points)
    .slice(0, MAX_GOALS);
}

const ROAD_POINTS = [7, 6, 5, 4];
const ABOUT_POINTS = [6, 3];
const MAX_GOALS = 2;

function phasePoints(measure: Measure, phase: Phase | null): number {
  if (phase === null) return 0;
  const place = measure.phases.indexOf(phase);
  if (place === -1) return -2;
  return place === 0 ? 1.5 : 0.5;
}

/** Measures that suit any time say nothing by it. */
function phaseReason(measure: Measure, phase: Phase | null): Reason[] {
  if (phase === null || measure.phases.length > 2 || !measure.phases.includes(phase)) return [];
  return [{ kind: "phase", text: PHASE_TEXT[phase] }];
}

/** Of measures that only a rule speaks for, the first few are enough: any of them mends it. */
function withoutCrowd(candidates: readonly Weighed[]): Weighed[] {
  const count = new Map<string, number>();
  return [...candidates]
    .sort((a, b) => b.points - a.points)
    .filter(({ byRule }) => {
      if (byRule === null) return true;
      count.set(byRule, (count.get(byRule) ?? 0) + 1);
      return (count.get(byRule) ?? 0) <= MAX_BY_RULE;
    });
}

const MAX_BY_RULE = 6;
