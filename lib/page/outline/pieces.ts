import { attrOf, isWords, type Shown, textOf, tidy, within } from "../tree.ts";
import {
  headingLevel,
  isAside,
  isBoundary,
  isButton,
  isControl,
  type StructKind,
  structOf,
} from "./kinds.ts";
import type { Names } from "./names.ts";
import { ACTION } from "./words.ts";

/** One line of words. */
export interface Line {
  readonly kind: "line";
  readonly text: string;
  readonly shown: Shown;
  /** What its words are as a whole: a label element, bold, a link. */
  readonly as: "words" | "label" | "strong" | "link";
  /** The first of its parts and the rest, where it has several: bold words before plain ones. */
  readonly lead: { readonly text: string; readonly rest: string } | null;
}

export interface Heading {
  readonly kind: "heading";
  readonly text: string;
  /** 1–6; 7 for the button that opens a part. */
  readonly level: number;
  readonly shown: Shown;
  /** Whether what it heads is folded away. */
  readonly isFolded?: boolean;
}

/** A plain container with several pieces. */
export interface Box {
  readonly kind: "box";
  readonly shown: Shown;
  readonly pieces: readonly Piece[];
  /** Whether the pieces stand in one line. */
  readonly inline: boolean;
}

/** A part that has its own reader. */
export interface Struct {
  readonly kind: "struct";
  readonly is: StructKind;
  readonly shown: Shown;
}

export type Piece =
  | Line
  | Heading
  | Box
  | Struct
  | { readonly kind: "control"; readonly shown: Shown }
  | { readonly kind: "named"; readonly label: string; readonly text: string; readonly shown: Shown }
  | { readonly kind: "rule"; readonly shown: Shown };

/** The first line of pieces, if they begin with one. */
export function firstLine(pieces: readonly Piece[]): Line | null {
  const [first] = pieces;
  return first?.kind === "line" ? first : null;
}

const LONGEST_HEADING = 300;
/** Words of one line are cut here; running text is longer than anybody reads. */
const LONGEST_LINE = 20_000;

/** What an element holds, as lines, headings, controls, parts and boxes; wrappers around a single piece are gone. */
export function piecesOf(shown: Shown, names: Names): Piece[] {
  const found: Piece[] = [];
  const run: Run = { shown, parts: [] };
  for (const child of shown.children) {
    if (isWords(child)) addWords(run, child.text, found);
    else if (!isLeftOut(child, names)) addElement(run, child, names, found);
  }
  flush(run, found);
  return found;
}

/** Whether the element holds nothing that is read. */
function isLeftOut(shown: Shown, names: Names): boolean {
  return isAside(shown) || names.help.has(shown) || (names.used.has(shown) && !holdsControl(shown));
}

/** A label around its control gives the control; a label beside it gives nothing. */
function holdsControl(label: Shown): boolean {
  return label.children.some((c) => !isWords(c) && (isControl(c) || holdsControl(c)));
}

interface Part {
  readonly text: string;
  /** The line an inline element gave; null for bare words. */
  readonly line: Line | null;
}

interface Run {
  readonly shown: Shown;
  parts: Part[];
}

function addWords(run: Run, text: string, found: Piece[]): void {
  const [first = "", ...lines] = text.split("\n");
  run.parts.push({ text: first, line: null });
  for (const line of lines) {
    flush(run, found);
    run.parts.push({ text: line, line: null });
  }
}

function addElement(run: Run, child: Shown, names: Names, found: Piece[]): void {
  const pieces = readChild(child, names);
  const [only] = pieces;
  if (!child.block && pieces.length === 0) return;
  if (!child.block && pieces.length === 1 && only?.kind === "line") {
    const { before, after } = blanksAround(child);
    run.parts.push({ text: before + only.text + after, line: only });
    return;
  }
  flush(run, found);
  found.push(...pieces);
}

/** Blanks at the edges of an inline element belong to the line. */
function blanksAround(shown: Shown): { before: string; after: string } {
  const first = shown.children[0];
  const last = shown.children.at(-1);
  const before = first && isWords(first) && /^\s/.test(first.text) ? " " : "";
  return { before, after: last && isWords(last) && /\s$/.test(last.text) ? " " : "" };
}

