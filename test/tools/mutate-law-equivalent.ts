/** Mutants of one line that no test can kill, because they change nothing that can be seen. */
export interface Equivalent {
  readonly file: string;
  /** The line they stand on, without indentation. */
  readonly source: string;
  /** Each as it is printed, old → new. */
  readonly changes: readonly string[];
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
