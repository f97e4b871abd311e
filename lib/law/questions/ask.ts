import { isDay } from "../../facts/days.ts";
import type { CaseFacts } from "../../facts/types.ts";
import { factValues } from "../../text/fact-values.ts";
import type { Text } from "../../text/text.ts";
import { BLANKS, filled, placed } from "./fill.ts";
import type { AnswerValue, Question, QuestionOption } from "./types.ts";

/*
 * Ways to ask for one fact. An answer that is not of the question's kind leaves the facts as they are.
 */

type Words = readonly [ask: Text, where: Text];

/** A fact that is true or false. */
export function yesNo(path: string, ...[ask, where]: Words): Question {
  return question(path, "yes-no", ask, where, (value) => typeof value === "boolean");
}

/** A calendar day. */
export function onDay(path: string, ...[ask, where]: Words): Question {
  return question(path, "date", ask, where, isDayValue);
}

/** Whole minutes, asked as hours. */
export function hours(path: string, ...[ask, where]: Words): Question {
  const most = 10_080;
  return { ...question(path, "hours", ask, where, (value) => isWhole(value, most)), most };
}

/** A whole number from 0 to `most`. */
export function number(path: string, most: number, ...[ask, where]: Words): Question {
  return { ...question(path, "number", ask, where, (value) => isWhole(value, most)), most };
}

/** One of the fact's values, in the words the panel has for them. */
export function choice(path: string, ...[ask, where]: Words): Question {
  const words = Object.entries(factValues[path] ?? {});
  const options = words
    .filter(([value]) => value !== "unknown")
    .map(([value, label]) => ({ value, label }));
  const isOption = (value: AnswerValue) => options.some((o) => o.value === value);
  return { ...question(path, "choice", ask, where, isOption), options };
}

/** One of the given values, turned into a fact by `toFact`. */
export function choiceOf(
  path: string,
  options: readonly QuestionOption[],
  toFact: (facts: CaseFacts, value: string) => unknown,
  ...[ask, where]: Words
): Question {
  return {
    ...question(path, "choice", ask, where, () => true),
    options,
    apply: (facts, value, asked) =>
      options.some((o) => o.value === value)
        ? filled(facts, placed(path, asked), toFact(facts, String(value)))
        : facts,
  };
}

/** One of the given values, added to a list as the elements `toElements` makes of it. */
export function addedChoice(
  path: string,
  options: readonly QuestionOption[],
  toElements: (value: string) => readonly unknown[],
  ...words: Words
): Question {
  const list = (facts: CaseFacts, value: string) => [
    ...(listAt(facts, path) ?? []),
    ...toElements(value),
  ];
  return choiceOf(path, options, list, ...words);
}

/**
 * How many there are of something, so that the list becomes complete: each is then asked about on its own. A list that
 * is already known stays as it is.
 */
export function howMany(path: string, most: number, ...[ask, where]: Words): Question {
  const base = question(path, "number", ask, where, (value) => isWhole(value, most));
  const blank = BLANKS[path] ?? {};
  return {
    ...base,
    most,
    apply: (facts, value) => {
      if (!isWhole(value, most) || listAt(facts, path)) return facts;
      return filled(
        facts,
        path,
        Array.from({ length: Number(value) }, () => ({ ...blank })),
      );
    },
  };
}

/** A day that is added to a list of days, or to a list of things by `toElement`. */
export function addedDay(
  path: string,
  toElement: (day: string) => unknown,
  ...[ask, where]: Words
): Question {
  const base = question(path, "date", ask, where, isDayValue);
  return {
    ...base,
    apply: (facts, value) =>
      isDayValue(value)
        ? filled(facts, path, [...(listAt(facts, path) ?? []), toElement(String(value))])
        : facts,
  };
}

/** Days that are added to a list of days; "none" says that the list is empty. */
export function addedDays(path: string, ...[ask, where]: Words): Question {
  return {
    ...question(path, "days", ask, where, (value) => daysIn(value) !== null),
    apply: (facts, value) => {
      const days = daysIn(value);
      if (days === null) return facts;
      return filled(facts, path, [...new Set([...(listAt(facts, path) ?? []), ...days])]);
    },
  };
}

/** The list at a path without index, `programme.evaluationDates`; null where it is not known. */
function listAt(facts: CaseFacts, path: string): readonly unknown[] | null {
  const found = path
    .split(".")
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key], facts);
  return Array.isArray(found) ? found : null;
}

function question(
  path: string,
  kind: Question["kind"],
  ask: Text,
  where: Text,
  fits: (value: AnswerValue) => boolean,
): Question {
  return {
    id: path,
    fills: [path],
    ask,
    where,
    kind,
    apply: (facts, value, asked) =>
      fits(value) ? filled(facts, placed(path, asked), value) : facts,
  };
}

function isDayValue(value: AnswerValue): boolean {
  return typeof value === "string" && isDay(value);
}

function daysIn(value: AnswerValue): string[] | null {
  if (value === "none") return [];
  const days = typeof value === "string" ? value.split(",") : [];
  return days.length > 0 && days.every(isDay) ? days : null;
}

function isWhole(value: AnswerValue, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}
