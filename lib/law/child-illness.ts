import { addDays, addMonths, type Day } from "../facts/days.ts";
import type { CaseFacts, Child } from "../facts/types.ts";
import { type AbsenceBook, against, type Cap, type Tally, tally } from "./absence-count.ts";
import type { Period } from "./periods.ts";

/** Days for illness of children in the twelve months that end on `period.to`. */
export interface IllnessYear {
  readonly period: Period;
  readonly count: Tally;
  readonly cap: Cap;
  readonly state: ReturnType<typeof against>;
}

/** Every stretch of twelve months that ends on a day of such absence; a day without any right stands alone. */
export function illnessYears(book: AbsenceBook, children: CaseFacts["children"]): IllnessYear[] {
  const days = [...new Set([...book.missed.keys(), ...book.possible])].sort();
  return days.map((to) => {
    const cap = capOn(to, children);
    const from = cap.most === 0 ? to : addDays(addMonths(to, -12), 1);
    const count = tally(book, (day) => from <= day && day <= to);
    return { period: { from, to }, count, cap, state: against(count, cap) };
  });
}

/** Working days for the one with one or two children, and with three or more. */
const FEW_CHILDREN = 10;
const MANY_CHILDREN = 15;
/** More for each chronically ill or disabled child. */
const CHRONIC = 10;
/** The sole carer has twice as many. */
const SOLE_CARER = 2;

/**
 * The cap on a day: sure by the children known to be young enough, at most by those who may be. The record holds
 * neither sole care nor chronic illness, so that the most is what both would give.
 */
export function capOn(day: Day, children: CaseFacts["children"]): Cap {
  if (!children?.length) return { sure: 0, most: Number.POSITIVE_INFINITY };
  const year = Number(day.slice(0, 4));
  const young = children.filter((child) => isUntil(child, year, 12) === true).length;
  const maybe = children.filter((child) => isUntil(child, year, 18) !== false).length;
  return { sure: usual(young), most: SOLE_CARER * (usual(maybe) + CHRONIC * maybe) };
}

/** Whether some child is surely young enough on the day. */
export function hasYoungChild(day: Day, children: CaseFacts["children"]): boolean {
  return capOn(day, children).sure > 0;
}

function usual(children: number): number {
  if (children === 0) return 0;
  return children > 2 ? MANY_CHILDREN : FEW_CHILDREN;
}

/** Until the end of the calendar year in which the child turns `age`; null when its birth date is not known. */
function isUntil({ birthDate }: Child, year: number, age: number): boolean | null {
  return birthDate ? year <= Number(birthDate.slice(0, 4)) + age : null;
}
