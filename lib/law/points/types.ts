import type { Day } from "../../facts/days.ts";
import type { Text } from "../../text/text.ts";
import type { Cite } from "../types.ts";
import type { RateName } from "./rates.ts";

/** Several sentences or search words, in each language. */
export interface Lines {
  readonly nb: readonly string[];
  readonly nn: readonly string[];
}

/** Something that changed: what was, what is, and the first day of what is. */
interface Change {
  readonly from: Day;
  readonly rows: readonly { readonly topic: Text; readonly before: Text; readonly now: Text }[];
}

/** A paragraph, a point of the circular or a rate, told in plain words of our own. */
export interface LawPoint {
  /** `sotjl-29`, `r35-4.30.2.2`, `forskrift-ferie`, `sats-barnetillegg`. */
  readonly id: string;
  readonly title: Text;
  /** Where it stands, the place itself first. */
  readonly cite: readonly Cite[];
  /** What it says; the first sentence stands alone. */
  readonly says: Lines;
  /** What the sources leave uncertain, in one line. */
  readonly open?: Text;
  /** What else people call it. */
  readonly words: Lines;
  /** The rules that watch over it, by id. */
  readonly rules: readonly string[];
  /** The places to read together with it, by id. */
  readonly near: readonly string[];
  readonly change?: Change;
  readonly rate?: RateName;
}
