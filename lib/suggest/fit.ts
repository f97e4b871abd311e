import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { isOver, type OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";

/* How well a measure fits the person and the office: many people at once, much spoken Norwegian, a full course. */

/** Less than nothing where the measure asks of the person what is hard, and does not itself work on that. */
export function personFit({ id, needs: meets }: Measure, needs: ReadonlySet<Need>): number {
  const crowd = CROWDS.has(id) && needs.has("social-anxiety") && !meets.includes("social-anxiety");
  const speech = SPEECH.has(id) && needs.has("language") && !meets.includes("language");
  const hearing = CROWDS.has(id) && needs.has("sensory");
  return -(Number(crowd) + Number(speech) + Number(hearing)) * MISFIT;
}

const MISFIT = 0.5;

/** Whether the office's measure can take one more, on the day. What the list does not tell is no hindrance. */
export function hasRoom(own: OfficeMeasure, date: Day): boolean {
  return own.places !== 0 && isInSeason(own.months, date) && !isOver(own, date);
}

export function isInSeason(months: readonly number[] | undefined, date: Day): boolean {
  return !months || months.length === 0 || months.includes(Number(date.slice(5, 7)));
}

/** Whether children must be thought of when the hours are set: told as a need, or they live with the person. */
export function hasChildrenToMind({ children }: CaseFacts, needs: ReadonlySet<Need>): boolean {
  return needs.has("care-duties") || (children ?? []).some((c) => c.livesWith === true);
}

/** Measures where one meets many people at once. */
export const CROWDS: ReadonlySet<string> = new Set([
  "gruppearbeid",
  "jobbsokerkurs",
  "amo-kurs",
  "spraktrening-norskkurs",
  "dagsaktuelt-spraktrening",
  "fritidsaktiviteter",
  "frivillige-lag-og-organisasjoner",
  "mestringskurs",
  "egenaktivitet",
]);

/** Measures that are mostly talk, text or teaching in Norwegian. */
export const SPEECH: ReadonlySet<string> = new Set([
  "amo-kurs",
  "arbeidslivets-spilleregler",
  "fag-og-yrkesopplaering",
  "grunnskole-og-videregaende",
  "gruppearbeid",
  "hoyere-utdanning",
  "jobbsokerkurs",
  "jobbintervju",
  "mestringskurs",
  "psykisk-helse",
  "behandling",
  "foreldreveiledning",
]);
