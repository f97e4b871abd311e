import { addDays, addMonths, ageOn, type Day, weekday } from "../../facts/days.ts";
import { type Dated, dailyStonad, type Share } from "../amounts.ts";
import { type Fraction, total } from "../fraction.ts";

/** What share of the rate a person has on the day; null on 28 February for somebody born 29 February. */
export function shareOn(birth: Day, day: Day): Share | null {
  if (isDisputedBirthday(birth, day, 25)) return null;
  return ageOn(birth, day) < 25 ? "two-thirds" : "full";
}

/** The day somebody turns `age`: 28 February, the earliest reading, for somebody born 29 February. */
export function birthday(birth: Day, age: number): Day {
  return addMonths(birth, 12 * age);
}

/** 28 February of the year somebody born 29 February turns `age`, when that is a common year. */
export function isDisputedBirthday(birth: Day, day: Day, age: number): boolean {
  return birth.endsWith("-02-29") && day.endsWith("-02-28") && day === birthday(birth, age);
}

/** The stønad days of a period: Monday to Friday, public holidays too (F11 § 16). */
export function stonadDays(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (weekday(day) <= 5) days.push(day);
  return days;
}

/** Day-based stønad for a period; what is not known on one of its days is not known for the period. */
export function stonadOver(days: readonly Day[], share: (day: Day) => Share): Dated<Fraction> {
  const amounts = days.map((day) => dailyStonad(day, share(day)));
  const unknown = amounts.find((a) => !a.known);
  if (unknown) return unknown;
  const value = total(amounts.flatMap((a) => (a.known ? a.value : [])));
  return { known: true, value, from: days[0] ?? "" };
}
