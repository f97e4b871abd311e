import type { Measure } from "../types.ts";
import { kursOgRegistrering } from "./arbeidssoking/kurs-og-registrering.ts";
import { soknadOgIntervju } from "./arbeidssoking/soknad-og-intervju.ts";

export const arbeidssoking: readonly Measure[] = [...soknadOgIntervju, ...kursOgRegistrering];
