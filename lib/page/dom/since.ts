import { type IdentityMark, isForeign, numberOf } from "./mark.ts";
import { outward } from "./outward.ts";

/** What the page has changed while the extension reads a snapshot of it. */
export interface Since {
  add(records: readonly MutationRecord[]): void;
  /** Whether what the mark stands on was left alone. */
  holds(mark: IdentityMark): boolean;
}

/** Nodes that are kept apart; a page that changes more of them during one reading is read again. */
const MOST_NODES = 50_000;

export function sinceNow(): Since {
  const targets = new Set<Node>();
  const numbers = new Set<string>();
  return {
    add(records) {
      for (const record of records) {
        if (record.type !== "attributes") targets.add(record.target);
        const number = numberOf(record);
        if (number !== null) numbers.add(number);
      }
    },
    holds({ parts, person }) {
      if (targets.size > MOST_NODES) return false;
      if ([...numbers].some((number) => isForeign(number, person))) return false;
      const nodes = new Set<Node>(parts.map((p) => p.node));
      return ![...targets].some((target) => outward(target).some((node) => nodes.has(node)));
    },
  };
}
