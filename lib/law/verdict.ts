import type { Day } from "../facts/days.ts";
import type { Text } from "../text/text.ts";
import { joinTexts } from "../text/text.ts";
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

const GRAVITY: readonly Status[] = [
  "violation",
  "upcoming",
  "cannot-tell",
  "satisfied",
  "not-applicable",
];

/** One verdict for several places: the gravest status, with the message of every place that has it. */
export function gravest(verdicts: readonly Verdict[], none: Verdict): Verdict {
  if (verdicts.length === 1 && verdicts[0]) return verdicts[0];
  const status = GRAVITY.find((s) => verdicts.some((v) => v.status === s));
  const places = verdicts.filter((v) => v.status === status);
  const [first] = places;
  if (!first) return none;
  if (places.length === 1) return first;
  const due = places.flatMap((p) => p.due ?? []).sort()[0];
  return {
    ...first,
    message: joinTexts(distinct(places.map((p) => p.message))),
    facts: unique(places.flatMap((p) => p.facts)),
    missing: unique(places.flatMap((p) => p.missing)),
    ...(due ? { due } : {}),
  };
}

function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((t) => [t.nb, t])).values()];
}

function verdict(status: Status, message: Text, facts: readonly string[], more: More): Verdict {
  const { due, fix, missing = [], severity } = more;
  return {
    status,
    message,
    facts: unique(facts),
    missing: unique(missing),
    ...(due && { due }),
    ...(fix && { fix }),
    ...(severity && { severity }),
  };
}

function unique(paths: readonly string[]): readonly string[] {
  return paths.length < 2 ? paths : [...new Set(paths)];
}
