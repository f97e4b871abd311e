import { createContext, useContext } from "react";
import type { CalendarEntry, Paper } from "../../lib/report/papers/types.ts";

/** What can be saved as a file: a paper for Word, or days for the calendar. */
export type PaperFile =
  | { readonly as: "docx"; readonly paper: Paper }
  | { readonly as: "ics"; readonly entries: readonly CalendarEntry[] };

/** Saves a file on the machine. False: it could not be made. */
export type SavePaper = (file: PaperFile) => Promise<boolean>;

/** Null where nothing can be saved. */
export const SavePaperContext = createContext<SavePaper | null>(null);

export function useSavePaper(): SavePaper | null {
  return useContext(SavePaperContext);
}
