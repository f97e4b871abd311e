import type { Counts, PillNumbers } from "../../lib/messages/contract.ts";
import { pill as texts } from "../../lib/text/pill.ts";
import { say } from "../../lib/text/text.ts";

/** The pill and its buttons. */
export interface Tools {
  readonly pill: HTMLElement;
  /** The numbers: opens the panel. */
  readonly open: HTMLButtonElement;
  readonly grip: HTMLButtonElement;
  readonly fold: HTMLButtonElement;
  readonly off: HTMLButtonElement;
}

/** Made once; the tools are seen while pointed at or in focus. */
export function toolsOf(document: Document): Tools {
  const pill = document.createElement("div");
  pill.className = "pille";
  pill.hidden = true;
  const tool = (sign: string) => {
    const made = button(document, "verktoy");
    made.textContent = sign;
    return made;
  };
  const open = button(document, "tall");
  const grip = tool("✥");
  const fold = tool("–");
  const off = tool("×");
  pill.append(open, grip, fold, off);
  return { pill, open, grip, fold, off };
}

/** What each button is called, to a screen reader and on hover. */
export function nameTools(tools: Tools, counts: PillNumbers, isFolded: boolean): void {
  const { lang } = counts;
  tools.pill.lang = lang;
  name(tools.open, say(texts.label(counts), lang));
  name(tools.grip, say(texts.move, lang));
  name(tools.fold, say(isFolded ? texts.unfold : texts.fold, lang));
  name(tools.off, say(texts.off, lang));
}

function name(button: HTMLElement, words: string): void {
  button.title = words;
  button.ariaLabel = words;
}

function button(document: Document, name: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = name;
  return made;
}

/** The three numbers; folded: the first that is not zero. */
export function numbers(counts: Counts, isFolded: boolean): Element[] {
  const all = [
    { sign: SIGNS.violation, count: counts.violations, kind: "brudd" },
    { sign: SIGNS.deadline, count: counts.deadlines, kind: "frist" },
    { sign: SIGNS.question, count: counts.questions, kind: "spm" },
  ];
  const first = all.find(({ count }) => count > 0) ?? all[0];
  return all.filter((one) => !isFolded || one === first).map(part);
}

/** Shapes that tell the numbers apart without colour: a warning triangle, a clock, a question mark in a ring. */
const SIGNS = {
  violation: "M8 1.5 15 14H1Z M8 6v4 M8 12v.4",
  deadline: "M8 1.5a6.5 6.5 0 1 0 .01 0Z M8 4.5V8l2.5 1.8",
  question: "M8 1.5a6.5 6.5 0 1 0 .01 0Z M6 6.2a2 2 0 1 1 2.7 1.9q-.7.3-.7 1.2 M8 11.6v.4",
};

function part({ sign, count, kind }: { sign: string; count: number; kind: string }): Element {
  const part = document.createElement("span");
  part.className = count > 0 ? kind : "ingen";
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", sign);
  svg.append(path);
  part.append(svg, String(count));
  return part;
}

const SVG = "http://www.w3.org/2000/svg";
