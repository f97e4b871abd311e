/** A mutant that no test can kill, because it changes nothing that can be seen. */
export interface Equivalent {
  readonly file: string;
  /** The line it stands on, without indentation. */
  readonly source: string;
  readonly old: string;
  readonly text: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
