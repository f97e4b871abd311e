import type { ActivityStatus } from "../facts/types.ts";
import { decisionKind, otherScheme, PARAGRAPH_14A } from "./facts-decision.ts";
import { codeOf } from "./values/codes.ts";
import { remembering } from "./values/remember.ts";
import { folded } from "./values/words.ts";
import { ACTIVITY_STATUS, BENEFITS } from "./vocabulary/case-codes.ts";
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
  let past = false;
  for (const heading of trail) {
    const found = placeUnder(heading);
    const isDecided = theme === "decisions" && found.theme === "interruptions";
    if (theme !== "foreign" && found.theme && !(isDecided && decisionKind(heading)))
      theme = found.theme;
    status = found.status ?? status;
    past ||= found.past;
  }
  return { theme: theme ?? (status ? "activities" : null), status, past };
}

/** What one heading says. */
const placeUnder = remembering((heading: string): Place => {
  const code = codeOf(ACTIVITY_STATUS, heading.replace(/\([^()]*\)|\d+$/g, ""));
  // "Avsluttet (2)" is a column of a board; "Avslutning" is a part of the programme.
  const isColumn = code !== null && /^avslutt(?:et|ede|a)? ?\(?\d*\)?$/i.test(heading.trim());
  const theme = isColumn ? null : (themeOf(heading) ?? otherTheme(heading));
  return { theme, status: code && { code, quote: heading }, past: isPast(heading) };
});

/** "Tidligere vedtak", "Forrige program": not "Forrige uke". */
function isPast(heading: string): boolean {
  const line = folded(heading);
  if (/\((?:avslutt\p{L}*|fullført|historisk|tidligere|gammelt?)\)/u.test(line)) return true;
  return PAST.test(line) && (themeOf(heading) !== null || /vedtak|program|period|sak/.test(line));
}

/** Headings of other schemes: a benefit by its name, a § 14 a decision, the introduction programme. */
function otherTheme(heading: string): Theme | null {
  const line = folded(heading);
  if (PARAGRAPH_14A.test(line)) return "paragraph14a";
  if (/introduksjons/.test(line)) return "aside";
  const benefit = codeOf(BENEFITS, heading);
  return benefit || (heading.length < 50 && otherScheme(heading)) ? "benefits" : null;
}
