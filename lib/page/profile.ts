/*
 * What is known of a case system beforehand, as data: how its pages are told, which labels they have, and what must
 * not be read there. What people see comes first (headings, tabs, labels: they survive redesigns), then stable
 * attributes, then the names of custom elements. Never presentational classes.
 */

/** A name in every language. */
export interface Title {
  readonly nb: string;
  readonly nn: string;
  readonly en?: string;
}

/** Something on a page. Words are compared whole, in small letters; patterns are tried on words in small letters. */
export type Sign =
  /** A heading; as a part, all that stands under it. */
  | { readonly heading: string | RegExp }
  /** The tab that is chosen, or the link to the page that is open. */
  | { readonly tab: string }
  /** A dialog by its name or first heading. */
  | { readonly dialog: string }
  /** A link by its words. */
  | { readonly link: string }
  /** An attribute that programs rely on (`data-testid`, `app-name`), never `class` or `style`. */
  | { readonly attribute: string; readonly is: string | RegExp }
  /** A custom element. */
  | { readonly tag: string }
  /** All of these: words that other systems use as well. It stands where the first does. */
  | { readonly every: readonly [Sign, ...Sign[]] };

/** Where a page tells a single fact: beside a label, below a heading where the label alone is too common. */
export interface Field {
  /** Path of the fact, `person.innsatsgruppe`. */
  readonly fact: string;
  readonly label: string;
  readonly under?: string;
}

/** Where a page tells a list: below any of these headings, or at these signs where it has none. */
export interface ListPlace {
  /** Top key of the facts, `activities`. */
  readonly fact: string;
  readonly under: readonly Sign[];
}

/** Parts that are of now only while a field shows this value: an older period may be chosen. */
export interface Current {
  readonly label: string;
  readonly value: string;
  readonly holds: readonly Sign[];
}

export interface PageProfile {
  readonly id: string;
  readonly title: Title;
  /** Any of them tells the page; the better kind decides, and of equal ones the first page that is declared. */
  readonly detect: readonly Sign[];
  readonly fields: readonly Field[];
  readonly lists: readonly ListPlace[];
  /** Parts that say nothing of the open case: drafts, filters, catalogues, help, others. */
  readonly leaveOut: readonly Sign[];
  readonly current?: Current;
  /** Shows the same list as the page of this id: of the two, only the newest reading holds. */
  readonly sameAs?: string;
  /** Headings right below which help stands, not the case's own words. */
  readonly helpUnder?: RegExp;
  /** On a page that shows nothing of the person but in these parts, only they are read. */
  readonly only?: readonly Sign[];
}

export interface SystemProfile {
  readonly id: string;
  readonly title: Title;
  /** Any of them tells the system. */
  readonly matches: readonly Sign[];
  /** Signs of another system inside this one's frame: then the page is that one's. */
  readonly unless: readonly Sign[];
  /** `head`: the person in the page's head. `never`: the system lists many people, and nothing is read. */
  readonly person: "head" | "never";
  readonly pages: readonly PageProfile[];
  /** Parts to leave out on every page. */
  readonly leaveOut: readonly Sign[];
}

/** How a field of a profile was found: `absent` when its label stands nowhere on the page. */
export type FieldState = "read" | "empty" | "unparsable" | "absent";
