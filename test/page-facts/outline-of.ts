import type { Entry, LabelledValue, Other, Outline, TextBlock } from "../../lib/page/outline.ts";

/* Outlines by hand, so that vocabulary is tested apart from structure. */

const node = 1;

/** "Label: value" lines as one block of labelled values; an empty value is a blank field. */
export function block(
  id: number,
  trail: string[],
  lines: readonly string[],
  other?: Other,
): LabelledValue[] {
  return lines.map((line) => {
    const at = line.indexOf(": ");
    const label = at < 0 ? line.replace(/:$/, "") : line.slice(0, at);
    const value = at < 0 ? null : line.slice(at + 2);
    return { label, value, quote: line, trail, block: id, node, ...(other && { other }) };
  });
}

/** A row, card, item or dialog with labelled lines and loose texts. */
export function entry(
  kind: Entry["kind"],
  trail: string[],
  heading: string | null,
  lines: readonly string[],
  loose: readonly string[] = [],
  other?: Other,
): Entry {
  const id = Math.floor(Math.random() * 1e9);
  return {
    kind,
    heading,
    values: block(id, trail, lines, other),
    loose: loose.map((text) => ({ text, node })),
    trail,
    block: id,
    node,
    ...(other && { other }),
  };
}

/** A running text or a loose one. */
export function text(trail: string[], words: string, other?: Other): TextBlock {
  return { text: words, trail, block: 0, node, ...(other && { other }) };
}

export function outline(parts: Partial<Outline> & { h?: readonly string[] }): Outline {
  return {
    title: parts.title ?? "",
    values: parts.values ?? [],
    entries: parts.entries ?? [],
    texts: parts.texts ?? [],
    loose: parts.loose ?? [],
    headings: parts.headings ?? (parts.h ?? []).map((words) => ({ text: words, level: 2, node })),
  };
}

export const nobody = { node, derived: [] as const };
