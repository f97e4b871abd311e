import type { Counts } from "../../lib/messages/contract.ts";
import { pill as texts } from "../../lib/text/pill.ts";
import css from "./pill.css?inline";

export interface Pill {
  readonly host: HTMLElement;
  /** Where marks are drawn. */
  readonly layer: HTMLElement;
  /** The numbers, or null while no person is certain: then there is no pill. */
  show(counts: Counts | null): void;
  remove(): void;
}

/** One empty host element with a closed root, outside the page's body: the only thing we add to a page. */
export function createPill(document: Document, open: () => void): Pill {
  const host = document.createElement("div");
  host.style.cssText = "all:initial;position:static";
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
    remove: () => host.remove(),
  };
}

function showCounts(button: HTMLButtonElement, counts: Counts | null): void {
  button.hidden = counts === null;
  button.replaceChildren(...(counts ? numbers(counts) : []));
  button.title = counts ? texts.label(counts).nb : "";
  button.ariaLabel = button.title;
}

function numbers(counts: Counts): HTMLElement[] {
  return [
    number("!", counts.violations, "brudd"),
    number("⏱", counts.deadlines, "frist"),
    number("?", counts.questions, "spm"),
  ];
}

function number(sign: string, count: number, kind: string): HTMLElement {
  const part = document.createElement("span");
  part.className = count > 0 ? kind : "ingen";
  part.textContent = `${sign} ${count}`;
  return part;
}
