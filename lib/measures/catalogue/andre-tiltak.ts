import type { Measure } from "../types.ts";
import { fritidOgLokalsamfunn } from "./andre-tiltak/fritid-og-lokalsamfunn.ts";
import { okonomiOgBolig } from "./andre-tiltak/okonomi-og-bolig.ts";
import { personOgFamilie } from "./andre-tiltak/person-og-familie.ts";
import { selvstendigLiv } from "./andre-tiltak/selvstendig-liv.ts";
import { skoleOgData } from "./andre-tiltak/skole-og-data.ts";
import { sprak } from "./andre-tiltak/sprak.ts";

export const andreTiltak: readonly Measure[] = [
  ...okonomiOgBolig,
  ...personOgFamilie,
  ...selvstendigLiv,
  ...fritidOgLokalsamfunn,
  ...skoleOgData,
  ...sprak,
];
