import { isWorkBand } from "./bands.ts";
import { BANDS, type PlanWeek } from "./types.ts";

/** How much of the planned time in the whole programme is work-directed, whole percent; null where no time is planned. */
export function workShare(weeks: readonly PlanWeek[]): number | null {
  let work = 0;
  let total = 0;
  for (const week of weeks) {
    total += week.total;
    for (const band of BANDS) if (isWorkBand(band)) work += week.bands[band];
  }
  return total === 0 ? null : Math.round((work * 100) / total);
}
