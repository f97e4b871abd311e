import type { CaseReport } from "../../lib/report/types.ts";

/** What stands behind a reading that is shown. */
export interface ReadPage {
  /** Title of the case system; null where no profile claims the page. */
  readonly system: string | null;
  /** Where a page of a system without profile stands ("fagsystem.kommune.no"); missing for a saved file. */
  readonly host?: string;
  readonly page: string | null;
  /** When it was read, "10.42". */
  readonly time: string;
}

/** What the panel has to show. Only `case` holds anything of a person. */
export type PageState =
  /** No tab belongs to the panel: look-up only. */
  | { readonly kind: "lookup" }
  | { readonly kind: "reading" }
  /** The person or the page changed: what was shown is gone, the next reading is on its way. */
  | { readonly kind: "changed" }
  | { readonly kind: "no-case" }
  | { readonly kind: "several" }
  | { readonly kind: "unsettled" }
  /** No reader answers in the tab. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "case"; readonly report: CaseReport; readonly read: ReadPage };
