import type { Idea } from "../../lib/measures/idea.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { Text } from "../../lib/text/text.ts";

export interface DugnadProps {
  readonly office: string;
  readonly ideas: readonly Idea[];
  readonly local: readonly OfficeMeasure[];
  /** What is wrong with the store; null when nothing is. */
  readonly trouble: Text | null;
  /** What was done last, and how to undo it. */
  readonly done: { readonly text: Text; readonly undo: () => void } | null;
  readonly onIdea: (national: string, text: string) => Promise<boolean>;
  readonly onChange: (idea: Idea) => void;
  readonly onDrop: (idea: Idea) => void;
  /** Puts ideas in the office's list, each with the title it was given. */
  readonly onKeep: (ideas: readonly Idea[]) => void;
  readonly onPrint: () => void;
  readonly onLeave: () => void;
}
