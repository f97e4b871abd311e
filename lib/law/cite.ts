import type { Cite } from "./types.ts";

const ACT = "https://lovdata.no/dokument/NL/lov/2009-12-18-131";
const REGULATION = "https://lovdata.no/dokument/LTI/forskrift/2011-12-21-1471";
const CIRCULAR =
  "https://www.nav.no/nav.no-ressurser/lenker/regelverk/rettskildene/rundskriv-hovednr.35-lov-om-sosiale-tjenester-i-nav";
const MEASURES =
  "https://www.nav.no/nav.no-ressurser/lenker/regelverk/rettskildene/forskrift-om-arbeidsmarkedstiltak-tiltaksforskriften";

/** sosialtjenesteloven (LOV-2009-12-18-131): `sotjl("§ 31")`. */
export function sotjl(paragraph: string): Cite {
  return { ref: `sosialtjenesteloven ${paragraph}`, url: ACT };
}

/** Forskrift om kvalifiseringsprogram og kvalifiseringsstønad (FOR-2011-12-21-1471), 2012 text. */
export function kvpForskrift(paragraph: string): Cite {
  return { ref: `kvalifiseringsforskriften ${paragraph}`, url: REGULATION };
}

/** Rundskriv hovednr. 35: `r35("4.30.2.7")`. */
export function r35(point: string): Cite {
  return { ref: `rundskriv 35 punkt ${point}`, url: CIRCULAR };
}

/** tiltaksforskriften (FOR-2015-12-11-1598): `tiltaksforskriften("kapittel 13")`. */
export function tiltaksforskriften(place: string): Cite {
  return { ref: `tiltaksforskriften ${place}`, url: MEASURES };
}

/** Another source, printed as it is named. */
export function source(ref: string, url?: string): Cite {
  return url ? { ref, url } : { ref };
}
