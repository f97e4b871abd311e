import type { ActivityStatus } from "../facts/types.ts";
import { PARAGRAPH_14A } from "./facts-decision.ts";
import { codeOf } from "./values/codes.ts";
import { folded } from "./values/words.ts";
import { ACTIVITY_STATUS } from "./vocabulary/case-codes.ts";
import { type Theme, themeOf } from "./vocabulary/sections.ts";

/** What the headings above a thing say of it. */
export interface Place {
  readonly theme: Theme | null;
  /** Column or part of an activity list that it stands in. */
  readonly status: { readonly code: ActivityStatus; readonly quote: string } | null;
  /** Below a heading of what is past: "Tidligere vedtak". */
  readonly past: boolean;
}

const PAST =
  /^(?:tidligere|tidlegare|forrige|førre|historisk|arkiv|avsluttede|avslutta|eldre)(?!\p{L})/u;

/** The innermost heading that has a theme decides; a heading of somebody else's part decides wherever it stands. */
export function placeOf(trail: readonly string[]): Place {
  let theme: Theme | null = null;
  let status: Place["status"] = null;
  for (const heading of trail) {
    const found = themeOf(heading) ?? (PARAGRAPH_14A.test(folded(heading)) ? "paragraph14a" : null);
    if (theme !== "foreign" && found) theme = found;
    const code = codeOf(ACTIVITY_STATUS, heading.replace(/\([^()]*\)|\d+$/g, ""));
    if (code) status = { code, quote: heading };
  }
  return {
    theme: theme ?? (status ? "activities" : null),
    status,
    past: trail.some(isPast),
  };
}

/** "Tidligere vedtak", "Forrige program": not "Forrige uke". */
function isPast(heading: string): boolean {
  const line = folded(heading);
  return PAST.test(line) && (themeOf(heading) !== null || /vedtak|program|period|sak/.test(line));
}
