import type { AevArea } from "../../lib/measures/types.ts";
import type { Need } from "../../lib/needs/types.ts";
import { needAreas } from "../../lib/report/areas.ts";

/** The needs that can be added, by area; areas without any are left out. */
export function needsByArea(
  known: ReadonlySet<Need>,
): { readonly area: AevArea; readonly needs: readonly Need[] }[] {
  return needAreas()
    .map(({ area, needs }) => ({ area, needs: needs.filter((need) => !known.has(need)) }))
    .filter(({ needs }) => needs.length > 0);
}
