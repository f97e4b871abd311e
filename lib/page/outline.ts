/*
 * What a careful reader sees of a page, before anybody asks what it means: labels with their values, rows and
 * cards, running text, each under the headings it stands below. Structure only; vocabulary comes after.
 */

/** A label and what stands beside it. */
export interface LabelledValue {
  /** The label's words, without trailing colon or required-mark. */
  readonly label: string;
  /** What is shown; null when the field is shown and blank. A checkbox or radio group: the chosen option's words. */
  readonly value: string | null;
  /** For a single checkbox: whether it is ticked. */
  readonly checked?: boolean;
  /** Label and value as the page shows them together, for the quote. */
  readonly quote: string;
  /** Headings it stands under, outermost first: h1–h6, legends, captions, summaries, tab and region names. */
  readonly trail: readonly string[];
  /** The smallest block (dl, row, card, fieldset, section, form) that holds it: equal numbers belong together. */
  readonly block: number;
  readonly node: Element;
}

/** A table row, card, list item or opened dialog that describes one thing. */
export interface Entry {
  readonly kind: "row" | "card" | "item" | "dialog";
  /** Its own heading or first cell. */
  readonly heading: string | null;
  readonly values: readonly LabelledValue[];
  /** Texts in it that have no label (type, dates, tags), in reading order. */
  readonly loose: readonly LooseText[];
  /** Headings and column names it stands under ("Planlegger", "Gjennomføres"), outermost first. */
  readonly trail: readonly string[];
  readonly block: number;
  readonly node: Element;
}

export interface LooseText {
  readonly text: string;
  readonly node: Element;
}

/** Running text: a paragraph, a note, a text area's content. */
export interface TextBlock {
  readonly text: string;
  readonly trail: readonly string[];
  readonly block: number;
  readonly node: Element;
}

/** A page as an outline, in reading order. */
export interface Outline {
  readonly title: string;
  readonly values: readonly LabelledValue[];
  readonly entries: readonly Entry[];
  readonly texts: readonly TextBlock[];
  readonly headings: readonly {
    readonly text: string;
    readonly level: number;
    readonly node: Element;
  }[];
}
