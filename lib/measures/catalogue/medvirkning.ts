import type { Measure } from "../types.ts";
import { malOgPlan } from "./medvirkning/mal-og-plan.ts";
import { oppmoteOgOppfolging } from "./medvirkning/oppmote-og-oppfolging.ts";

export const medvirkning: readonly Measure[] = [...malOgPlan, ...oppmoteOgOppfolging];
