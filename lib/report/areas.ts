import { measureById } from "../measures/catalogue/index.ts";
import type { AevArea } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";
import { AREA_OF_HOPE, AREA_OF_NEED, AREAS } from "../suggest/areas.ts";
import type { CaseReport } from "./types.ts";

/** A gap between what working life asks and what the case tells, with the words and what can close it. */
export interface Gap {
  readonly need: Need;
  readonly quotes: readonly string[];
  /** Suggestions that meet it, best first. */
  readonly measures: readonly { readonly id: string; readonly title: string }[];
  /** Activities of the programme that work on it already. */
  readonly running: readonly string[];
}

/** One of the six areas of the arbeidsevnevurdering, filled from the case. */
export interface AreaPicture {
  readonly area: AevArea;
  /** What the person wants, can and has here, in the case's words. */
  readonly possibilities: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The six areas in order, each with possibilities and gaps. An area the case says nothing of is there, empty. */
export function areasOf(report: CaseReport): AreaPicture[] {
  const gaps = report.needs.map((found) => gapOf(found, report));
  return AREAS.map((area) => ({
    area,
    possibilities: distinct([
      ...(area === GOALS ? goalsOf(report) : []),
      ...report.resources.filter((r) => AREA_OF_HOPE[r.kind] === area).map((r) => r.quote),
      ...completedIn(area, report),
    ]),
    gaps: gaps.filter((gap) => AREA_OF_NEED[gap.need] === area),
  }));
}

/** What one is aiming at stands with the interests. */
const GOALS: AevArea = "interesser";

function goalsOf({ facts: { programme } }: CaseReport): string[] {
  return [programme?.goal, ...(programme?.subGoals ?? [])].filter((g): g is string => Boolean(g));
}

/** What the person has carried through is something to build on. */
function completedIn(area: AevArea, { facts }: CaseReport): string[] {
  const done = (facts.activities ?? []).filter((a) => a.status === "completed");
  return done.filter((a) => measureById(a.tiltak ?? "")?.area === area).map((a) => a.title);
}

/** The whole need vocabulary by area, in the order of the areas. */
export function needAreas(): { area: AevArea; needs: Need[] }[] {
  const needs = Object.keys(AREA_OF_NEED) as Need[];
  return AREAS.map((area) => ({ area, needs: needs.filter((n) => AREA_OF_NEED[n] === area) }));
}

const MOST_MEASURES = 3;

function gapOf(
  { need, quotes }: CaseReport["needs"][number],
  { suggestions, facts }: CaseReport,
): Gap {
  const meets = suggestions.filter((s) =>
    s.reasons.some((r) => r.kind === "need" && r.need === need),
  );
  const running = (facts.activities ?? []).filter(
    (a) =>
      a.status !== "cancelled" &&
      measureById(a.tiltak ?? "")
        ?.needs.slice(0, 2)
        .includes(need),
  );
  return {
    need,
    quotes,
    measures: meets.slice(0, MOST_MEASURES).map(({ measure, title }) => ({ id: measure, title })),
    running: running.map((a) => a.title),
  };
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
