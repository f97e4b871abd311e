import { ageOn, type Day } from "../facts/days.ts";
import type { Child } from "../facts/types.ts";
import { grunnbelop } from "./amounts.ts";
import { isDisputedBirthday } from "./stonad/days.ts";

/** Below this age an income of the child's own above 1 G is not looked for when nothing is said of it. */
const MAY_EARN = 15;

/** Whether a child gives barnetillegg on a day, and what decided or is needed (keys of the child). */
export interface Entitlement {
  readonly entitled: boolean | null;
  readonly keys: readonly (keyof Child)[];
}

/**
 * A supported child under 18 whose own income is not above 1 G gives barnetillegg (F11 § 3). Not held by the
 * facts, and so not judged: right to barnepensjon, and how long a foster child has been supported.
 */
export function entitlement(child: Child, day: Day): Entitlement {
  const reasonAgainst = excludedBy(child, day);
  if (reasonAgainst) return { entitled: false, keys: [reasonAgainst] };
  const open = unsettled(child, day);
  if (open.length) return { entitled: null, keys: open };
  return { entitled: true, keys: ["birthDate", "supported"] };
}

function excludedBy(child: Child, day: Day): keyof Child | null {
  if (child.birthDate && (day < child.birthDate || isAdult(child.birthDate, day)))
    return "birthDate";
  if (child.supported === false) return "supported";
  const g = grunnbelop(day);
  return child.ownIncome && g.known && child.ownIncome > g.value ? "ownIncome" : null;
}

function unsettled(child: Child, day: Day): (keyof Child)[] {
  const { birthDate, supported, ownIncome } = child;
  const incomeKnown = ownIncome === 0 || (ownIncome && grunnbelop(day).known);
  const mayEarn = !birthDate || !grunnbelop(day).known || ageOn(birthDate, day) >= MAY_EARN;
  return [
    ...(birthDate && !isDisputedBirthday(birthDate, day, 18) ? [] : ["birthDate" as const]),
    ...(supported ? [] : ["supported" as const]),
    ...(incomeKnown || (!ownIncome && !mayEarn) ? [] : ["ownIncome" as const]),
  ];
}

function isAdult(birth: Day, day: Day): boolean {
  return ageOn(birth, day) >= 18 && !isDisputedBirthday(birth, day, 18);
}
