import { createContext, type ReactNode, useContext } from "react";
import type { Target } from "../../lib/messages/contract.ts";
import type { CaseReport } from "../../lib/report/types.ts";

/** What every view may ask of its surroundings. */
export interface Actions {
  /** Points at the place in the page; null where there is no page. False: the place was not found. */
  readonly show: ((target: Target) => Promise<boolean>) | null;
  /** Puts text on the clipboard, formatted too where there is such. False: the browser refused. */
  readonly copy: (text: string, html?: string) => Promise<boolean>;
  /** Says something to those who cannot see it, politely. */
  readonly announce: (message: string) => void;
  /** Begins "pek og lær" on the open page; null where there is no page to teach. */
  readonly teach: (() => void) | null;
  /** Opens the page with the office's own list; null where there is none. */
  readonly openOffice: (() => void) | null;
  /** What an error report says, of this case too where there is one; null where nobody can be told. */
  readonly errorReport: ((report: CaseReport) => string) | null;
}

const ActionsContext = createContext<Actions>({
  show: null,
  copy: async () => false,
  announce: () => {},
  teach: null,
  openOffice: null,
  errorReport: null,
});

export function ActionsProvider({ value, children }: { value: Actions; children?: ReactNode }) {
  return <ActionsContext value={value}>{children}</ActionsContext>;
}

export function useActions(): Actions {
  return useContext(ActionsContext);
}
