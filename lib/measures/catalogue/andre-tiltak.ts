import type { Measure } from "../types.ts";
import { fritidOgLokalsamfunn } from "./andre-tiltak/fritid-og-lokalsamfunn.ts";
import { laering } from "./andre-tiltak/laering.ts";
import { okonomiOgBolig } from "./andre-tiltak/okonomi-og-bolig.ts";
import { personOgFamilie } from "./andre-tiltak/person-og-familie.ts";

export const andreTiltak: readonly Measure[] = [
  ...okonomiOgBolig,
  ...personOgFamilie,
  ...fritidOgLokalsamfunn,
  ...laering,
];
