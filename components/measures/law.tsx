import { createContext, type ReactNode, useContext } from "react";
import type { Source } from "../parts/Sources.tsx";

/** A rule that frames a measure: what it is about, how long or how much it allows, and where it stands. */
export interface LawLine {
  readonly rule: string;
  readonly title: string;
  /** Null where the rule sets no length and no amount. */
  readonly limit: string | null;
  readonly sources: readonly Source[];
}

const LawContext = createContext<(measure: string) => readonly LawLine[]>(() => []);

/** Tells what the law says of a measure, to every card below. */
export function LawOfMeasures({
  value,
  children,
}: {
  value: (measure: string) => readonly LawLine[];
  children: ReactNode;
}) {
  return <LawContext value={value}>{children}</LawContext>;
}

export function useLawOf(measure: string): readonly LawLine[] {
  return useContext(LawContext)(measure);
}
