import type { Level } from "../../lib/measures/stack.ts";
import type { Text } from "../../lib/text/text.ts";

/** A list that others keep, as the page shows it. */
export interface ListShown {
  readonly address: string;
  readonly name: string;
  readonly level: Level;
  readonly byPolicy: boolean;
  /** The browser may ask there. */
  readonly isAllowed: boolean;
  readonly isSigned: boolean;
  /** How many measures, and since when; null before the first copy. */
  readonly copy: { readonly measures: number; readonly fetched: string } | null;
  readonly news: Text | null;
  /** Measures that somebody should have looked over by now. */
  readonly old: number;
  /** What went wrong last, and when it is tried again. */
  readonly trouble: { readonly text: Text; readonly again: string } | null;
}

export interface ListsProps {
  readonly lists: readonly ListShown[];
  /** What was done last. */
  readonly said: Text | null;
  /** The administrator lets the caseworker add lists. */
  readonly mayAdd: boolean;
  /** Null: it is added; else what is wrong with the address. */
  readonly onAdd: (address: string, level: Level) => Promise<Text | null>;
  readonly onAllow: (address: string) => void;
  readonly onRefresh: (address: string) => void;
  readonly onRemove: (address: string) => void;
}

/** Two versions of one thing, as both are read. */
export interface ClashShown {
  readonly key: string;
  /** Entry and field. */
  readonly place: string;
  readonly what: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface PublishProps {
  /** Where the list is published; empty: nowhere yet. */
  readonly address: string;
  readonly busy: boolean;
  readonly said: Text | null;
  readonly trouble: Text | null;
  readonly clashes: readonly ClashShown[];
  readonly onPublish: (wish: PublishWish) => void;
  /** Null: there is no place to forget. */
  readonly onStop: (() => void) | null;
}

export interface PublishWish {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly choices: Readonly<Record<string, "mine" | "theirs">>;
}
