import { JSDOM } from "jsdom";
import { attachShadowRoots } from "../../lib/cli/shadow-roots.ts";
import type { PageAccess } from "../../lib/page/dom/access.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { knowsLabel, knowsSection } from "../../lib/page/facts.ts";
import { outlineOf } from "../../lib/page/outline/of.ts";
import type { LabelledValue, Outline } from "../../lib/page/outline.ts";
import { treeOf } from "../../lib/page/snapshot.ts";

/** A piece of HTML as a page, with its declarative shadow roots. */
export function pageOf(html: string): { document: Document; access: PageAccess } {
  const { document } = new JSDOM(html).window;
  const closed = new WeakMap<Element, ShadowRoot>();
  attachShadowRoots(document, closed);
  const access: PageAccess = {
    shadowRoot: (e) => e.shadowRoot ?? closed.get(e) ?? null,
    frameDocument: () => null,
  };
  return { document, access };
}

/** A piece of HTML as the content script sends it. */
export function snapshotOfHtml(html: string): string {
  const { document, access } = pageOf(html);
  return snapshotOf(document, access) ?? "";
}

/** The outline of a piece of HTML, with the vocabulary's hints. */
export function outlined(html: string): Outline {
  const tree = treeOf(snapshotOfHtml(html));
  if (!tree) throw new Error("no page");
  return outlineOf(tree, { knowsLabel, knowsSection });
}

/** Values as "Trail > Label = value". */
export function valuesIn(html: string): string[] {
  return outlined(html).values.map(told);
}

/** Entries as "kind Trail > heading | Label = value | loose". */
export function entriesIn(html: string): string[] {
  return outlined(html).entries.map(({ kind, trail, heading, values, loose }) => {
    const labelled = values.map((v) => `${v.label} = ${v.value}`);
    const head = [...trail, heading ?? "–"].join(" > ");
    return [`${kind} ${head}`, ...labelled, ...loose.map((l) => l.text)].join(" | ");
  });
}

/** A value as "Trail > Label = value", with a tick for checkboxes. */
export function told({ trail, label, value, checked }: LabelledValue): string {
  const tick = checked === undefined ? "" : checked ? " (x)" : " ( )";
  return `${[...trail, label].join(" > ")} = ${value}${tick}`;
}
