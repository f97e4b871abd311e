import { ageOn, type Day } from "../facts/days.ts";
import { nationalIdOf } from "../facts/national-id.ts";
import { decide } from "./identity/decide.ts";
import { hostNumbers } from "./identity/host-numbers.ts";
import { linesOf } from "./identity/lines.ts";
import type { Outline } from "./outline.ts";
import type { NodeNumber, Shown } from "./tree.ts";
import type { PersonState } from "./types.ts";

/** The one person a page is about. */
export interface OnePerson {
  readonly state: "one";
  /** The eleven digits where shown, else the name. */
  readonly key: string;
  readonly nationalId?: string;
  readonly name?: string;
  readonly birthDate?: Day;
  readonly age?: number;
  /** What follows from the number and is not itself shown. */
  readonly derived: readonly ("birthDate" | "age")[];
  /** Where number or name stands. */
  readonly node: NodeNumber;
}

export type PersonFound = OnePerson | { readonly state: Exclude<PersonState, "one"> };

/**
 * Whose page it is. Head, host attributes and content must not contradict one another; numbers and names of others
 * in the content never count. `asOf`: the day to count the age by, when only the birth date is known.
 */
export function personOf(top: Shown, outline: Outline, asOf: Day | null): PersonFound {
  const lines = linesOf(top, outline);
  const decision = decide(lines, hostNumbers(top, outline.entries));
  if (decision.state !== "one") return decision;
  const { digits, name, age, birthDate, node } = decision;
  const key = digits ?? name;
  if (key === undefined) return { state: "none" };
  const born = birthDate ?? (digits && nationalIdOf(digits)?.birthDate) ?? undefined;
  const years = age ?? (born && asOf ? ageOn(born, asOf) : undefined);
  return {
    state: "one",
    key,
    ...(digits ? { nationalId: digits } : {}),
    ...(name ? { name } : {}),
    ...(born ? { birthDate: born } : {}),
    ...(years === undefined ? {} : { age: years }),
    derived: [
      ...(born && !birthDate ? ["birthDate" as const] : []),
      ...(years !== undefined && age === undefined ? ["age" as const] : []),
    ],
    node,
  };
}
