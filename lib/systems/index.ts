import type { SystemProfile } from "../page/profile.ts";
import arbeidsmarkedstiltak from "./arbeidsmarkedstiltak/index.ts";
import modiaArbeidsrettet from "./modia-arbeidsrettet/index.ts";
import modiaPersonoversikt from "./modia-personoversikt/index.ts";
import veilarbportefolje from "./veilarbportefolje/index.ts";

/** The case systems that are known. No page may be claimed by two of them. */
export const SYSTEMS: readonly SystemProfile[] = [
  modiaArbeidsrettet,
  modiaPersonoversikt,
  arbeidsmarkedstiltak,
  veilarbportefolje,
];
