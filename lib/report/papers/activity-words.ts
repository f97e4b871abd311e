import type { PlanActivity } from "../../plan/types.ts";
import { factValues } from "../../text/fact-values.ts";
import type { Pen } from "./pen.ts";

export function statusWords({ status }: PlanActivity, pen: Pen): string {
  return pen.say(
    factValues["activities[].status"]?.[status] ?? { nb: status, nn: status, en: status },
  );
}

/** Who is responsible and where, as far as it is set. */
export function providerWords({ provider }: PlanActivity, pen: Pen): string {
  if (!provider) return "";
  return pen.say(
    factValues["activities[].provider"]?.[provider] ?? { nb: provider, nn: provider, en: provider },
  );
}
