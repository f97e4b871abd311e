import type { Day } from "../facts/days.ts";

/**
 * The most inkluderingstilskudd for one person in a calendar year, kroner. 2018: the tip booklet (with prior approval;
 * 11 600 without). From 2023: the agency's own rate table. Rates of 2019–2022 were not found.
 */
const CAPS: Readonly<Record<string, number>> = {
  2018: 111_600,
  2023: 143_900,
  2024: 149_100,
  2025: 154_800,
  2026: 160_400,
};

/** The cap of the day's year; null for a year whose cap is not known. */
export function inclusionGrantCap(day: Day): number | null {
  return CAPS[day.slice(0, 4)] ?? null;
}
