/*
 * What a careful reader sees of a page, before anybody asks what it means: labels with their values, rows and
 * cards, running text, each under the headings it stands below. Structure only; vocabulary comes after.
 */

import type { NodeNumber } from "./tree.ts";

/** Whom a part of the page describes when it is not the person of the case. */
export type Other = "child" | "partner" | "someone";

/** A label and what stands beside it. A label with several values ("Delmål") comes once for each. */
export interface LabelledValue {
  /** The label's words, without trailing colon or required-mark. */
  readonly label: string;
  /** What is shown; null when the field is shown and blank. A checkbox or radio group: the chosen option's words. */
  readonly value: string | null;
  /** For a single checkbox: whether it is ticked. Its value is the label when ticked, else null. */
  readonly checked?: boolean;
  /** Label and value as the page shows them together, for the quote. */
  readonly quote: string;
  /** Headings it stands under, outermost first: h1–h6, legends, captions, summaries, tab and region names. */
  readonly trail: readonly string[];
  /** The smallest block (dl, row, card, fieldset, section, form) that holds it: equal numbers belong together. */
  readonly block: number;
  readonly node: NodeNumber;
  /** Set where it describes somebody else. */
  readonly other?: Other;
}

/**
 * A table row, card, list item or opened dialog that describes one thing. Its values stand here only, not in the
 * outline's own `values`.
 */
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
  readonly node: NodeNumber;
  /** Set where it describes somebody else. */
  readonly other?: Other;
}

export interface LooseText {
  readonly text: string;
  readonly node: NodeNumber;
}

/**
 * Running text: a paragraph, a note, a text area's content. A labelled value or a loose text of an entry that runs
 * over a sentence stands here too, with its label last in the trail.
 */
export interface TextBlock {
  readonly text: string;
  readonly trail: readonly string[];
  readonly block: number;
  readonly node: NodeNumber;
  /** Set where it describes somebody else. */
  readonly other?: Other;
}

/** A page as an outline, in reading order. */
export interface Outline {
  readonly title: string;
  readonly values: readonly LabelledValue[];
  readonly entries: readonly Entry[];
  readonly texts: readonly TextBlock[];
  /** Short texts without label that stand in no entry: tags in the person's head, a date, a status. */
  readonly loose: readonly TextBlock[];
  readonly headings: readonly {
    readonly text: string;
    readonly level: number;
    readonly node: NodeNumber;
  }[];
}

/** What the vocabulary knows of words, so that structure needs to guess less. Words come as the page shows them. */
export interface OutlineHints {
  /** Whether the words are the label of a field ("Oppstart", "Har du gjeld?"). */
  knowsLabel(words: string): boolean;
  /**
   * Whether the words head a part of the case ("Vedtak", "Aktiviteter", "Planlegger") rather than one thing in it
   * ("Norskkurs"). Below such a heading, a block with a heading of its own is a card.
   */
  knowsSection?(words: string): boolean;
}
