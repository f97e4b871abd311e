import { createContext, useContext } from "react";
import type { DraftsValue } from "./types.ts";

/** The drafts of this browser session; null where nobody gives them. */
export const DraftsContext = createContext<DraftsValue | null>(null);

export function useDrafts(): DraftsValue | null {
  return useContext(DraftsContext);
}
