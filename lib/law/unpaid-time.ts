import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { inside, type Period } from "./periods.ts";
import { placeIn } from "./place-paths.ts";

/** Days without stønad, and the facts that would settle the days that may be such. */
export interface UnpaidTime {
  readonly sure: readonly Period[];
  /** The sure days too. */
  readonly possible: readonly Period[];
  readonly unsure: readonly string[];
}

export type UnpaidFacts = Pick<CaseFacts, "decisions" | "leaves" | "interruptions">;

/** A decision that cuts the stønad for absence, with its days: its `from`–`to`. */
export interface Cut {
  readonly path: string;
  /** Whether the decision is known to be of kind `fravaerstrekk`. */
  readonly isCut: boolean;
  /** Null when it is not known which days it cuts, or whether it cuts at all. */
  readonly days: Period | null;
  /** The widest it may reach. */
  readonly widest: Period;
  readonly missing: readonly string[];
}

/** Every day there is. */
export const EVER: Period = { from: "0000-01-01", to: "9999-12-31" };

/** Decisions of kind `fravaerstrekk`, and those of unknown kind, which may be such. */
export function cutsOf(decisions: CaseFacts["decisions"]): Cut[] {
  return (decisions ?? []).flatMap((decision, i) => {
    const { kind, from, to } = decision;
    if (kind !== "fravaerstrekk" && kind !== "unknown") return [];
    const path = placeIn("decisions", i);
    const isCut = kind === "fravaerstrekk";
    const days = isCut && from && to && from <= to ? { from, to } : null;
    const missing = [...(isCut ? [] : [`${path}.kind`]), ...dates(path, from, to)];
    return [{ path, isCut, days, widest: widest(from, to), missing }];
  });
}

/** Time without stønad: cut by decision (§ 36), approved leave, and decided interruption (§ 35). */
export function unpaidTime(facts: UnpaidFacts): UnpaidTime {
  const parts = [
    ...cutsOf(facts.decisions).map((c) => ({ ...c, sure: c.days })),
    ...time(facts.leaves, "leaves", "approved"),
    ...time(facts.interruptions, "interruptions", "decided"),
  ];
  return {
    sure: parts.flatMap((p) => p.sure ?? []),
    possible: parts.map((p) => p.widest),
    unsure: parts.flatMap((p) => (p.sure ? [] : p.missing)),
  };
}

/** Approved leave and decided interruption alone. */
export function outsideProgramme(facts: Omit<UnpaidFacts, "decisions">): UnpaidTime {
  return unpaidTime({ leaves: facts.leaves, interruptions: facts.interruptions });
}

/** Days that are not in any of the periods. */
export function daysOutside(days: readonly Day[], periods: readonly Period[]): Day[] {
  return days.filter((day) => !inside(day, periods));
}

type MaybeDay = Day | null | undefined;
type Ground<K extends string> = { from?: MaybeDay; to?: MaybeDay } & {
  [key in K]?: boolean | null;
};

/** A valid one is sure; one not known to be valid, or without end, is possible; an invalid one is programme time. */
function time<K extends "approved" | "decided">(
  all: readonly Ground<K>[] | null | undefined,
  list: string,
  key: K,
) {
  return (all ?? []).flatMap((one, i) => {
    const { from, to } = one;
    if (one[key] === false) return [];
    const path = `${list}[${i}]`;
    const sure = one[key] && from && to ? { from, to } : null;
    const ground = one[key] ? [] : [`${path}.${key}`];
    return [{ sure, widest: widest(from, to), missing: [...ground, ...dates(path, from, to)] }];
  });
}

function widest(from: MaybeDay, to: MaybeDay): Period {
  if (from && to && to < from) return { from, to: EVER.to };
  return { from: from ?? EVER.from, to: to ?? EVER.to };
}

function dates(path: string, from: MaybeDay, to: MaybeDay): string[] {
  return [...(from ? [] : [`${path}.from`]), ...(to ? [] : [`${path}.to`])];
}
