import type { Counts } from "../../lib/messages/contract.ts";
import { pill as texts } from "../../lib/text/pill.ts";
import css from "./pill.css?inline";

export interface Pill {
  readonly host: HTMLElement;
  /** Where marks are drawn. */
  readonly layer: HTMLElement;
  /** The numbers, or null while no person is certain: then there is no pill. */
  show(counts: Counts | null): void;
  /** The extension is gone: no numbers, only what the caseworker can do where there were some. */
  retire(): void;
  remove(): void;
}

/** One empty host element with a closed root, outside the page's body: the only thing we add to a page. */
export function createPill(document: Document, open: () => void): Pill {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  const layer = document.createElement("div");
  layer.className = "layer";
  const button = document.createElement("button");
  button.type = "button";
  button.hidden = true;
  button.addEventListener("click", (event) => {
    if (event.isTrusted) open();
  });
  root.append(style, layer, button);
  document.documentElement.append(host);
  return {
    host,
    layer,
    show: (counts) => showCounts(button, counts),
    retire: () => retire(button),
    remove: () => host.remove(),
  };
}

function showCounts(button: HTMLButtonElement, counts: Counts | null): void {
  button.hidden = counts === null;
  button.replaceChildren(...(counts ? numbers(counts) : []));
  button.title = counts ? texts.label(counts).nb : "";
  button.ariaLabel = button.title;
}

function retire(button: HTMLButtonElement): void {
  if (button.hidden) return;
  const note = document.createElement("p");
  note.className = "stille";
  note.setAttribute("role", "status");
  note.textContent = texts.reload.nb;
  button.replaceWith(note);
}

function numbers(counts: Counts): Element[] {
  return [
    part(SIGNS.violation, counts.violations, "brudd"),
    part(SIGNS.deadline, counts.deadlines, "frist"),
    part(SIGNS.question, counts.questions, "spm"),
  ];
}

/** Shapes that tell the numbers apart without colour: a warning triangle, a clock, a question mark in a ring. */
const SIGNS = {
  violation: "M8 1.5 15 14H1Z M8 6v4 M8 12v.4",
  deadline: "M8 1.5a6.5 6.5 0 1 0 .01 0Z M8 4.5V8l2.5 1.8",
  question: "M8 1.5a6.5 6.5 0 1 0 .01 0Z M6 6.2a2 2 0 1 1 2.7 1.9q-.7.3-.7 1.2 M8 11.6v.4",
};

function part(sign: string, count: number, kind: string): Element {
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
