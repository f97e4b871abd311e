import type { Measure } from "../types.ts";
import { helse } from "./andre-aktiviteter/helse.ts";
import { hverdag } from "./andre-aktiviteter/hverdag.ts";

export const andreAktiviteter: readonly Measure[] = [...helse, ...hverdag];
