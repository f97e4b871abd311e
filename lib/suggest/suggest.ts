import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Finding } from "../law/types.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import type { NeedFound } from "../needs/types.ts";
import { type Circumstances, cautionsFor } from "./cautions.ts";
import { type InUse, inUse } from "./in-use.ts";
import { asMeasure, localLine, placeLine, withLocalNeeds } from "./local.ts";
import { rank } from "./rank.ts";
import type { Suggestion } from "./types.ts";
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
