import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Finding } from "../law/types.ts";
import { notOffered, type OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import type { NeedFound } from "../needs/types.ts";
import type { Text } from "../text/text.ts";
import { type Circumstances, cautionsFor } from "./cautions.ts";
import type { Person } from "./gates.ts";
import { type Goal, goalsOf } from "./goals.ts";
import { type InUse, inUse } from "./in-use.ts";
import { byNational, localLine, offeredOf, placeLine, withLocalNeeds } from "./local.ts";
import { idsOf, type Prepared, prepare, prepareAll, prepareOffice } from "./prepared.ts";
import { FIRST_CHOICES, rank } from "./rank.ts";
import type { Suggestion } from "./types.ts";
import { isUnusual } from "./unusual.ts";
import { type Weighed, weigher } from "./weigh.ts";

export interface SuggestInput {
  readonly facts: CaseFacts;
  readonly needs: readonly NeedFound[];
  readonly findings: readonly Finding[];
  readonly measures: readonly Measure[];
  readonly office: readonly OfficeMeasure[];
  /** Free text of the case, for wishes and resources. */
  readonly text: readonly string[];
  readonly date: Day;
  /** Measures that the caseworker does not want suggested in this case. */
  readonly hidden?: readonly string[];
  /** How many at most; else `MAX_SUGGESTIONS`. */
  readonly most?: number;
}

/** Longer lists are not read; every need found has its measure well before this. */
export const MAX_SUGGESTIONS = 24;

/**
 * The measures that fit the case, best first, each with at least one reason. What runs or is completed is left out;
 * what the office has of a national measure stands on it as `local`; its other measures stand on their own.
 */
export function suggest(given: SuggestInput): Suggestion[] {
  const input = { ...given, office: offeredOf(given.office) };
  const used = inUse(input.facts, input.measures, input.office);
  const national = idsOf(input.measures);
  const local = byNational(input.office);
  const goals = goalsOf(input.facts, input.text);
  const weigh = weigher(input, used, goals, personOf(input, goals), local);
  const candidates: Weighed[] = [];
  const out = new Set([...used.had, ...(input.hidden ?? []), ...notOffered(given.office)]);
  const consider = (prepared: Prepared) => {
    const weighed = out.has(prepared.measure.id) ? undefined : weigh(prepared);
    if (weighed) candidates.push(weighed);
  };
  for (const p of prepareAll(input.measures)) consider(withLocal(p, local.get(p.measure.id)));
  for (const p of prepareOffice(input.office)) if (!makesConcrete(p, national)) consider(p);
  const now = circumstances(input, used);
  const most = input.most ?? MAX_SUGGESTIONS;
  return rank(withoutCrowd(candidates), most).map(({ candidate, score }, n) => {
    const { measure, office, reasons } = candidate;
    const own = office ? [office] : (local.get(measure.id) ?? []);
    return {
      measure: measure.id,
      title: measure.title,
      group: measure.group,
      area: measure.area,
      source: office ? "office" : "tipshefte",
      local: office ? placeOrNull(office, input.date) : localLine(own, input.date),
      score,
      unusual: n >= FIRST_CHOICES && isUnusual(measure.id),
      reasons: reasons(),
      cautions: cautionsFor(measure, now, own),
    };
  });
}

function withLocal(prepared: Prepared, own: readonly OfficeMeasure[] | undefined): Prepared {
  return own ? prepare(withLocalNeeds(prepared.measure, own), null) : prepared;
}

/** What the office has of a national measure stands on that one. */
function makesConcrete({ office }: Prepared, national: ReadonlySet<string>): boolean {
  return Boolean(office?.national && national.has(office.national));
}

function personOf({ facts, needs, text, date }: SuggestInput, goals: readonly Goal[]): Person {
  return {
    facts,
    needs: new Set([...needs.map((n) => n.need), ...goals.flatMap((g) => g.needs)]),
    wished: new Set(goals.flatMap((g) => g.measures)),
    text: text.join("\n").toLowerCase(),
    date,
  };
}

/** An own measure whose place and start are not told has nothing more to say than its title. */
function placeOrNull(office: OfficeMeasure, date: Day): Text | null {
  const line = placeLine(office, date);
  return line?.nb === office.title ? null : line;
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

/** Of measures that only a rule speaks for, the first few are enough: any of them mends it. */
function withoutCrowd(candidates: readonly Weighed[]): Weighed[] {
  if (candidates.every((c) => c.byRule === null)) return [...candidates];
  const count = new Map<string, number>();
  return candidates
    .toSorted((a, b) => b.points - a.points)
    .filter(({ byRule }) => {
      if (byRule === null) return true;
      count.set(byRule, (count.get(byRule) ?? 0) + 1);
      return (count.get(byRule) ?? 0) <= MAX_BY_RULE;
    });
}

const MAX_BY_RULE = 6;
