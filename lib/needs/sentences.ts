import type { Token } from "./tokens.ts";
import { CLASSES, FINITE } from "./words.ts";

/** One statement of the text: a sentence, a line of notes, or a label or question with what was answered. */
export interface Statement {
  /** The label or question it answers; empty for an ordinary sentence. */
  readonly label: readonly Token[];
  readonly body: readonly Token[];
  /** Ends with a question mark: it asks, it does not tell. */
  readonly asks: boolean;
}

interface Line {
  readonly tokens: readonly Token[];
  readonly bullet: boolean;
  /** Ends with this mark; empty for a line that merely ends. */
  readonly end: string;
  /** The last sentence of its line. */
  readonly lastOfLine: boolean;
}

/** The statements of a text, in order. Headings and unanswered questions tell nothing and are left out. */
export function statements(tokens: readonly Token[]): Statement[] {
  const lines = splitLines(tokens);
  const found: Statement[] = [];
  let label: readonly Token[] = [];
  for (const [n, line] of lines.entries()) {
    const own = splitLabel(line);
    if (own && own.body.length === 0) {
      label = own.label;
      continue;
    }
    if (own) {
      found.push({ ...own, asks: asks(line) });
      label = [];
      continue;
    }
    const answer = label.length > 0 && (line.bullet || isShortAnswer(line));
    if (line.end === "?" && line.tokens.length > 1) {
      found.push({ label: [], body: line.tokens, asks: true });
      label = line.tokens.length <= MAX_QUESTION ? line.tokens : [];
      continue;
    }
    if (!answer && isHeading(line, lines[n + 1])) label = [];
    else found.push({ label: answer ? label : [], body: line.tokens, asks: asks(line) });
    if (!line.bullet) label = [];
  }
  return found;
}

/** "Rus?", and "?rus" as notes write it. */
function asks({ end, tokens }: Line): boolean {
  return end === "?" || tokens[0]?.word === "?";
}

function splitLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let current: Token[] = [];
  let bullet = false;
  let lineStart = 0;
  const close = (end: string, lastOfLine: boolean) => {
    if (current.some((t) => t.kind === "word"))
      lines.push({ tokens: current, bullet, end, lastOfLine });
    current = [];
    bullet = false;
  };
  for (const [i, token] of tokens.entries()) {
    if (token.word === "\n") {
      if (breaksLine(tokens, i, lineStart)) close("", true);
      lineStart = token.end;
    } else if (current.length === 0 && BULLETS.has(token.word)) bullet = true;
    else if (ENDS.has(token.word) && endsSentence(tokens, i))
      close(token.word, tokens[i + 1]?.word === "\n" || i + 1 === tokens.length);
    else if (token.word !== ".") current.push(token);
  }
  close("", true);
  return lines;
}

const BULLETS = new Set(["-", "–", "—", "•", "*", "·"]);
const ENDS = new Set([".", "!", "?"]);

/** Wrapped prose goes on over a line break; lists, headings and paragraphs do not. */
function breaksLine(tokens: readonly Token[], i: number, lineStart: number): boolean {
  const next = tokens[i + 1];
  const here = tokens[i];
  if (!next || !here || next.kind === "mark" || next.capital || /^\d/.test(next.word)) return true;
  return here.start - lineStart < WRAPPED_LINE;
}

/** Prose that is wrapped by hand has lines of at least this many characters. */
const WRAPPED_LINE = 45;

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const [before, mark, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (mark?.word === "?" && next?.kind === "word" && next.start === mark.end) return false;
  if (mark?.word !== "." || !before || !next) return true;
  if (next.word === "\n") return !isShortened(before);
  if (next.start === mark.end && next.kind === "mark") return false;
  if (isShortened(before)) return false;
  return !(/^\d+$/.test(before.word) && !next.capital);
}

/** Its full stop ends no sentence. A word longer than what is written was written out by the tokenizer. */
function isShortened(token: Token): boolean {
  return ABBREVIATIONS.has(token.word) || token.word.length > token.end - token.start;
}

const ABBREVIATIONS = new Set(
  "pt p.t dt d.t f.t etc tidl ihht vha bl ikr årg frp kval saml gj f.eks feks bl.a blant.a ca dvs pga p.g.a jf jfr evt ev inkl ekskl mnd osv mv m.v mm m.m o.l ol kl nr tlf str st fhv jan feb mars apr jun jul aug sep sept okt nov des d.d dd vedr ang mtp ift mht ifm tls hhv resp maks min spes psyk øk sos fys udir ref utd avd adr".split(
    " ",
  ),
);

/** A longer question is part of a story; what follows does not answer it. */
const MAX_QUESTION = 9;

/** "Gjeld: 40 000", "Utfordringer:". A colon late in a sentence is no label. */
function splitLabel(line: Line): { label: Token[]; body: Token[] } | undefined {
  const colon = line.tokens.findIndex((t) => t.word === ":");
  if (colon < 1 || colon > MAX_LABEL) return undefined;
  const label = line.tokens.slice(0, colon);
  if (label.some((t) => t.word === ",")) return undefined;
  return { label, body: line.tokens.slice(colon + 1) };
}

/** Labels have few words; a longer beginning is a sentence. */
const MAX_LABEL = 7;

function isShortAnswer(line: Line): boolean {
  return YES_OR_NO.has(line.tokens[0]?.word ?? "") || line.tokens.length <= 4;
}

/** Answers that are a whole statement by themselves. */
export const YES = new Set(["ja", "jo", "jau", "yes", "stemmer"]);
export const NO = new Set(["nei", "nope", "nix", "ingen", "ikke", "ikkje"]);
const YES_OR_NO = new Set([...YES, ...NO]);

/** Few words on a line of their own, a capital first, no full stop, nothing said: a heading. */
function isHeading(line: Line, next: Line | undefined): boolean {
  if (line.bullet || line.end !== "" || !line.lastOfLine) return false;
  if (!line.tokens[0]?.capital || line.tokens.some((t) => saysSomething(t.word))) return false;
  if (!next) return line.tokens.length <= MAX_LONE_HEADING;
  const prose = next.tokens.length > MAX_HEADING || next.tokens.some((t) => FINITE.has(t.word));
  return line.tokens.length <= MAX_HEADING && prose;
}

/** A cue or a verb makes a short line a note: "Dårlig norsk", "Mangler bolig". */
function saysSomething(word: string): boolean {
  return FINITE.has(word) || SAYING.has(word);
}

const SAYING = new Set(
  ["NEG", "LACK", "BAD", "WISH"].flatMap((name) => (CLASSES[name] ?? "").split(/\s+/)),
);
const MAX_HEADING = 5;
const MAX_LONE_HEADING = 2;
