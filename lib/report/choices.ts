import type { Need, NeedFound } from "../needs/types.ts";

/** What the caseworker decided about the needs and suggestions of one case. */
export interface Choices {
  /** Needs that the caseworker says are none, though the text tells them or they were added. */
  readonly struck: readonly Need[];
  /** Needs the caseworker knows of, whatever the text tells. */
  readonly added: readonly Need[];
  /** Measures that are not suggested in this case. */
  readonly hidden: readonly string[];
}

export type Choice =
  | { readonly kind: "strike" | "restore" | "add"; readonly need: Need }
  | { readonly kind: "hide" | "unhide"; readonly measure: string };

export const NO_CHOICES: Choices = { struck: [], added: [], hidden: [] };

/** The choices with one more. Adding a need that was struck brings it back; each thing is decided once. */
export function withChoice(choices: Choices, choice: Choice): Choices {
  const { struck, added, hidden } = choices;
  switch (choice.kind) {
    case "strike":
      return { ...choices, struck: withOne(struck, choice.need) };
    case "restore":
      return { ...choices, struck: without(struck, choice.need) };
    case "add":
      return {
        ...choices,
        struck: without(struck, choice.need),
        added: withOne(added, choice.need),
      };
    case "hide":
      return { ...choices, hidden: withOne(hidden, choice.measure) };
    case "unhide":
      return { ...choices, hidden: without(hidden, choice.measure) };
  }
}

export function isNoChoice({ struck, added, hidden }: Choices): boolean {
  return struck.length + added.length + hidden.length === 0;
}

/** The needs that count after the caseworker's choices, and those struck out; an added one that no text tells has no quote. */
export function chosenNeeds(
  told: readonly NeedFound[],
  { struck, added }: Choices,
): { needs: NeedFound[]; struck: NeedFound[] } {
  const known = new Set(told.map((n) => n.need));
  const own = added.filter((need) => !known.has(need)).map((need) => ({ need, quotes: [] }));
  const all = [...told, ...own];
  return {
    needs: all.filter(({ need }) => !struck.includes(need)),
    struck: all.filter(({ need }) => struck.includes(need)),
  };
}

function withOne<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one];
}

function without<T>(list: readonly T[], one: T): readonly T[] {
  return list.filter((other) => other !== one);
}
