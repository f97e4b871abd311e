import type { Day } from "../facts/days.ts";
import type { Text } from "../text/text.ts";
import { joinTexts } from "../text/text.ts";
import { Once } from "./once.ts";
import type { Status, Verdict } from "./types.ts";

interface More {
  readonly due?: Day;
  readonly fix?: Text;
  readonly missing?: readonly string[];
  readonly severity?: Verdict["severity"];
}

/** The facts prove that the rule is broken. */
export function violation(message: Text, facts: readonly string[], more: More = {}): Verdict {
  return verdict("violation", message, facts, more);
}

/** Nothing is wrong yet; a deadline comes on `due`. */
export function upcoming(
  due: Day,
  message: Text,
  facts: readonly string[],
  more: More = {},
): Verdict {
  return verdict("upcoming", message, facts, { ...more, due });
}

/** Facts are missing (name them), or the law leaves it to an assessment. */
export function cannotTell(
  message: Text,
  missing: readonly string[],
  facts: readonly string[] = [],
  more: More = {},
): Verdict {
  return verdict("cannot-tell", message, facts, { ...more, missing });
}

/** The facts prove that the rule is kept. */
export function satisfied(message: Text, facts: readonly string[], more: More = {}): Verdict {
  return verdict("satisfied", message, facts, more);
}

/** The rule does not concern this case. */
export function notApplicable(message: Text, facts: readonly string[] = []): Verdict {
  return verdict("not-applicable", message, facts, {});
}

const GRAVITY: Readonly<Record<Status, number>> = {
  violation: 0,
  upcoming: 1,
  "cannot-tell": 2,
  satisfied: 3,
  "not-applicable": 4,
};

/** One verdict for several places: the gravest status, with the message of every place that has it. */
export function gravest(verdicts: readonly Verdict[], none: Verdict): Verdict {
  let first = verdicts[0];
  let places = 1;
  for (let i = 1; i < verdicts.length; i++) {
    const one = verdicts[i];
    if (!first || !one || GRAVITY[one.status] > GRAVITY[first.status]) continue;
    places = one.status === first.status ? places + 1 : 1;
    if (places === 1) first = one;
  }
  if (!first) return none;
  const { status } = first;
  return places === 1 ? first : together(verdicts.filter((v) => v.status === status));
}

/** Places of the same status as one. */
function together(places: readonly Verdict[]): Verdict {
  const { status, fix, severity } = places[0] as Verdict;
  const texts = new Once<string>();
  const messages: Text[] = [];
  const facts: string[] = [];
  const missing: string[] = [];
  let due: Day | undefined;
  for (const place of places) {
    const { message } = place;
    if (message !== messages.at(-1) && texts.add(message.nb)) messages.push(message);
    for (const path of place.facts) facts.push(path);
    for (const path of place.missing) missing.push(path);
    if (place.due && (!due || place.due < due)) due = place.due;
  }
  const message = joinTexts(messages);
  return { status, message, facts, missing, due, fix, severity };
}

function verdict(status: Status, message: Text, facts: readonly string[], more: More): Verdict {
  const { due, fix, missing = NO_PATHS, severity } = more;
  return {
    status,
    message,
    facts,
    missing,
    due,
    fix,
    severity,
  };
}

const NO_PATHS: readonly string[] = [];