/** At most one piece, unless the child is a wrapper that says nothing. */
function readChild(child: Shown, names: Names): Piece[] {
  const name = names.named.get(child);
  if (name)
    return [{ kind: "named", label: name, text: textOf(child, LONGEST_LINE), shown: child }];
  if (child.tag === "hr") return [{ kind: "rule", shown: child }];
  if (isControl(child)) return [{ kind: "control", shown: child }];
  const level = headingLevel(child);
  if (level > 0) return headingOf(child, level);
  if (names.used.has(child)) return piecesOf(child, names).filter((p) => p.kind === "control");
  const is = structOf(child);
  if (is) return [{ kind: "struct", is, shown: child }];
  return isButton(child) ? buttonPieces(child, names) : boxOf(child, names);
}

function headingOf(shown: Shown, level: number): Heading[] {
  const text = textOf(shown, LONGEST_HEADING).replace(/\n/g, " ");
  const isFolded = [...within(shown)].some((s) => attrOf(s, "aria-expanded") === "false");
  return text ? [{ kind: "heading", text, level, shown, ...(isFolded ? { isFolded } : {}) }] : [];
}

/** A button's words are no content, but a button may be a whole card, or head the part it has opened. */
function buttonPieces(shown: Shown, names: Names): Piece[] {
  if (attrOf(shown, "aria-expanded") === "true" && !ACTION.test(textOf(shown, 100)))
    return headingOf(shown, 7);
  const pieces = piecesOf(shown, names);
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === "heading") return pieces;
  const isCard = pieces.length > 1 && pieces.some((p) => p.kind !== "line" || p.shown.block);
  return isCard ? [{ kind: "struct", is: "card", shown }] : [];
}

function boxOf(shown: Shown, names: Names): Piece[] {
  const pieces = piecesOf(shown, names);
  const [only] = pieces;
  if (pieces.length === 0) return [];
  if (isBoundary(shown)) return [{ kind: "box", shown, pieces, inline: false }];
  const blank = blankBeside(pieces, shown);
  if (blank) return [{ kind: "box", shown, pieces: [...pieces, blank], inline: false }];
  if (pieces.length === 1 && only) return [only.kind === "line" ? asLine(only, shown) : only];
  const inline = pieces.every((p) => p.kind === "line" && !p.shown.block);
  return [{ kind: "box", shown, pieces, inline }];
}

/** An empty element beside a single line, as a value that is blank. */
function blankBeside(pieces: readonly Piece[], shown: Shown): Line | null {
  const elements = shown.children.filter((c): c is Shown => !isWords(c));
  const [first, second] = elements;
  if (
    pieces.length !== 1 ||
    pieces[0]?.kind !== "line" ||
    elements.length !== 2 ||
    !first ||
    !second
  )
    return null;
  const isEmpty =
    second.children.every(isWords) && textOf(second, 1) === "" && textOf(first, 1) !== "";
  return isEmpty && /^(span|div|p|dd|td|strong|b|em|time|output)$/.test(second.tag)
    ? { kind: "line", text: "", shown: second, as: "words", lead: null }
    : null;
}

/** A line inside an element takes the element's meaning: label, bold, link. */
function asLine(line: Line, { tag }: Shown): Line {
  const as = AS[tag] ?? line.as;
  return as === line.as ? line : { ...line, as };
}

const AS: Readonly<Record<string, Line["as"]>> = {
  label: "label",
  dt: "label",
  th: "label",
  b: "strong",
  strong: "strong",
  a: "link",
};

/** Ends the line: bare words make one line of all; elements side by side are pieces of their own. */
function flush(run: Run, found: Piece[]): void {
  const parts = run.parts.filter((p) => p.text.trim() !== "");
  const all = run.parts;
  run.parts = [];
  if (parts.length === 0) return;
  if (parts.every((p) => p.line || isSeparator(p.text))) {
    for (const { line } of parts) if (line) found.push(line);
    return;
  }
  const text = joined(all);
  const [first, ...rest] = parts;
  const lead = first && rest.length > 0 ? { text: first.text.trim(), rest: joined(rest) } : null;
  found.push({
    kind: "line",
    text: text.slice(0, LONGEST_LINE),
    shown: run.shown,
    as: "words",
    lead,
  });
}

function isSeparator(text: string): boolean {
  return /^[\s·|•]*$/u.test(text);
}

function joined(parts: readonly Part[]): string {
  let text = "";
  let last: Part | null = null;
  for (const part of parts) {
    if (last?.line && part.line) text += " ";
    text += part.text;
    last = part;
  }
  return tidy(text);
}
