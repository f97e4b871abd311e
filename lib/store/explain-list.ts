import type * as z from "zod/mini";
import { importErrors } from "../text/office.ts";
import { type Lang, say, type Text } from "../text/text.ts";

/** One fault of a list file in words: in which measure, in which field, and what was expected there. */
export function explainIssue(issue: z.core.$ZodIssue, json: unknown): Text {
  const [top, index, ...rest] = issue.path;
  const field = (top === "measures" ? rest : issue.path).map(String).join(".");
  const place = top === "measures" && typeof index === "number" ? measureAt(json, index) : null;
  const where = (lang: Lang) => {
    const named = field === "" ? "" : `«${field}»`;
    return [place && say(place, lang), named].filter(Boolean).join(", ") || "«measures»";
  };
  const expected = expectation(issue);
  const stood = issue.code === "unrecognized_keys" ? null : valueAt(json, issue.path);
  const said = (lang: Lang) =>
    say(importErrors.place(where(lang), say(expected, lang), stood), lang);
  return { nb: said("nb"), nn: said("nn"), en: said("en") };
}

/** What stands at a place, when it can be said in a few words; null for nothing and for what is long. */
function valueAt(json: unknown, path: readonly PropertyKey[]): string | null {
  const value = path.reduce((at, key) => (at as Record<PropertyKey, unknown> | null)?.[key], json);
  const isSaid = typeof value === "string" || typeof value === "number";
  return isSaid && String(value).length < 80 ? String(value) : null;
}

function measureAt(json: unknown, index: number): Text {
  const measures = (json as { measures?: unknown[] }).measures ?? [];
  const title = (measures[index] as { title?: unknown } | null)?.title;
  return importErrors.inMeasure(index + 1, typeof title === "string" ? title : "");
}

function expectation(issue: z.core.$ZodIssue): Text {
  if (issue.code === "unrecognized_keys") return importErrors.without(issue.keys);
  if (issue.code === "invalid_value") return importErrors.oneOf(issue.values.map(String));
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? same(issue.expected);
  return same(issue.message);
}

const same = (word: string): Text => ({ nb: word, nn: word });

const TYPES: Readonly<Record<string, Text>> = {
  string: { nb: "tekst", nn: "tekst", en: "text" },
  number: { nb: "et tall", nn: "eit tal", en: "a number" },
  int: { nb: "et helt tall", nn: "eit heilt tal", en: "a whole number" },
  array: {
    nb: "en liste i hakeparenteser",
    nn: "ei liste i hakeparentesar",
    en: "a list in square brackets",
  },
  object: {
    nb: "et objekt i krøllparenteser",
    nn: "eit objekt i krøllparentesar",
    en: "an object in curly brackets",
  },
};
