import { createContext, type ReactNode, useContext } from "react";
import type { Judging } from "./types.ts";

const JudgingContext = createContext<Judging>({
  answer: () => {},
  takeBack: () => {},
  override: () => {},
  restore: () => {},
});

export function JudgingProvider({ value, children }: { value: Judging; children: ReactNode }) {
  return <JudgingContext value={value}>{children}</JudgingContext>;
}

/** What the caseworker may do with what is shown. */
export function useJudging(): Judging {
  return useContext(JudgingContext);
}
