import type { CaseFacts } from "../../facts/types.ts";
import { paperText } from "../../text/papers.ts";
import { say } from "../../text/text.ts";
import { hidesPlaces } from "./person.ts";
import type { Block, Line, Paper, PaperInput, Run } from "./types.ts";

/**
 * The same paper without anything that looks like a national number, which free text and quotes may hold, and where the
 * address is hidden without the places the case names.
 */
export function cleaned(paper: Paper, input: PaperInput): Paper {
  const number = say(paperText.numberLeftOut, paper.lang);
  const place = say(paperText.placeLeftOut, paper.lang);
  const places = hidesPlaces(input) ? placesIn(input.report.facts) : [];
  const clean = (text: string) =>
    places.reduce((rest, name) => rest.replaceAll(name, place), text.replace(NUMBER, number));
  return { ...paper, title: clean(paper.title), blocks: paper.blocks.map((b) => block(b, clean)) };
}

/** The longest first, so that no part of a name is left behind. */
function placesIn({ person, office }: CaseFacts): string[] {
  const all = [person?.municipalityOfStay, office?.name, office?.municipality];
  const named = all.flatMap((name) => (name && name.trim().length > 1 ? name.trim() : []));
  return named.toSorted((a, b) => b.length - a.length);
}

/** Eleven digits, however they are grouped, that are no part of a longer number. */
const NUMBER =
  /(?<!\d)\d{2}[ .\u00a0]?\d{2}[ .\u00a0]?\d{2}[ .\-\u00a0]?\d{3}[ \u00a0]?\d{2}(?!\d)/g;

type Clean = (text: string) => string;

function block(one: Block, clean: Clean): Block {
  switch (one.kind) {
    case "heading":
    case "quote":
      return { ...one, text: clean(one.text) };
    case "paragraph":
    case "field":
      return { ...one, line: line(one.line, clean) };
    case "list":
      return { ...one, items: one.items.map((item) => line(item, clean)) };
    case "table":
      return { ...one, rows: one.rows.map((row) => row.map((cell) => line(cell, clean))) };
    case "note":
      return { ...one, lines: one.lines.map(clean) };
    case "signature":
      return one;
  }
}

function line(runs: Line, clean: Clean): Line {
  return runs.map((run): Run => (run.text === undefined ? run : { ...run, text: clean(run.text) }));
}
